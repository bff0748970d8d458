import { categoryForPoints } from '@lenity/law'
import type { Misfit, Values } from './doubtful-fits.ts'

/** At most four points count from sentences of one point each (4A1.1(c)). */
const mostOfOne = 4

/** The points of convictions as they count together. */
export function countedPoints(points: readonly number[]): number {
  const ones = points.filter((one) => one === 1).length
  return points.reduce((a, b) => a + b, 0) - ones + Math.min(mostOfOne, ones)
}

/** For an offense under a criminal justice sentence, or soon after release, one to three points are added in all (status-points.table.ts of the law). */
const mostFurther = 3

/** Whether what is wanting may be points for status or recency that were not read, and the total lies in the category that the paper states. */
function mayBeFurther(wanting: number, total: number, category: unknown): boolean {
  return wanting >= 1 && wanting <= mostFurther && categoryForPoints(total) === category
}

/** Criminal history points that are not the sum of those of each conviction and of status and recency. Silent unless each conviction has its points. */
export function misfitOfHistory(values: Values): Misfit[] {
  const total = values.get('guideline.points')
  if (typeof total !== 'number') return []
  const paths: string[] = []
  const each: number[] = []
  for (let i = 0; values.has(`history.priors.${i}.offense`) || values.has(`history.priors.${i}.sentencedOn`) || values.has(`history.priors.${i}.points`); i++) {
    const points = values.get(`history.priors.${i}.points`)
    if (typeof points !== 'number') return []
    paths.push(`history.priors.${i}.points`)
    each.push(points)
  }
  if (paths.length === 0) return []
  const further = ['guideline.statusPoints', 'guideline.recencyPoints'].map((path) => values.get(path))
  const sum = countedPoints(each) + further.reduce((all: number, points) => all + (typeof points === 'number' ? points : 0), 0)
  return sum === total || (further.includes(undefined) && mayBeFurther(total - sum, total, values.get('guideline.category'))) ? [] : [{ paths: ['guideline.points'], says: `The points of each conviction${further.includes(undefined) ? '' : ', with those for status,'} come to ${sum}${further.includes(undefined) ? ', and not all that is added for status and recency was read' : ''}; the total is read as ${total}.` }]
}
