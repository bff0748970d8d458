import { toCaseFacts, type Fact, type Standing } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import type { Packet, Part } from './packet.ts'
import { sameValue } from './same-value.ts'
import type { FactUsed, Sentence } from './sentence.ts'
import { sentencesOf } from './walk-sentences.ts'

/** Why a packet should not go out as it is. */
export type PacketProblem =
  | { readonly is: 'fact missing' | 'fact not confirmed' | 'fact rejected' | 'fact disputed' | 'fact changed'; readonly fact: string; readonly path: string; readonly sentence: string; readonly where: string; readonly next: string }
  | { readonly is: 'part missing'; readonly part: Part['id']; readonly next: string }
  | { readonly is: 'work not signed'; readonly pieces: number; readonly next: string }
  | { readonly is: 'own words missing'; readonly where: string; readonly question: string; readonly next: string }

const expected: readonly Part['id'][] = ['cover letter', 'executive summary', 'checklist', 'application', 'memorandum', 'table of authorities', 'table of exhibits']

/**
 * What must be settled before the packet goes out: sentences built on a fact that has since been removed, rejected, changed or
 * disputed, or that nobody confirmed; parts that are missing; narrative answers still to be written by the applicant.
 * `facts` are those of the case as they stand today; `standing` says what each path rests on; without it every
 * difference counts that was not decided before the packet was composed. Letters may differ on who promises what: paths of which
 * several sources may each tell their part are not disputed.
 */
export function problems(packet: Packet, facts: readonly Fact[], standing: ReadonlyMap<string, Standing> = toCaseFacts(facts, []).standing): readonly PacketProblem[] {
  const disputes = new Map([...standing.values()].filter((each) => each.is === 'disputed').flatMap((each) => each.facts.map((id) => [id, each.facts] as const)))
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const found: PacketProblem[] = []
  for (const { where, sentence } of sentencesOf(packet)) {
    for (const used of factsOf(sentence)) {
      const problem = problemOf(used, byId, disputes)
      if (problem) found.push({ ...problem, fact: used.id, path: used.path, sentence: sentence.text, where })
    }
  }
  // A closed case asks nothing: it has no letter and no checklist.
  const empty: readonly Part['id'][] = [...(packet.closed === undefined ? [] : ['cover letter' as const, 'checklist' as const]), ...(packet.exhibits.length === 0 ? ['table of exhibits' as const] : []), ...(packet.authorities.length === 0 ? ['table of authorities' as const] : [])]
  // A supplement goes alone.
  for (const id of packet.parts.some((part) => part.id === 'supplement') ? expected.slice(-2) : expected) {
    if (!empty.includes(id) && !packet.parts.some((part) => part.id === id && part.sections.length > 0)) {
      found.push({ is: 'part missing', part: id, next: `Compose the packet again; the ${id} was not built.` })
    }
  }
  for (const part of packet.parts) {
    for (const section of part.sections) {
      for (const block of section.blocks) {
        if (block.is === 'question' && block.answer.some((inner) => inner.is === 'lined space')) {
          found.push({ is: 'own words missing', where: part.title.text, question: block.asks.text, next: 'Ask the applicant to write or dictate this answer, and record who took it down and when.' })
        }
      }
    }
  }
  return found
}

/** The facts a sentence was built on. */
export function factsOf(sentence: Sentence): readonly FactUsed[] {
  return sentence.basis.is === 'fact' || sentence.basis.is === 'law' ? sentence.basis.facts : []
}

type FactTrouble = { readonly is: 'fact missing' | 'fact not confirmed' | 'fact rejected' | 'fact disputed' | 'fact changed'; readonly next: string }

function problemOf(used: FactUsed, byId: ReadonlyMap<string, Fact>, disputes: ReadonlyMap<string, readonly string[]>): FactTrouble | undefined {
  const fact = byId.get(used.id)
  if (fact === undefined) return { is: 'fact missing', next: 'The case no longer has this fact. Compose the packet again.' }
  if (fact.standing === 'rejected') return { is: 'fact rejected', next: 'Someone rejected this fact. Compose the packet again.' }
  if (fact.path !== used.path || !sameValue(fact.value, used.value)) return { is: 'fact changed', next: 'The fact has another value now. Compose the packet again.' }
  if (fact.standing === 'proposed') return { is: 'fact not confirmed', next: 'Open the page it came from and confirm or reject it.' }
  const rivals = (disputes.get(used.id) ?? []).filter((id) => !sameValue(byId.get(id)?.value, used.value) && used.overruled?.includes(id) !== true)
  if (rivals.length > 0 && leafShapeAt(used.path)?.several !== true) return { is: 'fact disputed', next: 'Another source says otherwise. Decide between them, with the reason.' }
  return undefined
}
