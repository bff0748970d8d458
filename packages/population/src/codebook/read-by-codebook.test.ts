import type { CaseFacts } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { planColumns } from '../columns/plan-columns.ts'
import { readPerson } from '../people/read-person.ts'
import { knownCodebooks } from './known-codebooks.ts'
import { outside, unsaid, type Codebook } from './codebook.ts'
import { tellsOf } from './variables.table.ts'

const on = '2026-11-28'
const unknown = { is: 'unknown' }
/** What makes a file one of the Commission’s, beside what is asked about. */
const always = { USSCIDN: '1', MONRACE: '1', OFFTYPE2: '10', GLMIN: '', CIRCDIST: '1', SOURCES: '1', ACCAP: '0' }
const dayIn = (year: number) => `${year}-02-03`

function readRow(row: Readonly<Record<string, string>>, year?: number) {
  const cells = { ...always, ...row }
  const planned = planColumns(Object.keys(cells), [], undefined, year)
  if (!planned.ok) throw new Error(planned.what)
  return readPerson(Object.values(cells), planned.plan.columns, on)
}

function factsOf(row: Readonly<Record<string, string>>, year?: number): CaseFacts {
  const read = readRow(row, year)
  if (!read.ok) throw new Error(read.refusals.map(({ what }) => what).join('; '))
  return read.facts
}

function leafAt(facts: CaseFacts, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], facts)
}

const whyNot = (row: Readonly<Record<string, string>>, year?: number) => {
  const read = readRow(row, year)
  return read.ok ? [] : read.refusals.map(({ what }) => what)
}

/** Variables that tell of a fact each by itself. */
const alone = new Set(['DISPOSIT', 'SUPREL', 'FINE', 'TOTREST', 'SPECASSM', 'XFOLSOR', 'XCRHISSR', 'TOTCHPTS', 'SENTPTS', 'REL2PTS', 'CAROFFAP', 'SAFE', 'ACCTRESP'])

