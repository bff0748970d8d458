import type { Page } from '@lenity/casefile'
import { wordsIn } from './cells.ts'
import { extent, rowsOf, wordsOf, type Row } from './rows.ts'
import { findAll, findFirst, wordsAt, type Hit, type Spot } from './spot.ts'
import type { Column } from './table-heads.ts'
import { cellAt, type TableCell } from './table-cell.ts'
import type { TableRow } from './tables.ts'

const mark = '\\s*(?:[:=…]|\\.{2,}|[–—]\\s|-\\s)[\\s:.…_–—-]*'
/** A label nobody knows ends a value too. */
const anyLabel = "[A-Z][A-Za-z]*(?:[ /'’&-]{1,3}[A-Za-z#]+){0,4}\\.?"

const longestLabel = 60
/** Between two words of a line stands at least so much of the width of a page. */
const leastGap = 0.003
/** So often may a label stand before the list of whose items it is one. */
const mostBefore = 6
/** What runs on longer is no part of a form. */
const longestCell = 400

interface Labelled {
  readonly field: string | undefined
  readonly cell: TableCell
}

/**
 * Items of a list each of whose parts has its label, in one line or several: an item begins where the label comes again with which the first began. A value
 * reaches to the next label of its cell or to the end of the cell; a cell that is all label has its value in the next cell.
 */
export function records(pages: readonly Page[], columns: readonly Column[], isItem: (item: TableRow) => boolean): TableRow[] {
  const all = pages.flatMap((page) => labelsOf(page, columns)).flatMap(({ field, cell }) => (field === undefined ? [] : [{ field, cell }]))
  const parted = (from: number): { readonly items: TableRow[]; readonly rest: number } => {
    const first = all[from]?.field
    const items: Map<string, TableCell>[] = []
    for (const { field, cell } of all.slice(from)) {
      if (field === first) items.push(new Map())
      const item = items.at(-1)
      if (item !== undefined && !item.has(field)) item.set(field, cell)
    }
    const whole = items.filter((item) => item.size > 1 && isItem(item))
    return { items: whole, rest: items.length - whole.length }
  }
  // What stands before the list may have the labels of its items: the beginning that parts it into whole items, with the fewest left over, is theirs.
  const starts = all.flatMap(({ field }, i) => (all.slice(0, i).filter((one) => one.field === field).length < mostBefore ? [i] : []))
  const [best] = starts.map(parted).sort((a, b) => b.items.length - b.rest - (a.items.length - a.rest))
  return best?.items ?? []
}

function labelsOf(page: Page, columns: readonly Column[]): Labelled[] {
  const known = columns.map(({ head }) => head).join('|')
  const begins = new RegExp(`(?:(?<=^\\W{0,4}(?:\\d{1,3}[.)]\\s*)?)|(?<=[;|•·,.]\\s{1,3})|(?<=\\s\\s)|(?<=\\s))(?<label>${known}|${anyLabel})${mark}`, 'gi')
  const out: Labelled[] = []
  const rows = rowsOf(page)
  const endings = endingsOn(page, begins, columns)
  for (const [r, row] of rows.entries()) {
    row.forEach((cell, i) => {
      const words = wordsAt(cell)
      const mayBeLabel = words.length <= longestLabel
      if (words.length > longestCell || (!mayBeLabel && !/[:=…–—]|\.\.|\s-\s/.test(words))) return
      const bare = !mayBeLabel ? undefined : fieldOf(words.replace(/[\s:.]+$/, ''), columns)
      const next = row[i + 1]
      if (bare !== undefined && next !== undefined && fieldOf(wordsAt(next), columns) === undefined) {
        out.push({ field: bare, cell: told(next) })
        return
      }
      const hits = findAll([cell], begins).flatMap((hit, at, all) => markOf(hit, at > 0 && fieldOf(all[at - 1]?.get('label') ?? '', columns) !== undefined, columns, endings) ?? [])
      hits.forEach((hit, at) => {
        const end = hits[at + 1]?.start ?? cell.end
        const value: Spot = { page, start: hit.end, end: Math.max(hit.end, end) }
        const isLast = at === hits.length - 1 && i === row.length - 1
        const place = wordsIn(value).length > 0 ? (isLast ? { ...value, end: wrappedEnd(rows, r, begins) ?? value.end } : value) : at === hits.length - 1 ? next : undefined
        if (place !== undefined && wordsAt(place).trim() !== '') out.push({ field: hit.field, cell: told(place) })
      })
    })
  }
  return out
}

/** A label where it stands, and from where on its value. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly field: string | undefined
}

/** The words of a label that nobody knows, from the first on that name a known field. */
function endingOf(label: string, columns: readonly Column[]): string | undefined {
  const words = label.split(' ')
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' ')).find((words) => fieldOf(words, columns) !== undefined)
}

/** Labels on a page behind words that are each time others: `Course: TYPING Started: …`, `Course: WELDING Started: …`. Those words are the end of a value. */
function endingsOn(page: Page, begins: RegExp, columns: readonly Column[]): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | undefined
  return () => {
    const before = new Map<string, Set<string>>()
    if (known === undefined) {
      for (const hit of findAll(rowsOf(page).flat(), begins)) {
        const label = hit.get('label')
        const ending = fieldOf(label, columns) === undefined ? endingOf(label, columns) : undefined
        if (ending !== undefined) before.set(ending, (before.get(ending) ?? new Set()).add(label.slice(0, -ending.length)))
      }
    }
    known ??= new Set([...before].filter(([, leads]) => leads.size > 1).map(([ending]) => ending))
    return known
  }
}

function markOf(hit: Hit, isBehindLabel: boolean, columns: readonly Column[], endings: () => ReadonlySet<string>): Mark | undefined {
  const label = hit.get('label')
  const field = fieldOf(label, columns)
  if (field === undefined && !/^[A-Z]/.test(label)) return undefined
  const ending = field === undefined && isBehindLabel ? endingOf(label, columns) : undefined
  const at = hit.at('label')
  return ending === undefined || at === undefined || !endings().has(ending) ? { start: hit.start, end: hit.end, field } : { start: at.end - ending.length, end: hit.end, field: fieldOf(ending, columns) }
}

/** Where the line below ends, when it goes on with the last value of a line: its first word had no room left there, and no label stands in it. */
function wrappedEnd(rows: readonly Row[], r: number, begins: RegExp): number | undefined {
  const [row, next] = [rows[r], rows[r + 1]]
  const [last, below] = [row?.at(-1), next?.[0]]
  const word = below && wordsOf(below)[0]
  if (last === undefined || below === undefined || word === undefined || next?.length !== 1 || findFirst([below], begins) !== undefined || /[.;]\s*$/.test(wordsAt(last))) return undefined
  const edge = Math.max(...rows.map((one) => extent(one.at(-1) ?? last)[1]))
  return extent(last)[1] + (word.box.right - word.box.left) + leastGap > edge ? below.end : undefined
}

function told(spot: Spot): TableCell {
  const text = wordsAt(spot).replace(/[\s;,|•·]+$/, '')
  return cellAt({ ...spot, end: spot.start + text.length })
}

const made = new Map<string, RegExp>()

function fieldOf(words: string, columns: readonly Column[]): string | undefined {
  return columns.find(({ head }) => {
    const pattern = made.get(head) ?? new RegExp(`^\\W{0,4}(?:${head})$`, 'i')
    made.set(head, pattern)
    return pattern.test(words.trim())
  })?.field
}
