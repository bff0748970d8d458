import { expect, it } from 'vitest'
import type { Answer, RouteScreen } from '../../api/shapes.ts'
import { routeDays } from './route-days.ts'

const source = { cite: '18 U.S.C. 3600', link: '', quote: '', text: '' }
const waiting: Answer = { id: 'age', question: 'At least 70 years old?', decides: 'data', truth: 'not met', metOn: '2030-03-01', reasons: [], sources: [], needs: [], gaps: [], parts: [] }

function route(name: string, over: Partial<RouteScreen>): RouteScreen {
  return { id: name, name, about: '', source, answers: [], ...over }
}

it('the days of all routes stand in order, what cannot be said at the end', () => {
  const days = routeDays([
    route('release', { answers: [waiting], deadlines: [{ what: 'first day for a motion', source }] }),
    route('testing', { deadlines: [{ what: 'last day', on: '2018-01-09', source }] }),
  ], '2026-11-28')
  expect(days.map(({ route: of, is, on, passed }) => [of, is, on, passed])).toEqual([
    ['testing', 'deadline', '2018-01-09', true], ['release', 'becomes met', '2030-03-01', false], ['release', 'deadline', undefined, false],
  ])
})

it('a route that has lapsed says so, and promises no day', () => {
  const days = routeDays([route('home detention', { answers: [waiting], lapsed: { on: '2023-09-30', why: 'no renewal was found', source } })], '2026-11-28')
  expect(days.map(({ is, on }) => [is, on])).toEqual([['lapsed', '2023-09-30']])
})
