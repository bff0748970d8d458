import { dayNumber, type CivilDate } from '@lenity/law'

/** How many days `day` lies after `today`; before it, less than zero. Both `YYYY-MM-DD`. */
export function daysUntil(day: string, today: string): number {
  return dayNumber(day as CivilDate) - dayNumber(today as CivilDate)
}

/** `1 day`, `12 days`. */
export function daysInWords(n: number): string {
  return n === 1 ? '1 day' : `${n} days`
}

/** When something is due, seen from today: `3 days overdue`, `due today`, `due tomorrow`, `due in 12 days`. */
export function dueInWords(day: string, today: string): string {
  const days = daysUntil(day, today)
  if (days < 0) return `${daysInWords(-days)} overdue`
  return days === 0 ? 'due today' : days === 1 ? 'due tomorrow' : `due in ${daysInWords(days)}`
}

/** The same of what is to be followed up: `follow up in 5 days`, `follow-up 3 days overdue`. */
export function followUpInWords(day: string, today: string): string {
  const said = dueInWords(day, today)
  return said.startsWith('due') ? said.replace('due', 'follow up') : `follow-up ${said}`
}

/** When something runs out, seen from today: `expired 3 days ago`, `expires today`, `expires in 12 days`. */
export function expiryInWords(day: string, today: string): string {
  const days = daysUntil(day, today)
  if (days < 0) return days === -1 ? 'expired yesterday' : `expired ${daysInWords(-days)} ago`
  return days === 0 ? 'expires today' : days === 1 ? 'expires tomorrow' : `expires in ${daysInWords(days)}`
}
