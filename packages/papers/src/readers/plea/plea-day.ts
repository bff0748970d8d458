import type { Flag, Page } from '@lenity/casefile'
import { birthFact } from '../../reading/birth.ts'
import { day, parseDay } from '../../reading/dates.ts'
import { dayFact, fact } from '../../reading/facts.ts'
import { names, personName } from '../../reading/names.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, wordsAt, type Spot } from '../../reading/spot.ts'

const signed: readonly Flag[] = [{ reason: 'ambiguous', says: 'It is the day on which the paper was signed in court; nothing says that the plea was entered on it.' }]
const entered = [
  new RegExp(`\\bpleas?\\b(?:(?!\\bwill\\b|\\bshall\\s+be\\s+set|\\bagree)[^.;]){0,90}?\\b(?:accepted|entered|received|taken)\\b[^.;]{0,60}?(?:\\bon\\s+|\\bthis\\s+|\\bof\\s+)(?:or\\s+before\\s+)?(?<value>${day})`, 'i'),
  new RegExp(`\\bpleas?\\b[^.;]{0,60}?\\baccepts?\\s+(?:it|them)\\b[^.;]{0,30}?(?:\\bon\\s+|\\bthis\\s+)(?<value>${day})`, 'i'),
  new RegExp(`\\b(?:accepts?|receives?|enters?)\\s+(?:the\\s+)?(?:defendant['’]s\\s+)?pleas?\\b[^.;]{0,80}?(?:\\bon\\s+|\\bthis\\s+)(?<value>${day})`, 'i'),
  new RegExp(`\\bOn\\s+(?<value>${day}),?\\s+(?:the\\s+defendant|defendant|I)\\s+(?:appeared[^.;]{0,60}and\\s+)?(?:pled|pleaded|entered\\s+a\\s+plea)`, 'i'),
]
const inCourt = new RegExp(`\\bopen\\s+court\\b[^.;]{0,50}?(?<value>${day})`, 'i')

const daysOf = (hits: readonly Spot[]): ReadonlySet<string> => new Set(hits.flatMap((spot) => parseDay(wordsAt(spot))?.date ?? []))

/** The day a plea was accepted or entered, where everything that tells it tells the same; that of signing in open court waits for a person. */
export function toldPleaDay(pages: readonly Page[]): Found[] {
  const told = entered.flatMap((way) => findAll(pages, way)).flatMap((hit) => hit.at('value') ?? [])
  if (daysOf(told).size === 1) return dayFact('conviction.convictedOn', told[0])
  const done = told.length > 0 ? [] : findAll(pages, inCourt).flatMap((hit) => hit.at('value') ?? [])
  return daysOf(done).size === 1 ? dayFact('conviction.convictedOn', done[0]).map((one) => ({ ...one, flags: signed })) : []
}

/** What may stand between a question and its answer. */
const answer = '(?:\\s*\\(?(?:answer|a|(?:the\\s+)?defendant)\\s*[.:)])?(?:\\s*on)?'
const born = new RegExp(`\\b(?:(?:I\\s+was|was|am)\\s+born\\s+(?:in\\s+[A-Z][A-Za-z ,]{2,40}\\s+)?on|(?:my\\s+)?date\\s+of\\s+birth(?:\\s+is|\\s*:)|(?:date\\s+of\\s+birth|date\\s+and\\s+place\\s+of\\s+birth|\\bborn)[^?.:]{0,40}[?.:]${answer}|born\\s+on)\\s*(?<value>${day})`, 'i')
const citizen = /(?:\b(?:Citizenship\s*:|(?:citizenship|a\s+citizen)\s*[?](?:\s*\(?(?:[Aa]nswer|ANSWER|A)\s*[.:])?)\s*(?<label>United\s+States))|\b(?:I\s+am|[Dd]efendant\s+is)\s+(?:a\s+|not\s+a\s+)?(?:(?:naturalized|native-born|natural-born)\s+)?(?:citizen\s+of\s+(?:the\s+)?(?<of>United\s+States(?:\s+of\s+America)?|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)|(?<us>(?:United\s+States|U\.S\.|American)\s+citizen))\b/

/** When the one who pleads was born and whose citizen they are, as a petition tells it of its writer. */
export function toldOfWriter(pages: readonly Page[]): Found[] {
  const days = findAll(pages, born).flatMap((hit) => hit.at('value') ?? [])
  const [is] = findAll(pages, citizen).filter(({ words }) => !/\bnot\s+a\b/i.test(words))
  const of = is?.get('of') ?? ''
  return [
    ...(daysOf(days).size === 1 && days[0] !== undefined ? birthFact(days[0]) : []),
    ...fact('person.citizenship', is === undefined ? undefined : of === '' || /^united\s+states/i.test(of) ? 'United States' : of, is),
  ]
}

const bench = '(?:(?:Senior|Chief|SENIOR|CHIEF)\\s+)?(?:United\\s+States|UNITED\\s+STATES|U\\.\\s?S\\.)\\s+(?:District|DISTRICT)\\s+(?:Court\\s+|COURT\\s+)?(?:Judge|JUDGE)'
const judged = new RegExp(`(?:(?:The\\s+|THE\\s+)?(?:Hon(?:orable|\\.)|HON(?:ORABLE|\\.))\\s+)?(?<value>${names})\\s*(?:,|\\n)\\s*${bench}|\\b(?:Judge|JUDGE)\\s+(?<other>${names})(?=\\s*[,.])`)

/** The district judge who signs an order that accepts the plea; no magistrate judge, who may take it. */
export function judgeOfPlea(pages: readonly Page[]): Found[] {
  const read = findAll(pages, judged).flatMap((hit) => {
    const spot = hit.at('value') ?? hit.at('other')
    const name = spot && personName(wordsAt(spot))
    const before = spot === undefined ? '' : spot.page.text.slice(Math.max(0, spot.start - 24), spot.start)
    return spot === undefined || name === undefined || /magistrate\s+(?:judge\s+)?$/i.test(before) ? [] : fact('conviction.judge', name, spot)
  })
  return new Set(read.map(({ value }) => value)).size === 1 ? read.slice(0, 1) : []
}
