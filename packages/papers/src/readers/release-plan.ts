import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { extent, rowsOf, type Row } from '../reading/rows.ts'
import { findFirst, spanOf, trimSpot, wordsAt, type Spot } from '../reading/spot.ts'

const on = '(?:\\s+(?:on|upon|after|following)\\s+release|\\s+plans?|\\s+information|\\s+arrangements?)?'
const labels: readonly (readonly [path: string, label: string])[] = [
  ['release.home', `(?:(?:proposed|release|planned|intended|approved)\\s+)*(?:residence|residency|housing|home(?:\\s+address)?|address|living\\s+(?:arrangements?|situation)|lodging|place\\s+of\\s+residence|where\\s+(?:to|(?:he|she|they)\\s+will)\\s+live|(?:will\\s+)?(?:reside|live)s?\\s+(?:at|with))${on}`],
  ['release.job', `(?:(?:proposed|release|planned|intended|prospective|offered|offer\\s+of)\\s+)*(?:employment|employer|work|job(?:\\s+(?:offer|title))?|occupation|position)(?:\\s+(?:offer(?:ed)?|with|at|as))?${on}`],
]
/** A mark follows a label, or the label fills its cell. */
const mark = '(?:\\s*(?:[:…=–—]|\\.{2,}|-\\s)[\\s:.…–—-]*|\\s*$)'
const anyLabel = /^\W{0,3}(?:\d{1,2}[.)]\s*|[A-Za-z][.)]\s+)?(?:[A-Z][A-Za-z]*(?:\s[A-Za-z]+){0,4}\s*:|[A-Z]{4,}(?:\s[A-Z]+)*\s*$)|^\W{0,3}\d{1,2}[.)]\s|^(?:sincerely|respectfully|yours|thank|please|very\s+truly)\b/i
const mostLines = 4
const near = 0.02

/** Where the person will live and work, by the labels or heads of a plan: the whole of what stands behind or below each, over its lines. */
export function plannedByLabel(pages: readonly Page[]): Found[] {
  return labels.flatMap(([path, label]) => {
    const spot = firstPart(pages, new RegExp(`^\\W{0,4}(?:\\d{1,2}[.)]\\s*|[A-Za-z][.)]\\s+)?(?:${label})${mark}`, 'i'))
    return fact(path, spot && wordsAt(spot).replace(/\s+/g, ' ').replace(/[.;,\s]+$/, ''), spot)
  })
}

function firstPart(pages: readonly Page[], begins: RegExp): Spot | undefined {
  for (const page of pages) {
    const rows = rowsOf(page)
    for (const [i, row] of rows.entries()) {
      for (const [j, cell] of row.entries()) {
        const head = findFirst([cell], begins)
        if (head === undefined) continue
        const rest = trimSpot({ ...cell, start: head.end })
        const isInline = rest.end > rest.start
        const from = isInline ? rest : (row[j + 1] ?? (isAlone(row) ? below(rows, i) : undefined))
        if (from === undefined || !/[A-Za-z]{3}/.test(wordsAt(from))) continue
        const at = isInline || row[j + 1] !== undefined ? i : i + 1
        return goesOn(rows, at, from, isInline ? extent(cell)[0] : extent(from)[0], isInline)
      }
    }
  }
  return undefined
}

function isAlone(row: Row): boolean {
  return row.length === 1
}

function below(rows: readonly Row[], i: number): Spot | undefined {
  const next = rows[i + 1]
  return next?.length === 1 && next[0] !== undefined && !anyLabel.test(wordsAt(next[0])) ? next[0] : undefined
}

/** With the lines that go on below it: they begin where it does, and with no label. */
function goesOn(rows: readonly Row[], i: number, first: Spot, left: number, isInline: boolean): Spot {
  let spot = first
  for (const row of rows.slice(i + 1, i + mostLines)) {
    const cell = row[0]
    if (row.length !== 1 || cell === undefined || /[.;]\s*$/.test(wordsAt(spot)) || anyLabel.test(wordsAt(cell)) || (isInline ? extent(cell)[0] < left - near : Math.abs(extent(cell)[0] - left) > near)) break
    spot = spanOf(spot, cell)
  }
  return spot
}
