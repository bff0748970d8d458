import type { CaseFacts, CivilDate } from '@lenity/law'
import { kindsIn, kindsOfOffense, substancesIn } from './kinds-of-offense.table.ts'
import type { CaseProfile } from './likeness.ts'

/** The words of one count that grants are compared by; what is not known is empty. */
export interface CountWords {
  readonly substance: string
  readonly description: string
  readonly statute: string
  readonly penalty: string
}

/** What of a case grants are compared by, from the words of its counts. */
export function profileOf(counts: readonly CountWords[], { term, sentencedOn, today }: Pick<CaseProfile, 'term' | 'sentencedOn' | 'today'>): CaseProfile {
  const said = counts.map(({ substance, description }) => `${substance} ${description}`).join('; ')
  const statutes = counts.map(({ statute, penalty }) => `${statute} ${penalty}`).join('; ')
  return { substances: substancesIn(said), kinds: kindsOfOffense.filter(({ name, statutes: sections }) => sections.test(statutes) || kindsIn(said).includes(name)).map(({ name }) => name), term, sentencedOn, today }
}

/** The same of one person of a list, whose facts are taken as they are told. */
export function profileOfFacts({ conviction }: CaseFacts, today: CivilDate): CaseProfile {
  const counts = conviction.counts.items.map(({ substance, description, statute, penalty }): CountWords => ({ substance: wordsOf(substance), description: wordsOf(description), statute: wordsOf(statute), penalty: wordsOf(penalty) }))
  return profileOf(counts, { term: conviction.term.is === 'known' ? conviction.term.value : undefined, sentencedOn: conviction.sentencedOn.is === 'known' ? conviction.sentencedOn.value : undefined, today })
}

function wordsOf(leaf: { readonly is: string; readonly value?: unknown }): string {
  return leaf.is === 'known' ? String(leaf.value) : ''
}
