import type { CaseFile } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import type { DocketLine } from './docket-line.ts'
import type { DocketWishes } from './docket-query.ts'
import { fitsWishes } from './fits-wishes.ts'
import { searchable } from './find-in-names.ts'

const today = '2026-11-28' as CivilDate
const file: CaseFile = { id: '0a0a0a0a-0000-4000-8000-000000000000', office: 'o', title: 'Odessa Marlowe', madeUp: true, asOf: undefined, closed: undefined, createdAt: '2026-01-01T00:00:00.000Z', role: 'attorney', changes: 1 }
const line: DocketLine = {
  summary: { id: file.id, title: file.title, headline: '', status: 'open', papers: 1, proposed: 0, madeUp: true, asOf: undefined },
  changes: 1, on: today, registerNumbers: ['00000-509'], words: searchable(['Odessa Márlowe', '00000-509', '2:94-cr-00123-1']), districts: ['District of Nowhere'], marks: ['number 00000509'], missing: ['judgment'],
  routes: new Map([['commutation', { name: 'Commutation', stands: 'cannot say' }], ['pardon', { name: 'Pardon', stands: 'met' }]]),
  due: [{ type: 'task', on: '2026-12-03' as CivilDate, assignedTo: 'ruth' }], labels: ['ready'], team: [{ userId: 'ruth', role: 'attorney' }], apart: 60,
}

const fits = (wishes: DocketWishes, row: { file?: Partial<CaseFile>; line?: Partial<DocketLine> | null } = {}) => (
  fitsWishes(wishes, 'ruth', today, () => new Set(['number 00000509']))({ file: { ...file, ...row.file }, line: row.line === null ? undefined : { ...line, ...row.line } }))

describe('whether a case is what was asked for', () => {
  it.each<[string, DocketWishes, boolean]>([
    ['a name, however it is typed', { find: 'MARLÓWE odessa' }, true],
    ['a docket number without its signs', { find: '94cr00123' }, true],
    ['a register number', { find: '509' }, true],
    ['a word it has not', { find: 'odessa calder' }, false],
    ['open', { status: 'open' }, true],
    ['closed', { status: 'closed' }, false],
    ['its part', { role: 'attorney' }, true],
    ['another part', { role: 'lead counsel' }, false],
    ['mine, by a task', { mine: 'yes' }, true],
    ['someone on it', { who: 'ruth' }, true],
    ['someone who is not', { who: 'sam' }, false],
    ['due within a week', { due: 'in a week' }, true],
    ['overdue', { due: 'overdue' }, false],
    ['a paper that is missing', { missing: 'judgment' }, true],
    ['no paper missing', { missing: 'nothing' }, false],
    ['its district', { district: 'District of Nowhere' }, true],
    ['a person who has two cases', { twice: 'yes' }, true],
    ['its label', { label: 'ready' }, true],
    ['a part of its label', { label: 'read' }, false],
    ['a route of which every question is met', { route: 'pardon', stands: 'met' }, true],
    ['the same of another route', { route: 'commutation', stands: 'met' }, false],
    ['any route that cannot be said', { stands: 'cannot say' }, true],
    ['all of several wishes', { find: 'odessa', status: 'open', label: 'ready' }, true],
    ['all but one of several', { find: 'odessa', status: 'open', label: 'other' }, false],
  ])('%s', (_, wishes, is) => expect(fits(wishes)).toBe(is))

  it('knows the edges of a week and of what is overdue', () => {
    const on = (day: string, due: DocketWishes['due']) => fits({ due }, { line: { due: [{ type: 'task', on: day as CivilDate }] } })
    expect([on('2026-11-28', 'in a week'), on('2026-12-05', 'in a week'), on('2026-12-06', 'in a week')]).toEqual([true, true, false])
    expect([on('2026-11-27', 'overdue'), on('2026-11-28', 'overdue')]).toEqual([true, false])
  })

  it('is not said of a case that was not looked through, except by what its row says', () => {
    expect([fits({ label: 'ready' }, { line: null }), fits({ status: 'open' }, { line: null }), fits({ find: '509' }, { line: null })]).toEqual([undefined, undefined, undefined])
    expect([fits({ find: 'odessa' }, { line: null }), fits({ role: 'student' }, { line: null }), fits({ role: 'student', label: 'ready' }, { line: null })]).toEqual([true, false, false])
    expect(fits({ status: 'open' }, { file: { closed: { on: today, why: 'so' } }, line: null })).toBe(false)
  })

  it('is not one of two cases of a person whose marks no other case has', () => expect(fits({ twice: 'yes' }, { line: { marks: ['number 11111111'] } })).toBe(false))

  it('lets a closed case be due for nothing', () => expect(fits({ due: 'in a week' }, { file: { closed: { on: today, why: 'so' } } })).toBe(false))
})
