import { dateInWords } from '@lenity/casefile'
import { summarizeRoute, type CivilDate, type RouteScreen } from '@lenity/law'
import { alignTable } from './align-table.ts'

/** All routes at a glance: how the questions of each stand, what time alone will meet, and the days by which something must be done. */
export function showRoutes(routes: readonly RouteScreen[], on: CivilDate): string {
  const all = routes.map((route) => ({ route, summary: summarizeRoute(route) }))
  const counted = alignTable([['  route', 'met', 'not met', 'cannot say', 'to judge'], ...all.map(({ route, summary }) => [`  ${route.name}${route.lapsed === undefined ? '' : ' (lapsed)'}`, ...[summary.met, summary.notMet, summary.cannotSay, summary.judged].map(String)])], { right: [1, 2, 3, 4] })
  const becomes = all.filter(({ route }) => route.lapsed === undefined).flatMap(({ route, summary }) => summary.becomes.map((one) => [`  ${dateInWords(one.on)}`, `${one.question} (${route.name})`]))
  const deadlines = routes.flatMap((route) => (route.deadlines ?? []).map((deadline) => [`  ${deadline.on === undefined ? 'cannot say' : dateInWords(deadline.on)}`, `${deadline.what}${deadline.on !== undefined && deadline.on < on ? ', which has passed' : ''} (${route.name})`]))
  return [
    counted,
    ...(becomes.length === 0 ? [] : [`Met in time, all else staying as it is\n${alignTable(becomes)}`]),
    ...(deadlines.length === 0 ? [] : [`Deadlines\n${alignTable(deadlines)}`]),
  ].join('\n\n')
}
