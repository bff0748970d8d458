import type { RouteScreen, Source } from '../../api/shapes.ts'
import { summaryOf } from './answer-word.ts'

/** A day that matters to a route: one by which something must be done, or from which time alone meets a criterion. */
export interface RouteDay {
  readonly route: string
  readonly what: string
  readonly is: 'deadline' | 'becomes met' | 'lapsed'
  /** Undefined where the case does not give the day it runs from. */
  readonly on: string | undefined
  readonly passed: boolean
  readonly source: Source | undefined
}

/** The days of all routes, the earliest first and those that cannot be said at the end. Nothing becomes met on a route that has lapsed. */
export function routeDays(routes: readonly RouteScreen[], today: string): readonly RouteDay[] {
  const days = routes.flatMap((route): readonly RouteDay[] => [
    ...(route.lapsed === undefined ? summaryOf(route).becomes.map(({ question, on }) => ({ route: route.name, what: question, is: 'becomes met' as const, on, passed: false, source: undefined }))
      : [{ route: route.name, what: route.lapsed.why, is: 'lapsed' as const, on: route.lapsed.on, passed: true, source: route.lapsed.source }]),
    ...(route.deadlines ?? []).map(({ what, on, source }) => ({ route: route.name, what, is: 'deadline' as const, on, passed: on !== undefined && on < today, source })),
  ])
  return days.toSorted((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'))
}
