import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkConformance } from './index.ts'

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'))
}

/** The least number of cases of each file that must agree; it only ever rises. */
const floors = { guideline: 37, statutory: 22, credits: 12, amendments: 18 } as const

describe('published computations', () => {
  for (const [name, floor] of Object.entries(floors)) {
    it(`of the file ${name} agree, at least ${floor} of them, and none differs`, () => {
      const report = checkConformance(read(name), name)
      expect(report.problems).toEqual([])
      expect(report.cases.filter((one) => one.status === 'differ')).toEqual([])
      expect(report.agree).toBeGreaterThanOrEqual(floor)
      expect(report.questioned).toBeLessThanOrEqual(report.cases.length / 10)
    })
  }

  it('say why what is not encoded is not', () => {
    for (const name of ['guideline', 'statutory', 'credits', 'amendments']) {
      for (const one of checkConformance(read(name), name).cases) {
        if (one.status === 'notEncoded') expect(one.why, one.id).not.toBe('')
        expect([...one.compared, ...one.notCompared].sort()).toEqual(Object.keys(one.expected).sort())
      }
    }
  })
})

describe('a file that is not as it should be', () => {
  it('is named with the place in it', () => {
    expect(checkConformance({ cases: [] }, 'mine.json').problems[0]).toMatchObject({ where: 'mine.json' })
    const report = checkConformance([{ id: 'x', facts: {}, expected: {} }, 7, { id: 'y' }, { facts: {} }], 'mine.json')
    expect(report.problems.map((problem) => problem.where)).toEqual(['mine.json[1]', 'mine.json[2].facts', 'mine.json[3].id'])
    expect(report.cases).toHaveLength(1)
  })

  it('is never taken for an answer, whatever it holds', () => {
    const odd =  [{ statute: 5 }, { statute: '' }, { counts: [] }, { counts: [{}] }, { counts: 'two' }, { statute: '18 USC 924(c)', counts: -1 }, { statute: '21 USC 841', grams: 'many' }]
    const report = checkConformance(odd.map((facts, i) => ({ id: `x${i}`, facts, expected: { min_months: 0 } })), 'odd.json')
    expect(report.notEncoded).toBe(odd.length)
  })
})

function crack(sentencing_date: string): unknown {
  return { id: 'x', facts: { statute: '21 USC 841(b)(1)', drug: 'cocaine base', grams: 50, priors: 0, offense_date: '2009-01-01', sentencing_date }, expected: { min_months: 120 } }
}

describe('a date given in part', () => {
  it('counts only when both ends of it lead to the same result', () => {
    expect(checkConformance([crack('2010-07')], 'x').agree).toBe(1)
    expect(checkConformance([crack('2010-08')], 'x').notEncoded).toBe(1)
    expect(checkConformance([crack('2010')], 'x').notEncoded).toBe(1)
    expect(checkConformance([crack('2010-09')], 'x').differ).toBe(1)
  })
})
