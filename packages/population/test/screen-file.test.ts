import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { csvLineSparse } from '@lenity/casefile'
import { assembleCaseFacts, leafShapeAt, type CaseFacts } from '@lenity/law'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { parquetWriteFile } from 'hyparquet-writer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPeople, planColumns, screenFile, type Progress, type Screened } from '../src/index.ts'
import { resultHeadings, resultRow } from '../src/result/result-row.ts'
import { cellsOf, knownOf, writePeople } from './write-people.ts'

const on = '2026-11-28'
let folder: string
let people: string
let cases: readonly CaseFacts[]
let one: Screened

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lenity-people-'))
  people = join(folder, 'people.csv')
  cases = await writePeople(people, { count: 450 })
  one = await screened(people, 'one.csv')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function screened(path: string, name: string, more: { workers?: number; anew?: boolean; signal?: AbortSignal; onProgress?: (progress: Progress) => void } = {}) {
  const file = await openPeople(path)
  const planned = planColumns(file.headings)
  if (!planned.ok) throw new Error(planned.what)
  return screenFile({ file, path, plan: planned.plan, on, out: join(folder, name), workers: 1, ...more })
}
const bytes = async (name: string) => [await readFile(join(folder, `${name}.csv`)), await readFile(join(folder, `${name}.refused.csv`))]

