import { leafShapeAt } from '@lenity/law'
import { sayDate } from '../say/say-date.ts'

/** What a step of a computation reads that is no leaf of the case by itself: lists, and what an earlier step came to. */
const others: Readonly<Record<string, string>> = {
  'conviction.priors851': 'prior convictions noticed under 21 U.S.C. 851',
  'guideline.drugs': 'drugs and their weights', 'guideline.characteristics': 'specific offense characteristics found', 'guideline.statutoryMin': 'minimum of the statute', 'guideline.statutoryMax': 'maximum of the statute',
  'guideline.tableRange': 'range of the Sentencing Table', 'guideline.adjustments': 'adjustments of Chapter Three found', 'guideline.level': 'offense level',
}

/** What was read, in the words of the case: `role adjustment` for `roleLevels`, which the guidelines read of the case's `guideline.roleLevels`. */
export function nameOfRead(path: string): string {
  const inCase = leafShapeAt(path) === undefined && !path.includes('.') ? `guideline.${path}` : path
  return leafShapeAt(inCase)?.label ?? others[inCase] ?? path.replaceAll(/^.*\./g, '').replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase()
}

/** Days written out: 21 June 1996 for 1996-06-21. */
export function withDaysInWords(text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => sayDate(day))
}
