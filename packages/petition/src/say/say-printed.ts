/** Words a prison prints in capitals that are capitals in prose as well. */
const initials = new Set(['FSA', 'RPP', 'GED', 'ESL', 'ACE', 'FCI', 'FMC', 'FPC', 'FDC', 'FTC', 'USP', 'MCC', 'MDC', 'MCFP', 'SCP', 'UNICOR', 'RDAP', 'NRDAP', 'SMAW', 'GMAW', 'GTAW', 'OSHA', 'HVAC', 'CDL', 'CPR', 'HIV', 'AIDS', 'CAD', 'IT', 'II', 'III', 'IV', 'VI', 'NCCER', 'BOP'])
const small = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])

/**
 * A name as it stands in prose: one printed all in capitals in title case, any other as it is. The exhibit keeps its own. Only for names
 * (programs, places), never for words that are quoted.
 */
export function sayPrinted(text: string): string {
  if (!/\p{Lu}{3}/u.test(text) || /\p{Ll}/u.test(text)) return text
  const begins = new Set([0])
  for (const match of text.matchAll(/[:(–]\s*/g)) begins.add(match.index + match[0].length)
  return text.replaceAll(/[\p{L}\p{N}'’]+/gu, (word, at: number) => {
    if (initials.has(word)) return word
    const lower = word.toLowerCase()
    return small.has(lower) && !begins.has(at) ? lower : lower.charAt(0).toUpperCase() + lower.slice(1)
  })
}

/** The same for what a person does, as it stands within a sentence: `food service baker, lead`. */
export function sayPrintedLow(text: string): string {
  if (!/\p{Lu}{3}/u.test(text) || /\p{Ll}/u.test(text)) return text
  return text.replaceAll(/[\p{L}\p{N}'’]+/gu, (word) => (initials.has(word) ? word : word.toLowerCase()))
}
