import type { Word } from '@lenity/casefile'
import { extent, wordsOf, type Row } from './rows.ts'

/** What the head of a column says, as the source of a pattern, and the field of an item the column holds. */
export interface Column {
  readonly field: string
  readonly head: string
}

/** The head of a column of a page: its field, none where nobody knows it, and how far it reaches. */
export interface Head {
  readonly field: string | undefined
  readonly left: number
  readonly right: number
}

const mostWords = 6
/** Heads may be set in so many lines. */
const mostLines = 3

/** The heads that a line, or it and the next ones, set over a table, and how many lines they take; undefined where they are none. */
export function headsAt(rows: readonly Row[], i: number, columns: readonly Column[], isTable: (fields: ReadonlySet<string>) => boolean): { readonly heads: readonly Head[]; readonly lines: number } | undefined {
  let best: { heads: readonly Head[]; lines: number } | undefined
  let most = 1
  const first = rows[i]
  if (first === undefined || first.length === 0 || !mayBeHeads(first)) return undefined
  for (let lines = 1; lines <= mostLines; lines++) {
    const some = rows.slice(i, i + lines)
    if (some.length < lines || (some.at(-1)?.length ?? 0) === 0) break
    const heads = lines === 1 ? inLine(first, columns) : stacked(some, columns)
    const fields = new Set(heads?.flatMap(({ field }) => field ?? []))
    if (heads === undefined || fields.size <= most || !isTable(fields)) continue
    best = { heads, lines }
    most = fields.size
  }
  return best
}

/** Heads are few words; a line of prose is one cell of many. */
function mayBeHeads(row: Row): boolean {
  const count = row.reduce((sum, cell) => sum + wordsOf(cell).length, 0)
  return count <= (row.length === 1 ? 14 : 24)
}

/** The heads of one line, also where no wide gap parts them; undefined where too much of it is no head. */
function inLine(row: Row, columns: readonly Column[]): readonly Head[] | undefined {
  const heads: Head[] = []
  let [named, strange] = [0, 0]
  for (const cell of row) {
    const words = wordsOf(cell)
    let unknown: Word[] = []
    const close = (): void => {
      if (unknown.length > 0) heads.push(headOf(undefined, unknown))
      strange += unknown.length
      unknown = []
    }
    for (let at = 0; at < words.length;) {
      const found = longest(words.slice(at), columns)
      if (found === undefined) unknown.push(words[at++] as Word)
      else {
        close()
        heads.push(headOf(found.field, words.slice(at, at + found.count)))
        named += found.count
        at += found.count
      }
    }
    close()
  }
  return strange > named ? undefined : heads
}

function longest(words: readonly Word[], columns: readonly Column[]): { field: string; count: number } | undefined {
  for (let count = Math.min(mostWords, words.length); count > 0; count--) {
    const field = fieldOf(words.slice(0, count).map(({ text }) => text).join(' '), columns)
    if (field !== undefined) return { field, count }
  }
  return undefined
}

/** Heads of several lines: the cells of the lines that stand over one another are one head. */
function stacked(rows: readonly Row[], columns: readonly Column[]): readonly Head[] | undefined {
  const piles: { left: number; right: number; words: readonly Word[] }[] = []
  for (const row of rows) {
    for (const cell of row) {
      const [left, right] = extent(cell)
      const under = piles.filter((pile) => Math.min(pile.right, right) - Math.max(pile.left, left) > 0)
      if (under.length > 1) return undefined
      const pile = under[0]
      if (pile === undefined) piles.push({ left, right, words: wordsOf(cell) })
      else Object.assign(pile, { left: Math.min(pile.left, left), right: Math.max(pile.right, right), words: [...pile.words, ...wordsOf(cell)] })
    }
  }
  const heads = piles.map((pile) => ({ field: fieldOf(pile.words.map(({ text }) => text).join(' '), columns), left: pile.left, right: pile.right }))
  return heads.filter(({ field }) => field === undefined).length > heads.length / 2 ? undefined : heads.sort((a, b) => a.left - b.left)
}

function headOf(field: string | undefined, words: readonly Word[]): Head {
  return { field, left: words[0]?.box.left ?? 0, right: words.at(-1)?.box.right ?? 0 }
}

interface Patterns {
  /** What any of the heads says: most words of a page are none, and are told apart by it at once. */
  readonly any: RegExp
  readonly each: readonly (readonly [pattern: RegExp, field: string])[]
}

const made = new WeakMap<readonly Column[], Patterns>()

function whole(head: string): RegExp {
  return new RegExp(`^(?:${head})$`, 'i')
}

function patternsOf(columns: readonly Column[]): Patterns {
  const patterns = made.get(columns) ?? { any: whole(columns.map(({ head }) => `(?:${head})`).join('|')), each: columns.map(({ head, field }) => [whole(head), field] as const) }
  made.set(columns, patterns)
  return patterns
}

function fieldOf(words: string, columns: readonly Column[]): string | undefined {
  const text = words.replace(/[\s:.*#/-]+$/, '').replace(/^[\s:.*-]+/, '')
  const { any, each } = patternsOf(columns)
  if (!any.test(text) && !any.test(words)) return undefined
  return each.find(([pattern]) => pattern.test(text) || pattern.test(words))?.[1]
}
