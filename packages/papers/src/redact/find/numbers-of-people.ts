import { matches, type Finder } from './found-data.ts'

/** A hyphen as printers, word processors and recognition write it. */
const dash = '[-‐‑‒–—−.]'

export const registerNumbers: Finder = (page) => [
  ...matches(page, 'register number', new RegExp(`(?<![\\d-])\\d{5}\\s?${dash}\\s?\\d{3}(?![\\d-])`), 'It has the form of a register number of the Bureau of Prisons.'),
  ...matches(page, 'register number', /\b(?:reg(?:ister)?\.?|usm|inmate|prisoner|marshal)\s*(?:no|num(?:ber)?|#)?\.?\s*[:#]?\s*(?<data>\d{8}|[A-Z]{0,2}\d{5,7})(?!\d)/i, 'It stands after the words for a register number.'),
]

export const socialSecurityNumbers: Finder = (page) => [
  ...matches(page, 'Social Security number', new RegExp(`(?<![\\d-])\\d{3}\\s?${dash}\\s?\\d{2}\\s?${dash}\\s?\\d{4}(?!\\d)`), 'It has the form of a Social Security number.'),
  ...matches(page, 'Social Security number', /\b(?:ssn|soc(?:ial)?\.?\s*sec(?:urity)?\.?|seguro social)(?:\s*(?:account)?\s*(?:no|num(?:ber)?|#)\.?)?\s*(?:is|:|#)?\s*(?<data>\d[\d\s.‐–—-]{7,10}\d)(?!\d)/i, 'It stands after the words for a Social Security number.', (words) => words.replace(/\D/g, '').length === 9),
]

export const taxpayerNumbers: Finder = (page) => [
  ...matches(page, 'taxpayer number', new RegExp(`\\b(?:ein|itin|tin|tax(?:payer)?\\s+(?:id(?:entification)?|i\\.d\\.))\\s*(?:no|num(?:ber)?|#)?\\.?\\s*(?:is|:|#)?\\s*(?<data>\\d{2}\\s?${dash}?\\s?\\d{7}|9\\d{2}\\s?${dash}?\\s?\\d{2}\\s?${dash}?\\s?\\d{4})(?!\\d)`, 'i'), 'It stands after the words for a taxpayer number.'),
  ...matches(page, 'taxpayer number', new RegExp(`(?<![\\d-])\\d{2}${dash}\\d{7}(?![\\d-])`), 'It has the form of an employer’s taxpayer number.'),
]
