import { manual } from '../cite.ts'

const header = manual(2025, 'ch. 5, pt. A', 'Level (0 or 1) (2 or 3) (4, 5, 6) (7, 8, 9) (10, 11, 12) (13 or more)')

/** The fewest points of each category, from the head of the Sentencing Table; unchanged since 1987. */
export const categoryPoints = { source: header, fewest: [0, 2, 4, 7, 10, 13] } as const

/** The criminal history category (1 to 6) for a number of points (a whole number, not negative). */
export function categoryForPoints(points: number): number {
  const { fewest } = categoryPoints
  let category = fewest.length
  while (category > 0 && points < (fewest[category - 1] as number)) category -= 1
  return category
}
