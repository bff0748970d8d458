import { reach, recordKinds, type CaseRole, type Reach, type RecordKind } from './who-sees-what.ts'

/** The kinds of record as a sentence names them. */
export const kindInWords: Readonly<Record<RecordKind, string>> = {
  case: 'where the case stands', team: 'the team', facts: 'facts', health: 'health', sealed: 'what is sealed', papers: 'papers', confidential: 'the presentence report and the statement of reasons',
  words: 'the applicant’s own words', decisions: 'decisions between readings', packets: 'packets', tasks: 'tasks and deadlines', fees: 'fees and time', log: 'calls and letters', contacts: 'contacts',
  plan: 'the release plan', petitions: 'petitions', agreements: 'agreements and releases', audit: 'the record of who did what',
}

/** What someone of this part may do, in one sentence made from the table of who sees what: `adds to facts and papers; sees the team; sees nothing sealed`. */
export function sayReach(role: CaseRole): string {
  const at = (want: Reach) => recordKinds.filter((kind) => reach(role, kind) === want)
  const [writes, reads, shared, hidden] = [at('write'), at('read'), at('share'), at('nothing')]
  const said: string[] = []
  if (hidden.length === 0 && shared.length === 0) {
    const others = reads.filter((kind) => kind !== 'audit')
    said.push(`adds to everything${others.length === 0 ? '' : ` but ${list(others)}, which they see`}`)
    if (reads.includes('audit')) said.push(`sees ${kindInWords.audit}`)
  } else {
    if (writes.length > 0) said.push(`adds to ${list(writes)}`)
    if (reads.length > 0) said.push(`sees ${list(reads)}`)
    if (shared.length > 0) said.push(`sees of ${list(shared)} only what counsel shares`)
    const rest = hidden.filter((kind) => kind !== 'sealed')
    said.push(`sees nothing ${hidden.includes('sealed') ? 'sealed' : ''}${hidden.includes('sealed') && rest.length > 0 ? ', and nothing ' : ''}${rest.length > 0 ? `of ${list(rest, 'or')}` : ''}`)
  }
  if (reach(role, 'team') === 'write') said.push('changes who is on the case and raises walls')
  return said.join('; ')
}

function list(kinds: readonly RecordKind[], and: 'and' | 'or' = 'and'): string {
  const words = kinds.map((kind) => kindInWords[kind])
  const last = words.pop() ?? ''
  return words.length === 0 ? last : `${words.join(', ')} ${and} ${last}`
}
