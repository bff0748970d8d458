import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lawOfReform, weighLaw, weighSecondLook, type ReformedLaw } from '@lenity/law/reform'
import { knownReforms, memorandum, memorandumText, openPeople, planColumns, readPerson, readReform, tablesCsv, Unreadable, viewWeighed, weighFile, type CountedSoFar, type PassAt } from '@lenity/population'
import { add, count, emptyTally } from '../src/reform/tally.ts'
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

async function weigh(workers: number, by: readonly string[] = [], of = path, more: Partial<Parameters<typeof weighFile>[0]> = {}) {
  const file = await openPeople(of)
  const planned = planColumns(file.headings)
  if (!planned.ok) throw new Error(planned.what)
  return weighFile({ file, plan: planned.plan, on, reforms: [oneToOne, look], by, workers, ...more })
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

  it('goes on behind what was kept, to the same counts, however often it is cut off', async () => {
    const by = ['guideline.edition', 'person.dateOfBirth']
    const whole = await weigh(2, by)
    let kept: { readonly at: PassAt; readonly counted: string } | undefined
    let tries = 0
    for (let done; done === undefined; tries++) {
      const ending = new AbortController()
      done = await weigh(1, by, path, {
        signal: ending.signal, ...(kept && { before: { ...kept.at, counted: JSON.parse(kept.counted) as CountedSoFar } }),
        keep: async ({ row, screened, refusedRows: refused }, counted) => {
          // What is kept is plain text, and how far it is.
          kept = { at: { row, screened, refusedRows: refused }, counted: JSON.stringify(counted()) }
          if (tries < 2) ending.abort()
        },
      })
      if (done !== undefined) expect(done).toEqual(whole)
    }
    expect(tries).toBeGreaterThan(1)
  }, 60_000)

  it('tells ages apart by spans, from a date of birth or a column that is headed so', async () => {
    const file = join(folder, 'aged.csv')
    await writeFile(file, `Age,Age at arrest,DOB,conviction.term\n${[['17', '17', '2005-11-30'], ['34', '34', '1991-11-30'], ['34', '34', '1991-11-29'], ['unknown', '35', ''], ['65', '65', '1930-01-01']].map((row) => `${row.join(',')},240 months`).join('\n')}\n`)
    const weighed = await weigh(1, ['Age', 'Age at arrest', 'DOB'], file)
    const words = (at: number) => [...(weighed?.reforms[0]?.groups[at]?.words ?? [])].map(([word, { people }]) => [word, people])
    expect(words(0)).toEqual([['24 and younger', 1], ['25 to 34', 2], ['65 and older', 1], ['unknown', 1]])
    expect(words(1)).toEqual([['17', 1], ['34', 2], ['35', 1], ['65', 1]])
    // Who turns 35 on the day is 35.
    expect(words(2)).toEqual([['(blank)', 1], ['24 and younger', 1], ['25 to 34', 1], ['35 to 44', 1], ['65 and older', 1]])
  }, 60_000)

  it('tells groups apart by a column the law does not read, and says when there is none or when it tells too many apart', async () => {
    const file = join(folder, 'grouped.csv')
    await writeFile(file, `court,conviction.term,note\n${Array.from({ length: 1_200 }, (_, i) => `${i % 2 === 0 ? 'North' : ''},240 months,n${i}`).join('\n')}\n`)
    const weighed = await weigh(2, ['court'], file)
    expect([...(weighed?.reforms[0]?.groups[0]?.words ?? [])].map(([word, { people }]) => [word, people])).toEqual([['(blank)', 600], ['North', 600]])
    await expect(weigh(1, ['race'], file)).rejects.toThrow('No column has the heading “race”')
    await expect(weigh(1, ['note'], file)).rejects.toThrow(Unreadable)
    const sealed = join(folder, 'sealed.csv')
    await writeFile(sealed, 'conviction.substantialAssistance,conviction.term\nyes,240 months\n')
    await expect(weigh(1, ['conviction.substantialAssistance'], sealed)).rejects.toThrow('What can endanger a person')
  }, 60_000)

  it('is printed with no count so small that it could point at someone', async () => {
    const weighed = await weigh(2, ['guideline.edition'])
    const text = memorandum(viewWeighed({ people: 500, refusedRows: 0, ...weighed, reforms: weighed?.reforms ?? [], source: '<people>.csv', on }))
    expect(text).toContain('&lt;people&gt;.csv')
    expect(text).not.toMatch(/<script|https?:/)
    // Every count of people that is printed is nothing, or not small.
    const cells = [...text.matchAll(/<td>([\d,]+)<\/td>/g)].map(([, cell = '']) => Number(cell.replaceAll(',', '')))
    const shown = [...text.matchAll(/<dd>([\d,]+)<\/dd>/g)].map(([, cell = '']) => Number(cell.replaceAll(',', '')))
    expect([...shown].filter((many) => many > 0 && many < 11)).toEqual([])
    expect(cells.length).toBeGreaterThan(10)
  })
})

