import type { CivilDate, PriorKind } from '@lenity/law'
import { seededRandom } from '../../examples/make/seeded-random.ts'

/** One made-up drug case with nothing left open, sentenced under the manual of its day. */
export interface Offense {
  readonly substance: 'cocaine' | 'cocaine base' | 'heroin'
  /** Attributed by the court, and charged and found: grams, to the milligram. */
  readonly grams: number
  readonly foundGrams: number
  readonly offenseOn: CivilDate
  readonly sentencedOn: CivilDate
  readonly weapon: boolean
  readonly safetyValve: boolean
  readonly roleLevels: number
  readonly obstruction: boolean
  readonly acceptanceLevels: number
  /** Prior sentences that count, in months. */
  readonly sentences: readonly number[]
  readonly underSentence: boolean
  readonly soonAfterRelease: boolean
  readonly notice851: boolean
  readonly priors: readonly { readonly kind: PriorKind; readonly finalOn: CivilDate }[]
  readonly deathResulted: boolean
}

/** The stretches of years whose tables the second encoding has. */
const eras = [[1995, 2006], [2008, 2009], [2015, 2022]] as const
/** Round weights of the tables, so that many cases fall on an edge or a milligram beside it. */
const edges = [0.25, 0.5, 1, 2, 2.8, 3, 4, 5, 5.6, 10, 11.2, 16.8, 20, 22.4, 25, 28, 35, 40, 50, 60, 80, 100, 112, 150, 196, 200, 280, 300, 400, 500, 700, 840, 1000, 1500, 2000, 2800, 3000, 3500, 4500, 5000, 8400, 10_000, 15_000, 25_200, 30_000, 50_000, 90_000, 150_000, 450_000] as const

export function generateOffenses(seed: string, count: number): readonly Offense[] {
  const random = seededRandom(seed)
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1))
  const of = <T>(values: readonly T[]): T => values[whole(0, values.length - 1)] as T
  const chance = (share: number): boolean => random() < share
  const date = (year: number): CivilDate => `${year}-${String(whole(1, 12)).padStart(2, '0')}-${String(whole(1, 28)).padStart(2, '0')}` as CivilDate
  const grams = (): number => {
    const weight = chance(0.5) ? of(edges) + of([-0.001, 0, 0.001]) : 10 ** (random() * 7 - 1)
    return Math.round(weight * 1000) / 1000
  }
  return Array.from({ length: count }, () => {
    const [first, last] = of(eras)
    const year = whole(first, last)
    return {
      substance: of(['cocaine', 'cocaine base', 'heroin'] as const), grams: grams(), foundGrams: grams(), offenseOn: date(year - whole(1, 3)), sentencedOn: date(year),
      weapon: chance(0.3), safetyValve: chance(0.3), roleLevels: of([0, 0, 2, 3, 4, -2, -3, -4]), obstruction: chance(0.2), acceptanceLevels: of([0, -2, -3]),
      sentences: Array.from({ length: whole(0, 6) }, () => of([0, 1, 2, 6, 12, 13, 14, 24, 60])), underSentence: chance(0.3), soonAfterRelease: chance(0.3), notice851: chance(0.6),
      priors: Array.from({ length: whole(0, 3) }, () => ({ kind: of(['felony drug offense, not serious', 'serious drug felony', 'serious violent felony', 'neither'] as const), finalOn: date(year - whole(1, 12)) })),
      deathResulted: chance(0.2),
    }
  })
}
