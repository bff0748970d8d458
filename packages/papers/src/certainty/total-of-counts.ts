import type { Page } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'
import { findFirst, type Spot } from '../reading/spot.ts'

/** Whether a total is that of the terms of at least two counts, as the words say that they run: the longest of them, also where it is only called the total, the sum, or the longest with one behind it. */
export function isTotalOf(value: unknown, found: readonly Found[], places: readonly (Page | Spot)[], isCalled = false): boolean {
  const terms = found.filter(({ path }) => path.endsWith('.term')).map((one) => one.value)
  const [concurrent, consecutive] = [findFirst(places, /\bconcurrent/i), findFirst(places, /\bconsecutiv/i)].map((hit) => hit !== undefined)
  if (terms.length < 2 || terms.includes('life')) return false
  const months = (terms as number[]).toSorted((a, b) => b - a)
  const [longest = 0, ...others] = months
  if (consecutive !== true) return (concurrent === true || isCalled) && value === longest
  return value === longest + others.reduce((a, b) => a + b, 0) || others.some((one) => value === longest + one)
}
