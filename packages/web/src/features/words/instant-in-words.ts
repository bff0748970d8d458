import { dateInWords } from './date-in-words.ts'

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** The day of an instant where the reader is, `YYYY-MM-DD`. */
export function dayOf(instant: string): string {
  const at = new Date(instant)
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** An instant where the reader is: `3 March 2026, 14:05`. */
export function instantInWords(instant: string): string {
  const at = new Date(instant)
  return `${dateInWords(dayOf(instant))}, ${two(at.getHours())}:${two(at.getMinutes())}`
}
