import type { CivilDate } from '../../core/civil-date.ts'
import { categoryForPoints } from '../guidelines/4a1-1-criminal-history/category.ts'
import type { PlainCase } from './read-case.ts'

export interface CountedHistory {
  /** Undefined where only the category is known. */
  readonly points: number | undefined
  readonly category: number | undefined
}

/** Criminal history under the manual of a day, where the case leaves open what of the points found was for status or recency. */
export interface HistoryOnDay {
  /** As many points as there may be, and as few. */
  readonly most: CountedHistory
  readonly least: CountedHistory
  /** The facts that would settle which; empty where both are in one category. */
  readonly open: readonly string[]
}

type Counted = Pick<PlainCase, 'points' | 'statusPoints' | 'recencyPoints' | 'category' | 'careerOffender' | 'sentencedOn'> & Partial<Pick<PlainCase, 'histories'>>

const recencyStruck: CivilDate = '2010-11-01'
const statusLowered: CivilDate = '2023-11-01'

/** The points each category holds; of the last, those from which taking off the points for status and recency leads out of it. */
const pointsOf = [[0, 1], [2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15, 16]] as const

/**
 * The points found, less what a later manual no longer gives: those for recency since 1 November 2010 (Amendment 742), those for
 * status since 1 November 2023, but one where there are seven others (Amendment 821). What is not known is tried both ways. A career
 * offender is in category VI whatever the points.
 */
export function historyOn(plain: Counted, on: CivilDate): HistoryOnDay {
  const then = plain.sentencedOn ?? '1987-11-01'
  const struck = then < recencyStruck && on >= recencyStruck
  const lowered = then < statusLowered && on >= statusLowered
  const { histories = [] } = plain
  const key = (struck ? 2 : 0) + (lowered ? 1 : 0)
  const known = histories[key]
  if (known !== undefined) return known
  const history = (!struck && !lowered) || plain.careerOffender === true ? asFound(plain) : takenOff(plain, struck, lowered)
  histories[key] = history
  return history
}

function takenOff(plain: Counted, struck: boolean, lowered: boolean): HistoryOnDay {
  const totals: readonly number[] = plain.points !== undefined ? [plain.points] : plain.category === undefined ? none : pointsOf[plain.category - 1] ?? none
  const statuses = plain.statusPoints === undefined ? noneOrTwo : [plain.statusPoints]
  let fewest: number | undefined
  let greatest: number | undefined
  for (const total of totals) {
    for (const status of statuses) {
      for (const recency of recencies(plain, status, struck)) {
        if (!isPossible(total, status, recency)) continue
        const points = remaining(total, status, recency, struck, lowered)
        if (fewest === undefined || points < fewest) fewest = points
        if (greatest === undefined || points > greatest) greatest = points
      }
    }
  }
  if (fewest === undefined || greatest === undefined) return asFound(plain)
  const least = counted(plain, fewest)
  if (fewest === greatest) return { most: least, least, open: none }
  const most = counted(plain, greatest)
  if (least.category === most.category) return { most, least: most, open: none }
  const open = [
    ...(plain.points === undefined ? ['guideline.points'] : []),
    ...(lowered && plain.statusPoints === undefined ? ['guideline.statusPoints'] : []),
    ...(struck && plain.recencyPoints === undefined ? ['guideline.recencyPoints'] : []),
  ]
  return { most, least, open }
}

const none: readonly never[] = []
const noPoints = [0] as const
const noneOrOne = [0, 1] as const
const noneOrTwo = [0, 2] as const

function asFound({ points, category }: Counted): HistoryOnDay {
  const history = { points, category }
  return { most: history, least: history, open: none }
}

function counted(plain: Counted, points: number): CountedHistory {
  return { points: plain.points === undefined ? undefined : points, category: categoryForPoints(points) }
}

/** Recency gave two points, beside a status one. */
function recencies({ recencyPoints }: Counted, status: number, struck: boolean): readonly number[] {
  if (!struck) return noPoints
  return recencyPoints !== undefined ? [recencyPoints] : status > 0 ? noneOrOne : noneOrTwo
}

/** Recency was about a sentence counted with two points or three. */
function isPossible(total: number, status: number, recency: number): boolean {
  return status + recency <= total && (recency === 0 || total - status - recency >= 2)
}

function remaining(total: number, status: number, recency: number, struck: boolean, lowered: boolean): number {
  const kept = struck ? total - recency : total
  if (!lowered) return kept
  const others = kept - status
  return status > 0 && others >= 7 ? others + 1 : others
}
