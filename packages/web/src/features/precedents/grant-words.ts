import type { GrantListPreview, Precedents } from '../../api/grant-queries.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { termInWords } from '../words/term-in-words.ts'

/** `1 grant`, `2,000 grants`. */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`
}

export function previewInWords({ how, counts }: GrantListPreview): string {
  const left = [counts.here === 0 ? '' : `${counted(counts.here, 'row')} kept already`, counts.refused === 0 ? '' : `${counted(counts.refused, 'row')} refused`].filter((part) => part !== '')
  return `${how.charAt(0).toUpperCase()}${how.slice(1)}: ${counted(counts.kept, 'grant')} of ${counted(counts.rows, 'row')} would be kept${left.length === 0 ? '' : `; ${left.join(', ')}`}.`
}

/** The sentence the page opens with. */
export function precedentsSentence({ lists, commutations, similar }: Precedents): string {
  if (lists === 0) return 'The office keeps no list of published grants yet.'
  return `${similar.length === 0 ? 'None' : similar.length.toLocaleString('en-US')} of ${counted(commutations, 'published commutation')} ${similar.length === 1 ? 'is' : 'are'} like this case by the rules below.`
}

/** What of the case is compared, and what is not known of it. */
export function profileInWords({ substances, kinds, term, sentencedOn }: Precedents['profile']): string {
  const named = [...kinds, ...substances]
  return [
    named.length === 0 ? 'offense not known' : named.join(', '),
    term === undefined ? 'sentence not known' : termInWords(term),
    sentencedOn === undefined ? 'day of the sentence not known' : `sentenced on ${dateInWords(sentencedOn)}`,
  ].join('; ')
}

/** `12 years 3 months`. */
export function monthsInWords(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  return [years === 0 ? '' : counted(years, 'year'), rest === 0 && years > 0 ? '' : counted(rest, 'month')].filter((part) => part !== '').join(' ')
}
