import { parseCivilDate } from '@lenity/law'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A day written out: `21 March 1997`. What is not a day is given back as it is. */
export function sayDate(text: string): string {
  const day = parseCivilDate(text.slice(0, 10))
  if (day === undefined) return text
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return `${date} ${months[month - 1] ?? ''} ${year}`
}
