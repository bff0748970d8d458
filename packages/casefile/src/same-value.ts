import type { LeafShape } from '@lenity/law'

/**
 * A form of the value that is the same for two values that mean the same. Words are compared without regard to capitals, marks
 * and white space ("21 U.S.C. § 846" is "21 USC 846"); names of persons also without regard to their order ("MARLOWE, ODESSA").
 * Everything else is compared exactly.
 */
export function comparable(path: string, shape: LeafShape<unknown>, value: unknown): string {
  if (shape.kind !== 'text' || typeof value !== 'string') return JSON.stringify(value)
  const words = value.normalize('NFKC').toLowerCase().replaceAll(/['’.§]/g, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  if (path === 'person.name') words.sort()
  if (/\.counts\.\d+\.number$/.test(path)) return countNumber(words)
  return words.join(' ')
}

const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']

/** "Count One", "1" and "1s" (the same count in a superseding indictment) are one number. */
function countNumber(words: readonly string[]): string {
  return words.filter((word) => word !== 'count' && word !== 'counts').map((word) => {
    const spelled = numerals.indexOf(word)
    return spelled >= 0 ? String(spelled + 1) : word.replace(/^0*(\d+)s+$/, '$1')
  }).join(' ')
}
