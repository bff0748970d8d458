import { describe, expect, it } from 'vitest'
import type { Cuts, Page, Paper } from './paper.ts'
import { inParts, partId, partNamed, placedInParts } from './paper-parts.ts'

const id = 'ab'.repeat(32)
const kind = (of: Paper['kind']['kind']) => ({ kind: of, why: 'so', certainty: 1 })
const page = (number: number): Page => ({ number, width: 612, height: 792, origin: 'text layer', text: `page ${number}`, words: [] })
const cuts: Cuts = { version: 1, accepted: false, parts: [{ first: 1, last: 2, kind: kind('letter of support'), warnings: [] }, { first: 3, last: 5, kind: kind('presentence report'), warnings: ['hard to read'] }] }
const bundle = (cut: Cuts): Paper => ({ id, name: 'scan.pdf', mediaType: 'application/pdf', bytes: 9, kind: kind('other'), pages: [1, 2, 3, 4, 5].map(page), warnings: [], cuts: cut })

describe('a file that holds several papers', () => {
  it('is listed as its papers, each with its kind and the pages as the file numbers them', () => {
    const [letter, report] = inParts([bundle({ ...cuts, accepted: true })])
    expect(letter).toMatchObject({ id: `${id}.1-2`, name: 'scan.pdf, pages 1 to 2', kind: { kind: 'letter of support' }, partOf: { paper: id, first: 1, last: 2 } })
    expect(report).toMatchObject({ warnings: ['hard to read'], kind: { kind: 'presentence report' } })
    expect(report?.pages.map(({ number }) => number)).toEqual([3, 4, 5])
    expect(letter?.holdsConfidential).toBeUndefined()
  })

  it('is held as confidential in all its parts until someone says where the confidential paper ends', () => {
    expect(inParts([bundle(cuts)]).map(({ holdsConfidential }) => holdsConfidential)).toEqual([true, true])
    const harmless = { ...cuts, parts: cuts.parts.map((part) => ({ ...part, kind: kind('letter of support') })) }
    expect(inParts([bundle(harmless)]).map(({ holdsConfidential }) => holdsConfidential)).toEqual([undefined, undefined])
  })

  it('is held in all its parts where the file holds confidential words and no part is said to be such a paper', () => {
    const letters = { ...cuts, accepted: true, parts: cuts.parts.map((part) => ({ ...part, kind: kind('letter of support') })) }
    expect(inParts([{ ...bundle(letters), holdsConfidential: true }]).map(({ holdsConfidential }) => holdsConfidential)).toEqual([true, true])
    expect(inParts([{ ...bundle({ ...cuts, accepted: true }), holdsConfidential: true }]).map(({ holdsConfidential }) => holdsConfidential)).toEqual([undefined, undefined])
  })

  it('is one paper when someone says that it is not cut at all', () => {
    const one = { version: 2, accepted: true, parts: [{ first: 1, last: 5, kind: kind('judgment'), warnings: [] }] }
    expect(inParts([bundle(one)])).toMatchObject([{ id, kind: { kind: 'judgment' } }])
  })

  it('has each fact under the part its page is in, wherever the cuts are moved', () => {
    const fact = (on: number) => ({ source: { from: 'paper' as const, paper: id, page: on, start: 0, end: 1, words: 'x', boxes: [], confidence: 100 } })
    const said = { source: { from: 'person' as const, who: 'Ann', on: '2026-01-01', words: 'so' } }
    const placed = placedInParts([fact(2), fact(3), said], [bundle(cuts)])
    expect(placed.map(({ source }) => (source.from === 'paper' ? source.paper : source.from))).toEqual([partId(id, { first: 1, last: 2 }), partId(id, { first: 3, last: 5 }), 'person'])
    expect(placedInParts([fact(2)], [{ id }])).toEqual([fact(2)])
  })

  it('is named in the id of each part, and a file of itself is not one', () => {
    expect(partNamed(partId(id, { first: 3, last: 5 }))).toEqual({ file: id, first: 3, last: 5 })
    expect(partNamed(id)).toBeUndefined()
    expect(partNamed(`${id}.x`)).toBeUndefined()
  })
})
