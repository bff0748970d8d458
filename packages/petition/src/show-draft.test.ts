import { describe, expect, it } from 'vitest'
import { madeUpCase } from '../test/made-up-case.ts'
import { composePacket, sentencesOf, showDraft, type Draft } from './index.ts'

const made = await madeUpCase()
const composed = composePacket(made.input)
if (!composed.ok) throw new Error(composed.problem.what)
const { packet } = composed
const draft = showDraft(packet)

function sentencesIn({ parts }: Draft) {
  return parts.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.flatMap((block) => {
    if (block.is === 'list') return block.items.flat()
    if (block.is === 'head') return block.lines.flat().flatMap((piece) => ('sentences' in piece ? piece.sentences : []))
    if (block.is === 'table') return block.rows.flat().flatMap((cell) => ('sentences' in cell ? cell.sentences : []))
    return 'sentences' in block ? block.sentences : []
  })))
}

describe('a packet to be read on a page', () => {
  it('has every sentence of the packet once, in its order', () => {
    expect(sentencesIn(draft).map(({ text }) => text)).toEqual([...sentencesOf(packet)].filter(({ where }) => where !== 'Cover').map(({ sentence }) => sentence.text))
  })

  it('shows an address as lines one under the other, none of them as what a reason begins with', () => {
    const [letter] = draft.parts[0]?.sections ?? []
    expect(letter?.blocks.flatMap((block) => (block.is === 'head' ? [block.lines.map((line) => line.map((piece) => ('label' in piece ? piece.label : '')).join(''))] : []))).toContainEqual(['The Pardon Attorney', 'Office of the Pardon Attorney', 'U.S. Department of Justice', '950 Pennsylvania Avenue', 'Washington, D.C. 20530'])
    expect(letter?.blocks.filter((block) => 'lead' in block && block.lead !== '')).toEqual([])
  })

  it('names for each sentence what it rests on, and leads each fact to a page of an exhibit', () => {
    const pages = new Map(draft.exhibits.flatMap(({ paper, pages }) => pages.map(({ bates, page }) => [bates, { paper, page }] as const)))
    let led = 0
    for (const sentence of sentencesIn(draft)) {
      if (sentence.rests === 'fact') expect(sentence.facts.length, sentence.text).toBeGreaterThan(0)
      if (sentence.rests === 'law') expect(sentence.sources.length, sentence.text).toBeGreaterThan(0)
      if (sentence.rests === 'open question') expect(sentence.missing.length, sentence.text).toBeGreaterThan(0)
      if (sentence.rests === 'own words') expect(sentence.takenDown).toBeTruthy()
      for (const { id, path, label, bates, said } of sentence.facts) {
        const source = made.input.facts.find((fact) => fact.id === id)?.source
        expect(label).not.toBe('')
        if (bates.length === 0) expect(said, path).toBeTruthy()
        for (const one of bates) expect(pages.has(one), one).toBe(true)
        if (source?.from !== 'paper') continue
        expect(bates.map((one) => pages.get(one)), path).toContainEqual({ paper: source.paper, page: source.page })
        led++
      }
    }
    expect(led).toBeGreaterThan(100)
  })

  it('cites after a sentence what the packet cites there', () => {
    const cited = sentencesIn(draft).flatMap(({ cites }) => cites.flatMap((cite) => (cite.is === 'exhibit' ? [cite.bates] : [])))
    expect(new Set(cited).size).toBeGreaterThan(7)
    const known = new Set(draft.exhibits.flatMap(({ pages }) => pages.map(({ bates }) => bates)))
    expect(cited.filter((bates) => !known.has(bates))).toEqual([])
  })
})
