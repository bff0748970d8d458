import type { Page, Word } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { tellPaper } from '../tell-paper.ts'
import { packedSize, packPage } from './packed-page.ts'

function pageOf(number: number, lines: readonly string[]): Page {
  const words: Word[] = []
  const text = lines.join('\n')
  for (const match of text.matchAll(/\S+/g)) words.push({ text: match[0], start: match.index, confidence: 91, box: { left: 0.125 + match.index / 100_000, top: 0.25, right: 0.5, bottom: 0.26 } })
  return { number, width: 612, height: 792, origin: 'text layer', text, words }
}

const judgment = ['UNITED STATES DISTRICT COURT', 'Western District of Pennsylvania', 'JUDGMENT IN A CRIMINAL CASE', 'Case Number: 2:05-cr-00213', 'USM Number: 08123-068', 'The defendant is hereby committed to the custody of the United States Bureau of Prisons to be imprisoned for a total term of: 240 months.']

describe('a page whose words are packed', () => {
  it('has the same words in the same places', () => {
    const page = pageOf(1, judgment)
    const small = packPage(page)
    expect(small.words.map(({ text, start, confidence }) => [text, start, confidence])).toEqual(page.words.map(({ text, start, confidence }) => [text, start, confidence]))
    for (const [i, { box }] of small.words.entries()) expect(Math.abs(box.left - (page.words[i]?.box.left ?? 0))).toBeLessThan(1e-7)
    expect(packedSize(small)).toBeLessThan(JSON.stringify(page).length / 4)
    expect({ ...small, words: [] }).toEqual({ ...page, words: [] })
  })
  it('has no words when there are none, and stays as it is when its words are no pieces of its text', () => {
    expect(packPage(pageOf(1, [''])).words).toEqual([])
    const odd = { ...pageOf(1, ['a b']), text: 'c d' }
    expect(packPage(odd)).toBe(odd)
  })
  it('tells what a page far behind says of a paper of thousands', () => {
    const [last = '', ...head] = judgment.toReversed()
    const pages = Array.from({ length: 2_300 }, (_, i) => packPage(pageOf(i + 1, i === 0 ? head.toReversed() : i === 2_199 ? [`Page ${i + 1}`, last] : [`Page ${i + 1}`, 'The hearing goes on.'])))
    const told = tellPaper('0'.repeat(64), 'application/pdf', pages)
    expect(told.parts).toBeUndefined()
    expect(told.kind.kind).toBe('judgment')
    expect(told.proposals.find(({ path }) => path === 'conviction.term')).toMatchObject({ value: 240, source: { page: 2_200 } })
    expect(told.proposals.filter(({ path }) => path === 'conviction.docketNumber')).toHaveLength(1)
  }, 60_000)
  it('tells the same of a paper, however many pages there are', () => {
    const pages = Array.from({ length: 60 }, (_, i) => pageOf(i + 1, i === 0 ? judgment : [`Page ${i + 1}`, 'The conditions of supervision go on.']))
    const strip = (told: ReturnType<typeof tellPaper>) => JSON.parse(JSON.stringify(told, (key, value: unknown) => (key === 'boxes' || key === 'box' ? undefined : value))) as unknown
    const told = tellPaper('0'.repeat(64), 'application/pdf', pages)
    expect(told.proposals.length).toBeGreaterThan(2)
    expect(strip(tellPaper('0'.repeat(64), 'application/pdf', pages.map(packPage)))).toEqual(strip(told))
  })
})
