import type { Reach, Weighed } from '@lenity/law/reform'

/** What a reform comes to for some people, in numbers that can be added. */
export interface Tally {
  people: number
  readonly reach: Record<Reach, number>
  /** Life terms among those reached surely, and possibly. */
  life: number
  lifePossibly: number
  /** Months of terms over the ends of the range under the reform, of those reached surely, and of all that are reached at all. */
  leastSurely: number
  mostSurely: number
  leastAll: number
  mostAll: number
  /** How many are reached surely, and possibly, by how many years their term exceeds the lowest end, from 0; the last is for so many or more. */
  readonly surelyByYears: number[]
  readonly possiblyByYears: number[]
  /** Of whom it cannot be said: how many lack each fact, by path. */
  readonly lacks: Record<string, number>
}

/** Years of the distribution: 0 to less than 1, and so on; the last takes all that is more. */
export const mostYears = 20

export function emptyTally(): Tally {
  return {
    people: 0, reach: { 'surely': 0, 'possibly': 0, 'not': 0, 'cannot say': 0, 'not encoded': 0, 'not in prison': 0, 'out of scope': 0 },
    life: 0, lifePossibly: 0, leastSurely: 0, mostSurely: 0, leastAll: 0, mostAll: 0,
    surelyByYears: Array.from({ length: mostYears + 1 }, () => 0), possiblyByYears: Array.from({ length: mostYears + 1 }, () => 0), lacks: {},
  }
}

/** Adds one person. */
export function count(tally: Tally, { reach, least, most, life, needs }: Weighed): void {
  tally.people++
  tally.reach[reach]++
  if (reach === 'cannot say') for (const path of new Set(needs.map(ofAnyItem))) tally.lacks[path] = (tally.lacks[path] ?? 0) + 1
  if (reach !== 'surely' && reach !== 'possibly') return
  if (life === true && reach === 'surely') tally.life++
  if (life === true && reach === 'possibly') tally.lifePossibly++
  if (least === undefined || most === undefined) return
  tally.mostAll += most
  const bin = Math.min(mostYears, Math.floor(most / 12))
  if (reach === 'possibly') {
    tally.possiblyByYears[bin] = (tally.possiblyByYears[bin] ?? 0) + 1
    return
  }
  tally.leastAll += least
  tally.leastSurely += least
  tally.mostSurely += most
  tally.surelyByYears[bin] = (tally.surelyByYears[bin] ?? 0) + 1
}

/** Adds what was counted elsewhere. In whatever order, it comes to the same. */
export function add(tally: Tally, other: Tally): void {
  for (const key of ['people', 'life', 'lifePossibly', 'leastSurely', 'mostSurely', 'leastAll', 'mostAll'] as const) tally[key] += other[key]
  for (const reach of Object.keys(tally.reach) as Reach[]) tally.reach[reach] += other.reach[reach]
  for (const key of ['surelyByYears', 'possiblyByYears'] as const) other[key].forEach((many, i) => { tally[key][i] = (tally[key][i] ?? 0) + many })
  for (const [path, many] of Object.entries(other.lacks)) tally.lacks[path] = (tally.lacks[path] ?? 0) + many
}

function ofAnyItem(path: string): string {
  return path.replaceAll(/\.\d+(?=\.)/g, '')
}
