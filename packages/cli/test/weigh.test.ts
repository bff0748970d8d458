import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writePeople } from '../../population/test/write-people.ts'
import { lenity } from './run-cli.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
let folder: string
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lenity-weigh-'))
  await writePeople(at('people.csv'), { count: 600, missing: 0.02 })
  await writeFile(at('one.json'), JSON.stringify({ name: 'Cocaine base at one to one', changes: [{ change: 'weigh as', drug: 'cocaine base', as: 'cocaine' }] }))
  await writeFile(at('two.json'), JSON.stringify({ name: 'A second look after fifteen years', secondLook: { afterMonths: 180 } }))
  await writeFile(at('wrong.json'), JSON.stringify({ name: 'x', changes: [{ change: 'weigh as', drug: 'sugar', as: 'cocaine' }] }))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a change of the law weighed on the command line', () => {
  it('says whom two reforms reach, and makes a memorandum', async () => {
    const args = ['weigh', at('people.csv'), at('one.json'), at('two.json'), '--by', 'guideline.edition,conviction.counts.0.substance', '-o', at('memo.html'), '--on', '2026-11-29']
    const ran = await lenity(args)
    expect(ran).toMatchObject({ exit: 0 })
    expect(ran.out).toMatch(/\d+ people weighed, \d+ rows refused/)
    expect(ran.out).toMatch(/reached surely +\d+ +\d+/)
    expect(await lenity(args)).toMatchObject({ exit: 1, err: expect.stringContaining('There is a file of this name already') })
    expect((await readFile(at('memo.html'), 'utf8')).match(/<table>/g)).toHaveLength(2)
  }, 120_000)

  it('tells a program no count so small that it could point at someone', async () => {
    const ran = await lenity(['weigh', at('people.csv'), at('one.json'), '--json', '--on', '2026-11-29'])
    const { reforms } = JSON.parse(ran.out) as { reforms: readonly { readonly reach: Readonly<Record<string, number | null>> }[] }
    const counts = Object.values(reforms[0]?.reach ?? {})
    expect(counts.filter((many) => many !== null && many > 0 && many < 11)).toEqual([])
    // Nobody has a count that is not shown by subtracting the others from all of them.
    expect(counts.filter((many) => many === null).length).not.toBe(1)
  }, 60_000)

  it.skipIf(process.platform === 'win32')('killed on the way goes on where it was, to the tables of a weighing that was not', async () => {
    const args = (tables: string, reform = 'one.json') => ['weigh', at('people.csv'), at(reform), '--by', 'conviction.counts.0.substance', '--tables', at(tables), '--on', '2026-11-29', '--workers', '1', '--json']
    const run = spawn(process.execPath, [main, ...args('killed.csv')], { stdio: 'ignore' })
    const journal = at('killed.csv.part/journal.json')
    while (await access(journal).then(() => false, () => true)) await wait(20)
    run.kill('SIGKILL')
    await once(run, 'close')
    const { row } = JSON.parse(await readFile(journal, 'utf8')) as { row: number }
    expect([row > 1, row < 601]).toEqual([true, true])
    expect(await lenity(args('killed.csv', 'two.json'))).toMatchObject({ exit: 1, err: expect.stringContaining('other reforms') })
    expect(JSON.parse((await lenity(args('killed.csv'))).out)).toMatchObject({ resumed: true })
    expect((await lenity(args('whole.csv'))).exit).toBe(0)
    expect(await readFile(at('killed.csv'))).toEqual(await readFile(at('whole.csv')))
    await expect(access(at('killed.csv.part'))).rejects.toThrow('no such file')
  }, 300_000)

  it.each([
    [['people.csv', 'wrong.json'], 'no drug with amounts'],
    [['people.csv', 'one.json', '--by', 'race'], 'No column has the heading “race”'],
    [['people.csv', 'one.json', '-o', 'memo.docx'], 'written as PDF or HTML'],
  ])('says what is wrong and what to do: %j', async (words, err) => {
    const ran = await lenity(['weigh', ...words.map((word) => (/\.(?:csv|json)$/.test(word) ? at(word) : word))])
    expect(ran).toMatchObject({ exit: 1, err: expect.stringContaining(err) })
  }, 60_000)
})
