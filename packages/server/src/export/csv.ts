export type CsvValue = string | number | boolean | undefined

/** A table as a spreadsheet reads it: a comma between cells, every cell in quotes, CRLF after each line. */
export function csvOf(columns: readonly string[], rows: Iterable<readonly CsvValue[]>): string {
  let text = csvLine(columns)
  for (const row of rows) text += csvLine(row)
  return text
}

export function csvLine(cells: readonly CsvValue[]): string {
  return `${cells.map(one => cell(one === undefined ? '' : String(one))).join()}\r\n`
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe, which the import takes off again. */
function cell(text: string): string {
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}
