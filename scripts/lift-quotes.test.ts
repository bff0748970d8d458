import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { measureSize } from '../bench/measure-size.ts'
import type { Leaf } from '../packages/law/src/core/leaf.ts'
import type * as rules from '../packages/law/src/index.ts'
import { citedLaw, coveredGuidelines, coveredStatutes, jurisdictions } from '../packages/law/src/rulebook.ts'
import { findQuotes, liftQuotes } from './lift-quotes.ts'

const law = join(import.meta.dirname, '../packages/law/src')
const lists = { citedLaw, coveredGuidelines, coveredStatutes, jurisdictions }
const { quotes, lift } = findQuotes(law)
const code = (file: string) => readFileSync(join(law, file), 'utf8')
const wordsOf = (text: string) => (text.startsWith('¶') ? quotes[Number(text.slice(1))] : text)

describe('the quotes and links of the law, taken out of what a browser loads first', () => {
  it('are most of the words quoted, and none of them is a citation', () => {
    expect(quotes.length).toBeGreaterThan(1200)
    expect(quotes.filter((quote) => /^\d+ U\.S\.C\. \d+\S*$/.test(quote))).toEqual([])
  })

  it('leave value and citation where they were, and a key that leads back to each quote', () => {
    const file = 'federal/guidelines/2d1-1-drugs/safety-valve.table.ts'
    const lifted = lift(code(file)) ?? ''
    expect(lifted).toContain("value: { fromLevel: 26 }, source: amendment(515, '¶")
    expect(lifted.replaceAll(/'¶(\d+)'/g, (_, at: string) => `'${quotes[Number(at)]?.replaceAll("'", String.raw`\'`)}'`)).toBe(code(file))
  })

  it('are found whoever makes the source: by a function of the module, under a name, as one of two, and beside a link', () => {
    const folder = mkdtempSync(join(tmpdir(), 'quotes-'))
    const table = "const short = (of: string, quote: string) => manual(2025, of, quote)\nconst words = 'what the manual says'\nexport const sources = [short('(b)(1) of it', words), short('(b)', old ? 'what it said before' : 'no more'), { cite: 'a decision in full', link: 'https://example.org/here', quote: \"said in other marks\" }]\n"
    writeFileSync(join(folder, 'a.table.ts'), table)
    expect(findQuotes(folder).quotes).toEqual(['what the manual says', 'what it said before', 'said in other marks', 'https://example.org/here'])
    expect(findQuotes(folder).lift(table)).toContain("[short('(b)(1) of it', words), short('(b)', old ? '¶1' : 'no more'), { cite: 'a decision in full', link: '¶3', quote: '¶2' }]")
    rmSync(folder, { recursive: true })
    expect(lift(code('federal/guidelines/1b1-10-reduction/court-decisions.table.ts'))).toMatch(/readAt\('Hughes v\. United States, 584 U\.S\. 675 \(2018\)', '¶\d+', '¶\d+'\)/)
  })

  it('stay where a value is read from them', () => {
    expect(lift(code('federal/guidelines/2d1-1-drugs/other-equivalencies.table.ts'))).toBeUndefined()
  })

  it('come back whole: with each key turned into its words, every list of the rulebook is what it was', async () => {
    const built = await inABrowser<typeof lists>('rulebook.ts')
    expect(JSON.stringify(built.citedLaw)).toContain('¶')
    for (const [name, list] of Object.entries(lists)) expect(inOrder(restore(built[name as keyof typeof lists])), name).toEqual(inOrder(plain(list)))
  })

  it('leave a browser able to say to whom someone convicted by a state turns', async () => {
    const { assembleCaseFacts, known, screen } = await inABrowser<typeof rules>('index.ts')
    const facts = assembleCaseFacts(new Map<string, Leaf<unknown>>([['conviction.sovereign', known('state')], ['conviction.state', known('Ohio')]]))
    expect(screen(facts, '2026-11-28').outOfScope?.instead).toContain('the Governor of Ohio decides, advised by a board; apply, on the state\'s own form, to: ')
  })

  it('leave the rules and tables under 150 kB gzipped', async () => {
    expect((await measureSize()).rules.gzipped).toBeLessThan(150_000)
  })
})

async function inABrowser<Entry>(entry: string): Promise<Entry> {
  const build = await rolldown({ input: join(law, entry), platform: 'browser', logLevel: 'silent', plugins: [liftQuotes(law)] })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  return (await import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`)) as Entry
}

/** A value as it is, but that functions are left out. */
function plain(value: unknown): unknown {
  return each(value, (text) => text)
}

function restore(value: unknown): unknown {
  return each(value, (text) => wordsOf(text) ?? text)
}

/** A bundler keeps no order among the names of a module. */
function inOrder(list: unknown): readonly string[] {
  return (list as readonly unknown[]).map((one) => JSON.stringify(one)).sort()
}

function each(value: unknown, words: (text: string) => string): unknown {
  if (typeof value === 'string') return words(value)
  if (typeof value === 'bigint') return `${value}n`
  if (value instanceof Map) return [...value].map((entry) => each(entry, words))
  if (Array.isArray(value)) return value.map((one) => each(one, words))
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (typeof one === 'function' ? [] : [[key, each(one, words)]])))
  return value
}
