import type { CivilDate, Screening, Source } from '@lenity/law'

/** Routes that are no door of their own while a sentence is served: a lens of past administrations, and what comes after. */
const noDoors: ReadonlySet<string> = new Set(['commutation', 'priorities', 'pardon', 'marihuana pardon'])

/**
 * The first route beside the petition that time alone opens: all that its questions ask is met, or is not yet and has a day on which it will be. What a
 * person must judge by itself stays with them; a whole that rests on such a part must be met without it. A law that has lapsed opens nothing.
 */
export function opensByTime({ routes }: Screening, on: CivilDate): { readonly route: string; readonly on: CivilDate; readonly source: Source } | undefined {
  let first: { readonly route: string; readonly on: CivilDate; readonly source: Source } | undefined
  for (const { id, name, lapsed, answers, source } of routes) {
    if (noDoors.has(id) || lapsed !== undefined) continue
    const asked = answers.filter(({ decides, parts }) => decides === 'data' || parts.length > 0)
    const waiting = asked.filter(({ truth }) => truth !== 'met')
    const days = waiting.map(({ truth, metOn }) => (truth === 'not met' ? metOn : undefined))
    if (days.length === 0 || days.includes(undefined)) continue
    const last = days.reduce((one, other) => ((one ?? '') > (other ?? '') ? one : other))
    if (last === undefined || last <= on || (first !== undefined && first.on <= last)) continue
    first = { route: name, on: last, source: waiting.find(({ metOn }) => metOn === last)?.sources[0] ?? source }
  }
  return first
}
