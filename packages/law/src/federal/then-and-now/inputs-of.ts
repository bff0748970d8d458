import type { CivilDate } from '../../core/civil-date.ts'
import type { Term } from '../../facts/shape.ts'
import type { DrugInput } from '../guidelines/2d1-1-drugs/drug-input.ts'
import type { CareerOffender, GuidelineInputs } from '../guidelines/guideline-inputs.ts'
import { zeroPointSince } from '../guidelines/4c1-1-zero-point/zero-point.table.ts'
import type { Assumption } from './assumptions.ts'
import { historyOn } from './history-today.ts'
import type { PlainCase } from './read-case.ts'
import type { StatutoryRun } from './run-statutes.ts'
import { isFirearmCount } from './sort-counts.ts'

/** Since this day the range of a career offender holds the months of a firearm count: 4B1.1(c). */
export const careerFirearmSince: CivilDate = '2002-11-01'

/** Every input a drug case may give, those it does not give undefined: all cases are of one form, which the rules read fastest. */
type Given = { readonly [K in keyof GuidelineInputs]: GuidelineInputs[K] | undefined }

/** What the drug counts of a case come to for the guideline of a day, within the statutory range of the same run. */
export function inputsOf(plain: PlainCase, statutory: StatutoryRun, assumption: Assumption, on: CivilDate): GuidelineInputs {
  const { statutoryMin, statutoryMax } = limitsOf(plain, statutory, on)
  const { deathResults, deathUnder } = deathOf(statutory)
  const counted = historyOn(plain, on)[assumption.history]
  const points = counted.points ?? (mayHaveNone(counted.category, assumption, on) ? 0 : undefined)
  const given: Given = {
    drugs: drugsOf(plain), statutoryMin, statutoryMax, deathResults, deathUnder, weapon: plain.weapon, weaponOwn: plain.weaponOwn,
    characteristics: plain.characteristics.length > 0 ? plain.characteristics.filter((name) => name !== undefined) : undefined,
    adjustments: plain.adjustments.length > 0 ? plain.adjustments.filter((name) => name !== undefined) : undefined,
    firearmCount: plain.counts.some(isFirearmCount) ? true : undefined,
    safetyValve: assumption.safetyValve, liftedMinimum: statutory.lifted,
    roleLevels: plain.roleLevels, obstruction: plain.obstruction, acceptanceLevels: plain.acceptanceLevels, zeroPointCriteria: assumption.zeroPointCriteria,
    points, category: points === undefined ? counted.category : undefined, careerOffender: careerOf(plain, statutory),
  }
  return given as GuidelineInputs
}

function careerOf({ careerOffender }: PlainCase, { greatestMax, unenhancedMax, consecutive }: StatutoryRun): CareerOffender | undefined {
  if (careerOffender !== true || greatestMax === undefined) return undefined
  const firearm = typeof consecutive === 'number' && consecutive > 0 ? { consecutiveFirearmMonths: consecutive } : {}
  return { offenseStatutoryMaximum: greatestMax, ...firearm, ...(unenhancedMax === undefined ? {} : { unenhancedMaximum: unenhancedMax }) }
}

/** Whether a reading takes someone in category I, whose points are not known, to have none: 4C1.1 asks for that, and an assumption that it is met holds it. */
export function mayHaveNone(category: number | undefined, { zeroPointCriteria }: Assumption, on: CivilDate): boolean {
  return category === 1 && zeroPointCriteria && on >= zeroPointSince
}

const noDeath = {} as const

/** Little marihuana and the schedules IV and V: 2D1.1(a)(1) to (4) are not for them. */
const withoutLevel = /841\(b\)\((?:1\)\(D|2|3)\)$|960\(b\)\([467]\)$/

/**
 * The death of the gravest count that has one. The terms of the statute say whether a prior conviction counts with it: life under (A) to
 * (C), thirty years at most instead of fifteen under (E), in every version of 841(b)(1).
 */
function deathOf({ deaths }: StatutoryRun): Pick<GuidelineInputs, 'deathResults' | 'deathUnder'> {
  if (deaths.length === 0) return noDeath
  const kinds = deaths.filter(({ tier }) => !withoutLevel.test(tier)).map(({ tier, min, max }) => {
    const third = /\(E\)$|960\(b\)\(5\)$/.test(tier)
    return { rank: third ? (max === 180 ? 1 : 2) : min === 'life' ? 4 : 3, third }
  })
  const gravest = kinds.toSorted((one, other) => other.rank - one.rank)[0]
  if (gravest === undefined) return {}
  return { deathResults: gravest.rank % 2 === 0 ? 'after a prior conviction' : 'first conviction', ...(gravest.third ? { deathUnder: '(E)' as const } : {}) }
}

/** Whether the range of the case under the manual of a day holds the months of its firearm counts. */
export function holdsFirearms(plain: PlainCase, on: CivilDate): boolean {
  return plain.careerOffender === true && on >= careerFirearmSince
}

/** What the statutes leave to the range: of all counts where it holds the firearm counts, else of those that run together. */
export function limitsOf(plain: PlainCase, { finding, together }: StatutoryRun, on: CivilDate): { readonly statutoryMin?: Term; readonly statutoryMax?: Term } {
  if (finding.status !== 'computed') return {}
  const { min, max } = holdsFirearms(plain, on) ? finding.value : together ?? finding.value
  return { statutoryMin: min, statutoryMax: max }
}

/** The drugs the court attributed, as the drug table is asked: what is not known of one is undefined. */
export function drugsOf({ drugs }: PlainCase): readonly DrugInput[] {
  return (drugs.some(({ substance }) => substance === undefined) ? drugs.map((drug) => ({ ...drug, substance: drug.substance ?? 'unknown' })) : drugs) as readonly DrugInput[]
}
