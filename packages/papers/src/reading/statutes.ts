/** A figure in brackets that begins the next line numbers a paragraph: subsections are letters first. */
/** What is counted is no section: `846, 10 years to life`; nor is the year of a case: `3:17-CR-150`. */
const section = '(?!\\d{1,4}(?:[^\\S\\n]|-)+(?:years?|yrs?|months?|mos?|days?|levels?|points?|grams?|g|kg|kilos?|kilograms?|pounds?|ounces?)\\b)\\d{2,5}(?!\\d|\\s?-?\\s?(?:cr|cv|mj)(?![a-z]))[A-Za-z]{0,2}(?:(?!\\s*\\n\\s*\\(\\d{1,2}\\))\\s?\\([A-Za-z0-9]{1,4}\\)(?:\\s?\\([A-Za-z0-9]{1,4}\\))*)?'
const sections = `${section}(?:\\s?(?:,\\s?and|,|;|&|and|through|\\/)\\s?(?:§{1,2}\\s?)?(?:(?:\\d{1,2}\\s?:\\s?)?${section}(?!\\s?(?:U\\.?S\\.?C|:))|(?:\\([A-Za-z0-9]{1,4}\\))+))*`
const code = '(?:United\\s+States\\s+Code|U\\.?\\s?S\\.?\\s?C\\.?(?:\\s?A\\.?)?|U\\.?S\\.?\\s?Code)'
/** The sign of a section, and what a text without it has in its place. */
const sign = '(?:(?:[§?]\\s?){1,2}|Sections?|Sec(?:t|s)?\\.?|SS|S)'

/**
 * A citation of the United States Code, as the source of a pattern: `21 U.S.C. § 841(a)(1)`, `18 USC 924(c)`, `21:846`, `Title 21, United States
 * Code, Section 846`, `Section 846 of Title 21, United States Code`, with more sections after it.
 */
export const statute = `(?:(?:(?<![A-Za-z])T(?:itle|\\.)?\\s?)?(?<!\\d)\\d{1,2},?\\s?(?:(?:of\\s+the\\s+)?${code},?|:(?!\\s?\\d{1,2},?\\s?(?:U\\.?\\s?S|:)))\\s?${sign}?\\s?${sections}|United\\s+States\\s+Code,?\\s+Title\\s+\\d{1,2},?\\s+${sign}\\s?${sections}|(?:(?:§\\s?){1,2}|Sections?|Secs?\\.)\\s?${sections},?\\s+(?:of\\s+(?:Title\\s+)?|Title\\s+)\\d{1,2},?\\s+(?:of\\s+the\\s+)?${code})`

export interface ReadStatute {
  /** `21 U.S.C. 841(a)(1) and 846`, without the subsections that only set the penalty. */
  readonly statute: string
  /** `21 U.S.C. 841(b)(1)(A)`, when the citation names one. */
  readonly penalty?: string
}

/** The citation in one form. Undefined when the words cite no section. */
export function parseStatute(words: string): ReadStatute | undefined {
  const text = codeFirst(words.replace(/\s+/g, ' ').trim())
  const head = /^(\d{1,2})\s?(?:U|:)/i.exec(text)
  if (!head) return undefined
  const rest = text.slice((/^\d{1,2}\s?(?:U\.?\s?S\.?\s?C(?:ode)?\.?(?:\s?A\.?)?|:)\s?/i.exec(text)?.[0] ?? '').length)
  const parts: string[] = []
  let base = ''
  let title = head[1] as string
  for (const match of parted(rest).matchAll(/(?:(\d{1,2})\s?(?::|U\.?\s?S\.?\s?C\.?(?:ode)?)\s?(?:§+\s?)?)?(\d{2,5}[A-Za-z]{0,2})?((?:\s?\([A-Za-z0-9]{1,4}\))*)/gi)) {
    const [, otherTitle, number, subs] = match
    title = otherTitle ?? title
    const clean = asCodified((subs ?? '').replace(/\s/g, ''))
    if (number !== undefined) base = number
    if ((number === undefined && clean === '') || base === '' || title !== head[1]) continue
    parts.push(`${base}${clean}`)
  }
  const penalties = parts.filter((part) => /^(?:841|960|924)\(?.*/.test(part) && isPenalty(part))
  const offenses = parts.filter((part) => !penalties.includes(part))
  const named = offenses.length > 0 ? offenses : parts
  if (named.length === 0) return undefined
  const last = named.at(-1) as string
  const joined = named.length === 1 ? last : `${named.slice(0, -1).join(', ')} and ${last}`
  const penalty = penalties[0]
  return { statute: `${head[1]} U.S.C. ${joined}`, ...(penalty === undefined ? {} : { penalty: `${head[1]} U.S.C. ${penalty}` }) }
}

/** The citation with its title and the code before the sections, however they stood. */
function codeFirst(text: string): string {
  const spelled = text.replace(/United States Code\b,?/gi, 'U.S.C.')
  const [, named, title] = /^(?:§\s?|Sections?\s?|Secs?\.\s?)+(.*?),?\s+(?:of\s+(?:Title\s+)?|Title\s+)(\d{1,2}),?\s+(?:of the\s+)?U\.?\s?S\.?\s?C/i.exec(spelled) ?? []
  if (named !== undefined && title !== undefined) return `${title} U.S.C. ${named}`
  return spelled.replace(/^U\.S\.C\.\s+Title\s+(\d{1,2}),?/i, '$1 U.S.C.').replace(/^T(?:itle|\.)?\s?(?=\d)/i, '').replace(/^(\d{1,2}),/, '$1').replace(/^(\d{1,2}) of the /i, '$1 ')
}

/** A small letter after a figure begins the section anew: `841(a)(1)` and `(b)(1)(B)` set one below the other are two subsections. */
function parted(text: string): string {
  return text.replace(/(\(\d+\))\s?(?=\([a-z]\))/g, '$1, ')
}

/** Prints in capitals, `841(B)(1)(A)(VIII)`, with the letters the Code has: a subsection's is small, a subparagraph's is a capital, a clause's figure is small. */
function asCodified(subs: string): string {
  if (!/^\([A-Z]\)/.test(subs)) return subs
  return subs.replace(/^\([A-Z]\)/, (letter) => letter.toLowerCase()).replace(/(?<=^\([a-z]\)\(\d+\)\([A-Z]\))\([IVX]+\)/, (clause) => clause.toLowerCase())
}

function isPenalty(part: string): boolean {
  return /^(?:841|960)\(b\)/.test(part)
}
