import { dateInWords } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'

/** Every day of a text written out: `2039-08-22` as `22 August 2039`. */
export function daysInWords(text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => dateInWords(day as CivilDate))
}
