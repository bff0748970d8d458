/** A federal register number, five digits and three, as the source of a pattern. Recognition puts a space among the five. */
export const registerNumber = '(?:\\d{5}|(?<!\\d )(?:\\d \\d{4}|\\d{2} \\d{3}|\\d{3} \\d{2}|\\d{4} \\d))\\s?[-–]\\s?\\d{3}(?!\\d)'

/** A register number as the Bureau of Prisons writes it. */
export function cleanRegisterNumber(words: string): string | undefined {
  const parts = /^(\d{5})[-–](\d{3})$/.exec(words.replaceAll(/\s/g, ''))
  return parts ? `${parts[1]}-${parts[2]}` : undefined
}

/**
 * A docket number of a district court, as the source of a pattern: `4:15-CR-00123-A(01)`, `94-20328-02`, `CR 95-123-RMT`, `CR-05-123-WHA`,
 * `1:92-cr-00045-ABC-3`, `0539 4:15CR00123-001`, `2:97CR00321-003`, `CR-04-1-00123-001`. A judge's initials in brackets after it are no part of it.
 */
export const docketNumber = '(?:\\d{4} )?(?:\\d{1,2} ?: ?)?(?:CR\\.?(?: No\\.)?[ -]?)?(?:\\d{2,4}[ -]?(?:CR|CRIM|M|MJ)[ .-]{0,2}\\d{1,6}|\\d{2}-\\d{2,6}|\\d{2}-\\d-\\d{4,6}|\\d{4}-\\d{2,6}-?CR)(?:-(?:\\([A-Z]{1,5}\\)|[A-Z0-9]{1,6}(?:\\/[A-Z]{1,4})?)|\\(S-?\\d{0,2}\\))*(?: ?\\(\\d{1,3}\\))?(?![\\w/])'

/** A number that needs no label to be known as that of a criminal case: it says so, or has the year, five digits and the judge or defendant after them. */
export function isDocketNumber(words: string): boolean {
  return /(?:^|[\d\s:-])CR/i.test(words) || /^\d{2,4}-\d{4,5}(?:-(?:[A-Z]{1,4}|\d{1,3}))+$/i.test(words)
}

/** A day, which no docket number looks like: `09-10-2026`. */
const day = /^\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d{2}$/

/** The docket number without the spaces printing or scanning put into it; the probation office's own court code before it is left out. */
export function cleanDocketNumber(words: string): string | undefined {
  const text = words.trim().replace(/\s+/g, ' ').replace(/^\d{4} (?=\d{1,2}:)/, '').replace(/^CR\.? No\.? ?(?=.*CR)/i, '').replace(/\s?:\s?/, ':').replace(/\s?-\s?/g, '-').replace(/[.,;:]+$/, '')
  return /\d{2}.*\d{2,}/.test(text) && text.length <= 40 && !day.test(text) ? text : undefined
}
