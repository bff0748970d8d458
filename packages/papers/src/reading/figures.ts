const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A number below a million in words, as the source of a pattern. */
export const numberWords = `(?:${[...ones, ...tens.slice(2), 'hundred', 'thousand'].sort((a, b) => b.length - a.length).join('|')})(?:(?:[\\s-]+|\\s+and\\s+)(?:${[...ones, ...tens.slice(2), 'hundred', 'thousand'].sort((a, b) => b.length - a.length).join('|')})){0,12}`

/** A whole number written in figures or words: `1,200`, `two hundred forty`. */
export function parseCount(text: string): number | undefined {
  const words = text.trim().toLowerCase()
  if (/^\d{1,3}(?:,\d{3})*$|^\d+$/.test(words)) return Number(words.replaceAll(',', ''))
  let total = 0
  let part = 0
  // What may follow: `two two` and `nineteen ninety` are two figures.
  let free = 100
  for (const word of words.split(/[\s-]+/)) {
    if (word === 'and') continue
    const one = ones.indexOf(word)
    const ten = tens.indexOf(word)
    if (one >= 0 || ten >= 2) {
      const value = one >= 0 ? one : ten * 10
      if (value >= free) return undefined
      part += value
      free = one >= 0 ? 0 : 10
    } else if (word === 'hundred') {
      part = Math.max(1, part) * 100
      free = 100
    } else if (word === 'thousand') {
      total += Math.max(1, part) * 1000
      part = 0
      free = 100
    } else return undefined
  }
  return total + part
}

const romans: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6 }

/** A criminal history category, I to VI or 1 to 6. */
export function parseCategory(text: string): number | undefined {
  const words = text.trim()
  if (/^[1-6]$/.test(words)) return Number(words)
  // Recognition reads the I of a numeral as l, 1 or a bar.
  return romans[words.replace(/[l1|]/g, 'I').toUpperCase()]
}

/** Dollars: `$1,234.50`. */
export function parseDollars(text: string): number | undefined {
  const figures = text.replace(/[$\s,]/g, '')
  return /^\d+(?:\.\d{1,2})?$/.test(figures) ? Number(figures) : undefined
}

/** A level with its sign: `+2`, `-3`, `−3`, `2`. */
export function parseLevels(text: string): number | undefined {
  const figures = text.trim().replace(/[−–—]/, '-').replace(/\s/g, '')
  return /^[+-]?\d{1,2}$/.test(figures) ? Number(figures) : undefined
}
