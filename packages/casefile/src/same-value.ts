import type { LeafShape } from '@lenity/law'

/**
 * A form of the value that is the same for two values that mean the same. Words are compared without regard to capitals, marks
 * and white space ("21 U.S.C. § 846" is "21 USC 846"); names of persons also without regard to their order ("MARLOWE, ODESSA") and to
 * accents, which typewriters and the reading of scans drop, and names of facilities without regard to their order; penalties without
 * their title ("21 U.S.C. 841(b)(1)(A)" is "841(b)(1)(A)"); docket numbers without the judge's letters and the defendant's number.
 * Everything else is compared exactly.
 */
export function comparable(path: string, shape: LeafShape<unknown>, value: unknown): string {
  if (shape.kind !== 'text' || typeof value !== 'string') return JSON.stringify(value)
  const plain = path === 'person.name' ? value.normalize('NFKD').replaceAll(/\p{M}/gu, '') : value.normalize('NFKC')
  const words = plain.toLowerCase().replaceAll(/['’.§]/g, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  if (path === 'person.name' || path === 'custody.facility') words.sort()
  if (path === 'conviction.docketNumber') return docketNumber(words)
  if (path.endsWith('.penalty') && words[1] === 'usc') words.splice(0, 2)
  if (/\.counts\.\d+\.number$/.test(path)) return countNumber(words)
  return words.join(' ')
}

/** "8:14-cr-00213-JMH-1" and "8:14CR213-001" are one case; a number of another form is compared as it stands. */
function docketNumber(words: readonly string[]): string {
  const parts = /^(?:(\d+) )?(\d{2}) ?cr ?0*(\d+)\b/.exec(words.join(' '))
  return parts ? [parts[1] ?? '', parts[2], 'cr', parts[3]].join(' ') : words.join(' ')
}

/** Whether two values given for one path mean the same. */
export function meansTheSame(path: string, shape: LeafShape<unknown>, one: unknown, other: unknown): boolean {
  const [left, right] = [comparable(path, shape, one), comparable(path, shape, other)]
  return left === right || isMoreExact(path, left, right) || isMoreExact(path, right, left)
}

const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']

/**
 * Whether one value only says more exactly what the other says: 841(b)(1)(A)(viii) and 841(b)(1)(A); 846 and 841(a)(1), and 846; a
 * felony drug offense of which it is known whether it is a serious one, and one of which it is not. Both are in comparable form.
 */
export function isMoreExact(path: string, exact: string, other: string): boolean {
  if (path.endsWith('.penalty')) return exact.startsWith(`${other} `)
  if (path.endsWith('.statute')) return exact.startsWith(`${other} and `)
  return /\.priors851\.\d+\.kind$/.test(path) && other === '"felony drug offense"' && ['"felony drug offense, not serious"', '"serious drug felony"'].includes(exact)
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx']

/** "Count One", "I", "1" and "1s" (the same count in a superseding indictment) are one number. */
function countNumber(words: readonly string[]): string {
  return words.filter((word) => word !== 'count' && word !== 'counts').map((word) => {
    const spelled = Math.max(numerals.indexOf(word), roman.indexOf(word))
    return spelled >= 0 ? String(spelled + 1) : word.replace(/^0*(\d+)s+$/, '$1')
  }).join(' ')
}
