/** Without capitals and accents. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(marks, '').toLowerCase()
}

const marks = /\p{M}+/gu

/** Whether a text has no letter but those of English. */
export function isPlain(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return !/[^\0-\x7f]/.test(text)
}

/** The words of a name as they are compared. */
export function nameWords(name: string): string[] {
  return fold(name).split(/[^\p{L}]+/u).filter((word) => word !== '' && !['jr', 'sr', 'ii', 'iii', 'iv'].includes(word))
}

export function digits(number: string): string {
  return number.replaceAll(/\D/g, '')
}
