import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lenity } from './run-cli.ts'

let folder: string
const at = (name: string): string => join(folder, name)
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'lenity-make-')) })
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('made-up people on the command line', () => {
  it('stand in a file with a note beside it, and are screened, sorted and weighed as any list', async () => {
    expect(await lenity(['make-people', '-o', at('people.csv'), '--count', '120', '--missing', '0.1'])).toMatchObject({ exit: 0, out: expect.stringContaining('120 made-up people') })
    expect(await readFile(at('people.csv.note.md'), 'utf8')).toContain('Nobody in this file lives or lived.')
    expect(await lenity(['screen', at('people.csv'), '-o', at('results.csv'), '--on', '2026-11-29'])).toMatchObject({ exit: 0, out: expect.stringMatching(/120 people/) })
    const sorted = await lenity(['triage', at('people.csv'), '-o', at('first-day'), '--on', '2026-11-29'])
    expect(sorted.exit).toBe(0)
    // Somebody to practise on in each of these.
    for (const group of ['Can be filed now', 'Needs one paper more', 'Needs more than one paper']) expect(Number(new RegExp(`${group} +(\\d+)`).exec(sorted.out)?.[1])).toBeGreaterThan(0)
  }, 120_000)

  it('are the same for the same words, and never written over what is there', async () => {
    const args = (name: string, seed: string) => ['make-people', '-o', at(name), '--count', '50', '--seed', seed]
    for (const [name, seed] of [['a.ndjson', 'x'], ['b.ndjson', 'x'], ['c.ndjson', 'y']] as const) expect((await lenity(args(name, seed))).exit).toBe(0)
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((name) => readFile(at(`${name}.ndjson`), 'utf8')))
    expect(a).toBe(b)
    expect(a).not.toBe(c)
    expect(await lenity(args('a.ndjson', 'y'))).toMatchObject({ exit: 1, err: expect.stringContaining('There is a file of this name already') })
    expect(await readFile(at('a.ndjson'), 'utf8')).toBe(a)
    expect(await lenity([...args('a.ndjson', 'y'), '--anew'])).toMatchObject({ exit: 0 })
  }, 120_000)

  it.each([
    [['-o', 'people.xlsx'], 'as a table, as lines of JSON, or as Parquet'],
    [[], 'as a table, as lines of JSON, or as Parquet'],
    [['-o', 'x.csv', '--count', '0'], 'is not a number of people'],
    [['-o', 'x.csv', '--missing', 'some'], 'is not a share of cells'],
    [['-o', 'x.csv', '--on', '2026-02-30'], 'is not a day on the calendar'],
    [['-o', 'x.csv', '--on', '2001-01-01'], 'not of people so long ago'],
    [['-o', '/no/such/folder/x.csv'], 'cannot be written'],
    [['people.csv'], 'Nothing is read here'],
  ])('say what is wrong and what to do: %j', async (args, err) => {
    expect(await lenity(['make-people', ...args], { cwd: folder })).toMatchObject({ exit: 1, err: expect.stringContaining(err) })
  })
})
