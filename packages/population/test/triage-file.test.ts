import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { csvLineSparse } from '@lenity/casefile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { labelOf, openPeople, planBeside, planColumns, readVolunteers, screenFile, triageFile, triageGroups, type SetApart, type TriagedFile, type TriageOrder } from '../src/index.ts'
import { cellsOf, writePeople } from './write-people.ts'
import { generateCases } from '../../../bench/generate-cases.ts'

const on = '2026-11-28'
let folder: string
let people: string
let one: TriagedFile

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lenity-triage-'))
  people = join(folder, 'people.csv')
  await writeCrowd(people, 170)
  one = await sorted(people, 'one')
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Made-up people with what a triage reads beside: every ninth there twice, some dead, out, of a state or before a court. */
async function writeCrowd(path: string, count: number, more: readonly string[] = []): Promise<void> {
  const rows = generateCases({ seed: 'crowd', count, missing: 0.02 }).map((facts, i) => new Map([
    ...cellsOf(facts), ['Name', `Person ${String.fromCodePoint(65 + (i % 26))}${String.fromCodePoint(97 + (Math.floor(i / 26) % 26))}x`], ['Reg No', `${String(i % 9 === 8 ? i - 1 : i).padStart(5, '0')}-046`], ['person.dateOfBirth', `19${String(50 + (i % 40))}-01-02`],
    ['custody.status', i % 11 === 3 ? 'released' : i % 13 === 5 ? '' : 'in prison'], ['custody.releasedOn', i % 22 === 3 ? '2024-03-01' : ''], ['litigation.appealPending', i % 17 === 4 ? 'yes' : 'no'], ['litigation.collateralPending', i % 7 === 0 ? '' : 'no'],
    ['guideline.characteristics.complete', 'yes'], ['guideline.characteristicsToday', 'yes'], ['Deceased', i % 41 === 9 ? 'yes' : ''], ['health.terminal', i % 50 === 1 ? 'yes' : ''], ...more.map((heading) => [heading, `friend ${i}`] as const),
  ]))
  const headings = [...new Set(rows.flatMap((row) => [...row.keys()]))].toSorted()
  await writeFile(path, [headings, ...rows.map((row) => headings.map((heading) => row.get(heading)))].map((line) => csvLineSparse(line)).join(''))
}

