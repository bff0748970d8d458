import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import { parseDollars } from '../reading/figures.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, type Spot } from '../reading/spot.ts'

const columns = [
  { path: 'conviction.assessment', name: /(?<!AVAA |JVTA )\bassessment(?!\*)/i },
  { path: 'conviction.fine', name: /\bfine\b/i },
  { path: 'conviction.restitution', name: /\brestitution\b/i },
  { path: '', name: /AVAA/i },
  { path: '', name: /JVTA/i },
] as const

/** Assessment, fine and restitution: from the row of totals, in the order its heading names them; else where each is labelled. */
export function readMoney(pages: readonly Page[]): Found[] {
  const totals = findFirst(pages, /^[^\n]{0,10}totals?\s*:?\s*(?<row>\$[^\n]*)/im) ?? findFirst(pages, /^(?=[^\n]{0,90}assessment)(?=[^\n]{0,90}fine)(?=[^\n]{0,90}restitution)[^\n.$]{0,90}\n[^\n$\d]{0,20}(?<row>\$[^\n]*)/im)
  const row = totals?.at('row')
  const found = totals && row ? fromTotals(row, totals) : []
  return columns.flatMap(({ path }) => {
    if (path === '') return []
    const mine = found.filter((one) => one.path === path)
    return mine.length > 0 ? mine : labelled(pages, path)
  })
}

function fromTotals(row: Spot, totals: Spot): Found[] {
  const above: Spot = { page: row.page, start: Math.max(0, totals.start - 260), end: row.start }
  const order = columns
    .flatMap((column) => {
      const hit = findAll([above], column.name).at(-1)
      return hit ? [{ path: column.path, left: leftOf(hit) }] : []
    })
    .sort((a, b) => a.left - b.left)
  const cells = findAll([row], /\$\s*(?<value>[\d,]+(?:\.\d{2})?|waived|none|N\/A)?/i)
  return cells.flatMap((cell, i) => {
    const path = order[i]?.path
    const spot = cell.at('value')
    if (!path || !spot) return []
    const value = /waived|none/i.test(cell.get('value')) ? 0 : parseDollars(cell.get('value'))
    return fact(path, value, spot)
  })
}

function leftOf(spot: Spot): number {
  return spot.page.words.find((word) => word.start + word.text.length > spot.start)?.box.left ?? 0
}

function labelled(pages: readonly Page[], path: string): Found[] {
  const name = path.endsWith('assessment') ? '(?:special|an)\\s+assessment' : path.endsWith('fine') ? '\\bfine' : '\\brestitution'
  const hit = findFirst(pages, new RegExp(`${name}(?:\\s+(?:in\\s+the\\s+(?:total\\s+)?amount\\s+)?of\\s*|[^\\S\\n]*:?[^\\S\\n]*)(?<value>\\$\\s?[\\d,]+(?:\\.\\d{2})?)`, 'i'))
  if (hit) return fact(path, parseDollars(hit.get('value')), hit.at('value'))
  const none = path.endsWith('fine') ? findFirst(pages, /\b(?:no\s+fine(?:\s+(?:is|was)\s+imposed|\s*[,.])|(?:all\s+fines\s+are|(?:the\s+)?fine\s+is)\s+(?:hereby\s+)?waived)/i) : undefined
  return fact(path, none ? 0 : undefined, none)
}
