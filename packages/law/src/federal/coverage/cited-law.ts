import type { Source } from '../../core/source.ts'
import * as custody from '../custody/custody-sources.ts'
import * as clemency from '../routes/clemency-sources.ts'
import * as relief from '../routes/relief-sources.ts'

/** Words of law that a rule quotes and that belong to no dated value: of time in custody, and of the routes to relief. */
export interface CitedLaw {
  readonly part: 'Time in custody' | 'Routes to relief'
  readonly source: Source
}

/** Every one of them, each words once. */
export const citedLaw: readonly CitedLaw[] = [
  ...once(sourcesIn(custody)).map((source) => ({ part: 'Time in custody' as const, source })),
  ...once([...sourcesIn(clemency), ...sourcesIn(relief)]).map((source) => ({ part: 'Routes to relief' as const, source })),
]

function sourcesIn(value: unknown): readonly Source[] {
  if (typeof value !== 'object' || value === null) return []
  return isSource(value) ? [value] : Object.values(value).flatMap(sourcesIn)
}

function isSource(value: object): value is Source {
  return 'cite' in value && 'quote' in value && 'link' in value
}

function once(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [`${source.cite} ${source.quote}`, source])).values()]
}