describe.each(knownCodebooks.map((book) => [book.fiscalYear, book] as const))('a row of fiscal year %i', (year, { variables }: Codebook) => {
  const SENTDATE = dayIn(year)

  it.each(Object.entries(variables).filter(([name]) => alone.has(name)))('%s: each code is what its label says, and no other is taken', (name, { values, numbers }) => {
    const { path } = tellsOf[name] as { path: string }
    for (const [code, , means] of values) for (const cell of [String(code), `${code}.00`]) {
      expect(leafAt(factsOf({ SENTDATE, [name]: cell }), path)).toEqual(means === unsaid ? unknown : { is: 'known', value: means })
    }
    for (const cell of ['', ' ', '.', 'NaN']) expect(leafAt(factsOf({ SENTDATE, [name]: cell }), path)).toEqual(unknown)
    const codes = values.map(([code]) => code)
    if (numbers !== undefined) expect(leafAt(factsOf({ SENTDATE, [name]: `${numbers[0]}.00` }), path)).toEqual({ is: 'known', value: numbers[0] })
    for (const wrong of [-7, (numbers?.[0] ?? 0) - 99, (numbers?.[1] ?? 44) + 5].filter((one) => !codes.includes(one))) expect(whyNot({ SENTDATE, [name]: String(wrong) }).join()).toMatch(/codebook/)
    expect(whyNot({ SENTDATE, [name]: '1.5' })).toEqual([expect.stringContaining(`is no code of the codebook of fiscal year ${year}`)])
    expect(whyNot({ SENTDATE, [name]: 'a lot' })).toHaveLength(1)
  })

  it('has a term of whole months, for life, or none that can be told', () => {
    const term = (TOTPRISN: string, TOTDAYS: string) => leafAt(factsOf({ SENTDATE, TOTPRISN, TOTDAYS }), 'conviction.term')
    for (const [code, label, means] of variables['TOTPRISN']?.values ?? []) {
      if (means === outside) expect(whyNot({ SENTDATE, TOTPRISN: String(code), TOTDAYS: '98' })).toContainEqual(expect.stringMatching(new RegExp(`${label}.*not screened here`)))
      else expect(term(`${code}.00`, means === 'life' ? '96' : '0')).toEqual(means === 'life' ? { is: 'known', value: 'life' } : unknown)
    }
    expect(term('240', '0')).toEqual({ is: 'known', value: 240 })
    expect(term('240.00', '.00')).toEqual({ is: 'known', value: 240 })
    // Days beyond whole months, or nothing said of days.
    for (const days of ['15', '', '91', '97', '90']) expect(term('240', days)).toEqual(unknown)
    expect(whyNot({ SENTDATE, TOTPRISN: '240', TOTDAYS: '96' })).toEqual([expect.stringContaining('says another term than TOTPRISN')])
    expect(whyNot({ SENTDATE, TOTPRISN: String(year === 2003 ? 9996 : 996), TOTDAYS: '15' })).toEqual([expect.stringContaining('says another term than TOTPRISN')])
  })

  it('has a range, both ends of it known', () => {
    const range = (XMINSOR: string, XMAXSOR: string) => leafAt(factsOf({ SENTDATE, XMINSOR, XMAXSOR }), 'guideline.range')
    const life = year === 2003 ? '9996' : '996'
    expect(range('121.00', '151')).toEqual({ is: 'known', value: [121, 151] })
    expect(range('0', '6')).toEqual({ is: 'known', value: [0, 6] })
    expect(range('360', life)).toEqual({ is: 'known', value: [360, 'life'] })
    expect(range(life, life)).toEqual({ is: 'known', value: ['life', 'life'] })
    expect(range('360', '')).toEqual(unknown)
    expect(whyNot({ SENTDATE, XMINSOR: '994', XMAXSOR: '994' })).toHaveLength(2)
    expect(whyNot({ SENTDATE, XMINSOR: life, XMAXSOR: '360' })).toEqual([expect.stringContaining('ends before it begins')])
    expect(whyNot({ SENTDATE, XMINSOR: '360', XMAXSOR: year === 2003 ? '996' : '9996' })).toEqual([expect.stringMatching(/is “Life” in the codebook of fiscal year \d+, and the codebook of \d+/)])
  })

  it('has a role where there was one computation and no other guideline', () => {
    const role = (row: Readonly<Record<string, string>>) => leafAt(factsOf({ SENTDATE, NOCOMP: '1', AGGROLHI: '0', MITROLHI: '0', AGGRLRHI: '', MITRLRHI: '', ...row }), 'guideline.roleLevels')
    for (const name of ['AGGROLHI', 'MITROLHI']) for (const [code, , means] of variables[name]?.values ?? []) expect(role({ [name]: String(code) })).toEqual(means === unsaid ? unknown : { is: 'known', value: means })
    expect(role({ NOCOMP: '2', AGGROLHI: '4' })).toEqual(unknown)
    expect(role({ AGGROLHI: '4', MITROLHI: '-2' })).toEqual(unknown)
    for (const name of ['AGGRLRHI', 'MITRLRHI']) for (const [code] of variables[name]?.values ?? []) {
      expect(role({ AGGROLHI: '2', [name]: String(code) })).toEqual(unknown)
      expect(role({ [name]: String(code) })).toEqual(code === 0 ? { is: 'known', value: 0 } : unknown)
    }
  })

  it('has obstruction found where the codebook says what it is', () => {
    const found = (OBSTRCHI: string, more = {}) => leafAt(factsOf({ SENTDATE, NOCOMP: '1', OBSTRCHI, OBSTRRHI: '', ...more }), 'guideline.obstruction')
    expect(found('2')).toEqual(year === 2003 ? { is: 'known', value: true } : unknown)
    expect(found('0')).toEqual(year === 2003 ? { is: 'known', value: false } : unknown)
    for (const one of [found('1'), found('2', { NOCOMP: '2' }), found('2', { OBSTRRHI: '2' }), found('2', { OBSTRRHI: '0' })]) expect(one).toEqual(unknown)
  })

  it('has the manual of a year, where the codebook says that its year is a manual’s, if it had come out by the day of sentence', () => {
    const edition = (AMENDYR: string, day = SENTDATE) => leafAt(factsOf({ SENTDATE: day, AMENDYR }, year), 'guideline.edition')
    expect(edition(String(year - 1))).toEqual(year === 2003 ? unknown : { is: 'known', value: String(year - 1) })
    for (const day of [`${year - 1}-10-31`, '']) expect(edition(String(year - 1), day)).toEqual(unknown)
    expect(edition(String(year - 2), `${year - 1}-10-31`)).toEqual(year === 2003 ? unknown : { is: 'known', value: String(year - 2) })
    expect(edition(String(year))).toEqual(unknown)
    if (year !== 2003) expect([edition('93'), edition('87')]).toEqual([{ is: 'known', value: '1993' }, { is: 'known', value: '1987' }])
  })

  it('has nothing of the guidelines where the presentence report was coded, or it is not said what was', () => {
    const coded = { SENTDATE, XFOLSOR: '27', XCRHISSR: '3', XMINSOR: '87', XMAXSOR: '108', TOTCHPTS: '5', SENTPTS: '2', REL2PTS: '0', CAROFFAP: '0', SAFE: '1', ACCTRESP: '-3', AMENDYR: String(year - 2), NOCOMP: '1', AGGROLHI: '0', MITROLHI: '0', AGGRLRHI: '', MITRLRHI: '', OBSTRCHI: '2', OBSTRRHI: '' }
    const none = factsOf({ SENTDATE }).guideline
    for (const [code] of variables['SOURCES']?.values ?? []) if (code !== 1) expect(factsOf({ ...coded, SOURCES: String(code) }).guideline).toEqual(none)
    expect(factsOf({ ...coded, SOURCES: '' }).guideline).toEqual(none)
    expect(factsOf(coded).guideline).not.toEqual(none)
  })

  it('has points only where the category is theirs, and no armed career criminal’s', () => {
    const points = (row: Readonly<Record<string, string>>) => {
      const { points, statusPoints, recencyPoints } = factsOf({ SENTDATE, TOTCHPTS: '5', SENTPTS: '2', REL2PTS: '0', XCRHISSR: '3', CAROFFAP: '0', ...row }).guideline
      return [points, statusPoints, recencyPoints].map((leaf) => (leaf.is === 'known' ? leaf.value : leaf.is))
    }
    const [known, none] = [[5, 2, 0], ['unknown', 'unknown', 'unknown']]
    expect([points({}), points({ XCRHISSR: '' }), points({ XCRHISSR: '6', CAROFFAP: '1' })]).toEqual([known, known, known])
    expect([points({ ACCAP: '1' }), points({ ACCAP: '' }), points({ XCRHISSR: '4' }), points({ XCRHISSR: '2' }), points({ XCRHISSR: '6', CAROFFAP: '' })]).toEqual([none, none, none, none, none])
    for (const row of [{ ACCAP: '1' }, { CAROFFAP: '1' }]) expect(leafAt(factsOf({ SENTDATE, ACCTRESP: '-3', ...row }), 'guideline.acceptanceLevels')).toEqual(unknown)
  })

  it('is refused where it is no sentence of the guidelines, or one of several of the same person', () => {
    for (const name of ['SCRNOUT', 'SENTCODE']) for (const [code, label, means] of variables[name]?.values ?? []) {
      expect(whyNot({ SENTDATE, [name]: String(code) })).toEqual(means === outside ? [expect.stringMatching(new RegExp(`${label}.*not screened here`))] : [])
    }
    expect([variables['SCRNOUT'] !== undefined, variables['SENTCODE'] !== undefined]).toEqual([year < 2003, year === 2002])
  })

  it('is refused where “None” can be no points and no word on them', () => {
    for (const TOTCHPTS of ['None', 'none']) expect(whyNot({ SENTDATE, TOTCHPTS })).toEqual([expect.stringContaining('can be none, and can be that nothing is known')])
  })

  it('is federal, and of the day it says', () => {
    expect(factsOf({ SENTDATE })).toMatchObject({ conviction: { sovereign: { is: 'known', value: 'federal' }, sentencedOn: { is: 'known', value: SENTDATE } } })
    expect(factsOf({ SENTDATE: `15-OCT-${year - 1}` })).toMatchObject({ conviction: { sentencedOn: { value: `${year - 1}-10-15` } } })
    expect(factsOf({ SENTDATE: '' }, year)).toMatchObject({ conviction: { sentencedOn: unknown } })
    expect(factsOf({ XFOLSOR: '27' }, year)).toMatchObject({ conviction: { sentencedOn: unknown }, guideline: { totalLevel: { value: 27 } } })
  })

  it('reads the label of a code where a program wrote it instead, if it is of one code alone', () => {
    const [, label] = variables['CAROFFAP']?.values[1] ?? []
    expect(factsOf({ SENTDATE, CAROFFAP: String(label).toUpperCase() })).toMatchObject({ guideline: { careerOffender: { value: true } } })
    const [, twice] = variables['ACCTRESP']?.values[1] ?? []
    expect(whyNot({ SENTDATE, ACCTRESP: String(twice) })).toEqual([expect.stringContaining('is the label of more than one code')])
  })
})

