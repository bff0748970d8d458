import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lawOfReform, weighLaw, weighSecondLook, type ReformedLaw } from '@lenity/law/reform'
import { memorandum, openPeople, planColumns, readPerson, readReform, Unreadable, weighFile } from '@lenity/population'
import { count, emptyTally } from '../src/reform/tally.ts'
import { knownOf, writePeople } from './write-people.ts'

const on = '2026-11-29'
let folder: string
let path: string
let cases: Awaited<ReturnType<typeof writePeople>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lenity-weigh-'))
  path = join(folder, 'people.csv')
  cases = await writePeople(path, { count: 500, missing: 0.02 })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function reformOf(told: unknown) {
  const read = readReform(JSON.stringify(told), on)
  if (!read.ok) throw new Error(read.what)
  return read.reform
}

const oneToOne = reformOf({ name: 'One to one', changes: [{ change: 'weigh as', drug: 'cocaine base', as: 'cocaine' }] })
const look = reformOf({ name: 'A second look', secondLook: { afterMonths: 180 } })

async function weigh(workers: number, by: readonly string[] = [], of = path) {
  const file = await openPeople(of)
  const planned = planColumns(file.headings)
  if (!planned.ok) throw new Error(planned.what)
  return weighFile({ file, plan: planned.plan, on, reforms: [oneToOne, look], by, workers })
}

/** The rows that say a day which has not come, as one in some hundreds of the made-up ones does. */
async function refusedRows(): Promise<ReadonlySet<number>> {
  const file = await openPeople(path)
  const planned = planColumns(file.headings)
  const refused = new Set<number>()
  for await (const { number, cells } of file.rows()) if (planned.ok && !readPerson(cells, planned.plan.columns, on).ok) refused.add(number)
  return refused
}

describe('a reform weighed on a file of people', () => {
  it('comes to what the law says of each of them alone, and to the same with any number of threads', async () => {
    const weighed = await weigh(1, ['guideline.edition'])
    expect(await weigh(3, ['guideline.edition'])).toEqual(weighed)
    const [changed, looked] = [emptyTally(), emptyTally()]
    const law = lawOfReform(oneToOne, on) as ReformedLaw
    const refused = await refusedRows()
    for (const facts of cases.map(knownOf).filter((_, i) => !refused.has(i + 2))) {
      count(changed, weighLaw(facts, law, on))
      count(looked, weighSecondLook(facts, { afterMonths: 180 }, on))
    }
    expect(weighed?.refusedRows).toBe(refused.size)
    expect(weighed?.reforms.map(({ all }) => all)).toEqual([changed, looked])
    expect(changed.reach.surely).toBeGreaterThan(10)
    expect(looked.reach.surely).toBeGreaterThan(10)
    const [first] = weighed?.reforms ?? []
    expect([...(first?.groups[0]?.words.values() ?? [])].reduce((sum, { people }) => sum + people, 0)).toBe(500 - refused.size)
  }, 60_000)

  it('tells groups apart by a column the law does not read, and says when there is none or when it tells too many apart', async () => {
    const file = join(folder, 'grouped.csv')
    await writeFile(file, `court,conviction.term,note\n${Array.from({ length: 1_200 }, (_, i) => `${i % 2 === 0 ? 'North' : ''},240 months,n${i}`).join('\n')}\n`)
    const weighed = await weigh(2, ['court'], file)
    expect([...(weighed?.reforms[0]?.groups[0]?.words ?? [])].map(([word, { people }]) => [word, people])).toEqual([['(blank)', 600], ['North', 600]])
    await expect(weigh(1, ['race'], file)).rejects.toThrow('No column has the heading “race”')
    await expect(weigh(1, ['note'], file)).rejects.toThrow(Unreadable)
  }, 60_000)

  it('is printed with no count so small that it could point at someone', async () => {
    const weighed = await weigh(2, ['guideline.edition'])
    const text = memorandum({ people: 500, refusedRows: 0, ...weighed, reforms: weighed?.reforms ?? [], source: '<people>.csv', on, least: 11 })
    expect(text).toContain('&lt;people&gt;.csv')
    expect(text).not.toMatch(/<script|https?:/)
    // Every count of people that is printed is nothing, or not small.
    const cells = [...text.matchAll(/<td>([\d,]+)<\/td>/g)].map(([, cell = '']) => Number(cell.replaceAll(',', '')))
    const shown = [...text.matchAll(/<dd>([\d,]+)<\/dd>/g)].map(([, cell = '']) => Number(cell.replaceAll(',', '')))
    expect([...shown].filter((many) => many > 0 && many < 11)).toEqual([])
    expect(cells.length).toBeGreaterThan(10)
  })
})

describe('a file that states a reform', () => {
  it('can say all that the page on reforms shows', async () => {
    const page = await readFile(new URL('../../../docs/reforms.md', import.meta.url), 'utf8')
    const shown = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block = '']) => readReform(block, on))
    expect(shown).toHaveLength(7)
    expect(shown.filter(({ ok }) => !ok)).toEqual([])
  })

  it.each([
    ['{', 'not JSON'],
    ['{"name":"x"}', 'not stated as it must be'],
    ['{"name":"x","changes":[{"change":"pardon everyone"}]}', 'not stated as it must be'],
    ['{"name":"x","changes":[{"change":"weigh as","drug":"sugar","as":"cocaine"}]}', 'no drug with amounts'],
    ['{"name":"x","changes":[{"change":"drug levels","by":2}]}', 'not stated as it must be'],
    ['{"name":"x","changes":[{"change":"drug levels","by":-2}],"more":1}', 'not stated as it must be'],
    ['[]', 'not stated as it must be'],
  ])('is refused where it does not: %s', (text, what) => {
    expect(readReform(text, on)).toMatchObject({ ok: false, what: expect.stringContaining(what), next: expect.stringMatching(/\.$/) })
  })
})
