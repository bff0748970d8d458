import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { sentencesOf, sentenceWith } from '../reading/sentences.ts'
import { findAll, findFirst, type Spot } from '../reading/spot.ts'
import { readCaption, readDefendant } from './caption.ts'

const kinds = '(?<kind>felony\\s+drug\\s+offense|serious\\s+drug\\s+felony|serious\\s+violent\\s+felony)'

/** An information under 21 U.S.C. 851: that notice was given, and each prior conviction it names. */
export function readNotice851(pages: readonly Page[]): Found[] {
  const title = findFirst(pages, /(?:information|notice)[\s\S]{0,120}?\b851\b/i)
  const entries = numbered(pages)
  const whole = sentenceWith(pages, /no\s+other\s+(?:prior|previous)\s+conviction|following\s+(?:prior|previous)\s+convictions?/i)
  return [
    ...readCaption(pages),
    ...readDefendant(pages),
    ...fact('conviction.notice851', title ? true : undefined, title),
    ...entries.flatMap((entry, i) => readNoticedPrior(entry, `conviction.priors851.${i}`)),
    ...(entries.length > 0 ? fact('conviction.priors851.complete', true, whole) : []),
  ]
}

/** Paragraphs that begin with a number or a letter and speak of a conviction; else the sentences that do. */
function numbered(pages: readonly Page[]): Spot[] {
  const heads = findAll(pages, /(?:^|\n)\s*(?:\d{1,2}|[a-h])[.)]\s+/)
  const parts = heads.map((head, i): Spot => {
    const next = heads[i + 1]
    return { page: head.page, start: head.start, end: next && next.page === head.page ? next.start : Math.min(head.page.text.length, head.end + 900) }
  })
  const told = parts.length > 0 ? parts : sentencesOf(pages)
  return told.filter((part) => findFirst([part], /\bconvict(?:ed|ion)\b/i) && findFirst([part], new RegExp(day, 'i')))
}

/** The offense, what it qualifies as and the day it became final, from the words that notice it. */
export function readNoticedPrior(entry: Spot, path: string): Found[] {
  const offense = findFirst([entry], /convicted\s+(?:of|for)\s+(?:the\s+(?:felony\s+)?(?:offense|crime)\s+of\s+)?(?<value>[^,;.]{4,120})/i) ?? findFirst([entry], new RegExp(`conviction\\s+for\\s+(?:an?\\s+)?(?:${kinds}\\s*:\\s*)?(?<value>[A-Z][^,;.]{4,120})`)) ?? findFirst([entry], /^\s*(?:\d{1,2}|[a-h])[.)]\s+(?<value>[A-Z][^;.]{4,120}?),\s+in\s+(?:the\s+)?[^,;.]{2,60}\bcourt\b/i)
  const kind = findFirst([entry], new RegExp(kinds, 'i'))
  const final = findFirst([entry], new RegExp(`(?:became|becoming|was)\\s+final\\s+(?:on\\s+)?(?:or\\s+about\\s+)?(?<value>${day})`, 'i'))
  return [
    ...fact(`${path}.description`, offense?.get('value').replace(/\s+/g, ' ').trim(), offense?.at('value')),
    ...fact(`${path}.kind`, kind?.get('kind').toLowerCase().replace(/\s+/g, ' '), kind, 'What the paper calls it: whether the prior conviction qualifies is a question of law.'),
    ...dayFact(`${path}.finalOn`, final?.at('value')),
  ]
}
