import { spelled } from '../../story/say-name.ts'
import type { MadeCount, Story, Term } from '../../story/story.ts'

/** 240 months; LIFE */
export function months(term: Term): string {
  return term === 'life' ? 'LIFE' : `${term} months`
}

/** TWO HUNDRED FORTY (240) MONTHS */
export function monthsInWords(term: Term): string {
  return term === 'life' ? 'LIFE' : `${spelled(term)} (${term}) months`.toUpperCase()
}

/** 240 months on each of Counts 1 and 2, to be served concurrently … */
export function termOnCounts({ counts, term }: Story, named: (count: number) => string): string {
  const [first] = counts
  if (counts.length === 1 || first === undefined) return `${months(term)} on Count ${named(first?.number ?? 1)}`
  const together = counts.filter(({ consecutive }) => !consecutive)
  const after = counts.filter(({ consecutive }) => consecutive)
  const alike = together.every((count) => count.term === first.term)
  const main = alike && together.length > 1
    ? `${months(first.term)} on each of Counts ${list(together.map(({ number }) => named(number)))}, to be served concurrently`
    : `${list(together.map((count) => `${months(count.term)} on Count ${named(count.number)}`))}${together.length > 1 ? ', to run concurrently' : ''}`
  return after.length === 0 ? main : `${main}, and ${list(after.map((count) => `${months(count.term)} on Count ${named(count.number)}`))}, to run consecutively to the other term${together.length > 1 ? 's' : ''}`
}

/** Whether `termOnCounts` says the whole in so many words. */
export function needsTotal({ counts }: Story): boolean {
  return counts.length > 1
}

export function list(items: readonly string[]): string {
  return items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** The truths of the counts, as a judgment lists them. */
export function countTruths(counts: readonly MadeCount[], named: (count: number) => string): Record<string, unknown> {
  return Object.fromEntries(counts.flatMap((count, i) => [
    [`conviction.counts.${i}.number`, named(count.number)],
    [`conviction.counts.${i}.statute`, count.offense.statute],
    ...(count.offense.penalty === undefined ? [] : [[`conviction.counts.${i}.penalty`, count.offense.penalty]]),
    [`conviction.counts.${i}.description`, count.nature],
  ]))
}

/** The statute and penalty of each count, as a paper says them that gives no numbers. */
export function sectionsOf(counts: readonly MadeCount[]): Record<string, unknown> {
  return Object.fromEntries(counts.flatMap(({ offense }, i) => [[`conviction.counts.${i}.statute`, offense.statute], ...(offense.penalty === undefined ? [] : [[`conviction.counts.${i}.penalty`, offense.penalty]])] as [string, unknown][]))
}

export function termTruths(counts: readonly MadeCount[]): Record<string, unknown> {
  return Object.fromEntries(counts.map((count, i) => [`conviction.counts.${i}.term`, count.term]))
}

/** What the nature of the offense says, and names beside: its drug and its weight. Of methamphetamine a paper that is short does not say whether it was pure. */
export function natureTruths(counts: readonly MadeCount[]): readonly Readonly<Record<string, unknown>>[] {
  return counts.flatMap(({ offense, nature }, i) => {
    const drug = `conviction.counts.${i}.substance`
    return [
      { [`conviction.counts.${i}.description`]: nature },
      ...(offense.substance === undefined ? [] : [{ [drug]: offense.substance }]),
      ...(offense.substance?.startsWith('methamphetamine') === true ? [{ [drug]: 'methamphetamine (purity unknown)' }] : []),
      ...(offense.threshold !== undefined && /grams/i.test(nature) ? [{ [`conviction.counts.${i}.foundGrams`]: offense.threshold.grams }] : []),
    ]
  })
}
