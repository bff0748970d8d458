import { parquetWriteBuffer } from 'hyparquet-writer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPeopleFrom } from './open-people.ts'
import type { PeopleFile, PeopleRow } from './people-file.ts'
import { sourceOfBytes, type PeopleSource } from './people-source.ts'
import { splitPeople } from './split-people.ts'

const open = (bytes: Uint8Array | string, name = 'people.csv') => openPeopleFrom(sourceOfBytes(name, Buffer.from(bytes)))

/** Bytes that come in such small pieces that every sign is cut somewhere. */
function inPieces(bytes: Buffer, length: number): PeopleSource {
  return { ...sourceOfBytes('people.csv', bytes), async *all(from = 0) { for (let at = from; at < bytes.length; at += length) yield bytes.subarray(at, at + length) } }
}

async function rowsOf(rows: AsyncIterable<PeopleRow>): Promise<readonly PeopleRow[]> {
  const all: PeopleRow[] = []
  for await (const row of rows) all.push(row)
  return all
}

async function rowsOfStretches(file: PeopleFile, fewest: number): Promise<readonly (readonly PeopleRow[])[]> {
  return Promise.all((await splitPeople(file, { fewest, most: 1_000 })).map(({ stretch }) => rowsOf(file.rows(undefined, stretch))))
}

const cell = fc.oneof(fc.constantFrom('', 'a', 'é', '\uFEFF', '👁', ' ', '240 months'), fc.constantFrom('"a ""b"" c"', '"1\n2"', '"\r\n"', '"\r"', '"x,\n\n\ny"', '""', '"""\n"""', '"👁\r\n\uFEFF"'))
const line = fc.array(cell, { minLength: 0, maxLength: 3 }).map((cells) => cells.join(','))
const table = fc.record({ mark: fc.constantFrom('', '\uFEFF', '\uFEFF\uFEFF'), lines: fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { minLength: 5, maxLength: 40 }), end: fc.boolean(), pieces: fc.integer({ min: 1, max: 40 }), fewest: fc.integer({ min: 1, max: 5 }) })

describe('a list parted into stretches', () => {
  it('has every row once, in order, with its number, however its lines end and whatever is quoted', async () => {
    let parted = 0
    await fc.assert(fc.asyncProperty(table, async ({ mark, lines, end, pieces, fewest }) => {
      const text = `${mark}name,sentence\n${lines.map(([cells, ends], i) => cells + (end || i < lines.length - 1 ? ends : '')).join('')}`
      const file = await openPeopleFrom(inPieces(Buffer.from(text), pieces))
      const [whole, stretches] = [await rowsOf(file.rows()), await rowsOfStretches(file, fewest)]
      expect(stretches.flat()).toEqual(whole)
      if (stretches.filter((rows) => rows.length > 0).length > 2) parted++
    }), { numRuns: 400, seed: 20_261_130 })
    expect(parted).toBeGreaterThan(100)
  }, 60_000)

  it('as lines of JSON has every object once, also behind empty lines and lines that are none', async () => {
    const one = fc.constantFrom('{"name":"a"}', '{"name":"é \\n \\" \uFEFF"}', '', '  ', 'no JSON', '{"name":"b","late":1}', '{"name":"a"}\r')
    await fc.assert(fc.asyncProperty(fc.array(one, { maxLength: 30 }), fc.boolean(), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 4 }), async (lines, end, pieces, fewest) => {
      const file = await openPeopleFrom({ ...inPieces(Buffer.from(`${['{"name":"first"}', ...lines].join('\n')}${end ? '\n' : ''}`), pieces), name: 'people.ndjson' })
      expect((await rowsOfStretches(file, fewest)).flat()).toEqual(await rowsOf(file.rows()))
    }), { numRuns: 200, seed: 20_261_130 })
  }, 60_000)

  it('as Parquet has every row once, within a group of rows and over several', async () => {
    const names = Array.from({ length: 2_345 }, (_, i) => `P${i}`)
    for (const rowGroupSize of [100, 1_000, 10_000]) {
      const file = await open(new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'name', data: names, type: 'STRING' }], rowGroupSize })), 'people.parquet')
      const stretches = await rowsOfStretches(file, 100)
      expect([stretches.length > 10, stretches.flat().map(({ number, cells }) => [number, cells[0]])]).toEqual([true, names.map((name, i) => [i + 1, name])])
    }
  })

  it('in UTF-16, where no place within can be told from bytes, has every row once too', async () => {
    const file = await open(Buffer.from(`\uFEFFname\tsentence\r\n${Array.from({ length: 50 }, (_, i) => `"n\n${i}"\t12\r\n`).join('')}`, 'utf16le'), 'people.tsv')
    const stretches = await rowsOfStretches(file, 7)
    expect([stretches.length, stretches.flat()]).toEqual([7, await rowsOf(file.rows())])
  })

  it('is not read up to where a stretch begins', async () => {
    const bytes = Buffer.from(`name\n${'somebody\n'.repeat(200_000)}`)
    const read: number[] = []
    const file = await openPeopleFrom({ ...inPieces(bytes, 4_096), async *all(from = 0) { read.push(from); yield* inPieces(bytes, 4_096).all(from) } })
    const stretches = await splitPeople(file, { fewest: 1_000, most: 10 })
    expect(stretches.map(({ rows }) => rows)).toEqual([...Array.from({ length: 9 }, () => 21_000), 11_001])
    read.length = 0
    let last = 0
    expect(await rowsOf(file.rows((seen) => { last = seen }, stretches[3]?.stretch))).toHaveLength(21_000)
    expect(read).toEqual([5 + 9 * (63_000 - 1)])
    expect(last).toBeLessThan(5 + 9 * 84_000 + 70_000)
  })

  it('that is wrongly quoted somewhere is refused by the stretch where it is, with the line of the whole file', async () => {
    for (const [wrong, end] of [['a "b", c', '\n'], ['"a" b', '\r\n'], ['"never closed', '\r\n'], ['"a" b', '\r']] as const) {
      const file = await openPeopleFrom(inPieces(Buffer.from(`name,sentence\r\n${`"some${end}body",1\r\n`.repeat(400)}${wrong}\r\n${'"some\nbody",1\r\n'.repeat(40)}`), 50))
      const whole = await rowsOf(file.rows()).catch((error: unknown) => error)
      expect(whole).toMatchObject({ where: expect.stringMatching(/, line 802$/) })
      const stretches = await splitPeople(file, { fewest: 60, most: 1_000 })
      const told = await Promise.all(stretches.map(({ stretch }) => rowsOf(file.rows(undefined, stretch)).catch((error: unknown) => error)))
      expect(stretches.length).toBeGreaterThan(4)
      expect(told.find((one) => one instanceof Error)).toMatchObject({ message: (whole as Error).message, where: (whole as { where: string }).where })
    }
  })

  it('is not parted when it is short', async () => {
    const file = await open(`name\n${'a\n'.repeat(13)}`)
    expect(await splitPeople(file, { fewest: 10, most: 5 })).toEqual([{ stretch: { after: 0, upTo: undefined }, rows: 14 }])
  })
})
