import type { CivilDate } from '@lenity/law'

/** A day written out in a language: `28 November 2026`, `28 de noviembre de 2026`. */
export function dayIn(day: CivilDate, language: 'en' | 'es'): string {
  return new Intl.DateTimeFormat(language === 'es' ? 'es' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}
