import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { parquetWriteFile } from 'hyparquet-writer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPeople, planColumns, readPerson, readReform, screenFile, Unreadable, weighFile } from '../src/index.ts'

const on = '2026-11-28'
const headings = ['USSCIDN', 'SENTDATE', 'MONSEX', 'NEWRACE', 'AGE', 'DISPOSIT', 'TOTPRISN', 'TOTDAYS', 'SENTTOT', 'SUPREL', 'XFOLSOR', 'XCRHISSR', 'XMINSOR', 'XMAXSOR', 'TOTCHPTS', 'SENTPTS', 'REL2PTS', 'CAROFFAP', 'DEPART', 'DISTRICT', 'SOURCES', 'ACCAP'] as const
/** Made-up people in the form of the file, four of whom can be read; of all of them what the court found was coded, and none is an armed career criminal. */
const people = ([
  [901, '2003-02-03', 0, 2, 31, 1, 240, 0, 240, 60, 34, 5, 235, 293, 11, 2, 0, 0, 0, 41],
  [902, '2002-02-03', 1, 3, 28, 3, 996, 96, 470, 0, 43, 6, 996, 996, 14, 0, 2, 1, 3, 53],
  [903, '2000-11-30', 0, 1, undefined, 2, 0, 0, undefined, 36, 12, 1, 10, 16, 0, 0, 0, 0, 2, 1],
  [904, '2003-09-30', 0, 6, 44, 5, 9996, 96, 470, 996, 43, 1, 9996, 9996, 0, 0, 0, 0, 0, 2],
  [905, '2011-05-05', 0, 1, 40, 1, 120, 0, 120, 60, 30, 1, 97, 121, 0, 0, 0, 0, 0, 41],
  [906, '2003-02-03', 0, 1, 40, 1, 996, 96, 470, 60, 30, 1, 97, 121, 0, 0, 0, 0, 0, 41],
  [907, '2002-02-03', 0, 1, 40, 1, 998, 98, undefined, 0, 43, 1, 996, 996, 0, 0, 0, 0, 0, 41],
  [908, undefined, 0, 1, 40, 1, 60, 0, 60, 60, 30, 1, 97, 121, 0, 0, 0, 0, 0, 41],
  [909, '2001-02-03', 0, 1, 40, 1, 60, 0, 60, 60, 44, 1, 97, 121, 0, 3, 0, 0, 0, 41],
] as readonly (readonly (string | number | undefined)[])[]).map((row) => [...row, 1, 0])
let folder: string
let csv: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lenity-codebook-'))
  csv = join(folder, 'opafy.csv')
  const decimals = (value: string | number | undefined) => (typeof value === 'number' && value > 900 && value < 910 ? String(value) : typeof value === 'number' ? value.toFixed(2) : value ?? '')
  await writeFile(csv, [headings, ...people.map((row) => row.map(decimals))].map((row) => row.join(',')).join('\n'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function screened(path: string, name: string) {
  const file = await openPeople(path)
  const planned = planColumns(file.headings)
  if (!planned.ok) throw new Error(planned.what)
  const done = await screenFile({ file, path, plan: planned.plan, on, out: join(folder, name), workers: 1 })
  const table = async (of: string) => parse((await readFile(of)).toString(), { columns: true }) as Record<string, string>[]
  return { ...done, rows: await table(done.results), refusals: await table(done.refused) }
}

describe('a file in the form of the Sentencing Commission’s individual datafile', () => {
  it('is screened by the codebooks, and every row that cannot be is listed with its reason', async () => {
    const { screened: many, rows, refusals } = await screened(csv, 'results.csv')
    expect(many).toBe(4)
    expect(rows.map(({ id }) => id)).toEqual(['901', '902', '903', '904'])
    expect(refusals.map(({ id, column, cell, what }) => [id, column, cell, what])).toEqual([
      ['905', 'SENTDATE', '2011-05-05', expect.stringContaining('of fiscal year 2011, and only the codebooks of 2000, 2001, 2002 and 2003 were read')],
      ['906', 'TOTPRISN', '996.00', expect.stringContaining('codebook of fiscal year 2000')],
      ['907', 'TOTPRISN', '998.00', expect.stringContaining('“Death Sentence”')],
      ['907', 'TOTDAYS', '98.00', expect.stringContaining('“Death Sentence”')],
      ['908', 'SENTDATE', '', expect.stringContaining('no day of sentence')],
      ['909', 'XFOLSOR', '44.00', expect.stringContaining('total offense level found (“FINAL OFFENSE LEVEL”) is no code')],
      ['909', 'SENTPTS', '3.00', expect.stringContaining('is no code')],
    ])
    expect(refusals.every(({ next }) => (next ?? '') !== '')).toBe(true)
  })

  it('gives the facts of a person that the law is asked about', async () => {
    const file = await openPeople(csv)
    const planned = planColumns(file.headings)
    const facts: unknown[] = []
    for await (const { cells } of file.rows()) {
      const read = planned.ok ? readPerson(cells, planned.plan.columns, on) : undefined
      if (read?.ok === true) facts.push(read.facts)
    }
    const known = (value: unknown) => ({ is: 'known', value })
    const unknown = { is: 'unknown' }
    expect(facts).toMatchObject([
      { conviction: { sovereign: known('federal'), term: known(240), decidedBy: known('guilty plea'), supervisedReleaseMonths: known(60), sentencedOn: known('2003-02-03'), district: unknown, substantialAssistance: unknown }, guideline: { totalLevel: known(34), category: known(5), range: known([235, 293]), points: known(11), statusPoints: known(2), recencyPoints: known(0), careerOffender: known(false) } },
      { conviction: { term: known('life'), decidedBy: known('jury verdict'), supervisedReleaseMonths: known(0), substantialAssistance: unknown }, guideline: { range: known(['life', 'life']), careerOffender: known(true), recencyPoints: known(2) } },
      { conviction: { term: unknown, decidedBy: unknown, supervisedReleaseMonths: known(36) }, guideline: { points: known(0) } },
      { conviction: { term: known('life'), decidedBy: unknown, supervisedReleaseMonths: unknown }, guideline: { range: known(['life', 'life']) } },
    ])
  })

  it('comes to the same as Parquet, where numbers are no text', async () => {
    const path = join(folder, 'opafy.parquet')
    parquetWriteFile({ filename: path, columnData: headings.map((name, at) => ({ name, type: name === 'SENTDATE' ? 'STRING' as const : 'DOUBLE' as const, nullable: true, data: people.map((row) => row[at] ?? null) })) })
    const [one, other] = [await screened(path, 'of-parquet.csv'), await screened(csv, 'of-csv.csv')]
    const answers = (rows: readonly Record<string, string>[]) => rows.map((row) => ({ ...row, row: '' }))
    expect(answers(one.rows)).toEqual(answers(other.rows))
    expect(one.refusals.map(({ id, column }) => [id, column])).toEqual(other.refusals.map(({ id, column }) => [id, column]))
  })

  it('tells people apart by the words of the codebook, not by its numbers, and neither by an age of that time nor by what is sealed', async () => {
    const reform = readReform(JSON.stringify({ name: 'A second look', secondLook: { afterMonths: 180 } }), on)
    const file = await openPeople(csv)
    const planned = planColumns(file.headings)
    if (!reform.ok || !planned.ok) throw new Error('no plan')
    const weigh = (by: readonly string[]) => weighFile({ file, plan: planned.plan, on, reforms: [reform.reform], by, workers: 1 })
    const weighed = await weigh(['MONSEX', 'NEWRACE', 'DISTRICT'])
    expect(weighed?.reforms[0]?.groups.map(({ words }) => [...words.keys()])).toEqual([['Female', 'Male'], ['Black', 'Hispanic', 'Other', 'White'], ['1.00', '2.00', '41.00', '53.00']])
    await expect(weigh(['AGE'])).rejects.toThrow(Unreadable)
    await expect(weigh(['DEPART'])).rejects.toThrow('endanger')
  })
})
