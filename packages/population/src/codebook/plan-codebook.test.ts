import { describe, expect, it } from 'vitest'
import { leafShapeAt } from '@lenity/law'
import { planColumns } from '../columns/plan-columns.ts'
import { readPerson } from '../people/read-person.ts'
import { knownCodebooks } from './known-codebooks.ts'
import { outside, unsaid } from './codebook.ts'
import { leftOut, tellsOf } from './variables.table.ts'

function planned(headings: readonly string[], ...more: [said?: Parameters<typeof planColumns>[1], id?: string, year?: number]) {
  const result = planColumns(headings, ...more)
  if (!result.ok) throw new Error(result.what)
  return result.plan
}

describe('the columns of the Sentencing Commission’s datafile', () => {
  const headings = ['USSCIDN', 'AGE', 'DISTRICT', 'SENTDATE', 'XFOLSOR', 'XCRHISSR', 'TOTPRISN', 'TOTDAYS', 'XMINSOR', 'SENTTOT', 'DEPART', 'NWSTAT1', 'WGT1', 'FINE', 'ZONE', 'SOURCES', 'ACCAP']

  it('are known by several of its names together, and read by the codebook, with its words beside them', () => {
    const plan = planned(headings)
    expect(plan.knownAs).toContain('Sentencing Commission')
    expect(plan.id).toBe(0)
    expect(plan.columns.map(({ heading, path }) => [heading, path])).toEqual([['SENTDATE', 'conviction.sentencedOn'], ['XFOLSOR', 'guideline.totalLevel'], ['XCRHISSR', 'guideline.category'], ['TOTPRISN', 'conviction.term'], ['TOTDAYS', 'conviction.term'], ['FINE', 'conviction.fine'], ['SOURCES', 'guideline.totalLevel'], ['ACCAP', 'guideline.category']])
    expect(plan.columns[2]?.codebook).toEqual({ variable: 'XCRHISSR', label: 'DEFENDANTS FINAL CRIMINAL HISTORY CATEGO; DEFENDANTS FINAL CRIMINAL HSTRY CATEGORY' })
    expect(planned(headings, [], undefined, 2003).columns[2]?.codebook).toEqual({ variable: 'XCRHISSR', label: 'DEFENDANTS FINAL CRIMINAL HSTRY CATEGORY', fiscalYear: 2003 })
  })

  it('that are not read say why, and nothing is offered in their place', () => {
    const unread = Object.fromEntries(planned(headings).unread.map(({ heading, why, nearest }) => [heading, nearest ?? why]))
    expect(Object.keys(unread)).toEqual(['AGE', 'DISTRICT', 'XMINSOR', 'SENTTOT', 'DEPART', 'NWSTAT1', 'WGT1', 'ZONE'])
    expect(unread).toMatchObject({ AGE: expect.stringContaining('at the time of the offense'), DISTRICT: expect.stringContaining('no labels'), XMINSOR: expect.stringContaining('together with XMAXSOR'), SENTTOT: expect.stringContaining('470'), DEPART: expect.stringContaining('endanger'), NWSTAT1: expect.stringContaining('How a statute is written'), WGT1: expect.stringContaining('which drug'), ZONE: expect.stringMatching(/\S/) })
  })

  it('are known in small letters too, and a column that is a path of the case facts is read beside them', () => {
    const plan = planned(['usscidn', ...headings.slice(1).map((one) => one.toLowerCase()), 'conviction.offenseBeganOn', 'shoe size'])
    expect(plan.columns.map(({ path }) => path)).toContain('conviction.offenseBeganOn')
    expect([plan.columns.length, plan.id]).toEqual([9, 0])
    expect(plan.unread.map(({ heading }) => heading)).toContain('shoe size')
  })

  it('are left out where a person says so, and what they go with', () => {
    const plan = planned(headings, [{ heading: 'XFOLSOR', holds: null }, { heading: 'TOTDAYS', holds: null }])
    expect(plan.columns.map(({ heading }) => heading)).toEqual(['SENTDATE', 'XCRHISSR', 'FINE', 'SOURCES', 'ACCAP'])
    expect(plan.unread.map(({ heading }) => heading)).toContain('TOTPRISN')
    expect(planned(headings.filter((one) => one !== 'SOURCES')).unread).toContainEqual({ heading: 'XFOLSOR', why: expect.stringContaining('together with SOURCES') })
    expect(planned(headings, [{ heading: 'ZONE', holds: 'conviction.judge' }]).columns.find(({ heading }) => heading === 'ZONE')).toEqual({ at: 14, heading: 'ZONE', path: 'conviction.judge' })
    expect(planColumns(headings, [{ heading: 'TOTPRISN', holds: 'conviction.term', way: 'years' }])).toMatchObject({ ok: false, what: expect.stringContaining('it is not years') })
    expect(planColumns(['mine', ...headings], [{ heading: 'mine', holds: 'conviction.term' }])).toMatchObject({ ok: false, what: expect.stringContaining('hold the same fact') })
  })

  it('make no plan without the day of sentence or the year, or for a year whose codebook was not read', () => {
    const without = headings.filter((one) => one !== 'SENTDATE')
    expect(planColumns(without)).toMatchObject({ ok: false, what: expect.stringContaining('without SENTDATE'), next: expect.stringContaining('--fiscal-year') })
    expect(planColumns(without, [], undefined, 2002)).toMatchObject({ ok: true })
    expect(planColumns(headings, [], undefined, 2010)).toMatchObject({ ok: false, what: expect.stringContaining('2010 was not read; those of 2000, 2001, 2002 and 2003 were') })
    expect(planColumns(['conviction.term'], [], undefined, 2002)).toMatchObject({ ok: false, where: 'the fiscal year' })
  })

  it('of a year whose codebook was not read are read under headings that are paths of the case facts', () => {
    const plan = planned(['USSCIDN', 'MONSEX', 'NEWRACE', 'conviction.sentencedOn', 'guideline.totalLevel'])
    expect([plan.knownAs !== undefined, plan.columns.map(({ path, codebook }) => [path, codebook])]).toEqual([true, [['conviction.sentencedOn', undefined], ['guideline.totalLevel', undefined]]])
    expect(readPerson(['1', '0', '1', '2012-05-05', '27'], plan.columns, '2026-11-28')).toMatchObject({ ok: true, facts: { guideline: { totalLevel: { value: 27 } } } })
  })

  it('are not those of a list that has a name or two of them', () => {
    for (const list of [['Name', 'AGE', 'DISTRICT', 'DOB', 'FINE', 'SENTDATE', 'Sentence (months)', 'SAFE', 'WEAPON', 'ZONE'], ['XFOLSOR', 'MONSEX', 'conviction.term']]) {
      const plan = planned(list)
      expect(plan.knownAs).toBeUndefined()
      expect(plan.columns.every(({ codebook }) => codebook === undefined)).toBe(true)
    }
    expect(planned(['Name', 'AGE', 'DISTRICT', 'DOB', 'Sentence (months)']).columns.map(({ path }) => path)).toContain('conviction.district')
  })
})

