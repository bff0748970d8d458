import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openPeople } from '@lenity/population'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writePeople } from '../../population/test/write-people.ts'
import { lenity } from './run-cli.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
let folder: string
const at = (name: string): string => join(folder, name)
const list = [
  { name: 'Ada Lund', type: 'commutation', president: 'A. First', date_granted: '2024-02-03', offense: 'Conspiracy to distribute cocaine base (District of Nowhere).', sentence: '240 months of imprisonment (May 3, 2009).', terms: 'Sentence commuted to expire on June 1, 2024.', districts: ['District of Nowhere'], parsed: { months: 240 } },
  { name: 'Bo Reed', type: 'commutation', date_granted: '2024-02-03', offense: 'Distribution of cocaine base', sentence: 'Life imprisonment (May 3, 2011).' },
  { name: 'Cy Wells', type: 'pardon', date_granted: '2024-02-03', offense: 'Wire fraud', terms: 'Full pardon.' },
  { name: '', offense: 'Wire fraud', date_granted: '2024-02-03' },
]
const people = 'case id,conviction.counts.0.substance,conviction.counts.0.statute,conviction.term,conviction.sentencedOn\nP1,cocaine base,21 U.S.C. 841(a)(1),235 months,2012-01-01\nP2,,18 U.S.C. 1343,life,2020-01-01\nP3,cocaine base,,12,2012-01-01\n'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lenity-precedents-'))
  await writeFile(at('grants.json'), JSON.stringify({ note: 'as published', grants: list }))
  await writeFile(at('grants.csv'), `Name,Offense,Sentence,Terms,Date granted,Type\n${list.map((one) => [one.name, one.offense, one.sentence ?? '', one.terms ?? '', one.date_granted, one.type ?? ''].map((cell) => `"${cell}"`).join()).join('\n')}\n`)
  await writeFile(at('people.csv'), people)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function rowsOf(path: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const file = await openPeople(path)
  const rows: Record<string, string>[] = []
  for await (const { cells } of file.rows()) rows.push(Object.fromEntries(file.headings.map((heading, i) => [heading, cells[i] ?? ''])))
  return rows
}

describe('published grants on the command line', () => {
  it.each(['grants.json', 'grants.csv'])('are told for each person of a list, with what makes them alike and what does not: %s', async (name) => {
    const out = at(`like-${name}.csv`)
    expect(await lenity(['precedents', at('people.csv'), '--grants', at(name), '-o', out, '--on', '2026-11-01'])).toMatchObject({ exit: 0, out: expect.stringMatching(/^2 people compared with 2 commutations .* 1 rows refused/) })
    const rows = await rowsOf(out)
    expect(rows.map((row) => [row['row'], row['id'], row['place'], row['granted to'], row['alike'], row['differs'], row['not said']])).toEqual([
      ['2', 'P1', '1', 'Ada Lund', 'drug; offense; sentence; time', '', ''], ['2', 'P1', '2', 'Bo Reed', 'drug; offense; time', 'sentence', ''],
      ['3', 'P2', '', '', '', '', ''], ['4', 'P3', '', '', '', '', ''],
    ])
    expect(rows.map((row) => row['why none'])).toEqual(['', '', 'No grant of the list is like this person by the rules.', expect.stringContaining('could be months or years')])
    expect(await lenity(['precedents', at('people.csv'), '--grants', at(name), '-o', out])).toMatchObject({ exit: 1, err: expect.stringContaining('There is a file of this name already') })
  }, 60_000)

  it.skipIf(process.platform === 'win32')('killed on the way go on where they were, to the bytes of a comparison that was not, with any number of threads', async () => {
    await writePeople(at('many.csv'), { count: 1_500, missing: 0.02 })
    const args = (name: string, workers = '1', grants = 'grants.json') => ['precedents', at('many.csv'), '--grants', at(grants), '-o', at(name), '--on', '2026-11-01', '--workers', workers, '--json']
    const run = spawn(process.execPath, [main, ...args('killed.csv')], { stdio: 'ignore' })
    const journal = at('killed.csv.part/journal.json')
    while (await access(journal).then(() => false, () => true)) {
      expect(run.exitCode).toBeNull()
      await wait(5)
    }
    const ended = once(run, 'close')
    run.kill('SIGKILL')
    await ended
    await expect(access(at('killed.csv'))).rejects.toThrow('no such file')
    const { row } = JSON.parse(await readFile(journal, 'utf8')) as { row: number }
    expect([row > 1, row < 1501]).toEqual([true, true])
    await writeFile(at('fewer.json'), JSON.stringify(list.slice(0, 1)))
    expect(await lenity(args('killed.csv', '1', 'fewer.json'))).toMatchObject({ exit: 1, err: expect.stringContaining('was of another file') })
    const [killed, whole, four] = [await lenity(args('killed.csv')), await lenity(args('whole.csv')), await lenity(args('four.csv', '4'))].map(({ out }) => JSON.parse(out) as Record<string, unknown>)
    expect(killed).toMatchObject({ resumed: true, people: whole?.['people'], alike: whole?.['alike'], refusedRows: whole?.['refusedRows'] })
    expect([whole, four]).toEqual([whole, { ...whole, seconds: four?.['seconds'], out: at('four.csv') }])
    expect(Number(whole?.['alike'])).toBeGreaterThan(250)
    const bytes = await readFile(at('whole.csv'))
    for (const name of ['killed.csv', 'four.csv']) {
      expect((await readFile(at(name))).equals(bytes)).toBe(true)
      await expect(access(at(`${name}.part`))).rejects.toThrow('no such file')
    }
  }, 180_000)

  it('are searched by what they have', async () => {
    const ran = await lenity(['precedents', '--grants', at('grants.json'), '--drug', 'Cocaine base', '--term', '250', '--words', 'expire 2024', '-o', at('found.csv')])
    expect(ran.out).toContain('1 of 3 grants have what was asked for; 1 rows of the list are no grant.')
    expect(ran.out).toContain('Ada Lund, 2024-02-03, A. First (commutation)')
    expect(await rowsOf(at('found.csv'))).toMatchObject([{ 'granted to': 'Ada Lund', district: 'District of Nowhere', 'term of the grant': '240', 'months from sentence to grant': '177' }])
    const data = JSON.parse((await lenity(['precedents', '--grants', at('grants.json'), '--granted', 'pardon', '--json'])).out) as unknown
    expect(data).toMatchObject({ found: 1, of: 3, refused: [{ row: 4, why: 'No name stands in it.' }], grants: [{ name: 'Cy Wells' }] })
  }, 60_000)

  it.each([
    [['people.csv'], 'A list of grants is needed'],
    [['people.csv', '--grants', 'grants.json'], 'The table is written as CSV'],
    [['people.csv', '--grants', 'grants.json', '-o', 'x.csv', '--drug', 'heroin'], 'People are compared with the whole list'],
    [['--grants', 'grants.json', '--drug', 'sugar'], 'No drug is known as “sugar”'],
    [['--grants', 'grants.json', '--offense', 'theft'], 'No kind of offense is known as “theft”'],
    [['--grants', 'grants.json', '--term', 'long'], 'is not a term'],
    [['--grants', 'none.json'], 'No list of grants can be read'],
    [['--grants', 'people.csv'], 'None of its 3 rows is a grant'],
    [['people.csv', '--grants', 'grants.json', '-o', 'x.csv', '--most', '0'], 'is not a number of grants'],
  ])('say what is wrong and what to do: %j', async (args, err) => {
    expect(await lenity(['precedents', ...args], { cwd: folder })).toMatchObject({ exit: 1, err: expect.stringContaining(err) })
  }, 60_000)
})
