import type { Fact, Paper, Standing } from '@lenity/casefile'
import { isPlanArea, type PlanArea, type PlanStep } from './plan-areas.ts'

/** The name under which the ledger holds the steps of a part of the plan. */
export function planPath(area: PlanArea): string {
  return `release plan, ${area}`
}

interface Told {
  readonly facts: readonly Fact[]
  readonly standing: ReadonlyMap<string, Standing>
}

/**
 * The facts of a case, and beside them each step of its plan that names its letter: a step then goes the way of every other fact, is cited by
 * its letter, kept back where the letter is, and reported when it changes or goes. What names no letter of the case is no promise.
 */
export function withPlan({ facts, standing }: Told, steps: readonly PlanStep[], papers: readonly Pick<Paper, 'id'>[]): Told {
  const here = new Set(papers.map(({ id }) => id))
  const told = steps.flatMap((step): readonly Fact[] => {
    const { id, area, what, letter } = step
    if (letter === undefined || !here.has(letter) || !isPlanArea(area)) return []
    // The words are counsel's, so that none of the page's are quoted.
    return [{ id, path: planPath(area), value: what, source: { from: 'paper', paper: letter, page: 1, start: 0, end: 0, words: '', boxes: [], confidence: 100 }, standing: 'confirmed' }]
  })
  if (told.length === 0) return { facts, standing }
  const paths = Map.groupBy(told, ({ path }) => path)
  return { facts: [...facts, ...told], standing: new Map([...standing, ...[...paths].map(([path, each]): readonly [string, Standing] => [path, { is: 'confirmed', facts: each.map(({ id }) => id) }])]) }
}
