const deepest = 5

/** The values of an object as cells, each by its way, such as `conviction.term`; items of a list go by their number. What is null is blank: not known, but a column of the file. */
export function cellsOf(value: unknown): { readonly cells: ReadonlyMap<string, string> } | { readonly wrong: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { wrong: 'it is not an object with names and values' }
  const cells = new Map<string, string>()
  const wrong = flatten(value as Record<string, unknown>, '', 1, cells)
  return wrong === undefined ? { cells } : { wrong }
}

function flatten(object: Record<string, unknown>, before: string, depth: number, into: Map<string, string>): string | undefined {
  for (const [key, value] of Object.entries(object)) {
    const way = before === '' ? key : `${before}.${key}`
    const written = writtenAs(value)
    if (written !== undefined) into.set(way, written)
    else if (value === null || value === undefined) into.set(way, '')
    else if (value instanceof Uint8Array) return `“${way.slice(0, 80)}” is bytes and no text`
    else if (depth >= deepest) return `“${way.slice(0, 80)}” lies too deep`
    else {
      const wrong = flatten(value as Record<string, unknown>, way, depth + 1, into)
      if (wrong !== undefined) return wrong
    }
  }
  return undefined
}

/** A value as a person would write it in a cell; a moment that is the beginning of a day is that day. */
function writtenAs(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'not a day' : value.toISOString().replace(/T00:00:00\.000Z$/, '')
  return undefined
}
