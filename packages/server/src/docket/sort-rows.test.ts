import type { CaseFile } from '@lenity/casefile/store'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocketLine } from './docket-line.ts'
import { sorts } from './docket-query.ts'
import type { DocketRow } from './fits-wishes.ts'
import { pageOf } from './sort-rows.ts'

const row = (id: string, title: string, day: number, line?: Partial<DocketLine>): DocketRow => ({
  file: { id, title, createdAt: `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z` } as CaseFile,
  line: line && ({ due: [], missing: [], routes: new Map([['a', { name: 'a', stands: 'met' }]]), apart: undefined, ...line } as DocketLine),
})
const ids = (rows: readonly DocketRow[]) => rows.map(({ file }) => file.id)

describe('the order of the docket', () => {
  const rows = [row('a', 'Élodie', 3, { apart: 12 }), row('b', 'Eden', 5, { apart: -4 }), row('c', 'zoe', 1), row('d', 'Fay', 4, { apart: undefined })]
  it('has the newest first, or goes by name without capitals and accents', () => {
    expect(ids(pageOf(rows, { sort: 'newest', most: 9 }).rows)).toEqual(['b', 'd', 'a', 'c'])
    expect(ids(pageOf(rows, { sort: 'name', most: 9 }).rows)).toEqual(['b', 'a', 'd', 'c'])
  })
  it('puts what cannot be said last, and leaves out what was not looked through', () => expect(ids(pageOf(rows, { sort: 'apart', most: 9 }).rows)).toEqual(['a', 'b', 'd']))
  it('takes a place that is none for the beginning', () => expect(ids(pageOf(rows, { sort: 'name', most: 9, after: 'nonsense' }).rows)).toEqual(['b', 'a', 'd', 'c']))

  it('gives every row once, page after page, also of rows that are alike', () => fc.assert(fc.property(
    fc.array(fc.record({ title: fc.constantFrom('A', 'b', 'B', 'ä'), day: fc.integer({ min: 1, max: 4 }), missing: fc.array(fc.constant('judgment'), { maxLength: 2 }) }), { maxLength: 30 }), fc.constantFrom(...sorts), fc.integer({ min: 1, max: 7 }),
    (made, sort, most) => {
      const some = made.map(({ title, day, missing }, i) => row(String(i).padStart(2, '0'), title, day, { missing }))
      const seen: string[] = []
      for (let after: string | undefined, turn = 0; turn < 40; turn++) {
        const page = pageOf(some, { sort, most, ...(after !== undefined && { after }) })
        seen.push(...ids(page.rows))
        after = page.next
        if (after === undefined) break
      }
      expect(seen).toEqual(ids(pageOf(some, { sort, most: 100 }).rows))
      expect([...seen].sort()).toEqual(ids(some).sort())
    })))
})