async function sorted(path: string, name: string, more: { workers?: number; order?: TriageOrder; anew?: boolean; signal?: AbortSignal; onProgress?: () => void; volunteers?: string; seed?: string; eachLetter?: boolean; letters?: (people: readonly SetApart[]) => Uint8Array } = {}) {
  const { volunteers, ...rest } = more
  const file = await openPeople(path)
  const { beside, rest: said } = planBeside(file.headings, [])
  const planned = planColumns(file.headings, said)
  if (!planned.ok) throw new Error(planned.what)
  return triageFile({ file, path, plan: planned.plan, beside, on, out: join(folder, name), order: 'strength', seed: '', workers: 1, ...(volunteers !== undefined && { volunteers: await readVolunteers(volunteers) }), ...rest })
}
const table = async (name: string, file: string) => parse((await readFile(join(folder, name, file))).toString(), { columns: true }) as Record<string, string>[]
const bytesOf = async (name: string) => Promise.all((await readdir(join(folder, name), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted().map(async (path) => [path.slice(join(folder, name).length), (await readFile(path)).toString('base64')]))

describe('the first day with a list', () => {
  it('puts each row into exactly one group with its reason, and says the order on top', async () => {
    const rows = await table('one', 'triage.csv')
    const refused = new Set((await table('one', 'refused.csv')).map(({ row }) => row))
    expect(rows.length + refused.size).toBe(170)
    expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length)
    expect(rows.every(({ why }) => (why ?? '').length > 20)).toBe(true)
    expect(Object.keys(rows[0] ?? {})[0]).toMatch(/^place in the group, by strength of then and now/)
    for (const { id, label } of triageGroups) expect([label, rows.filter(({ group }) => group === label).length]).toEqual([label, one.groups[id]])
    for (const id of ['filed now', 'one paper more', 'more papers', 'likely duplicate', 'state prisoner', 'out of scope', 'too early'] as const) expect([id, one.groups[id] > 0]).toEqual([id, true])
    expect(await readFile(join(folder, 'one', 'overview.txt'), 'utf8')).toContain('Whom somebody knows counts for nothing.')
  })

  it('screens once: the result is that of a screening, to the byte', async () => {
    const file = await openPeople(people)
    const planned = planColumns(file.headings, planBeside(file.headings, []).rest)
    if (!planned.ok) throw new Error(planned.what)
    await screenFile({ file, path: people, plan: planned.plan, on, out: join(folder, 'alone.csv'), workers: 1 })
    expect((await readFile(join(folder, 'one', 'results.csv'))).equals(await readFile(join(folder, 'alone.csv')))).toBe(true)
  })

  it('shows who is likely there twice beside the first, and merges nobody', async () => {
    const rows = await table('one', 'triage.csv')
    const pairs = await table('one', 'duplicates.csv')
    expect(pairs).toHaveLength(one.groups['likely duplicate'])
    for (const pair of pairs) {
      expect(pair).toMatchObject({ same: 'the same register number', register_number: pair['first_register_number'] })
      expect(rows.find(({ row }) => row === pair['row'])).toMatchObject({ group: labelOf('likely duplicate'), like_row: pair['first_row'], why: expect.stringContaining('Nothing was merged') })
      const first = rows.find(({ row }) => row === pair['first_row'])
      expect(first?.['group']).not.toBe(labelOf('likely duplicate'))
      expect(first?.['like_row']).toBe(pair['row'])
    }
  })

  it('orders as the office chooses, those of whom it is not known apart at the end', async () => {
    const size = (cell: string | undefined) => (cell === '' ? -1 : cell === 'life' ? Infinity : Number(cell))
    const inGroup = (rows: readonly Record<string, string>[], of: (row: Record<string, string>) => number) => triageGroups.every(({ label }) => rows.filter(({ group }) => group === label).map(of).every((value, i, all) => i === 0 || value <= (all[i - 1] ?? 0)))
    expect(inGroup(await table('one', 'triage.csv'), (row) => size(row['months_over']))).toBe(true)
    await sorted(people, 'years', { order: 'years' })
    const years = await table('years', 'triage.csv')
    expect(inGroup(years, (row) => size(row['months_to_release']))).toBe(true)
    await sorted(people, 'health', { order: 'health' })
    const health = await table('health', 'triage.csv')
    expect(inGroup(health, (row) => ({ 'terminal illness': 2000, 'grave illness': 1000, '': 0 })[row['health'] as '' | 'grave illness'] + Number(row['age']))).toBe(true)
    expect(new Set(health.map(({ row }) => row))).toEqual(new Set(years.map(({ row }) => row)))
  })

  it('is not moved by whom somebody knows', async () => {
    const connected = join(folder, 'connected.csv')
    await writeCrowd(connected, 170, ['Contact', 'Introduced by', 'Press', 'Note'])
    await sorted(connected, 'connected')
    expect(await table('connected', 'triage.csv')).toEqual(await table('one', 'triage.csv'))
  })

  it('gives the same bytes for one thread and three, and when it was given up on the way', async () => {
    const volunteers = join(folder, 'volunteers.csv')
    await writeFile(volunteers, 'name,capacity,conflicts\nVera Lang,30,Person Aax\nWill Moss,40,00012-046; Nobody Known\nXenia Ott,20,\n')
    const more = { volunteers, seed: 'spring', letters: (some: readonly SetApart[]) => Buffer.from(some.map(({ row, apart }) => `${row} ${apart}`).join('\n')) }
    const whole = await sorted(people, 'whole', more)
    await sorted(people, 'three', { ...more, workers: 3 })
    const stop = new AbortController()
    expect((await sorted(people, 'cut', { ...more, workers: 2, signal: stop.signal, onProgress: () => stop.abort() })).stopped).toBe(true)
    expect(await readdir(folder)).not.toContain('cut')
    expect(await sorted(people, 'cut', more)).toMatchObject({ resumed: true, stopped: false, people: one.people, groups: one.groups })
    expect(await bytesOf('three')).toEqual(await bytesOf('whole'))
    expect(await bytesOf('cut')).toEqual(await bytesOf('whole'))
    expect(await readdir(folder)).not.toContain('cut.part')
    expect(whole.letters).toBe(triageGroups.filter(({ apart }) => apart).reduce((sum, { id }) => sum + one.groups[id], 0))
    expect(whole.unmatched).toEqual([{ volunteer: 'Will Moss', said: 'Nobody Known' }])
    const work = one.groups['filed now'] + one.groups['one paper more'] + one.groups['more papers'] + one.groups['cannot say']
    expect(whole.loads.reduce((sum, load) => sum + load, 0) + whole.unassigned).toBe(work)
    const batches = await table('whole', 'batches.csv')
    expect(batches.filter(({ volunteer, name }) => volunteer === 'Vera Lang' && name === 'Person Aax')).toEqual([])
    expect(batches.filter(({ volunteer, register_number }) => volunteer === 'Will Moss' && register_number === '00012-046')).toEqual([])
    expect(await table('whole', 'unassigned.csv')).toHaveLength(whole.unassigned)
  })

  it('begun again when it ended among the letters, comes to the same bytes, each letter by itself too', async () => {
    const letters = (some: readonly SetApart[]) => Buffer.from(some.map(({ row, apart }) => `${row} ${apart}`).join('\n'))
    const ends = () => { throw new Error('the disk is full') }
    await expect(sorted(people, 'ended', { letters: ends })).rejects.toThrow('the disk is full')
    expect(await readdir(folder)).not.toContain('ended')
    expect(await sorted(people, 'ended', { letters, eachLetter: true })).toMatchObject({ resumed: true, people: one.people })
    await sorted(people, 'straight', { letters, eachLetter: true })
    expect(await bytesOf('ended')).toEqual(await bytesOf('straight'))
    const [first] = (await table('ended', 'triage.csv')).filter(({ group }) => group === labelOf('state prisoner'))
    expect(await readFile(join(folder, 'ended', 'letters', 'state-prisoner', `row-${first?.['row']}.pdf`), 'utf8')).toBe(`${first?.['row']} state`)
    if (process.platform !== 'win32') expect((await stat(join(folder, 'ended'))).mode & 0o077).toBe(0)
  })

  it('writes over nothing but an earlier triage, and over that only when it is wanted', async () => {
    await expect(sorted(people, 'one')).rejects.toMatchObject({ message: expect.stringContaining('something of this name'), next: expect.stringContaining('--anew') })
    await rm(join(folder, 'mine'), { recursive: true, force: true })
    await writeFile(join(folder, 'mine'), 'mine')
    await expect(sorted(people, 'mine', { anew: true })).rejects.toMatchObject({ message: expect.stringContaining('not the folder of an earlier triage') })
    expect(await readFile(join(folder, 'mine'), 'utf8')).toBe('mine')
    const few = join(folder, 'few.csv')
    await writePeople(few, { count: 5 })
    await sorted(few, 'few')
    expect(await sorted(few, 'few', { anew: true })).toMatchObject({ stopped: false })
  })

  it.each([
    ['name\nA\n', 'No column of the volunteers has the heading “capacity”.'], ['name,capacity\nA,many\n', '“many” is not a number of cases.'], ['name,capacity\n,3\n', 'A volunteer has no name.'],
    ['name,capacity\nA,3\na,4\n', '“a” stands there twice.'], ['name,capacity\n', 'There is nobody in the list of volunteers.'], ['name,capacity\nA,3,x\n', 'A row of the volunteers cannot be read'],
  ])('refuses volunteers that cannot be read: %j', async (text, what) => {
    await writeFile(join(folder, 'bad.csv'), text)
    await expect(readVolunteers(join(folder, 'bad.csv'))).rejects.toMatchObject({ message: expect.stringContaining(what), next: expect.stringMatching(/\.$/) })
  })

  it('reads beside the facts only what is said or known, and refuses what could mean two things', async () => {
    const path = join(folder, 'beside.csv')
    await writeFile(path, 'Reg No,First name,Last name,Died,Sentence,Sentence imposed\n00000-001,Ada,Rowe,06/07/2020,20 years,\n00000-002,Bo,Ek,perhaps,20 years,\n00000-003,Cy,Fox,no,20 years,no\n')
    await sorted(path, 'beside')
    expect((await table('beside', 'triage.csv')).map(({ row, name, group }) => [row, name, group])).toEqual([['2', 'Ada Rowe', 'Out of scope'], ['4', 'Cy Fox', 'Out of scope']])
    await writeFile(join(folder, 'many.csv'), `Reg No,Sentence,Co-defendants\n00000-001,20 years,"${Array.from({ length: 60 }, (_, i) => `Person Number ${i}`).join('; ')}"\n`)
    expect(await sorted(join(folder, 'many.csv'), 'many')).toMatchObject({ people: 1, refusedRows: 0 })
    expect(await table('beside', 'refused.csv')).toMatchObject([{ row: '3', column: 'Died', cell: 'perhaps' }])
  })
})
