import type { Page } from '@lenity/casefile'
import { countList } from '../reading/count-numbers.ts'
import { day, parseDay } from '../reading/dates.ts'
import { dayFact, fact, firstFact } from '../reading/facts.ts'
import { parseCount } from '../reading/figures.ts'
import { names, personName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, sections, wordsAt, type Hit } from '../reading/spot.ts'
import { parseStatute, statute } from '../reading/statutes.ts'

const code = '(?:R\\.?C\\.?|O\\.?R\\.?C\\.?|Penal\\s+Code|P\\.?C\\.?|Health\\s+(?:and|&)\\s+Safety\\s+Code|K\\.?R\\.?S\\.?|T\\.?C\\.?A\\.?|F\\.?S\\.?|[A-Z][A-Za-z.]+\\s+(?:Code|Stat(?:utes?|\\.)?)(?:\\s+Ann\\.)?)\\s*(?:§+|Sections?)?\\s*[\\d][\\w.:()-]*'

/** Counts told in sentences: `Count One of the indictment, to wit: Trafficking, a violation of R.C. 2925.03`. */
export function toldCounts(pages: readonly Page[]): { found: Found[]; numbers: string[] } {
  const hits = findAll(pages, new RegExp(`\\bcounts?\\s+(?<number>${countList})(?:\\s+of\\s+the\\s+\\w+)?\\s*,?\\s*(?:to\\s+wit|charging|alleging)?\\s*[,:]\\s*(?<description>[A-Z][^,;]{3,120}),\\s+(?:a|in)\\s+violation\\s+of\\s+(?<statute>${code})`, 'i'))
  const seen = new Set<string>()
  const once = hits.filter((hit) => !seen.has(hit.get('number')) && seen.add(hit.get('number')))
  const found = once.flatMap((hit, i) => [
    ...fact(`conviction.counts.${i}.number`, hit.get('number'), hit.at('number')),
    ...fact(`conviction.counts.${i}.statute`, flat(hit, 'statute').replace(/[.,;]$/, ''), hit.at('statute')),
    ...fact(`conviction.counts.${i}.description`, flat(hit, 'description'), hit.at('description')),
  ])
  if (once.length === 0) {
    const named = countsNamed(pages)
    return named.numbers.length > 0 ? named : convictedOf(pages)
  }
  const all = findFirst(pages, /found\s+the\s+defendant\s+guilty[^.]*|remaining\s+counts?[^.]*/i)
  return { found: [...found, ...fact('conviction.counts.complete', true, all)], numbers: once.map((hit) => hit.get('number')) }
}

/** `Count One: Conspiracy to distribute cocaine, in violation of 21 U.S.C. Sections 846, on or about October 29, 1989.` */
function countsNamed(pages: readonly Page[]): { found: Found[]; numbers: string[] } {
  const hits = findAll(pages, new RegExp(`\\bcount\\s+(?<number>${countList})\\s*[:.–—-]\\s*(?<description>[A-Z][^;:]{3,160}?),?\\s+(?:in\\s+violation\\s+of\\s+|\\()(?<statute>${statute})\\)?(?:,?\\s+(?:(?:an\\s+)?offense\\s+that\\s+ended\\s+)?(?:on|from)\\s+(?:or\\s+about\\s+)?(?<on>${day}))?`, 'i'))
  const days = hits.flatMap((hit) => hit.at('on') ?? []).map((spot) => ({ spot, date: parseDay(wordsAt(spot))?.date ?? '' })).sort((a, b) => b.date.localeCompare(a.date))
  const anchor = findFirst(pages, /(?:defendant\s+entered|has\s+been|was|is)\s+(?:adjudged\s+guilty|convicted|a\s+plea\s+of\s+guilty)[^.]{0,160}/i)
  return { found: [...hits.flatMap((hit, i) => countFacts(hit, i)), ...(hits.length > 0 ? fact('conviction.counts.complete', true, anchor) : []), ...dayFact('conviction.offenseEndedOn', days.length === hits.length ? days[0]?.spot : undefined)], numbers: hits.map((hit) => hit.get('number')) }
}

function countFacts(hit: Hit, i: number): Found[] {
  const cite = parseStatute(hit.get('statute'))
  return [
    ...fact(`conviction.counts.${i}.number`, hit.at('number') && hit.get('number'), hit.at('number')),
    ...fact(`conviction.counts.${i}.statute`, cite?.statute, hit.at('statute')),
    ...fact(`conviction.counts.${i}.penalty`, cite?.penalty, hit.at('statute')),
    ...fact(`conviction.counts.${i}.description`, flat(hit, 'description'), hit.at('description')),
  ]
}

