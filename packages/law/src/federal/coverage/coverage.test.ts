import { describe, expect, it } from 'vitest'
import { coverage } from './coverage.ts'

const rows = coverage()
const cell = (id: string, edition: string) => rows.find((row) => row.id === id)?.cells.find((one) => one.edition === edition)

describe('what the law covers', () => {
  it('has one row a rule and one cell an edition', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(new Set(rows.map(({ cells }) => cells.length)).size).toBe(1)
  })

  it('says verified where the text of the day was read', () => expect(cell('2D1.1(c) cocaine', '1 November 1995')).toMatchObject({ state: 'verified', why: undefined }))

  it('says encoded for the manual whose amendments were not read, and through which day the text was checked', () => {
    for (const { id, cells } of rows) {
      const last = cells.at(-1)
      expect(last?.edition).toBe('1 November 2026')
      expect(last?.state, id).not.toBe('verified')
    }
    expect(cell('5A', '1 November 2026')).toMatchObject({ state: 'encoded', why: 'last verified on 2026-10-31' })
  })

  it('names the gap where a day is not encoded', () => {
    expect(cell('2D1.1(c) methamphetamine (mixture)', '1 November 1987')?.why).toContain('the first day encoded is 1989-11-01')
    expect(cell('5A cells of 0 months', '1 November 1987')?.state).toBe('not encoded')
  })

  it('says of a guideline that came later from which day it is encoded', () => {
    expect(cell('2D1.11', '1 November 1990')).toMatchObject({ state: 'not encoded', why: expect.stringContaining('listed chemicals (2D1.11): the first day encoded is 1991-11-01') })
    expect(cell('2D1.11', '1 November 2025')?.state).toBe('verified')
  })

  it('follows a guideline over the editions', () => {
    expect((['1 November 1987', '1 November 2001', '1 November 2025', '1 November 2026'] as const).map((edition) => cell('2B1.1(b)(1)', edition)?.state)).toEqual(['verified', 'verified', 'verified', 'not encoded'])
    expect([cell('2K2.1(b)(1)', '1 November 1990')?.state, cell('2K2.1(b)(1)', '1 November 1991')?.state]).toEqual(['not encoded', 'verified'])
    expect([cell('2X3.1(a)', '1 November 2002')?.state, cell('2X3.1(a)', '1 November 2003')?.state]).toEqual(['not encoded', 'verified'])
  })
})
