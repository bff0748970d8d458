import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { sentencesOf, sentenceWith } from '../reading/sentences.ts'
import { findAll, findFirst, type Hit, type Spot } from '../reading/spot.ts'
import { readCaption, readDefendant } from './caption.ts'
import { listedNotices } from './listed/listed-notices.ts'
import { crime } from './priors/prior-offense.ts'

const kinds = '(?<kind>felony\\s+drug\\s+offense|serious\\s+drug\\s+felony|serious\\s+violent\\s+felony)'

/** An information under 21 U.S.C. 851: that notice was given, and each prior conviction it names. */
export function readNotice851(pages: readonly Page[]): Found[] {
  const title = findFirst(pages, /(?:information|notice)[\s\S]{0,120}?\b851\b/i)
  const entries = numbered(pages)
  const own = entries.flatMap((entry, i) => readNoticedPrior(entry, `conviction.priors851.${i}`))
  const isNamed = own.some(({ path }) => path.endsWith('.description'))
  const listed = isNamed ? [] : listedNotices(pages)
  // One conviction may be named in one sentence, and its day in another.
  const told = isNamed || listed.length > 0 || entries.length > 1 ? [] : readNoticedPrior(wholeOf(pages), 'conviction.priors851.0').filter(({ path }) => !own.some((one) => one.path === path))
  const whole = sentenceWith(pages, /no\s+other\s+(?:prior|previous)\s+conviction|following\s+(?:prior|previous)\s+convictions?/i)
  return [
    ...readCaption(pages),
    ...readDefendant(pages),
    ...fact('conviction.notice851', title ? true : undefined, title),
    ...(listed.length > 0 ? [...listed, ...own.filter(({ path }) => !listed.some((one) => one.path === path))] : [...own, ...told]),
    ...(entries.length > 0 ? fact('conviction.priors851.complete', true, whole) : []),
  ]
}

/** What the first page says, where nothing parts one conviction from another. */
function wholeOf(pages: readonly Page[]): Spot {
  const [page] = pages
  return { page: page as Page, start: 0, end: page?.text.length ?? 0 }
}

/** Paragraphs that begin with a number or a letter and speak of a conviction; else the sentences that do. */
function numbered(pages: readonly Page[]): Spot[] {
  const heads = findAll(pages, /(?:^|\n)\s*(?:\d{1,2}|[a-h])[.)]\s+/)
  const parts = heads.map((head, i): Spot => {
    const next = heads[i + 1]
    return { page: head.page, start: head.start, end: next && next.page === head.page ? next.start : Math.min(head.page.text.length, head.end + 900) }
  })
  const told = parts.length > 0 ? parts : sentencesOf(pages)
  return told.filter((part) => findFirst([part], /\bconvict(?:ed|ion)\b|\b(?:adjudged|found|plead(?:ed)?|pled)\s+guilty\b|\bfinal\b/i) && findFirst([part], new RegExp(day, 'i')))
}

/** The offense, what it qualifies as and the day it became final, from the words that notice it. */
export function readNoticedPrior(entry: Spot, path: string): Found[] {
  const offense = findFirst([entry], /convicted\s+(?:of|for)\s+(?:the\s+(?:felony\s+)?(?:offense|crime)\s+of\s+)?(?<value>[^,;.]{4,120})/i) ?? findFirst([entry], new RegExp(`conviction\\s+for\\s+(?:an?\\s+)?(?:${kinds}\\s*:\\s*)?(?<value>[A-Z][^,;.]{4,120})`)) ?? findFirst([entry], /^\s*(?:\d{1,2}|[a-h])[.)]\s+(?<value>[A-Z][^;.]{4,120}?),\s+in\s+(?:the\s+)?[^,;.]{2,60}\bcourt\b/i)
  const named = offense ?? nameOfCrime(entry)
  const kind = findFirst([entry], new RegExp(kinds, 'i'))
  const final = finals.map((pattern) => findFirst([entry], pattern)).find((hit) => hit !== undefined)
  return [
    ...fact(`${path}.description`, named?.get('value').replace(/\s+/g, ' ').trim(), named?.at('value')),
    ...fact(`${path}.kind`, kind?.get('kind').toLowerCase().replace(/\s+/g, ' '), kind, 'What the paper calls it: whether the prior conviction qualifies is a question of law.'),
    ...dayFact(`${path}.finalOn`, final?.at('value')),
  ]
}

const becameFinal = '(?:became|becoming|become|was|is|been|as)\\s+(?:a\\s+)?final(?:\\s+(?:conviction|judgment))?'
const finals: readonly RegExp[] = [
  new RegExp(`${becameFinal}\\s+(?:on\\s+|since\\s+|as\\s+of\\s+)?(?:or\\s+about\\s+)?(?<value>${day})`, 'i'),
  new RegExp(`\\bfinal(?:ity)?(?:\\s+(?:on|date|as\\s+of|since))*\\s*[:,–—-]?\\s*(?<value>${day})`, 'i'),
  new RegExp(`\\bon\\s+(?:or\\s+about\\s+)?(?<value>${day}),?\\s+(?:the\\s+|a\\s+)?(?:judgment|conviction)\\s+(?:of\\s+conviction\\s+)?became\\s+final`, 'i'),
]
/** Words behind which, or with which, a sentence names the crime of a conviction. */
const leads: readonly RegExp[] = [
  /\bconvict(?:ed|ions?)\b[^;.]{0,90}?\s(?:of|for)\s+(?!(?:the\s+)?(?:[A-Z][a-z]+\s+){1,2}(?:County|Court|District|Circuit|Parish)\b)(?:the\s+)?(?:(?:felony\s+)?(?:offense|crime|charge)\s+of\s+)?(?<value>[A-Z][A-Za-z][^,;.\n]*(?:\n[^,;.\n]+)?)/,
  /\bguilty\s+(?:of|to)\s+(?:the\s+)?(?:(?:felony\s+)?(?:offense|crime|charge)\s+of\s+)?(?<value>[A-Z][A-Za-z][^,;.\n]*(?:\n[^,;.\n]+)?)/,
  /\b(?:offense|crime|charge)\s+of\s+(?<value>[A-Z][A-Za-z][^,;.\n]*(?:\n[^,;.\n]+)?)/,
  /(?:^|[.;]\s+|\n)\W{0,3}(?<value>[A-Z][A-Za-z][^,;.:\n]{4,100})[.,;]\s+(?:in\s+)?(?:the\s+)?[A-Z][^.;]{2,70}\bCourt\b/,
]
/** Where the name of a crime ends: at its court, its day, or what became of it. */
const ends = new RegExp(`\\s+(?:in|by|before|from|on|which|and\\s+(?:that|the)|became|had|entered|dated|that)\\s(?=(?:the\\s+)?[A-Z\\d]|final|become|become|by\\b)|\\s+(?:became|had|has|was)\\b|\\s+${day}`, 'i')

/** The crime of a conviction by the words that lead to it, where it names one. */
function nameOfCrime(entry: Spot): Hit | undefined {
  for (const lead of leads) {
    const value = findFirst([entry], lead)?.at('value')
    const stop = value && findFirst([value], ends)
    const kept = value && { ...value, end: stop?.start ?? value.end }
    const hit = kept && findFirst([kept], /^(?<value>[^]{4,130})$/)
    if (hit && crime.test(hit.words) && !/\b(?:felony\s+drug\s+offense|United\s+States|Court)\b/i.test(hit.words)) return hit
  }
  return undefined
}
