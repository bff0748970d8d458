import type { Line } from './passages.ts'
import { extent } from './rows.ts'
import { wordsAt } from './spot.ts'

/** What was read of an item: how much of it is whole, less what shows that it is two or none. */
export interface Weighed<T> {
  readonly value: T
  readonly score: number
}

const marks: readonly RegExp[] = [
  /^\d{1,3}\s?\.(?!\d)/, /^\d{1,3}\)/, /^\(\d{1,3}\)/, /^\(?[a-z]\)/, /^[a-z]\.(?=\s|$)/, /^[A-Z]\.(?=\s|$)/, /^\(?(?=[IVX])[IVX]{1,5}[.)]/, /^¶+\s?\d+/, /^\[\d{1,3}\]/, /^(?:#|no\.?)\s?\d{1,3}\b/i, /^(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|next|last)\b/i, /^(?:19|20)\d\d\b(?![-/])/, /^[•·▪◦*●○–—-](?=\s|$)/,
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\s?[:.)–—-]/i, /^(?:prior\s+|earlier\s+|previous\s+)?(?:conviction|offense|entry|item|case|sentence|record|prior)\s*(?:no\.?|number|#)?\s*(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b/i,
  /^(?:count|ct\.?)s?\s*(?:no\.?|number|#)?\s*:?\s*(?:\d{1,2}|[IVX]+\b|one|two|three|four|five|six|seven|eight|nine|ten)/i,
]
const label = /^\W{0,3}(?<label>[A-Z][A-Za-z #’'/&()-]{2,40}?)\s*(?::|\.{3,}|…|\s[–—-]\s)/
/** So near must lines or cells begin to begin at one edge. */
const edge = 0.012

/**
 * The items of a list that nobody knows the form of. They may begin with a mark of one kind, with a label that comes again, where a cell stands at one
 * edge, after a gap, where a line begins with what `begins` looks for, or has or follows on one that has what `anywhere` looks for: of all these partings the one whose items, as `read` weighs them, are most whole.
 */
export function repeatedItems<T>(lines: readonly Line[], begins: readonly RegExp[], anywhere: readonly RegExp[], read: (item: readonly Line[], heads: readonly Line[]) => Weighed<T>): { readonly items: readonly T[]; readonly score: number } {
  const weighed = new Map<string, Weighed<T>>()
  let best: { items: T[]; score: number } = { items: [], score: 0 }
  if (lines.length > mostLines) return best
  for (const starts of partings(lines, begins, anywhere)) {
    const heads = lines.slice(Math.max(0, (starts[0] ?? 0) - 4), starts[0])
    if (starts.length > mostItems) continue
    const all = starts.flatMap((start, i): Weighed<T>[] => {
      const end = starts[i + 1] ?? lines.length
      if (end - start > longestItem) return []
      const key = `${start} ${end} ${heads.length}`
      const one = weighed.get(key) ?? read(lines.slice(start, end), heads)
      weighed.set(key, one)
      return [one]
    })
    if (weighed.size > mostRead) break
    const score = all.reduce((sum, one) => sum + one.score, 0)
    if (score > best.score + 0.001) best = { items: all.filter((one) => one.score > 0).map(({ value }) => value), score }
  }
  return best
}

/** An item takes no more lines; what is longer tells of other things too. */
const longestItem = 40
/** A list has no more items, and no more stretches are looked at. */
const mostItems = 90
const mostLines = 900
const mostRead = 2500

/** Every way in which the lines may be parted: where each item begins. */
function partings(lines: readonly Line[], begins: readonly RegExp[], anywhere: readonly RegExp[]): number[][] {
  const out: number[][] = []
  const seen = new Set<string>()
  const add = (starts: readonly number[]): void => {
    const key = starts.join(' ')
    if (starts.length === 0 || seen.has(key)) return
    seen.add(key)
    out.push([...starts])
  }
  const where = (holds: (line: Line, i: number) => boolean): number[] => lines.flatMap((line, i) => (holds(line, i) ? [i] : []))
  for (const pattern of [...marks, ...begins]) add(where(({ text }) => pattern.test(text)))
  for (const pattern of begins) for (const mark of marks) add(where(({ text }) => mark.test(text) && pattern.test(text.replace(mark, '').trim())))
  for (const name of new Set(lines.flatMap(({ text }) => label.exec(text)?.groups?.['label']?.toLowerCase() ?? []))) add(where(({ text }) => label.exec(text)?.groups?.['label']?.toLowerCase() === name))
  const edges: number[] = []
  for (const { row } of lines) for (const cell of row) if (!edges.some((one) => Math.abs(one - extent(cell)[0]) < edge)) edges.push(extent(cell)[0])
  for (const at of edges) {
    add(where(({ row }) => row.some((cell) => Math.abs(extent(cell)[0] - at) < edge)))
    add(where(({ row }) => row.some((cell) => Math.abs(extent(cell)[0] - at) < edge && /\d/.test(wordsAt(cell)))))
    add(where(({ left }) => Math.abs(left - at) < edge))
    add(where(({ left }, i) => Math.abs(left - at) < edge && i > 0 && Math.abs((lines[i - 1]?.left ?? at) - at) >= edge))
  }
  for (const pattern of anywhere) {
    add(where(({ text }) => pattern.test(text)))
    add(where((_, i) => i === 0 || pattern.test(lines[i - 1]?.text ?? '')))
  }
  add(where((line, i) => i === 0 || isApart(lines[i - 1] as Line, line)))
  add(where((_, i) => i === 0))
  return out
}

function isApart(above: Line, line: Line): boolean {
  return above.page === line.page && line.top - above.bottom > 0.75 * (line.bottom - line.top)
}
