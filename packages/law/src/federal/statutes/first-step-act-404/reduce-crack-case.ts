import type { Answer } from '../../../core/answer.ts'
import { anyOf } from '../../../core/combine.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { readCase, type PlainCase } from '../../then-and-now/read-case.ts'
import { mayReduceCrackSentence, reduceCrackSentence, type Section404, type Section404Inputs } from './reduce-crack-sentence.ts'
import { section404 } from './section-404.table.ts'

/** What section 404 says of a case, count by count. */
export interface CaseSection404 {
  /** Met when a count is. With no count known, cannot say. */
  readonly eligible: Answer
  readonly counts: readonly Section404[]
}

/** Section 404 of the First Step Act for a case, count by count. Facts with rival readings count as unknown. */
export function reduceCrackCase(facts: CaseFacts): CaseSection404 {
  const plain = readCase(facts)
  const counts = inputsOf(plain, facts).map(reduceCrackSentence)
  return { eligible: anyCount(plain, counts.map(({ eligible }) => eligible)), counts }
}

/** Whether the court may reduce the sentence of a case, without what the statute would have allowed. */
export function mayReduceCrackCase(facts: CaseFacts): Answer {
  const plain = readCase(facts)
  return anyCount(plain, inputsOf(plain, facts).map(mayReduceCrackSentence))
}

function inputsOf(plain: PlainCase, { litigation: { section404Denied: denied } }: CaseFacts): readonly Section404Inputs[] {
  return plain.counts.map((count) => ({
    penalty: count.penalty ?? count.statute, substance: count.substance, grams: count.foundGrams, plants: count.foundPlants, deathResulted: count.deathResulted, notice851: plain.notice851,
    priors: plain.priors851Complete === true || plain.priors851.length > 0 ? plain.priors851 : undefined, offenseOn: plain.offenseOn, sentencedOn: plain.sentencedOn, at: count.at,
    alreadyUnderFairSentencing: undefined, deniedBefore: denied.is === 'known' ? denied.value : undefined,
  }))
}

function anyCount(plain: PlainCase, eligible: readonly Answer[]): Answer {
  const about = { id: '404', question: 'May the court reduce the sentence under section 404 of the First Step Act?', sources: [section404.asIf, section404.nothingRequired] }
  const found = anyOf(about, eligible)
  if (plain.counts.length > 0 && (found.truth !== 'not met' || plain.countsComplete === true)) return found
  const need = { path: 'conviction.counts.complete', label: 'counts of conviction', because: 'list not known to be complete' as const, papers: ['judgment'] }
  return { ...found, truth: 'cannot say', needs: [need, ...found.needs] }
}
