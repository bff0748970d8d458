import type { Section } from '../packet.ts'
import { connective } from '../sentence.ts'

/** A cell of words for counsel; with `link`, leading to an authority. */
export type CounselCell = string | { readonly text: string; readonly link: string }

/** A section of one table of words for counsel, or nothing when it has no rows. */
export function labelTable(title: string, columns: readonly string[], rows: readonly (readonly CounselCell[])[]): Section | undefined {
  if (rows.length === 0) return undefined
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? connective(cell) : connective(cell.text, cell.link))))
  return { title: connective(title), blocks: [{ is: 'table', caption: connective(''), columns: columns.map((column) => connective(column)), rows: cells }] }
}
