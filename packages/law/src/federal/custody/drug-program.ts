import { addMonths, type CivilDate } from '../../core/civil-date.ts'

/** Most months off by length of the sentence in months, each line up to and including its length. Not prorated by days. */
const byLength = [{ through: 30, months: 6 }, { through: 36, months: 9 }, { through: Number.POSITIVE_INFINITY, months: 12 }] as const

/**
 * Most months by which the residential drug program of 18 U.S.C. 3621(e) may bring release forward, by the whole months of the sentence. It is for the
 * Bureau to grant, to a person convicted of a nonviolent offense.
 */
export function drugProgramMonths(sentenceMonths: number): number {
  return byLength.find(({ through }) => sentenceMonths <= through)?.months ?? 0
}

/** A release brought forward by the months the program gives; supervised release, where imposed, then begins earlier and is no shorter. */
export function releaseAfterProgram(releaseOn: CivilDate, months: number): CivilDate {
  return addMonths(releaseOn, -months)
}
