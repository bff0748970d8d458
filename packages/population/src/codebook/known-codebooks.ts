import type { Codebook, Variable } from './codebook.ts'
import { fiscal2000 } from './fiscal-2000.table.ts'
import { fiscal2001 } from './fiscal-2001.table.ts'
import { fiscal2002 } from './fiscal-2002.table.ts'
import { fiscal2003 } from './fiscal-2003.table.ts'

/** The codebooks that were read, the oldest first. */
export const knownCodebooks: readonly Codebook[] = [fiscal2000, fiscal2001, fiscal2002, fiscal2003]

/** Their fiscal years in words. */
export const yearsRead = knownCodebooks.map(({ fiscalYear }) => fiscalYear).join(', ').replace(/, (\d+)$/, ' and $1')

export function codebookOf(fiscalYear: number): Codebook | undefined {
  return knownCodebooks.find((one) => one.fiscalYear === fiscalYear)
}

/** The entry of a variable in the codebook of a year. */
export function entryOf({ variables }: Codebook, name: string): Variable | undefined {
  return Object.hasOwn(variables, name) ? variables[name] : undefined
}

/** What a variable is called in the codebooks, verbatim, each wording once; of one year where it is known. */
export function labelsOf(name: string, fiscalYear?: number): readonly string[] {
  const books = fiscalYear === undefined ? knownCodebooks : knownCodebooks.filter((one) => one.fiscalYear === fiscalYear)
  return [...new Set(books.flatMap((book) => entryOf(book, name)?.label ?? []))]
}

/** The years whose codebook gives a code of a variable a label; the number means nothing else there. */
export function yearsThatLabel(name: string, code: number): readonly { readonly fiscalYear: number; readonly label: string }[] {
  return knownCodebooks.flatMap((book) => {
    const found = entryOf(book, name)?.values.find(([one]) => one === code)
    return found === undefined ? [] : [{ fiscalYear: book.fiscalYear, label: found[1] }]
  })
}
