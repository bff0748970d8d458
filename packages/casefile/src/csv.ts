export type CsvValue = string | number | boolean | undefined

/** A table as a spreadsheet reads it: a comma between cells, every cell in quotes, CRLF after each line. */
export function csvOf(columns: readonly string[], rows: Iterable<readonly CsvValue[]>): string {
  let text = csvLine(columns)
  for (const row of rows) text += csvLine(row)
  return text
}

export function csvLine(cells: readonly CsvValue[]): string {
  return `${cells.map(one => `"${plain(one).replaceAll('"', '""')}"`).join()}\r\n`
}

/** The same with quotes only where a cell needs them: half as long where most cells are numbers or empty. */
export function csvLineSparse(cells: readonly CsvValue[]): string {
  return `${cells.map(one => (typeof one === 'number' || one === undefined ? (one ?? '') : sparse(plain(one)))).join()}\r\n`
}

function sparse(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe, which the import takes off again. */
function plain(value: CsvValue): string {
  const text = value === undefined ? '' : String(value)
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
