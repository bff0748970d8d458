import { toCaseFacts, type Fact, type Standing } from '@lenity/casefile'
import type { Packet, Part } from './packet.ts'
import { factsNow, keyOfSentence, troubleOf } from './sentence-troubles.ts'
import type { FactUsed, Sentence } from './sentence.ts'
import { sentencesOf } from './walk-sentences.ts'

/** Why a packet should not go out as it is. */
export type PacketProblem =
  | { readonly is: 'fact missing' | 'fact not confirmed' | 'fact rejected' | 'fact disputed' | 'fact changed'; readonly fact: string; readonly path: string; readonly sentence: string; /** The sentence with how its facts stand: what a lawyer signs for. */ readonly key: string; readonly where: string; readonly next: string }
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
  const now = factsNow(facts, standing)
  const found: PacketProblem[] = []
  for (const { where, sentence } of sentencesOf(packet)) {
    const used = factsOf(sentence)
    const troubles = used.flatMap((one) => { const trouble = troubleOf(one, now); return trouble === undefined ? [] : [{ one, trouble }] })
    const key = troubles.length === 0 ? '' : keyOfSentence(sentence.text, used, now)
    for (const { one, trouble } of troubles) found.push({ ...trouble, fact: one.id, path: one.path, sentence: sentence.text, key, where })
  }
  // A closed case asks nothing: it has no letter and no checklist.
  const empty: readonly Part['id'][] = [...(packet.closed === undefined ? [] : ['cover letter' as const, 'checklist' as const]), ...(packet.exhibits.length === 0 ? ['table of exhibits' as const] : []), ...(packet.authorities.length === 0 ? ['table of authorities' as const] : [])]
  for (const id of expectedOf(packet)) {
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

/** A supplement goes alone; a paper for another door also without a table of authorities. */
function expectedOf({ parts }: Packet): readonly Part['id'][] {
  if (parts.some(({ id }) => id === 'door')) return ['table of exhibits']
  return parts.some(({ id }) => id === 'supplement') ? expected.slice(-2) : expected
}

/** The facts a sentence was built on. */
export function factsOf(sentence: Sentence): readonly FactUsed[] {
  return sentence.basis.is === 'fact' || sentence.basis.is === 'law' ? sentence.basis.facts : []
}
