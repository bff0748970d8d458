import type { ProposedFact } from '@lenity/casefile'
import { expect, it } from 'vitest'
import { joinStretches } from './join-stretches.ts'

const says = (path: string, value: unknown, page: number): ProposedFact => ({ path, value, source: { from: 'paper', paper: 'p', page, start: page, end: page + 1, words: 'w', boxes: [], confidence: 100 } })
const shown = (all: readonly ProposedFact[]): readonly unknown[] => all.map(({ path, value }) => `${path} ${String(value)}`)

it('lists go on from stretch to stretch, and what every stretch was given or tells again is counted once', () => {
  const first = [says('person.name', 'Ada Example', 1), says('custody.incidents.0.code', '305', 2), says('custody.incidents.0.on', '2001-02-03', 2), says('custody.incidents.1.code', '108', 900), says('custody.incidents.complete', true, 900)]
  const second = [says('person.name', 'Ada Example', 1), says('custody.incidents.0.code', '305', 2), says('custody.incidents.1.code', '108', 1200), says('custody.incidents.2.code', '201', 1201), says('custody.incidents.complete', true, 1300)]
  const third = [says('custody.incidents.0.code', '312', 2100), says('custody.programs.0.name', 'Welding', 2100)]
  expect(shown(joinStretches([first, second, third], new Set([1, 2])))).toEqual([
    'person.name Ada Example', 'custody.incidents.complete true', 'custody.incidents.0.code 305', 'custody.incidents.0.on 2001-02-03', 'custody.incidents.1.code 108',
    'custody.incidents.2.code 201', 'custody.incidents.3.code 312', 'custody.programs.0.name Welding',
  ])
})

it('an item that shares its head with the first pages and goes on later is another', () => {
  const stretch = (on: string, page: number): ProposedFact[] => [says('conviction.counts.0.statute', '21 U.S.C. 841', 1), says('conviction.counts.0.on', on, page)]
  expect(joinStretches([stretch('2001-01-01', 5), stretch('2002-02-02', 1500)], new Set([1, 2]))).toHaveLength(4)
})
