/** One row of PostgreSQL's COPY text by its columns; null is null. */
export type CopiedRow = Readonly<Record<string, string | null>>

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** Rows of COPY text from pieces that end anywhere. */
export function rowReader(columns: readonly string[]): (bytes: Buffer) => readonly CopiedRow[] {
  let held: Buffer = Buffer.alloc(0)
  return (bytes) => {
    const all = held.length === 0 ? bytes : Buffer.concat([held, bytes])
    const end = all.lastIndexOf(0x0A) + 1
    held = all.subarray(end)
    return end === 0 ? [] : all.subarray(0, end - 1).toString().split('\n').map((line) => readRow(line, columns))
  }
}

function readRow(line: string, columns: readonly string[]): CopiedRow {
  const fields = line.split('\t')
  return Object.fromEntries(columns.map((column, i) => [column, plain(fields[i] ?? '\\N')]))
}

function plain(field: string): string | null {
  if (field === '\\N') return null
  return field.includes('\\') ? field.replaceAll(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter) : field
}

/** How many rows end in these bytes: COPY text writes a line feed only there. */
export function rowsEnding(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(0x0A); at >= 0; at = bytes.indexOf(0x0A, at + 1)) count++
  return count
}

/** The bytes of a bytea column. */
export function byteaOf(field: string | null | undefined): Buffer | undefined {
  return field?.startsWith('\\x') === true ? Buffer.from(field.slice(2), 'hex') : undefined
}
