import type { Fact, Paper, Standing } from '@lenity/casefile'
import { openLedger, type Taken } from '../compose/ledger.ts'
import { planExhibits } from '../exhibits/plan-exhibits.ts'
import type { Blank, BlankBecause } from './letter.ts'

/** What letters say of the person and the case; nothing else of a case stands in one. */
export const letterPaths = {
  name: 'person.name', registerNumber: 'person.registerNumber', dateOfBirth: 'person.dateOfBirth', facility: 'custody.facility',
  district: 'conviction.district', docketNumber: 'conviction.docketNumber', judge: 'conviction.judge', sentencedOn: 'conviction.sentencedOn',
} as const

export type LetterFact = keyof typeof letterPaths
export type LetterFacts = Readonly<Record<LetterFact, string | Blank>>

const names: Readonly<Record<LetterFact, string>> = {
  name: 'full name', registerNumber: 'register number', dateOfBirth: 'date of birth', facility: 'institution', district: 'district', docketNumber: 'docket number', judge: 'name of the judge', sentencedOn: 'date of the sentence',
}

/**
 * Each fact in words, or a blank that says why: a letter carries what a person confirmed, and nothing that stands only in a presentence
 * report, a statement of reasons or a paper that speaks of a sealed matter, whoever the letter goes to.
 */
export function letterFacts({ facts, papers, standing }: { readonly facts: readonly Fact[]; readonly papers: readonly Paper[]; readonly standing: ReadonlyMap<string, Standing> }): LetterFacts {
  const plan = planExhibits(papers, facts, 'person by mail', undefined)
  // A photograph of a paper is no exhibit; what a person confirmed on it can still be written.
  const ledger = openLedger({ facts, papers, standing, variant: 'person by mail', toOffice: true }, { ...plan, withheld: plan.withheld.filter(({ because }) => because !== 'photograph') })
  const entries = Object.entries(letterPaths).map(([fact, path]) => [fact, wordsOrBlank(ledger.take(path), names[fact as LetterFact])] as const)
  return Object.fromEntries(entries) as LetterFacts
}

function wordsOrBlank(taken: Taken, blank: string): string | Blank {
  if (taken.is === 'known') return taken.known.words
  if (taken.is === 'unknown') return { blank, because: 'not known' }
  return { blank, because: because[taken.because] }
}

const because: Readonly<Record<Extract<Taken, { is: 'barred' }>['because'], BlankBecause>> = {
  // That a value is sealed is not told: it reads as any fact nobody confirmed.
  'sealed': 'not confirmed', 'confidential': 'only from a paper that must not be quoted', 'disputed': 'the papers differ', 'not confirmed': 'not confirmed', 'not in an exhibit': 'not confirmed',
}