describe('a file of people', () => {
  it('gives each person what the law says of that person alone', async () => {
    const rows = parse((await readFile(one.results)).toString(), { columns: true }) as Record<string, string>[]
    const refused = new Set((parse((await readFile(one.refused)).toString(), { columns: true }) as { row: string }[]).map(({ row }) => row))
    expect(one).toMatchObject({ screened: rows.length, refusedRows: refused.size, stopped: false, resumed: false })
    expect(rows.length + refused.size).toBe(cases.length)
    expect(rows.length).toBeGreaterThan(400)
    for (const row of rows) {
      const facts = knownOf(cases[Number(row['row']) - 2] as CaseFacts)
      const cells = resultRow(Number(row['row']), `P${Number(row['row']) - 1}`, facts, on)
      expect(resultHeadings.map((heading) => row[heading])).toEqual(resultHeadings.map((_, i) => String(cells[i] ?? '')))
    }
  })

  it('gives the same bytes for one thread and four, and when it was given up on the way', async () => {
    await screened(people, 'four.csv', { workers: 4 })
    const stop = new AbortController()
    const cut = await screened(people, 'cut.csv', { workers: 2, signal: stop.signal, onProgress: () => stop.abort() })
    expect(cut.stopped).toBe(true)
    expect(await readdir(folder)).not.toContain('cut.csv')
    expect(await screened(people, 'cut.csv')).toMatchObject({ resumed: true, stopped: false, screened: one.screened })
    expect(await bytes('four')).toEqual(await bytes('one'))
    expect(await bytes('cut')).toEqual(await bytes('one'))
    expect(await readdir(folder)).not.toContain('cut.csv.part')
  })

  it('is not gone on with when the file is another one', async () => {
    const path = join(folder, 'changing.csv')
    await writePeople(path, { count: 300 })
    const stop = new AbortController()
    await screened(path, 'changing-result.csv', { signal: stop.signal, onProgress: () => stop.abort() })
    await writePeople(path, { count: 300, seed: 'others' })
    await expect(screened(path, 'changing-result.csv')).rejects.toMatchObject({ message: expect.stringContaining('was of another file'), next: expect.stringContaining('--anew') })
    expect(await screened(path, 'changing-result.csv', { anew: true })).toMatchObject({ stopped: false, resumed: false })
  })

  it('as lines of JSON and as a table in UTF-16 with tabs says the same', async () => {
    const few = cases.slice(0, 40).map(cellsOf)
    const headings = [...new Set(few.flatMap((row) => [...row.keys()]))].toSorted()
    const lines = few.map((row) => JSON.stringify(Object.fromEntries(row)))
    const table = [headings, ...few.map((row) => headings.map((heading) => row.get(heading) ?? ''))].map((line) => line.join('\t')).join('\r\n')
    await writeFile(join(folder, 'few.ndjson'), `${lines.join('\n')}\n`)
    await writeFile(join(folder, 'few.tsv'), Buffer.from(`\uFEFF${table}`, 'utf16le'))
    await screened(join(folder, 'few.ndjson'), 'few-lines.csv')
    await screened(join(folder, 'few.tsv'), 'few-table.csv')
    const rows = async (name: string) => (parse((await readFile(join(folder, name))).toString(), { columns: true }) as Record<string, string>[]).map((row) => ({ ...row, row: '' }))
    expect(await rows('few-lines.csv')).toEqual(await rows('few-table.csv'))
  })

  it('as Parquet, packed as such files are, says what the table says', async () => {
    const few = cases.slice(0, 60).map(cellsOf)
    const headings = [...new Set(few.flatMap((row) => [...row.keys()]))].toSorted()
    // Days, numbers and yes or no are of their own types there; the rest are words.
    const typed = (path: string, cell: string | undefined) => {
      const kind = leafShapeAt(path)?.kind
      return cell === undefined ? null : kind === 'date' ? new Date(cell) : kind === 'boolean' ? cell === 'yes' : kind === 'number' || kind === 'days' ? Number(cell) : cell
    }
    const columnData = headings.map((name) => ({ name, data: few.map((row) => typed(name, row.get(name))) }))
    const codecs = { SNAPPY: {}, ZSTD: { compressors: { ZSTD: (bytes: Uint8Array) => new Uint8Array(zstdCompressSync(bytes)) } } }
    const results: Record<string, string>[][] = []
    for (const [codec, more] of Object.entries(codecs)) {
      parquetWriteFile({ filename: join(folder, `${codec}.parquet`), columnData, codec: codec as 'SNAPPY', rowGroupSize: 25, ...more })
      const done = await screened(join(folder, `${codec}.parquet`), `${codec}-result.csv`)
      results.push((parse((await readFile(done.results)).toString(), { columns: true }) as Record<string, string>[]).map((row) => ({ ...row, row: String(Number(row['row']) + 1), id: '' })))
    }
    await writePeople(join(folder, 'sixty.csv'), { count: 60 })
    const table = parse((await readFile((await screened(join(folder, 'sixty.csv'), 'table.csv')).results)).toString(), { columns: true }) as Record<string, string>[]
    const same = table.map((row) => ({ ...row, id: '' }))
    expect(results[0]?.length).toBeGreaterThan(50)
    expect(results[0]).toEqual(same)
    expect(results[1]).toEqual(same)
  })

  it('is written as Parquet with the same cells, to the byte however many threads there were', async () => {
    await screened(people, 'one.parquet')
    await screened(people, 'two.parquet', { workers: 2 })
    expect(await readFile(join(folder, 'two.parquet'))).toEqual(await readFile(join(folder, 'one.parquet')))
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, 'one.parquet')) })
    expect(rows[0]).toMatchObject({ row: expect.any(Number), 'commutation.met': expect.any(Number), scope: expect.any(String) })
    const written = rows.map((row) => Object.fromEntries(Object.entries(row).map(([heading, value]) => [heading, value === null ? '' : String(value)])))
    expect(written).toEqual(parse((await readFile(one.results)).toString(), { columns: true }))
  })

  it('keeps a row that cannot be read with its reason, and goes on', async () => {
    const path = join(folder, 'hard.csv')
    await writeFile(path, ['Reg No,Sentence,Sentenced on,State', '1,240,06/21/1996,', '2,20 years,06/21/1996,', '3,life', '=4,life,1996-06-21,', '', '5,life,1996-02-30,'].join('\n'))
    const done = await screened(path, 'hard-result.csv')
    expect(done).toMatchObject({ screened: 2, refusedRows: 3 })
    expect((parse((await readFile(done.refused)).toString(), { columns: true }) as { row: string; id: string; what: string }[]).map(({ row, id, what }) => [row, id, what])).toEqual([
      ['2', '1', 'the total term of imprisonment could be months or years'], ['4', '3', 'the row has 2 cells where the headings have 4'], ['7', '5', 'the date the sentence was imposed is not a day on the calendar'],
    ])
    // What a spreadsheet would take for a formula is no formula.
    expect((await readFile(done.results)).toString()).toContain("\r\n5,'=4,")
  })

  it.each([
    ['empty.csv', '', 'The file is empty.'], ['open.csv', 'conviction.term\n"life\nlife\n', 'never closed'], ['latin.csv', Buffer.from('conviction.term\nlife\xe9\n', 'latin1'), 'not text in UTF-8'],
    ['null.csv', 'conviction.term\n\0\0', 'not text'], ['book.csv', 'PK\x03\x04', 'packed file'], ['cut.parquet', 'PAR1 and then nothing', 'The Parquet file cannot be read'], ['broken.ndjson', '{"conviction.term": "life"\n', 'not an object of JSON'],
  ])('%s is refused with what is wrong and what to do', async (name, content, what) => {
    await writeFile(join(folder, name), content)
    await expect(screened(join(folder, name), 'never.csv')).rejects.toMatchObject({ message: expect.stringContaining(what), next: expect.stringMatching(/\.$/) })
  })

  it('leaves what is not known empty, and never zero', () => {
    const cells = resultRow(2, undefined, assembleCaseFacts(new Map()), on)
    const of = (heading: string) => cells[resultHeadings.indexOf(heading)]
    expect(['term', 'then_low', 'then_high', 'now_low', 'now_high', 'over_now'].map(of)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined])
    expect(csvLineSparse(cells.slice(3, 12))).not.toMatch(/0/)
  })
})
