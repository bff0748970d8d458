import type { Misfit, Values } from './doubtful-fits.ts'

/** At most four points count from sentences of one point each (4A1.1(c)). */
const mostOfOne = 4

/** Criminal history points that are not the sum of those of each conviction and of status and recency. Silent unless each conviction has its points. */
export function misfitOfHistory(values: Values): Misfit[] {
  const total = values.get('guideline.points')
  if (typeof total !== 'number') return []
  const paths: string[] = []
  let [ones, more] = [0, 0]
  for (let i = 0; values.has(`history.priors.${i}.offense`) || values.has(`history.priors.${i}.sentencedOn`) || values.has(`history.priors.${i}.points`); i++) {
    const points = values.get(`history.priors.${i}.points`)
    if (typeof points !== 'number') return []
    paths.push(`history.priors.${i}.points`)
    if (points === 1) ones++
    else more += points
  }
  if (paths.length === 0) return []
  const added = ['guideline.statusPoints', 'guideline.recencyPoints'].map((path) => values.get(path)).reduce((sum: number, points) => sum + (typeof points === 'number' ? points : 0), 0)
  const sum = Math.min(mostOfOne, ones) + more + added
  return sum === total ? [] : [{ paths: ['guideline.points'], says: `The points of each conviction, with those for status, come to ${sum}; the total is read as ${total}.` }]
}
