import { addDays, type CivilDate } from '@lenity/law'
import { fates, neverOfAll, timedSteps, type Fate, type TimedStep } from './fates.ts'
import { hideSmall } from './hide-small.ts'

/** Numbers from 1 to one less are never shown. */
export const smallestShown = 5
/** A time is told of so many people at least. */
export const fewestTimed = 2 * smallestShown
/** So many years stand by themselves; those before stand together. */
const yearsApart = 8

/** How many people came in a year and ended there. */
export interface FateCount {
  readonly year: number
  readonly fate: string
  readonly many: number
}

/** How long a step took, in days: a quarter took no longer than `quarter`, half no longer than `half`. */
export interface StepDays {
  readonly step: string
  readonly measured: number
  readonly quarter: number
  readonly half: number
  readonly threeQuarters: number
}

/** How long a step took, in whole weeks. */
export interface StepWeeks {
  readonly step: TimedStep
  readonly quarter: number
  readonly half: number
  readonly threeQuarters: number
}

/** The numbers of an office as anyone may read them. What is undefined is not shown. */
export interface OfficeStatistics {
  /** The last day they count. */
  readonly asOf: CivilDate
  /** The years in which people came, oldest first; the first can stand for several, such as `2018 and before`. */
  readonly periods: readonly string[]
  readonly rows: readonly { readonly fate: Fate; readonly level: number; readonly values: readonly (number | undefined)[]; readonly all: number | undefined }[]
  /** Of the steps that enough people took. */
  readonly times: readonly StepWeeks[]
}

/** The last day of the last quarter of a year that is over: between two of them the numbers stand still, so that no one person is seen to move. */
export function lastWholeQuarter(today: CivilDate): CivilDate {
  const [year, month] = today.split('-').map(Number) as [number, number]
  const first = String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, '0')
  return addDays(`${year}-${first}-01` as CivilDate, -1)
}

/** What may be shown of the counts. `counts` are of the ends of branches. */
export function officeStatistics(asOf: CivilDate, counts: readonly FateCount[], times: readonly StepDays[]): OfficeStatistics {
  const last = Math.max(...counts.map(({ year }) => year))
  const from = Math.max(Math.min(...counts.map(({ year }) => year)), last - yearsApart)
  const years = counts.length === 0 ? [] : Array.from({ length: last - from + 1 }, (_, i) => from + i)
  const pooled = counts.some(({ year }) => year < from)
  const many = (column: number, leaf: string) => counts.filter(({ year, fate }) => fate === leaf && Math.max(year, from) === years[column]).reduce((sum, one) => sum + one.many, 0)
  const rows = hideSmall(fates, years.length, many, { floor: smallestShown, never: neverOfAll }).map(({ row, ...numbers }) => ({ fate: row as Fate, level: levelOf(row as Fate), ...numbers }))
  const allOf = new Map(rows.map(({ fate, all }) => [fate, all]))
  return {
    asOf,
    periods: years.map((year, i) => (i === 0 && pooled ? `${year} and before` : String(year))),
    rows,
    // That a time is told says no more than the number of those who took the step, which is shown.
    times: (Object.keys(timedSteps) as TimedStep[]).flatMap((step) => {
      const took = times.find((one) => one.step === step)
      if (took === undefined || took.measured < fewestTimed || (allOf.get(timedSteps[step]) ?? 0) < fewestTimed) return []
      return [{ step, quarter: weeks(took.quarter), half: weeks(took.half), threeQuarters: weeks(took.threeQuarters) }]
    }),
  }
}

function levelOf(fate: Fate): number {
  const above: Fate | undefined = fates[fate]
  return above === undefined ? 0 : 1 + levelOf(above)
}

function weeks(days: number): number {
  return Math.round(days / 7)
}
