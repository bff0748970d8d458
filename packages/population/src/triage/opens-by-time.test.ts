import type { Answer, RouteScreen, Screening } from '@lenity/law'
import { expect, it } from 'vitest'
import { opensByTime } from './opens-by-time.ts'

const source = (cite: string) => ({ cite, link: 'https://example.org', quote: 'made up', text: 'read' })
const answer = (truth: Answer['truth'], metOn?: Answer['metOn'], decides: Answer['decides'] = 'data'): Answer => ({ id: 'x', question: 'x?', decides, truth, reasons: [], sources: [source(`rule of ${metOn ?? truth}`)], needs: [], gaps: [], parts: [], ...(metOn !== undefined && { metOn }) })
const route = (id: string, answers: readonly Answer[], more: Partial<RouteScreen> = {}): RouteScreen => ({ id, name: id, about: '', source: source(id), answers, ...more })
const opens = (...routes: readonly RouteScreen[]) => opensByTime({ outOfScope: undefined, routes, nextPapers: [] } as Screening, '2026-11-28')

it('a route opens by time on the last of the days its open questions wait for, with that rule', () => {
  expect(opens(route('age', [answer('met'), answer('not met', '2028-01-01'), answer('not met', '2027-01-01'), answer('cannot say', undefined, 'person')]))).toMatchObject({ route: 'age', on: '2028-01-01', source: { cite: 'rule of 2028-01-01' } })
  expect(opens(route('late', [answer('not met', '2030-01-01')]), route('soon', [answer('not met', '2027-05-05')]))).toMatchObject({ route: 'soon', on: '2027-05-05' })
})

it('no day is given where another question is open, never met, or met already', () => {
  expect(opens(route('unknown', [answer('not met', '2028-01-01'), answer('cannot say')]))).toBeUndefined()
  expect(opens(route('never', [answer('not met', '2028-01-01'), answer('not met')]))).toBeUndefined()
  expect(opens(route('open', [answer('met')]))).toBeUndefined()
  // A whole that a person must judge in a part of it, and that is not met without it.
  expect(opens(route('grounds', [answer('not met', '2028-01-01'), { ...answer('cannot say', undefined, 'person'), parts: [answer('cannot say', undefined, 'person')] }]))).toBeUndefined()
})

it('a lens, what comes after the sentence, and a law that has lapsed open nothing', () => {
  const waits = [answer('not met', '2028-01-01')]
  expect(opens(route('pardon', waits), route('priorities', waits), route('elderly', waits, { lapsed: { on: '2023-09-30', why: 'over', source: source('x') } }), route('commutation', waits))).toBeUndefined()
})
