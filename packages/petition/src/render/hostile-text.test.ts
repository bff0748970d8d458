import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeUpCase } from '../../test/made-up-case.ts'
import { makeText, wordsOn } from '../../test/made-up-papers.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { composePacket, renderMemorandum, renderPacket } from '../index.ts'
import { cleanText } from './clean-text.ts'

const hostile = oneof(
  constantFrom('#panic("no")', '#import "@preview/x:1"', '$ x^2 $', '= Heading', '*bold* _it_ `raw`', '<label> @ref', '\\u{41} \\', '#read("/etc/passwd")', '"quote" \'s', '[content]', '// gone', '/* gone */', '{code}', '\u0000\u0007', '\uD800', '\u202Eevil', '\uFEFF', '😀👩‍👩‍👧', 'العربية עברית', '漢字かな', 'x'.repeat(700), '\r\n\r', '\u2028', '%PDF-1.7 endobj', '</w:t><w:t>', '&amp;<script>'),
  string({ unit: 'binary', maxLength: 60 }),
  string({ unit: 'grapheme', maxLength: 60 }),
)

describe('text that people type', () => {
  it('is set as it is, whatever it looks like', async () => {
    const { input, bytesOf } = await madeUpCase()
    const markup = '#panic("no") $x^2$ *b* _i_ `r` <l> @r [c] {d} // e /* f */ \\ = g - h + i ~ j'
    const facts = input.facts.map((fact) => (fact.path === 'custody.work' || fact.path === 'person.name' ? { ...fact, value: markup } : fact))
    const result = composePacket({ ...input, facts, narrative: [{ question: 'offense', text: markup, on: '2026-10-08' }] })
    if (!result.ok) throw new Error(result.problem.what)
    const { pdf, warnings } = await renderPacket(result.packet, bytesOf)
    const read = await readPdf(pdf)
    expect(warnings).toEqual([])
    expect(read.pages.slice(0, 12).filter((page) => page.replaceAll(/\s+/g, ' ').includes('#panic("no") $x^2$ *b* _i_ `r` <l> @r [c] {d}')).length).toBeGreaterThan(2)
  })

  it('never stops a packet, in facts, narrative, names of papers and letters', async () => {
    const { input, bytesOf } = await madeUpCase()
    await assert(asyncProperty(array(hostile, { minLength: 6, maxLength: 6 }), async ([name = '', work = '', story = '', file = '', letter = '', place = '']) => {
      const made = makeText(`${file}.txt`, 'letter of support', `${letter} here I promise`)
      const facts = [
        ...input.facts.map((fact) => (fact.path === 'person.name' ? { ...fact, value: name } : fact.path === 'custody.work' ? { ...fact, value: work } : fact.path === 'conviction.district' ? { ...fact, value: place } : fact)),
        { id: 'hostile', path: 'release.home', value: letter, standing: 'confirmed' as const, source: wordsOn(made, 'here I promise') },
      ]
      const result = composePacket({ ...input, facts, papers: [...input.papers, made.paper], narrative: [{ question: 'reasons', text: story, takenDownBy: name, on: '2026-10-08' }] })
      if (!result.ok) throw new Error(result.problem.what)
      const { pages, warnings } = await renderPacket(result.packet, (paper) => (paper === made.paper.id ? Promise.resolve(made.bytes) : bytesOf(paper)))
      expect(pages).toBeGreaterThan(10)
      expect(warnings.filter((warning) => !/PDF\/UA|one page/.test(warning))).toEqual([])
      expect((await renderMemorandum(result.packet)).length).toBeGreaterThan(1000)
    }), { numRuns: 8 })
  })

  it('keeps its words when it is cleaned', () => {
    expect(cleanText('a\u0000b\u202Ec\uD800d\r\ne\tf')).toBe('abc\uFFFDd\ne f')
    expect(cleanText('y'.repeat(130)).replaceAll('\u200B', '')).toBe('y'.repeat(130))
    expect(cleanText('y'.repeat(130))).toContain('\u200B')
  })
})
