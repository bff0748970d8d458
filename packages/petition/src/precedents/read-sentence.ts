import type { Term } from '@lenity/law'
import { monthNames, readDay } from './read-day.ts'

/** What the words of a published sentence say: the term of imprisonment, and the day or the month (`2013-09`) it was imposed. */
export interface ReadSentence {
  readonly term: Term | undefined
  readonly imposed: string | undefined
}

/**
 * The term as it last stood: what follows "amended to" or "commuted to" counts, of several that run together the longest. Terms that run one after another are
 * not added up, and what names no imprisonment has no term: unknown, never zero.
 */
export function readSentence(words: string): ReadSentence {
  const last = words.split(/(?:amended|reduced|resentenced|modified|commuted)(?: again)? to/i).at(-1) ?? words
  const terms = termsIn(last)
  const several = new Set(terms).size > 1
  const term = terms.length === 0 || (several && /consecutive/i.test(last)) ? undefined : terms.includes('life') ? 'life' : Math.max(...terms.filter((one) => one !== 'life'))
  const day = /\(([^()]*\d{4})\)/.exec(words)?.[1] ?? ''
  const month = /([A-Z][a-z]+)\.? (\d{4})/.exec(day)
  const at = monthNames.findIndex((name) => month?.[1] !== undefined && month[1].length >= 3 && name.startsWith(month[1].toLowerCase()))
  return { term, imposed: readDay(day) ?? (at < 0 ? undefined : `${month?.[2] ?? ''}-${String(at + 1).padStart(2, '0')}`) }
}

const figures: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, 'twenty-five': 25, thirty: 30 }

function termsIn(words: string): readonly Term[] {
  const life = /\blife (?:of )?(?:imprisonment|in prison|sentence|without)|imprisonment for life|^\W*life\b(?!time)/i.test(words) ? ['life' as const] : []
  const counted = [...words.matchAll(/(\d[\d,]*|[a-z-]+)[ -](months?|years?)['’]?(?: and (\d+) months?['’]?)? (?:of )?(?:imprisonment|in prison|incarceration|custody)/gi)].flatMap(([, number = '', unit = '', more]) => {
    const count = /\d/.test(number) ? Number(number.replaceAll(',', '')) : figures[number.toLowerCase()]
    return count === undefined ? [] : [count * (/^year/i.test(unit) ? 12 : 1) + Number(more ?? 0)]
  })
  return [...life, ...counted]
}
