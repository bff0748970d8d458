import { describe, expect, it } from 'vitest'
import { exampleCase } from '../../test/example-case.ts'
import { composeCounselCopy } from '../index.ts'

describe('the worksheet of counsel', () => {
  it.each(['odessa-marlowe', 'tomas-iriarte'])('of %s names what each step read in words, and writes its days out', async (slug) => {
    const { input } = await exampleCase(slug, { confidentialAllowedBy: 'An order that counsel recorded' })
    const made = composeCounselCopy(input)
    if (!made.ok) throw new Error(made.problem.what)
    const sheets = made.packet.parts[0]?.sections.filter(({ title }) => /^(?:Worksheet|Weak points)/.test(title?.text ?? '')) ?? []
    const cells = sheets.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'table' ? block.rows.flat().map((cell) => ('text' in cell ? cell.text : '')) : [])))
    expect(cells.length).toBeGreaterThan(100)
    expect(cells.filter((text) => /\b[a-z]+[A-Z]\w*|\b[a-z]+\.[a-z]\w*\d|\b\d{4}-\d{2}-\d{2}\b/.test(text))).toEqual([])
  })
})