describe('the codebooks that were read', () => {
  it.each(knownCodebooks.map((book) => [book.fiscalYear, book] as const))('of %i tell of facts by their kind, each code once', (year, { title, link, variables }) => {
    expect(title).toContain(String(year))
    expect(link).toMatch(/^https:\/\/doi\.org\/10\.3886\/ICPSR0\d{4}$/)
    for (const [name, { values }] of Object.entries(variables)) {
      const codes = values.map(([code]) => code)
      expect(new Set(codes).size, name).toBe(codes.length)
      // These say whether a row is read, or what others stand for.
      if (['SCRNOUT', 'SENTCODE', 'SOURCES', 'ACCAP'].includes(name)) continue
      const shape = leafShapeAt(tellsOf[name]?.path ?? '')
      if (shape === undefined) continue
      expect(shape.sealed, name).not.toBe(true)
      for (const [, , means] of values) if (shape.kind === 'option') expect(means === unsaid || (shape.options as readonly unknown[]).includes(means), name).toBe(true)
      for (const [, , means] of values) if (shape.kind === 'boolean' && name !== 'OBSTRCHI' && name !== 'OBSTRRHI') expect(means === unsaid || typeof means === 'boolean', name).toBe(true)
      for (const [, , means] of values) expect(means === outside ? ['TOTPRISN', 'TOTDAYS'].includes(name) : true, name).toBe(true)
    }
  })

  it('are not read for what is left out with a reason', () => {
    for (const name of Object.keys(leftOut)) expect(Object.hasOwn(tellsOf, name), name).toBe(false)
  })
})
