import type { Flag } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'

/** Statutes of the United States Code as the readers write them: title, sections, nothing else. */
const statute = /^\d{1,2} U\.S\.C\. \d{1,5}[A-Za-z]{0,2}(?:\([A-Za-z0-9]{1,5}\))*(?:(?:, | and |, and )\d{1,5}[A-Za-z]{0,2}(?:\([A-Za-z0-9]{1,5}\))*)*$/
const code = /U\.?\s?S\.?\s?C/i
/** `4:15-CR-00123-A(01)`, `94-20328-02`, `CR 95-123-RMT`, `4:08CR00999-002`, `CR-04-1-00123-001`. */
const docket = /^(?:\d{1,2}:)?(?:CR[-. ]{0,2})?(?:\d{2}|\d{4})[- ]?(?:\d-)?(?:[A-Z]{1,4}[-. ]{0,2})?\d{1,6}[A-Z0-9()./ -]{0,24}$/i

/** The doubts about a value whose form is not that of its kind. */
export function doubtfulForm({ path, value }: Pick<Found, 'path' | 'value'>, words: string): Flag[] {
  if (typeof value !== 'string') return []
  if (path.endsWith('registerNumber') && !/^\d{5}-\d{3}$/.test(value)) return format(`A register number has five digits, a hyphen and three digits; this is “${value}”.`)
  if (path.endsWith('docketNumber') && !docket.test(value)) return format(`“${value}” does not have the form of a docket number.`)
  if (/\.(?:statute|penalty)$/.test(path) && code.test(words) && !statute.test(value)) return format(`“${value}” does not have the form of a section of the United States Code.`)
  return []
}

function format(says: string): Flag[] {
  return [{ reason: 'format', says }]
}