/** `convicted as charged of the offense(s) of conspiracy …, in violation of Title 21, United States Code, Section 846, as charged in Count One; and …` */
function convictedOf(pages: readonly Page[]): { found: Found[]; numbers: string[] } {
  const [place] = sections(pages, /(?:has\s+been\s+|is\s+guilty\s+as\s+charged\s+and\s+)?convicted\s+(?:as\s+charged\s+)?(?:of|on|upon)\s+(?:the\s+|his\s+|her\s+)?(?:offenses?(?:\(s\))?\s+of|plea|verdict)/i, /sentence\s+or\s+probation|the\s+court\s+asked|it\s+is\s+adjudged\s+that\s+the\s+defendant\s+is\s+hereby\s+committed/i)
  if (!place) return { found: [], numbers: [] }
  const hits = findAll([place], new RegExp(`(?:offenses?(?:\\(s\\))?\\s+of\\s*:?\\s+|;\\s*(?:and\\s+)?|,\\s+and\\s+)(?<description>[A-Za-z][^;]{3,160}?),?\\s+in\\s+violation\\s+of\\s+(?<statute>${statute})(?:[^;.]{0,60}?\\bcounts?\\s+(?<number>${countList}))?`, 'i'))
  const found = hits.flatMap((hit, i) => countFacts(hit, i))
  return { found: hits.length > 0 ? [...found, ...fact('conviction.counts.complete', true, place)] : [], numbers: hits.map((hit, i) => hit.get('number') || String(i + 1)) }
}

function flat(hit: Hit, group: string): string {
  return hit.get(group).replace(/\s+/g, ' ').trim()
}

/** The day told before a plea or verdict. */
function findDay(before: Hit | undefined): Hit | undefined {
  return before && findAll([{ page: before.page, start: Math.max(0, before.start - 500), end: before.start }], new RegExp(`\\bOn\\s+(?<value>${day})`)).at(-1)
}

/** What a judgment without boxes tells in its sentences: the plea, the days, the judge, days of jail credit. */
export function toldFacts(pages: readonly Page[]): Found[] {
  const plea = findFirst(pages, /(?:entered\s+(?:a\s+)?pleas?\s+of\s+guilty|(?:upon|on)\s+(?:a|his|her|the\s+defendant['’]s)\s+plea\s+of\s+guilty|(?:pled|pleaded|plead)\s+guilty)[^.\n]{0,60}/i)
  const verdict = plea ? undefined : findFirst(pages, /(?:found\s+guilty\s+by\s+(?:a\s+)?jury|verdict\s+of\s+guilty(?:\s+by\s+(?:a|the)\s+jury)?|(?<!without\s+a\s+)jury[^.]{0,40}(?:found|returned)[^.]{0,40}guilty)[^.\n]{0,40}/i)
  const before = plea ?? verdict
  const entered = before && findFirst([{ page: before.page, start: before.start, end: Math.min(before.page.text.length, before.end + 60) }], new RegExp(`(?:entered|returned)\\s+(?:on\\s+)?(?<value>${day})`, 'i'))
  const decided = entered ?? findDay(before)
  const sentencing = findFirst(pages, new RegExp(`\\bOn\\s+(?<value>${day}),?\\s+(?:an?\\s+|the\\s+)?(?:sentencing|defendant[^.]{0,40}sentenc)`, 'i')) ?? findFirst(pages, new RegExp(`\\bOn\\s+(?:this\\s+|the\\s+)?(?<value>${day}),?\\s+came\\s+the\\s+attorney`, 'i')) ?? findFirst(pages, new RegExp(`(?:pronounced|imposed)\\s+(?:in\\s+open\\s+court\\s+)?on\\s+(?<value>${day})`, 'i'))
  const judge = findFirst(pages, new RegExp(`\\bJudge:?\\s+(?:Hon\\.\\s+)?(?<value>${names})`))
  return [
    ...fact('conviction.decidedBy', plea ? 'guilty plea' : verdict ? 'jury verdict' : undefined, before),
    ...dayFact('conviction.convictedOn', decided?.at('value'), 'The day told before the plea or verdict.'),
    ...dayFact('conviction.sentencedOn', sentencing?.at('value')),
    ...fact('conviction.judge', judge && personName(judge.get('value')), judge?.at('value')),
    ...firstFact(pages, 'custody.priorCreditDays', /(?<value>\d{1,5})\s+days?\s+(?:of\s+)?(?:jail|custody|confinement|pretrial)[\s-]*(?:time\s+)?credit/i, (words) => parseCount(words)),
  ]
}
