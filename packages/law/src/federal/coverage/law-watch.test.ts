import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type CivilDate } from '../../core/civil-date.ts'
import { coveredGuidelines } from './covered-guidelines.ts'
import { coveredStatutes } from './covered-statutes.ts'
import { lawWatch } from './law-watch.ts'

const series = [...coveredGuidelines, ...coveredStatutes].flatMap((rule) => rule.series)
const stillInForce = series.flatMap(({ entries }) => entries.filter((entry) => entry.to === undefined))
const checked = stillInForce.flatMap((entry) => (entry.to === undefined ? [entry.checkedThrough] : [])).sort()

describe('values that should be looked at again', () => {
  it('are none on the first day of the law, and every value still in force a century on', () => {
    expect(lawWatch('1987-11-01')).toEqual([])
    expect(lawWatch('2126-01-01').length).toBeGreaterThanOrEqual(stillInForce.length)
  })

  it('come on the list the day after a year has gone by, not before', () => {
    const oldest = checked[0] as CivilDate
    const year = addMonths(oldest, 12)
    expect(lawWatch(year).filter(({ verified }) => verified === oldest)).toEqual([])
    expect(lawWatch(addDays(year, 1)).filter(({ verified }) => verified === oldest).length).toBeGreaterThan(0)
  })

  it('are listed from the oldest on, each with its rule and its source', () => {
    const days = lawWatch('2126-01-01').map(({ verified }) => verified)
    expect(days).toEqual([...days].sort())
    for (const { rule, source } of lawWatch('2126-01-01')) expect([rule, source.cite, source.link].every((text) => text.length > 0)).toBe(true)
  })

  it('name the day a source was read where no copy of it is kept', () => {
    const read = lawWatch('2126-01-01').filter(({ because }) => because === 'read on')
    expect(read.length).toBeGreaterThan(0)
    for (const { source, verified } of read) expect(source).toMatchObject({ text: 'read', readOn: verified })
  })
})
