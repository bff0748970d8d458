import type { Page } from '@lenity/casefile'
import { fact } from '../../reading/facts.ts'
import { numberWords, parseCount, parseDollars } from '../../reading/figures.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, findFirst, type Hit, type Spot } from '../../reading/spot.ts'

const amount = `(?:\\$\\s?\\d[\\d,]*(?:\\.\\d{2})?(?!\\d)|(?<![\\w-])${numberWords}[\\s-]+dollars?\\b)`
const names: Readonly<Record<string, string>> = {
  'conviction.assessment': '(?:(?:mandatory|special|felony|penalty|statutory|monetary|court)\\s+){0,2}assessments?',
  'conviction.fine': 'fines?',
  'conviction.restitution': 'restitution',
}
const notImposed = /\b(?:maxim\w+|up\s+to|range|not\s+(?:more|exceed)|exceed\w*|between|per\s+(?:month|count)|each|installments?|interest|balance|may(?!\s+\d)|could|JVTA|AVAA)\b/i

/** Assessment, fine and restitution that sentences order: the amount behind its name or before it, where the words say one of each. */
export function toldMoney(places: readonly (Page | Spot)[], check?: string): Found[] {
  return Object.entries(names).flatMap(([path, name]) => {
    const behind = findAll(places, new RegExp(`\\b${name}\\b(?:\\s*\\([^)$]{0,30}\\))?(?:(?!assessment|\\bfines?\\b|restitution)[^$.;]){0,70}?(?<value>${amount})`, 'i'))
    const before = findAll(places, new RegExp(`(?<value>${amount})\\s*(?:,|(?:as|in|for|toward)\\b)?\\s*(?:an?\\s+|the\\s+|total\\s+|criminal\\s+)*${name}\\b`, 'i'))
    const whole = findAll(places, new RegExp(`\\b${name}\\b[^.;]{0,110}?\\b(?:total(?:s|ing|ling)?|altogether|in\\s+all)\\s+(?:of\\s+)?(?<value>${amount})`, 'i')).filter((hit) => !/\b(?:maxim\w+|up\s+to|may(?!\s+\d)|could)\b/i.test(hit.words))
    const inAll = findAll(places, new RegExp(`\\b${name}\\b[^.;]{0,90}?,?\\s(?:or\\s+)?(?<value>${amount})\\s*,?\\s*(?:in\\s+(?:all|total)|altogether|total)\\b`, 'i'))
    const hits = inAll.length > 0 ? inAll : whole.length > 0 ? whole : [...behind, ...before].filter((hit) => !notImposed.test(around(hit)) && !isOfRange(hit) && !isOfNext(hit) && !onNextLine(hit.words))
    const values = hits.map((hit) => dollarsSaid(hit.get('value')))
    const [first] = hits
    if (first !== undefined) return new Set(values).size === 1 ? fact(path, values[0], first.at('value'), check) : []
    return path.endsWith('fine') ? noFine(places, check) : []
  })
}

/** On the line below a label; where the line ends in the middle of a sentence the amount goes on with it. */
function onNextLine(words: string): boolean {
  return /[a-z*]\s*\n\s*\$[^$]*$/i.test(words) && !/\b(?:of|is|was|be|an?|pays?|owes?|totals|totall?ing|impose[sd]?|to)\s*\n\s*\$[^$]*$/i.test(words)
}

/** Whether an amount behind a name is that of the next: `assessment, and $500 as a fine`. */
function isOfNext({ page, end, words }: Hit): boolean {
  return /^[^$]*[a-z][^$]*\$/i.test(words) && /^\s*(?:in|as|for|toward)\s+(?:(?:an?|the|total|criminal)\s+)*(?:fines?|restitution|(?:special\s+)?assessments?)\b/i.test(page.text.slice(end, end + 40))
}

/** Dollars in figures or as they are spoken: `two hundred dollars`. */
function dollarsSaid(words: string): number | undefined {
  return words.startsWith('$') ? parseDollars(words) : parseCount(words.replace(/[\s-]+dollars?$/i, ''))
}

function isOfRange({ page, start, end, words }: Hit): boolean {
  return /\$[\d,.]+\s*(?:to|-|–|and)\s*$/i.test(`${page.text.slice(Math.max(0, start - 30), start)}${/^[^$]*/.exec(words)?.[0] === '' ? '' : words.replace(/\$[^$]*$/, '')}`) || /^\s*(?:to|-|–|and)\s*\$/i.test(page.text.slice(end, end + 12))
}

function around(hit: Hit): string {
  return `${hit.page.text.slice(Math.max(0, hit.start - 40), hit.start).split(/[.;$]/).at(-1)} ${hit.words.replace(/\$.*$/s, '')} ${hit.page.text.slice(hit.end, hit.end + 14).split('$')[0] ?? ''}`
}

function noFine(places: readonly (Page | Spot)[], check: string | undefined): Found[] {
  const none = findFirst(places, /\bno\s+fine\b|\bfine\s*(?::|is|was|has\s+been|be)?\s*(?:hereby\s+)?(?:waived|not\s+(?:imposed|ordered))|\bwaives?\s+(?:the\s+|any\s+|imposition\s+of\s+(?:a\s+)?)?fine|(?:not|un)\s*able\s+to\s+pay\s+a\s+fine/i)
  return fact('conviction.fine', none ? 0 : undefined, none, check)
}
