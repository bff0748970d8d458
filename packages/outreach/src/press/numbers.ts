const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A pattern for a count below a hundred in figures or in words, with a half where one is given. */
export const countWord = `(?:\\d{1,3}(?:\\.\\d)?|(?:${tens.join('|')})(?:[- ](?:${units.slice(1, 10).join('|')}))?|${units.slice(1).reverse().join('|')}|an?)(?: and a half)?`

/** The number that `countWord` matched, or undefined for other words. */
export function numberWord(words: string): number | undefined {
  const half = / and a half$/i.test(words) ? 0.5 : 0
  const text = words.toLowerCase().replace(/ and a half$/, '').trim()
  if (/^\d+(\.\d)?$/.test(text)) return Number(text) + half
  if (text === 'a' || text === 'an') return 1 + half
  const unit = units.indexOf(text)
  if (unit > 0) return unit + half
  const [ten, rest] = text.split(/[- ]/)
  const tenth = tens.indexOf(ten ?? '')
  if (tenth < 0) return undefined
  return (tenth + 2) * 10 + (rest === undefined ? 0 : units.indexOf(rest)) + half
}
