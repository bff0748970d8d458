import { textOf } from './text-of.ts'
import { Unreadable, type PeopleFile, type PeopleRow } from './people-file.ts'

const longestLine = 2_000_000
/** So many lines tell the headings; a name that comes up later alone is not read, and its row is refused. */
const linesForHeadings = 1_000
const deepest = 4

/** An object on each line; a value within a value goes by its way, such as `conviction.term`. Throws `Unreadable`. */
export async function openLines(path: string, name: string, size: number): Promise<PeopleFile> {
  const ways = new Map<string, number>()
  let looked = 0
  for await (const { line, number } of linesOf(path, name)) {
    const read = cellsOf(line)
    if (number === 1 && 'wrong' in read) throw new Unreadable('The first line is not an object of JSON.', `${name}, line 1`, 'Send one object on each line; a single array of objects is not read here.')
    if ('cells' in read) for (const way of read.cells.keys()) if (!ways.has(way)) ways.set(way, ways.size)
    if (++looked === linesForHeadings) break
  }
  const headings = [...ways.keys()]
  return {
    headings, size, how: 'JSON, an object on each line',
    rows: async function* rows(seen): AsyncGenerator<PeopleRow> {
      for await (const { line, number } of linesOf(path, name, seen)) {
        const read = cellsOf(line)
        if ('wrong' in read) yield { number, cells: [], wrong: read.wrong }
        else {
          const late = [...read.cells.keys()].find((way) => !ways.has(way))
          yield { number, cells: headings.map((way) => read.cells.get(way) ?? ''), ...(late !== undefined && { wrong: `“${late.slice(0, 80)}” stands in none of the first ${linesForHeadings} lines` }) }
        }
      }
    },
  }
}

async function* linesOf(path: string, name: string, seen?: (bytes: number) => void): AsyncGenerator<{ readonly line: string; readonly number: number }> {
  let [rest, number] = ['', 0]
  for await (const piece of textOf(path, 'utf-8', seen)) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > longestLine) throw new Unreadable('A line is longer than two million letters.', `${name}, line ${number + lines.length + 1}`, 'Put each person on a line of their own.')
    for (const line of lines) {
      number++
      if (line.trim() !== '') yield { line, number }
    }
  }
  if (rest.trim() !== '') yield { line: rest, number: number + 1 }
}

function cellsOf(line: string): { readonly cells: ReadonlyMap<string, string> } | { readonly wrong: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { wrong: 'the line is not JSON' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { wrong: 'the line is not an object with names and values' }
  const cells = new Map<string, string>()
  const wrong = flatten(value as Record<string, unknown>, '', 1, cells)
  return wrong === undefined ? { cells } : { wrong }
}

/** Each value by its way; items of a list by their number. What is null is not known. */
function flatten(object: Record<string, unknown>, before: string, depth: number, into: Map<string, string>): string | undefined {
  for (const [key, value] of Object.entries(object)) {
    const way = before === '' ? key : `${before}.${key}`
    if (value === null) continue
    if (typeof value === 'string' || typeof value === 'number') into.set(way, String(value))
    else if (typeof value === 'boolean') into.set(way, value ? 'yes' : 'no')
    else if (depth >= deepest + 1) return `“${way.slice(0, 80)}” lies too deep`
    else {
      const wrong = flatten(value as Record<string, unknown>, way, depth + 1, into)
      if (wrong !== undefined) return wrong
    }
  }
  return undefined
}
