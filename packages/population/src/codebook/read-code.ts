import { outside, unsaid, type Codebook, type Meaning } from './codebook.ts'
import { entryOf, yearsThatLabel } from './known-codebooks.ts'

/** What a cell says by the codebook of its year: what its code means, nothing, or why it cannot be told and what to do. */
export type CodeRead = { readonly means: Exclude<Meaning, typeof unsaid | typeof outside> } | { readonly unknown: true } | { readonly wrong: string; readonly next: string }

/** A point or a word is how programs for statistics write that there is no value. */
const blanks = new Set(['', '.', '-', '?', 'nan', 'na', 'n/a', 'null', 'unknown'])

/** Whether a cell has no value. */
export function isBlank(cell: string): boolean {
  return blanks.has(cell.trim().toLowerCase())
}

/** Reads a cell as a code of a variable that the codebook has, or as its label where a program wrote that instead. What the codebook does not say is never guessed. */
export function readCode(book: Codebook, name: string, cell: string): CodeRead {
  const entry = entryOf(book, name)
  if (entry === undefined || isBlank(cell)) return { unknown: true }
  const text = cell.trim()
  // “None” is the label of 0 for some, and what programs write where there is no value.
  if (text.toLowerCase() === 'none') return no('can be none, and can be that nothing is known', 'Save the file with its codes instead of their labels.')
  const code = numberOf(text)
  const labelled = entry.values.filter(([one, label]) => (code === undefined ? label.toLowerCase() === text.toLowerCase() : one === code))
  const [first, ...others] = labelled
  if (others.length > 0) return no(`is the label of more than one code in the codebook of fiscal year ${book.fiscalYear} (${labelled.map(([one]) => one).join(', ')})`, 'Save the file with its codes instead of their labels.')
  if (first !== undefined) return meant(book, first)
  if (code === undefined) return no(`is no code of the codebook of fiscal year ${book.fiscalYear}, nor a label of one`, 'Save the file with its codes, and look at that cell.')
  const [from, to] = entry.numbers ?? [1, 0]
  const elsewhere = yearsThatLabel(name, code)[0]
  if (elsewhere !== undefined) return no(`is “${elsewhere.label}” in the codebook of fiscal year ${elsewhere.fiscalYear}, and the codebook of ${book.fiscalYear}, by which this row is read, does not say what it is`, 'See of which year the row is; or leave that column out.')
  if (code < from || code > to || !Number.isInteger(code)) return no(`is no code of the codebook of fiscal year ${book.fiscalYear}`, 'See of which year the row is, and look at that cell; or leave that column out.')
  return { means: code }
}

function meant(book: Codebook, [, label, means]: readonly [number, string, Meaning]): CodeRead {
  if (means === outside) return no(`is “${label}” in the codebook of fiscal year ${book.fiscalYear}, which is not screened here`, 'Take this case up by itself.')
  return typeof means === 'object' ? { unknown: true } : { means }
}

/** A number as a table or Parquet has it: 470, 470.00, .00, -3. */
export function numberOf(text: string): number | undefined {
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) + 0 : undefined
}

function no(wrong: string, next: string): CodeRead {
  return { wrong, next }
}
