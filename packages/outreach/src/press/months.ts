const names = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** A pattern for the name of a month, in full or shortened, without the stop. */
export const monthWord = 'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'

/** 1 to 12 for the name of a month as `monthWord` matches it. */
export function monthNumber(word: string): number {
  return names.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase())) + 1
}

/** In the order of the year. */
export const spanishMonths = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'] as const

/** 1 to 12, of a month written in Spanish; 0 of anything else. */
export const spanishMonth = (word: string): number => spanishMonths.indexOf(word.toLowerCase() as (typeof spanishMonths)[number]) + 1