describe('a row of the Sentencing Commission’s datafile', () => {
  it('of a year whose codebook was not read is refused, with what to do', () => {
    for (const [SENTDATE, year] of [['1999-09-30', 1999], ['2003-10-01', 2004], ['2012-05-05', 2012]] as const) expect(readRow({ SENTDATE, XFOLSOR: '27' })).toMatchObject({ ok: false, refusals: [{ heading: 'SENTDATE', cell: SENTDATE, what: expect.stringContaining(`of fiscal year ${year}`), next: expect.stringContaining('guideline.totalLevel') }] })
    for (const SENTDATE of ['1999-10-01', '2003-09-30']) expect(readRow({ SENTDATE }).ok).toBe(true)
  })

  it('without a day is refused where no year was said, and with the day of another year than was said', () => {
    expect(whyNot({ SENTDATE: '' })).toEqual([expect.stringContaining('no day of sentence')])
    expect(whyNot({ SENTDATE: '2001-02-03' }, 2003)).toEqual([expect.stringContaining('of fiscal year 2001, and 2003 was said')])
  })

  it('is read by its own year: the same number is life in one and another thing in the next', () => {
    const term = (SENTDATE: string, TOTPRISN: string, TOTDAYS: string) => leafAt(factsOf({ SENTDATE, TOTPRISN, TOTDAYS }), 'conviction.term')
    expect(term('2002-02-03', '996', '96')).toEqual({ is: 'known', value: 'life' })
    expect(term('2003-02-03', '9996', '96')).toEqual({ is: 'known', value: 'life' })
    expect(whyNot({ SENTDATE: '2003-02-03', TOTPRISN: '996', TOTDAYS: '0' })).toEqual([expect.stringMatching(/is “Life imprsnmnt ordrd” in the codebook of fiscal year 2000, and the codebook of 2003/)])
    expect(whyNot({ SENTDATE: '2002-02-03', TOTPRISN: '9996', TOTDAYS: '0' })).toEqual([expect.stringContaining('in the codebook of fiscal year 2003')])
  })

  it('has days in the order a person said, and is refused where they could be two', () => {
    const dated = (SENTDATE: string, way?: 'month/day/year' | 'day/month/year') => {
      const planned = planColumns([...Object.keys(always), 'SENTDATE'], way === undefined ? [] : [{ heading: 'SENTDATE', holds: 'conviction.sentencedOn', way }])
      if (!planned.ok) throw new Error(planned.what)
      const read = readPerson([...Object.values(always), SENTDATE], planned.plan.columns, on)
      return read.ok ? leafAt(read.facts, 'conviction.sentencedOn') : read.refusals[0]?.what
    }
    for (const cell of ['3042001', '03042001', '3042001.0', '03/04/2001']) {
      expect(dated(cell)).toContain('could be March 4 or April 3')
      expect(dated(cell, 'month/day/year')).toEqual({ is: 'known', value: '2001-03-04' })
      expect(dated(cell, 'day/month/year')).toEqual({ is: 'known', value: '2001-04-03' })
    }
    for (const cell of ['20010415', '04152001', '4152001', '2001-04-15', '15-APR-2001']) expect(dated(cell)).toEqual({ is: 'known', value: '2001-04-15' })
    for (const cell of ['15079', '20011504', 'soon']) expect(typeof dated(cell)).toBe('string')
  })

  it('has no birth on the day that stands for a missing one', () => {
    const born = (year: number, DOB: string) => leafAt(factsOf({ SENTDATE: dayIn(year), DOB }), 'person.dateOfBirth')
    for (const cell of ['1012001', '01012001', '01/01/2001', '2001-01-01']) {
      expect(born(2000, cell)).toEqual(unknown)
      expect(whyNot({ SENTDATE: dayIn(2002), DOB: cell })).toEqual([expect.stringContaining('is “Missing” in the codebook of fiscal year 2000')])
    }
    expect(born(2002, '1970-06-15')).toEqual({ is: 'known', value: '1970-06-15' })
    expect(whyNot({ SENTDATE: '2002-02-03', DOB: '2002-02-03' })).toEqual([expect.stringContaining('is not before the day of sentence')])
  })

  it('is refused with every code that cannot be told, not the first alone', () => expect(whyNot({ SENTDATE: '2002-02-03', XFOLSOR: '44', XCRHISSR: '7', SAFE: '3' })).toHaveLength(3))

  it('is refused where another year’s codebook knows the code, and its own does not', () => {
    expect(whyNot({ SENTDATE: '2001-02-03', SAFE: '2' })).toEqual([expect.stringContaining('“Sentenced Below Mandatory” in the codebook of fiscal year 2002')])
    expect(whyNot({ SENTDATE: '2003-02-03', TOTREST: '999999997' })).toEqual([expect.stringContaining('in the codebook of fiscal year 2001')])
    // The codebook of 2001 has no labels for the assessment, so that nothing is read of it.
    expect(leafAt(factsOf({ SENTDATE: '2001-02-03', SPECASSM: '0' }), 'conviction.assessment')).toEqual(unknown)
  })
})
