import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ageOn, categoryForPoints, combineCounts, dayNumber, findDrugLevel, findRange, projectRelease, statutoryRange, type CivilDate, type Term } from '@lenity/law'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeUpNote, makePeople, openPeople, planColumns, readPerson, screenFile, writeMadeUp, type MadeUp, type MadeUpForm } from '../src/index.ts'
import { districtShares } from '../src/made-up/districts.ts'
import { madeUpColumns } from '../src/made-up/made-up-columns.ts'
import { published } from '../src/made-up/published.table.ts'
import { offenseShares } from '../src/made-up/shares.ts'

const on: CivilDate = '2026-11-01'
const made: MadeUp = { count: 20_000, seed: 'practice', missing: 0, on }
type Row = Readonly<Record<string, string | undefined>>
let people: readonly Row[]
let folder: string

beforeAll(async () => {
  people = [...makePeople(made)]
  folder = await mkdtemp(join(tmpdir(), 'lenity-made-up-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const day = (row: Row, heading: string): CivilDate => row[heading] as CivilDate
const term = (text: string | undefined): Term | undefined => (text === undefined ? undefined : text === 'life' ? 'life' : Number.parseInt(text, 10))
const yearsSince = (row: Row): number => (dayNumber(on) - dayNumber(day(row, 'conviction.sentencedOn'))) / 365.25

/** Beyond these a chi-square of so many degrees of freedom comes once in ten thousand seeds. */
const bounds: Readonly<Record<number, number>> = { 1: 15.14, 2: 18.42, 3: 21.11, 4: 23.51, 5: 25.74, 7: 29.88, 93: 150.6 }

/** How far rows are from shares, with the bound. */
function distance(rows: readonly Row[], groupOf: (row: Row) => string, shares: Readonly<Record<string, number>>): { readonly square: number; readonly bound: number } {
  const counted = new Map<string, number>()
  for (const row of rows) counted.set(groupOf(row), (counted.get(groupOf(row)) ?? 0) + 1)
  expect([...counted.keys()].filter((name) => !(name in shares))).toEqual([])
  const all = Object.values(shares).reduce((sum, share) => sum + share, 0)
  const square = Object.entries(shares).reduce((sum, [name, share]) => { const wanted = (share / all) * rows.length; return sum + ((counted.get(name) ?? 0) - wanted) ** 2 / wanted }, 0)
  return { square, bound: bounds[Object.keys(shares).length - 1] ?? 0 }
}

const termGroup = (row: Row): string => { const months = term(row['conviction.term']) ?? 0; return months === 'life' ? 'life' : String([240, 180, 120, 60, 36, 13, 0].find((least) => months >= least)) }
const ageGroup = (row: Row): string => String([60, 50, 40, 0].find((least) => ageOn(day(row, 'person.dateOfBirth'), on) >= least))
const drugOf = (row: Row): string => (row['conviction.counts.0.substance'] ?? '').replace(/ \(.*/, '')
const ofDrugs = (row: Row): boolean => row['offense'] === 'drugs'
const ofWeapons = (row: Row): boolean => row['offense'] === 'weapons'
const hasFirearmCount = (row: Row): boolean => Object.entries(row).some(([heading, cell]) => heading.endsWith('.statute') && cell === '18 U.S.C. 924(c)')
const yes = (holds: boolean): string => (holds ? 'yes' : 'no')

describe('twenty thousand made-up people', () => {
  it.each<[string, (row: Row) => boolean, (row: Row) => string, Record<string, number>]>([
    ['sex', () => true, (row) => row['sex'] ?? '', { male: 93, female: 7 }],
    ['race', () => true, (row) => row['race'] ?? '', { Black: 34.8, Hispanic: 31.1, White: 29.9, Other: 4.2 }],
    ['citizenship', () => true, (row) => row['person.citizenship'] ?? '', { 'United States': 85.2, 'not the United States': 14.8 }],
    ['criminal history', () => true, (row) => row['guideline.category'] ?? '', { 1: 30.3, 2: 9.6, 3: 14.9, 4: 12, 5: 9.4, 6: 23.7 }],
    ['age', () => true, ageGroup, { 0: (63_121 / 100_238) * 77.8, 40: (37_117 / 100_238) * 77.8, 50: 15.1, 60: 7.1 }],
    ['time since the sentence', () => true, (row) => (yearsSince(row) < 5 ? 'five' : yearsSince(row) < 10 ? 'ten' : 'more'), { five: 67.1, ten: 21, more: 11.9 }],
    ['term', () => true, termGroup, { 0: 5_155, 13: 18_619, 36: 17_897, 60: 41_887, 120: 34_995, 180: 18_674, 240: 22_738, life: 4_600 }],
    ['offense', () => true, (row) => row['offense'] ?? '', Object.fromEntries(offenseShares)],
    ['plea', () => true, (row) => row['conviction.decidedBy'] ?? '', { 'guilty plea': 90.2, 'jury verdict': 9.8 }],
    ['role', () => true, (row) => String(Math.sign(Number(row['guideline.roleLevels']))), { 1: 10.7, '-1': 3.7, 0: 85.6 }],
    ['count under 924(c)', () => true, (row) => yes(hasFirearmCount(row)), { yes: 13.2, no: 86.8 }],
    ['careers', () => true, (row) => yes(row['guideline.careerOffender'] === 'yes' || row['conviction.counts.0.statute'] === '18 U.S.C. 922(g) and 924(e)'), { yes: 11.7, no: 88.3 }],
    ['district', () => true, (row) => row['conviction.district'] ?? '', Object.fromEntries(districtShares)],
    ['drug of the last ten years', (row) => ofDrugs(row) && yearsSince(row) < 10, drugOf, { methamphetamine: 47.5, cocaine: 18.9, fentanyl: 17.7, heroin: 5.3, 'cocaine base': 4.6, marihuana: 3, other: 1.9, oxycodone: 1.2 }],
    ['drug before', (row) => ofDrugs(row) && yearsSince(row) >= 10, drugOf, { methamphetamine: 19.5, cocaine: 24.2, 'cocaine base': 13.8, marihuana: 27.6, heroin: 8.6, other: 6.3 }],
    ['weapon with drugs', ofDrugs, (row) => yes(hasFirearmCount(row) || row['guideline.weapon'] === 'yes'), { yes: 24, no: 76 }],
    ['sex of people in for weapons', ofWeapons, (row) => row['sex'] ?? '', { male: 97.9, female: 2.1 }],
    ['race of people in for weapons', ofWeapons, (row) => row['race'] ?? '', { Black: 58.8, White: 21.6, Hispanic: 16.5, Other: 3.2 }],
    ['criminal history of people in for weapons', ofWeapons, (row) => row['guideline.category'] ?? '', { 1: 7.4, 2: 9.1, 3: 20.9, 4: 20.7, 5: 15.7, 6: 26.2 }],
    ['race of people in for crack', (row) => drugOf(row) === 'cocaine base', (row) => (['White', 'Other'].includes(row['race'] ?? '') ? 'not' : row['race'] ?? ''), { Black: 78.9, Hispanic: 14.3, not: 6.9 }],
  ])('have the published %s', (_, among, groupOf, shares) => {
    const { square, bound } = distance(people.filter(among), groupOf, shares)
    expect(square).toBeLessThan(bound)
  })

  it('would not pass with shares a little different, so that the bound tells something', () => {
    const { square, bound } = distance(people, (row) => row['sex'] ?? '', { male: 92, female: 8 })
    expect(square).toBeGreaterThan(bound)
  })

  it('are people who can be: of age, in prison still, with terms, levels and ranges of the law of their day', () => {
    expect(people.flatMap((row) => contradictions(row).map((what) => `${row['case id'] ?? ''}: ${what}`))).toEqual([])
    expect(new Set(people.map((row) => row['person.registerNumber'])).size).toBe(people.length)
  }, 120_000)

  it.each<[string, (row: Row) => boolean, Row]>([
    ['the term is served', () => true, { 'conviction.term': '1 months', 'conviction.sentencedOn': '2026-01-01' }],
    ['under age', () => true, { 'person.dateOfBirth': '2015-01-01' }],
    ['the statute does not allow the term', (row) => row['conviction.counts.0.penalty'] === '21 U.S.C. 841(b)(1)(A)', { 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(D)' }],
    ['the weight is of another level', (row) => row['guideline.baseLevel'] === '34', { 'guideline.drugs.0.grams': '0.5 grams' }],
    ['the range is of another cell', (row) => row['guideline.range'] !== undefined, { 'guideline.range': '0-1' }],
    ['the points are of another category', (row) => row['guideline.category'] === '1', { 'guideline.points': '13' }],
    ['a citizen in the country again', (row) => row['offense'] === 'immigration', { 'person.citizenship': 'United States' }],
  ])('are found out where %s', (what, which, wrong) => {
    const row = people.find(which)
    expect(contradictions({ ...row, ...wrong }).join()).toContain(what)
  })
})

/** What cannot be of a person, asked of the engine anew. */
function contradictions(row: Row): readonly string[] {
  const [born, offense, sentenced] = [day(row, 'person.dateOfBirth'), day(row, 'conviction.offenseEndedOn'), day(row, 'conviction.sentencedOn')]
  const total = term(row['conviction.term'])
  const found: string[] = []
  if (ageOn(born, offense) < 18) found.push('under age')
  if (!(offense < sentenced && sentenced <= on)) found.push('days out of order')
  if (total !== undefined && total !== 'life') {
    const release = projectRelease({ term: total, commencedOn: sentenced, priorCreditDays: Number(row['custody.priorCreditDays']), lostDays: 0, method: 'per year imposed' })
    if (release.status === 'computed' && release.value.releaseOn <= on) found.push('the term is served')
  }
  const counts = [0, 1, 2, 3].flatMap((i) => {
    const at = `conviction.counts.${i}.`
    const statute = row[`${at}statute`]
    if (statute === undefined) return []
    const grams = i === 0 && row[`${at}foundGrams`] !== undefined ? Number.parseFloat(row[`${at}foundGrams`] ?? '') : undefined
    return [statutoryRange({ penalty: row[`${at}penalty`] ?? statute, substance: row[`${at}substance`], grams, plants: undefined, deathResulted: row[`${at}deathResulted`] === 'yes', notice851: false, priors: [], offenseOn: offense, sentencedOn: sentenced, ...(statute === '18 U.S.C. 924(c)' && { firearm: { conduct: 'used, carried or possessed', weapon: 'firearm', priorFinal: false, laterCount: false } }) })]
  })
  const range = counts.length === 0 ? undefined : combineCounts(counts)
  if (range !== undefined && total !== undefined && (less(total, range.min) || less(range.max, total))) found.push(`the statute does not allow the term: ${total} in ${range.min} to ${range.max}`)
  const grams = row['guideline.drugs.0.grams']
  if (grams !== undefined && row['guideline.baseLevel'] !== undefined) {
    const level = findDrugLevel([{ substance: row['guideline.drugs.0.substance'] ?? '', grams: Number.parseFloat(grams) }], sentenced)
    if (level.status !== 'computed' || level.value.level !== Number(row['guideline.baseLevel'])) found.push('the weight is of another level')
  }
  const category = Number(row['guideline.category'])
  if (categoryForPoints(Number(row['guideline.points'])) !== category) found.push('the points are of another category')
  if (row['guideline.range'] !== undefined) {
    const cell = findRange(Number(row['guideline.totalLevel']), category, sentenced)
    if (cell.status !== 'computed' || cell.value.join('-').replace('life-life', 'life') !== row['guideline.range']) found.push('the range is of another cell')
  }
  if (row['offense'] === 'immigration' && row['person.citizenship'] === 'United States') found.push('a citizen in the country again')
  return found
}

function less(one: Term, other: Term): boolean {
  return one !== 'life' && (other === 'life' || one < other)
}

async function bytesOf(more: Partial<MadeUp>, form: MadeUpForm): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  await writeMadeUp({ ...made, count: 400, ...more }, form, async (bytes) => { pieces.push(bytes) })
  return Buffer.concat(pieces)
}

describe('a made-up file', () => {
  it.each<[MadeUpForm]>([['csv'], ['ndjson'], ['parquet']])('has the same bytes for the same seed, and others for another: %s', async (form) => {
    const one = await bytesOf({}, form)
    expect((await bytesOf({}, form)).equals(one)).toBe(true)
    expect((await bytesOf({ seed: 'other' }, form)).equals(one)).toBe(false)
  })

  it.each<[MadeUpForm]>([['csv'], ['ndjson']])('is given in small pieces, so that no great text is ever held: %s', async (form) => {
    const lengths: number[] = []
    await writeMadeUp({ ...made, count: 3_000 }, form, async ({ length }) => { lengths.push(length) })
    expect(Math.max(...lengths)).toBeLessThan(1 << 17)
    expect(lengths.length).toBeGreaterThan(5)
  })

  it('holds the same people in each form, and begins alike whatever its length', async () => {
    const rows = await Promise.all((['csv', 'ndjson', 'parquet'] as const).map(async (form) => {
      const path = join(folder, `same.${form}`)
      await writeFile(path, await bytesOf({ missing: 0.1 }, form))
      const file = await openPeople(path)
      const read: Record<string, string>[] = []
      for await (const { cells } of file.rows()) read.push(Object.fromEntries(file.headings.map((heading, i) => [heading, (cells[i] ?? '').replace(/^'/, '')] as const).filter(([, cell]) => cell !== '').toSorted(([a], [b]) => a.localeCompare(b, 'en'))))
      return JSON.stringify(read)
    }))
    expect(new Set(rows).size).toBe(1)
    // A heading that only few people have is known from the first line on.
    for (const form of ['ndjson', 'parquet']) expect((await openPeople(join(folder, `same.${form}`))).headings).toEqual(madeUpColumns.map(({ heading }) => heading))
    await writeFile(join(folder, 'late.ndjson'), `${'{"note":null,"person":null,"conviction.term":"life"}\n'.repeat(1_100)}{"note":"x","person":{"citizenship":null},"conviction.term":"life"}\n{"other":"x","conviction.term":"life"}\n`)
    const late = await openPeople(join(folder, 'late.ndjson'))
    const wrong: string[] = []
    for await (const row of late.rows()) if (row.wrong !== undefined) wrong.push(`${row.number}: ${row.wrong}`)
    expect(wrong).toEqual(['1102: “other” stands in none of the first 1000 people'])
    const [short, long] = [(await bytesOf({ count: 30 }, 'csv')).toString(), (await bytesOf({}, 'csv')).toString()]
    expect(long.startsWith(short)).toBe(true)
  })

  it('is known on every machine by its bytes; they change with the tables of the law or of this file, and then on purpose', async () => {
    expect(createHash('sha256').update(await bytesOf({ count: 200 }, 'csv')).digest('hex')).toBe('94f2639e4026982386d35ab48dee2d20c62506fae363a4fdb5e7e57e5188e185')
  })

  it('is read whole by a screening, with a fifth of its cells blank, and nobody is refused', async () => {
    const path = join(folder, 'people.csv')
    await writeFile(path, await bytesOf({ count: 600, missing: 0.2 }, 'csv'))
    const file = await openPeople(path)
    const planned = planColumns(file.headings)
    if (!planned.ok) throw new Error(planned.what)
    expect(planned.plan.unread.map(({ heading }) => heading)).toEqual(['made up', 'sex', 'race', 'offense'])
    expect(await screenFile({ file, path, plan: planned.plan, on, out: join(folder, 'results.csv'), workers: 1 })).toMatchObject({ screened: 600, refusedRows: 0 })
    const headings = madeUpColumns.map(({ heading }) => heading)
    expect(people.filter((row) => !readPerson(headings.map((heading) => row[heading] ?? ''), planned.plan.columns, on).ok)).toEqual([])
  }, 120_000)

  it('leaves out as many cells as it was told, never that it is made up, and with more missing what was missing with less', () => {
    const [few, many] = [0.1, 0.4].map((missing) => [...makePeople({ ...made, count: 2_000, missing })])
    const whole = people.slice(0, 2_000)
    const left = (rows: readonly Row[] = []): number => rows.reduce((sum, row) => sum + Object.keys(row).length, 0) / whole.reduce((sum, row) => sum + Object.keys(row).length, 0)
    expect(left(few)).toBeCloseTo(0.9, 1)
    expect(left(many)).toBeCloseTo(0.62, 1)
    expect(many?.every((row, i) => row['made up'] === 'yes' && Object.entries(row).every(([heading, cell]) => few?.[i]?.[heading] === cell))).toBe(true)
  })

  it('goes with a note that has every column, and each figure a column follows in the words it was read in', async () => {
    const note = madeUpNote(made)
    expect(note).toContain('Nobody in this file lives or lived.')
    expect(madeUpColumns.filter(({ heading }) => !note.includes(`| ${heading} |`))).toEqual([])
    const [heads = ''] = (await readFile(join(folder, 'people.csv'), 'utf8')).split('\r\n')
    expect(heads.split(',')).toEqual(madeUpColumns.map(({ heading }) => heading))
    const words = Object.values(published).flatMap((one) => one.words).join('\n')
    const used = ['5,155', '18,619', '17,897', '41,887', '34,995', '18,674', '22,738', '4,600', '67.1%', '88.1%', '93.0%', '34.8%', '31.1%', '29.9%', '4.2%', '22.2%', '7.1%', '85.2%', '30.3%', '9.6%', '14.9%', '12.0%', '9.4%', '23.7%', '90.2%', '13.2%', '11.7%', '10.7%', '87.4%', '3.7%', '63,121', '37,117', '143,644', '65,976', '61,400', '6,400', 'Thirty-five percent', '15%', '14%', '12%', '11%', '97.9%', '58.8%', '21.6%', '16.5%', '3.2%', '95.9%', '26.2%', '7.4%', '9.1%', '20.9%', '20.7%', '15.7%', '91.5%', '78.9%', '14.3%', '6.4%', '0.5%', '98.3%', '47.5%', '18.9%', '17.7%', '5.3%', '4.6%', '3.0%', '1.9%', '1.2%', '38.0 percent', '13.8 percent', '27.6 percent', '19.5 percent', '8.6 percent', '24 percent', '7,539', '116', '761', '723', '64,124']
    expect(used.filter((figure) => !words.includes(figure))).toEqual([])
  })
})
