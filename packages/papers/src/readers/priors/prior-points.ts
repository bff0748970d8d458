import { numberWords, parseCount } from '../../reading/figures.ts'
import type { Block, Line } from '../../reading/passages.ts'
import { wordsAt, type Spot } from '../../reading/spot.ts'

export interface GivenPoints {
  readonly value: number
  readonly spot: Spot
  /** Whether a word says that the figure is of points, and the law gives as many. */
  readonly isTold: boolean
}

const figure = `(?:[0-3]|zero|no|one|two|three)`
const said: readonly RegExp[] = [
  new RegExp(`\\b(?<value>${figure})\\s+(?:criminal\\s+history\\s+|additional\\s+|guideline\\s+)?(?:points?|pts?\\b\\.?)`, 'gi'),
  new RegExp(`\\b(?:points?|pts?\\b\\.?|score)(?:\\s+(?:assigned|assessed|awarded|given|counted))?\\s*(?:[:=…–—-]|\\.{2,})?[\\s.…]*(?<value>${figure})(?![\\w/])`, 'gi'),
  new RegExp(`4A1\\.[12]\\s?(?:\\([a-z]\\))?(?:\\(\\d\\))?[\\s:=)\\]–—-]{1,6}(?<value>[0-3])(?![\\w/]|\\.\\d)`, 'gi'),
]

/** What 4A1.1 gives by the letter of its subsection. */
const byLetter: Readonly<Record<string, number>> = { a: 3, b: 2, c: 1 }

/** What the subsection cited beside a sentence, else the months to serve, let expect: more than thirteen months count three points, sixty days two. */
function expected(blocks: readonly Block[], months: number | undefined): number | undefined {
  const letters = new Set(blocks.flatMap(({ text }) => [...text.matchAll(/4A1\.1\s?\((?<letter>[abc])\)/gi)].map((hit) => hit.groups?.['letter']?.toLowerCase() ?? '')))
  if (letters.size === 1) return byLetter[[...letters][0] ?? '']
  return months === undefined ? undefined : months > 13 ? 3 : months >= 2 ? 2 : 1
}

/** The points of an item whose months are known or not, and how many different figures it gives as such. Of several, that which the law lets expect. */
export function pointsOf(blocks: readonly Block[], lines: readonly Line[], months: number | undefined): { readonly points: GivenPoints | undefined; readonly told: number } {
  const likely = expected(blocks, months)
  const all = said.flatMap((pattern) => blocks.flatMap((block) => [...block.text.matchAll(pattern)].flatMap((hit): GivenPoints[] => {
    const words = (hit.groups?.['value'] ?? '').toLowerCase()
    const value = words === 'no' || words === 'zero' ? 0 : parseCount(words)
    return value === undefined ? [] : [{ value, spot: block.spot(hit.index, hit.index + hit[0].length), isTold: value === likely }]
  })))
  const alone = blocks.filter(({ text }) => /^(?:§?\s*4A1\.[12]\S*\s+)?\W?[0-3]\W?$/.test(text.trim())).map((block): GivenPoints => {
    const value = Number(/[0-3](?=\W?$)/.exec(block.text.trim())?.[0])
    return { value, spot: block.spot(0, block.text.length), isTold: value === likely && (/\b(?:points?|pts?\b|score|4A1\.1)/i.test(block.head) || block.text.includes('4A1')) }
  })
  const atEnd = lines.flatMap(({ row, page }): GivenPoints[] => {
    const [cell, before] = [row.at(-1), row.at(-2)]
    if (cell === undefined || before === undefined || !/^\W?[0-3]\W?$/.test(wordsAt(cell).trim())) return []
    const value = Number(/[0-3]/.exec(wordsAt(cell))?.[0])
    return [{ value, spot: { ...cell, page }, isTold: value === likely && /4A1\.1/.test(wordsAt(before)) }]
  })
  const given = all.length > 0 ? all : [...alone.slice(-1), ...atEnd]
  return { points: [...all, ...alone, ...atEnd].find(({ value }) => value === likely) ?? given[0], told: new Set(given.map(({ value }) => value)).size }
}

const group = new RegExp(`4A1\\.1|\\bpoints?\\b`, 'i')

/** The points that a line over a group gives each of its sentences; undefined where the line is none. */
export function pointsOverGroup(text: string): number | undefined {
  if (!group.test(text) || text.length > 110) return undefined
  const hit = new RegExp(`(?<value>\\d|${numberWords})[\\s-]+points?\\s+(?:each|apiece|per\\s+\\w+|for\\s+each|sentences|convictions)|(?:each|every)\\s+(?:\\w+\\s+){0,4}(?<value2>\\d|${numberWords})\\s+points?`, 'i').exec(text)
  return hit ? parseCount(hit.groups?.['value'] ?? hit.groups?.['value2'] ?? '') : undefined
}
