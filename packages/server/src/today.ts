import type { CivilDate } from '@lenity/law'

/** The day on the wall calendar of this machine. The only place where the program asks a clock for a date of law. */
export function civilToday(): CivilDate {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as CivilDate
}

/** The hour on the clock on the wall, 0 to 23. */
export function hourNow(): number {
  return new Date().getHours()
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
