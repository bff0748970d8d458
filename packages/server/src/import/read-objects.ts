import { done, refused, type Result } from '@lenity/casefile'
import type { Table, TableRow } from './read-table.ts'

const deepest = 4

/** A JSON array of objects, or an object a line, as a table: a value within a value goes by its way, such as `person.name`. What is null or left out is not known. */
export function objectsOf(text: string, name: string): Result<Table> {
  const read = arrayOf(text, name)
  if (!read.ok) return read
  const columns = new Map<string, number>()
  const flat = read.value.items.map((item): { cells: Map<number, string>; wrong?: string } => {
    const cells = new Map<number, string>()
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return { cells, wrong: 'it is not an object with names and values' }
    const wrong = flatten(item as Record<string, unknown>, '', 1, (way, value) => {
      const at = columns.get(way) ?? columns.size
      columns.set(way, at)
      cells.set(at, value)
    })
    return { cells, ...(wrong !== undefined && { wrong }) }
  })
  const rows = flat.map(({ cells, wrong }, i): TableRow => ({ number: i + 1, cells: Array.from({ length: Math.min(columns.size, 1000) }, (_, at) => cells.get(at) ?? ''), ...(wrong !== undefined && { wrong }) }))
  return done({ how: read.value.how, columns: [...columns.keys()], rows })
}

function arrayOf(text: string, name: string): Result<{ readonly how: string; readonly items: readonly unknown[] }> {
  try {
    const whole = JSON.parse(text) as unknown
    if (Array.isArray(whole)) return done({ how: 'a JSON array', items: whole })
    if (typeof whole === 'object' && whole !== null && !text.trim().includes('\n')) return done({ how: 'JSON, an object a line', items: [whole] })
  } catch {
    // Not one value: perhaps one a line.
  }
  const lines = text.split('\n')
  const items: unknown[] = []
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue
    try {
      items.push(JSON.parse(line))
    } catch {
      return refused('invalid', text.trimStart().startsWith('[') ? 'This is not JSON: the list is not closed, or a sign is wrong in it.' : 'This line is not JSON.', `${name}, line ${i + 1}`, 'Send an array of objects, or one object on each line.')
    }
  }
  return done({ how: 'JSON, an object a line', items })
}

/** Tells each value by its way; what cannot be a cell is named. */
function flatten(object: Record<string, unknown>, before: string, depth: number, tell: (way: string, value: string) => void): string | undefined {
  for (const [key, value] of Object.entries(object)) {
    const way = before === '' ? key : `${before}.${key}`
    if (value === null || value === undefined) continue
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') tell(way, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value))
    else if (Array.isArray(value)) {
      if (value.some(one => typeof one !== 'string' && typeof one !== 'number')) return `“${way.slice(0, 80)}” is a list of more than words`
      tell(way, value.join('; '))
    } else {
      if (depth >= deepest) return `“${way.slice(0, 80)}” lies too deep`
      const wrong = flatten(value as Record<string, unknown>, way, depth + 1, tell)
      if (wrong !== undefined) return wrong
    }
  }
  return undefined
}
