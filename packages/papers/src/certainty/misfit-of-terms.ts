import type { Misfit, Values } from './doubtful-fits.ts'

/** A total term below the longest term of a count, or above all of them together; and two counts of one number. */
export function misfitOfTerms(values: Values): Misfit[] {
  return [...totalOfCounts(values), ...sameNumber(values)]
}

function countsOf(values: Values, field: string): { path: string; value: unknown }[] {
  return [...values].flatMap(([path, value]) => (new RegExp(`^conviction\\.counts\\.\\d+\\.${field}$`).test(path) ? [{ path, value }] : []))
}

const size = (term: unknown): number => (term === 'life' ? Number.POSITIVE_INFINITY : Number(term))

function totalOfCounts(values: Values): Misfit[] {
  const total = values.get('conviction.term')
  const terms = countsOf(values, 'term')
  const numbers = countsOf(values, 'statute').length
  if (total === undefined || terms.length === 0) return []
  const longest = Math.max(...terms.map(({ value }) => size(value)))
  const paths = ['conviction.term', ...terms.map(({ path }) => path)]
  if (size(total) < longest) return [{ paths, says: `The total is read as ${say(total)}, and a count as ${say(longest)}.` }]
  const sum = terms.reduce((all, { value }) => all + size(value), 0)
  return terms.length >= numbers && size(total) > sum ? [{ paths, says: `The total is read as ${say(total)}, and the terms of the counts come to ${say(sum)} together.` }] : []
}

function sameNumber(values: Values): Misfit[] {
  const seen = new Map<unknown, string>()
  return countsOf(values, 'number').flatMap(({ path, value }) => {
    const before = seen.get(value)
    seen.set(value, path)
    return before === undefined ? [] : [{ paths: [before, path], says: `Two counts are read with the number ${String(value)}.` }]
  })
}

function say(term: unknown): string {
  return term === 'life' || term === Number.POSITIVE_INFINITY ? 'life' : `${Math.round(Number(term))} months`
}
