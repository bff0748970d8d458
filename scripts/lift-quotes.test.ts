import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findQuotes } from './lift-quotes.ts'

const law = join(import.meta.dirname, '../packages/law/src')
const { quotes, lift } = findQuotes(law)
const code = (file: string) => readFileSync(join(law, file), 'utf8')

describe('the quotes of the law, taken out of what a browser loads first', () => {
  it('are most of the words quoted, and none of them is an address or a citation', () => {
    expect(quotes.length).toBeGreaterThan(1000)
    expect(quotes.filter((quote) => /^https?:/.test(quote) || /^\d+ U\.S\.C\. \d+\S*$/.test(quote))).toEqual([])
  })

  it('leave value, citation and link where they were, and a key that leads back to each quote', () => {
    const file = 'federal/guidelines/2d1-1-drugs/safety-valve.table.ts'
    const lifted = lift(code(file)) ?? ''
    expect(lifted).toContain("value: { fromLevel: 26 }, source: amendment(515, '¶")
    expect(lifted.replaceAll(/'¶(\d+)'/g, (_, at: string) => `'${quotes[Number(at)]?.replaceAll("'", String.raw`\'`)}'`)).toBe(code(file))
  })

  it('stay where a value is read from them', () => {
    expect(lift(code('federal/guidelines/2d1-1-drugs/other-equivalencies.table.ts'))).toBeUndefined()
  })
})
