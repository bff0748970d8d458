import { assembleCaseFacts, known, thenAndNow, type CaseFacts, type Leaf } from '@lenity/law'
import type { FlatFacts } from './common-set.ts'
import { measureRate } from './measure.ts'
import { screenMany } from './peers/lenity.ts'

/** What one case costs, in microseconds of processor time, at each size. */
export interface Growth {
  readonly what: string
  readonly steps: readonly { readonly size: number; readonly microseconds: number }[]
}

/** Screening with more routes of three criteria each. */
export async function growRoutes(cases: readonly FlatFacts[], seconds: number): Promise<Growth> {
  return grow('routes screened', [6, 12, 24, 48, 96], (size) => ({ count: cases.length, work: screenMany(size, cases) }), seconds)
}

/** Then and now of one whole case with more drugs and more noticed priors. */
export async function growFacts(today: Parameters<typeof thenAndNow>[1], seconds: number): Promise<Growth> {
  return grow('drugs and noticed priors of a case, then and now', [1, 2, 4, 8, 16], (size) => {
    const cases = Array.from({ length: 200 }, (_, i) => largeCase(size, i))
    return { count: cases.length, work: () => cases.forEach((facts) => thenAndNow(facts, today)) }
  }, seconds)
}

async function grow(what: string, sizes: readonly number[], make: (size: number) => { readonly count: number; readonly work: () => void }, seconds: number): Promise<Growth> {
  const steps = []
  for (const size of sizes) {
    const { count, work } = make(size)
    const { perSecond } = await measureRate(count, work, seconds)
    steps.push({ size, microseconds: 1_000_000 / perSecond })
  }
  return { what, steps }
}

function largeCase(size: number, seed: number): CaseFacts {
  const values: Record<string, unknown> = {
    'conviction.sovereign': 'federal', 'conviction.offenseEndedOn': '1995-03-14', 'conviction.sentencedOn': '1996-06-21', 'conviction.counts.complete': true, 'conviction.notice851': true, 'conviction.priors851.complete': true,
    'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)', 'conviction.counts.0.substance': 'cocaine', 'conviction.counts.0.foundGrams': 5000 + seed, 'conviction.counts.0.deathResulted': false,
    'guideline.edition': '1995', 'guideline.drugs.complete': true, 'guideline.weapon': false, 'guideline.roleLevels': 0, 'guideline.obstruction': false, 'guideline.acceptanceLevels': -3,
    'guideline.careerOffender': false, 'guideline.safetyValve': false, 'guideline.safetyValveToday': false, 'guideline.points': 3, 'guideline.statusPoints': 0, 'guideline.recencyPoints': 0,
  }
  for (let i = 0; i < size; i++) {
    Object.assign(values, {
      [`guideline.drugs.${i}.substance`]: ['cocaine', 'heroin', 'cocaine base'][i % 3], [`guideline.drugs.${i}.grams`]: 100 + seed + i,
      [`conviction.priors851.${i}.kind`]: 'felony drug offense', [`conviction.priors851.${i}.finalOn`]: `19${80 + (i % 15)}-01-02`,
    })
  }
  return assembleCaseFacts(new Map(Object.entries(values).map(([path, value]): [string, Leaf<unknown>] => [path, known(value)])))
}