describe('a weighing by groups of which many are small', () => {
  it('tells in none of its places what another leaves out, and names each group that may be named', async () => {
    const tally = (surely: number, possibly: number, not: number) => {
      const made = emptyTally()
      Object.assign(made, { people: surely + possibly + not, leastSurely: surely * 12, mostSurely: surely * 36 })
      Object.assign(made.reach, { surely, possibly, not })
      return made
    }
    const words = new Map(Array.from({ length: 94 }, (_, i) => [`D${String(i).padStart(2, '0')}`, tally(i % 7 === 0 ? 3 : 30 + i, i % 5 === 0 ? 2 : 20, 40)]))
    const all = emptyTally()
    for (const one of words.values()) add(all, one)
    const view = viewWeighed({ source: 'x.csv', on, people: all.people, refusedRows: 0, reforms: [{ reform: look, all, groups: [{ heading: 'district', aged: false, words }] }] })
    const rows = view.tables[0]?.rows ?? []
    expect(rows).toHaveLength(94)
    const shown = rows.flatMap(({ reforms }) => reforms.flatMap(({ surely, possibly }) => [surely, possibly]))
    expect(shown.filter((many) => many !== undefined && many > 0 && many < 11)).toEqual([])
    expect(shown.filter((many) => many !== undefined).length).toBeGreaterThan(100)
    for (const [name, { reach }] of words) {
      const of = rows.find((row) => row.name === name)?.reforms[0]
      expect([name, of?.surely ?? reach.surely, of?.possibly ?? reach.possibly]).toEqual([name, reach.surely, reach.possibly])
    }
    const [text] = memorandumText(view).tables
    expect(text?.rows).toHaveLength(9)
    expect(text?.rows.at(-1)?.name).toBe('86 others together')
    // Whoever subtracts what is printed from all of them has no few people.
    const printed = (text?.rows ?? []).map((row) => row.reforms[0]?.surely ?? '')
    const numbers = printed.filter((one) => one !== '—').map((one) => Number(one.replaceAll(',', '')))
    const left = all.reach.surely - numbers.reduce((sum, one) => sum + one, 0)
    expect(printed.includes('—') ? left >= 11 : left === 0).toBe(true)
    const csv = tablesCsv(view).split('\r\n')
    expect(csv.filter((line) => line.includes('"district"'))).toHaveLength(94)
  })

  it('writes no cell that a spreadsheet would run', () => {
    const words = new Map(['=HYPERLINK("x")', 'plain'].map((word) => { const one = emptyTally(); one.people = 20; one.reach.not = 20; return [word, one] as const }))
    const all = emptyTally()
    for (const one of words.values()) add(all, one)
    expect(tablesCsv(viewWeighed({ source: 'x', on, people: 40, refusedRows: 0, reforms: [{ reform: look, all, groups: [{ heading: 'court', aged: false, words }] }] }))).toContain(`"'=HYPERLINK(""x"")"`)
  })
})

describe('a file that states a reform', () => {
  it('can say all that the page on reforms shows', async () => {
    const page = await readFile(new URL('../../../docs/reforms.md', import.meta.url), 'utf8')
    const shown = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block = '']) => readReform(block, on))
    expect(shown).toHaveLength(7)
    expect(shown.filter(({ ok }) => !ok)).toEqual([])
    expect(knownReforms.map(({ reform }) => ({ ok: true, reform }))).toEqual(shown)
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
