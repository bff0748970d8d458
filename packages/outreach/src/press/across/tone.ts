import { addDays, type CivilDate } from '@lenity/law'
import type { Article, Quote } from '../article.ts'
import { criticismRoles, criticismWords, denial, supportRoles, supportWords } from './tone-words.table.ts'

/** What quoted words are to the person's release or clemency. `unsure` where their own words do not show it. */
export interface Tone {
  readonly is: 'support' | 'criticism' | 'unsure'
  /** The words that show it, or why it is not shown. */
  readonly why: string
}

export interface TonedQuote {
  readonly article: string
  readonly quote: Quote
  readonly tone: Tone
}

/** Seven days from a Monday. */
export interface WeekOfTone {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly support: readonly TonedQuote[]
  readonly criticism: readonly TonedQuote[]
  readonly unsure: readonly TonedQuote[]
}

/**
 * Support or criticism in quoted words, by what they say themselves; who says them only settles words that could be either. Neither the
 * writer's own words nor those of the person whose case it is are counted.
 */
export function toneOf(article: Article, quote: Quote, subject?: string): Tone {
  const speaker = quote.speaker?.name
  if (speaker !== undefined && subject !== undefined && isSame(speaker, subject)) return { is: 'unsure', why: 'they are words of the person whose case it is' }
  const role = article.people.find((p) => p.name === speaker)?.role ?? speaker ?? ''
  const support = matches(quote.text, supportWords)
  const criticism = matches(quote.text, criticismWords)
  const [forIt, against] = [support.length, criticism.length]
  if (forIt > 0 && against === 0) return criticismRoles.test(role) && forIt === 1 && !supportRoles.test(role) ? { is: 'unsure', why: `“${support[0]}”, but said by ${role}` } : { is: 'support', why: `“${support.join('”, “')}”` }
  if (against > 0 && forIt === 0) return supportRoles.test(role) && against === 1 ? { is: 'unsure', why: `“${criticism[0]}”, but said by ${role}` } : { is: 'criticism', why: `“${criticism.join('”, “')}”` }
  if (forIt > 0 && against > 0) {
    if (supportRoles.test(role) && forIt >= against) return { is: 'support', why: `“${support.join('”, “')}”, said by ${role}` }
    if (criticismRoles.test(role) && against >= forIt) return { is: 'criticism', why: `“${criticism.join('”, “')}”, said by ${role}` }
    return { is: 'unsure', why: 'they say something for it and something against it' }
  }
  return { is: 'unsure', why: 'the words themselves take no side' }
}

/** Quoted support and criticism by the week the article was printed in, with the quotes behind each. Articles without a day are left out and named. */
export function toneByWeek(articles: readonly Article[], subject?: string): { readonly weeks: readonly WeekOfTone[]; readonly undated: readonly string[] } {
  const weeks = new Map<CivilDate, { support: TonedQuote[]; criticism: TonedQuote[]; unsure: TonedQuote[] }>()
  for (const article of articles) {
    if (article.publishedOn === undefined) continue
    const monday = mondayOf(article.publishedOn)
    const week = weeks.get(monday) ?? { support: [], criticism: [], unsure: [] }
    weeks.set(monday, week)
    for (const quote of article.quotes) {
      const tone = toneOf(article, quote, subject)
      week[tone.is].push({ article: article.name, quote, tone })
    }
  }
  return { weeks: [...weeks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, week]) => ({ from, to: addDays(from, 6), ...week })), undated: articles.filter(({ publishedOn }) => publishedOn === undefined).map(({ name }) => name) }
}

function mondayOf(day: CivilDate): CivilDate {
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
  return addDays(day, -((((number + 3) % 7) + 7) % 7))
}

function matches(text: string, words: readonly RegExp[]): string[] {
  return words.flatMap((pattern) => {
    const match = pattern.exec(text)
    if (match === null || denial.test(text.slice(Math.max(0, match.index - 24), match.index))) return []
    return [match[0].toLowerCase()]
  })
}

function isSame(speaker: string, subject: string): boolean {
  const [a, b] = [speaker.split(' '), subject.split(' ')]
  return a.at(-1) === b.at(-1) && (a.length === 1 || a[0] === b[0])
}
