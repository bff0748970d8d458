import type { Term } from '@lenity/law'

/** The cells of one row by heading; a heading that is not there is blank. */
export type Cells = Record<string, string>

export function inMonths(term: Term): string {
  return term === 'life' ? 'life' : `${String(term)} months`
}

export function inGrams(hundredths: number): string {
  return `${String(hundredths / 100)} grams`
}
