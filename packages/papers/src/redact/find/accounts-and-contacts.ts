import { matches, type Finder } from './found-data.ts'

export const accountNumbers: Finder = (page) => [
  ...matches(page, 'account number', /\b(?:account|acct|a\/c|checking|savings|routing|aba|card|loan|iban|cuenta)\b\.?\s*(?:no|num(?:ber)?|#|número)?\.?\s*(?:is|was|ending\s+in|:|#)?\s*(?<data>[A-Z]{0,4}\d[\dXx*•\s-]{2,30}\d)(?!\d)/i, 'It stands after the words for an account.', (words) => words.replace(/\D/g, '').length >= 4 && !/^\d{1,2}-\d{1,2}-\d{2,4}$/.test(words)),
  ...matches(page, 'account number', /(?<![\d-])\d{4}[ -]?\d{4,6}[ -]?\d{4,5}(?:[ -]?\d{1,4})?(?![\d-])/, 'It is the number of a payment card.', isCard),
]

/** Luhn’s check over the 13 to 19 digits of a payment card. */
function isCard(words: string): boolean {
  const digits = words.replace(/\D/g, '')
  if (digits.length < 13 || digits.length > 19) return false
  const sum = Array.from(digits).reverse().reduce((total, digit, i) => total + (i % 2 === 0 ? Number(digit) : Number(digit) * 2 - (Number(digit) > 4 ? 9 : 0)), 0)
  return sum % 10 === 0
}

export const telephoneNumbers: Finder = (page) => [
  ...matches(page, 'telephone number', /(?<![\d-])(?:\+?1[\s.-]{0,2})?(?:\(\s?\d{3}\s?\)\s?|\d{3}\s?[\s.‐–-]\s?)\d{3}\s?[\s.‐–-]\s?\d{4}(?:\s*(?:x|ext\.?)\s*\d{1,6})?(?![\d-])/i, 'It has the form of a telephone number.'),
  ...matches(page, 'telephone number', /(?<![\w+])\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5}(?!\d)/, 'It has the form of a telephone number abroad.'),
  ...matches(page, 'telephone number', /\b(?:tel(?:ephone)?|phone|cell(?:ular)?|mobile|fax|teléfono)\b\.?\s*(?:no|num(?:ber)?|#)?\.?\s*:?\s*(?<data>\(?\d[\d\s().-]{5,16}\d)(?!\d)/i, 'It stands after the words for a telephone.'),
]

export const mailAddresses: Finder = (page) => matches(page, 'mail address', /[\p{L}\p{N}._%+'-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u, 'It is an address of electronic mail.')
