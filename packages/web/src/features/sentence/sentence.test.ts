import { describe, expect, it } from 'vitest'
import type { RunReading, SentenceRun, Source, Step, ThenAndNow } from '../../api/shapes.ts'
import { markedCells } from './marked-cells.ts'
import { notApplied, stepRows } from './step-rows.ts'
import { arrow, levelsShown, mark, middle } from './table-geometry.ts'
import { unsaid } from './unsaid.ts'

const source: Source = { cite: 'U.S.S.G. §2D1.1(c)', link: 'https://example.org', quote: 'words', text: 'ussg-2025' }

function step(id: string, change: string, applied = true): Step {
  return { id, rule: id, source, read: [], applied, change }
}

function reading(level: number | undefined, steps: readonly Step[] = [], assuming?: string): RunReading {
  return {
    ...(assuming === undefined ? {} : { assuming }),
    statutory: { id: 's', title: 's', steps: [], status: 'computed', value: { min: 120, max: 'life', tier: '21 U.S.C. 841(b)(1)(A)' } },
    guideline: level === undefined
      ? { id: 'g', title: 'g', steps, status: 'cannot say', needs: [{ path: 'guideline.category', label: 'criminal history category found', because: 'unknown', papers: ['statement of reasons'] }] }
      : { id: 'g', title: 'g', steps, status: 'computed', value: { baseLevel: level, totalLevel: level, category: 1, tableRange: ['life', 'life'], range: ['life', 'life'] } },
  }
}

function run(name: SentenceRun['name'], ...readings: readonly RunReading[]): SentenceRun {
  return { name, readings, needs: [] }
}

function points(path: string): readonly number[] {
  return [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number)
}

function sentence(over: Partial<ThenAndNow> = {}): ThenAndNow {
  return {
    found: run('then, as the court found', reading(43)),
    then: run('then, computed', reading(43, [step('2D1.1(c)', 'level 38'), step('3E1.1', 'none', false)])),
    sameOffense: run('now, same offense sentenced today', reading(37, [step('2D1.1(c)', 'level 32'), step('3E1.1', 'none', false)])),
    sameConduct: run('now, same conduct committed and sentenced today', reading(37, [step('2D1.1(c)', 'level 32')])),
    changes: {
      sameOffense: [{ id: '2D1.1(c)', rule: 'Drug Quantity Table', then: 'level 38', now: 'level 32', same: false }, { id: '3E1.1', rule: 'Acceptance', then: 'none', now: 'none', same: true }],
      sameConduct: [{ id: '2D1.1(c)', rule: 'Drug Quantity Table', then: 'level 38', now: 'level 32', same: false }, { id: '4C1.1', rule: 'Zero-point offenders', now: '-2', same: false }],
    },
    ...over,
  }
}

describe('the comparison by step', () => {
  it('puts then and both readings of now in one row, with the steps behind it', () => {
    const [first] = stepRows(sentence())
    expect(first).toMatchObject({ rule: 'Drug Quantity Table', before: 'level 38', sameOffense: 'level 32', sameConduct: 'level 32', compared: 'changed' })
    expect(first?.steps.map((each) => each.run)).toEqual(['Then', 'Now (a)', 'Now (b)'])
  })

  it('leaves rules that did nothing in any run to their own list, and keeps steps that only one run has', () => {
    expect(stepRows(sentence()).map((row) => row.id)).toEqual(['2D1.1(c)', '4C1.1'])
    expect(stepRows(sentence())[1]).toMatchObject({ before: undefined, sameOffense: undefined, sameConduct: '-2' })
    expect(notApplied(sentence()).map(({ run, step }) => `${run} ${step.id}`)).toEqual(['Then 3E1.1', 'Now (a) 3E1.1'])
  })
})

describe('the cells marked in the Sentencing Table', () => {
  it('are one for then and one for each reading of now', () => {
    expect(markedCells(sentence())).toEqual([
      { label: 'Then', when: 'then', level: 43, category: 1, reading: undefined },
      { label: 'Now (a)', when: 'now', level: 37, category: 1, reading: undefined },
      { label: 'Now (b)', when: 'now', level: 37, category: 1, reading: undefined },
    ])
  })

  it('are numbered by reading where the readings end in different cells', () => {
    const cells = markedCells(sentence({ sameOffense: run('now, same offense sentenced today', reading(43, [], 'death resulted'), reading(37, [], 'no death resulted')) }))
    expect(cells.filter((cell) => cell.label === 'Now (a)').map((cell) => [cell.reading, cell.level])).toEqual([[1, 43], [2, 37]])
  })

  it('leave out a run that cannot say, and then takes what was computed where the court’s finding is not known', () => {
    const cells = markedCells(sentence({ found: run('then, as the court found', reading(undefined)), sameOffense: run('now, same offense sentenced today', reading(undefined)) }))
    expect(cells.map((cell) => cell.label)).toEqual(['Then', 'Now (b)'])
  })

  it('are what the shown levels are chosen around', () => {
    expect(levelsShown([{ level: 43, category: 1 }, { level: 37, category: 1 }], false)).toEqual([35, 36, 37, 38, 39, 40, 41, 42, 43])
    expect(levelsShown([], false)).toHaveLength(43)
    expect(levelsShown([{ level: 1, category: 1 }], false)).toEqual([1, 2, 3])
  })
})

describe('the arrow between two cells', () => {
  it('never crosses a figure of its own column', () => {
    const [from, to] = [{ level: 43, category: 2 }, { level: 37, category: 2 }]
    const xs = points(arrow(from, to, 35)).filter((_, i) => i % 2 === 0)
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(middle(from, 35).x + mark.width / 2)
  })

  it('goes between two columns from side to facing side', () => {
    const [from, to] = [{ level: 40, category: 3 }, { level: 38, category: 2 }]
    const numbers = points(arrow(from, to, 35))
    expect(numbers[0]).toBeLessThan(middle(from, 35).x)
    expect(numbers.at(-2)).toBeGreaterThan(middle(to, 35).x)
  })
})

describe('what cannot be said', () => {
  it('names each missing fact once, over all runs', () => {
    const both = sentence({ sameOffense: run('now, same offense sentenced today', reading(undefined)), sameConduct: run('now, same conduct committed and sentenced today', reading(undefined)) })
    expect(unsaid(both).needs.map((need) => need.path)).toEqual(['guideline.category'])
    expect(unsaid(sentence())).toEqual({ needs: [], gaps: [] })
  })
})
