import type { Page } from '@lenity/casefile'
import { birthFact } from '../reading/birth.ts'
import { day, parseDay } from '../reading/dates.ts'
import { dayFact, fact, firstFact, termFact } from '../reading/facts.ts'
import { parseDollars } from '../reading/figures.ts'
import { names, personName, titleCase } from '../reading/names.ts'
import { cleanRegisterNumber, registerNumber } from '../reading/numbers.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, spanOf, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { term } from '../reading/terms.ts'
import { docketOf, nameFact, readCaption } from './caption.ts'
import { districtOf, sayDistrict } from './district.ts'
import { readFacility } from './facility.ts'
import { readReference } from './reference-line.ts'
import { readRisk } from './risk-level.ts'
import { states } from './states.table.ts'

/** Up to a value that stands on the line of its label; one below its label is that of its column. */
const dots = '(?:[^\\S\\n]|\\.{2,}|\\.(?=[^\\S\\n]*[:_])|[:_])*'

/** A label of a SENTRY printout and what follows it. A bare figure before a point or bracket and a word is the number of the next box. */
function labelled(label: string, value: string): RegExp {
  return new RegExp(`${label}${dots}(?<value>${value})(?!\\d${value.startsWith('\\d') ? '|[a-z]?[.)][^\\S\\n]*[A-Z]' : ''})`, 'i')
}

/** A figure of days; one that is a year is that of a day beside it. */
const whole = (words: string): number | undefined => (/^(?!(?:19|20)\d{2}$)\d{1,5}$/.test(words) ? Number(words) : undefined)

/** A sentence computation: the printout “Sentence Monitoring Computation Data” of SENTRY, and sheets like it. */
export function readSentenceComputation(pages: readonly Page[]): Found[] {
  const inmate = readInmate(pages)
  return [
    ...inmate,
    ...(inmate.some(({ path }) => path === 'person.name') ? [] : readReference(pages)),
    ...readFacility(pages),
    ...dayFact('custody.commencedOn', findFirst(pages, labelled('(?:date\\s+computation\\s+began|(?:sentence\\s+)?(?:that\\s+)?commenced\\s+on|commences\\s+(?:the\\s+)?sentence\\s+on|sentence\\s+(?:computation\\s+)?(?:began|commenced|commencement\\s+date)|computation\\s+begin\\s+date|date\\s+sentence\\s+(?:began|commenced))', day))?.at('value')),
    ...jailCredit(pages),
    ...goodTimeLost(pages),
    ...projected(pages),
    ...readTimeCredits(pages),
    ...readRisk(pages),
    ...readTermInEffect(pages),
    ...(custodian(pages) ?? docketOf(pages)),
    ...conviction(pages),
  ]
}

/** Register number, name and date of birth as the head of a SENTRY printout gives them. */
export function readInmate(pages: readonly Page[]): Found[] {
  const named = findAll(pages.slice(0, 2), new RegExp(`\\b(?:(?:(?:[Ii]nmate(?:['’]s)?|INMATE(?:['’]S)?)\\s+)?(?:name|NAME|Name)|(?:INMATE|Inmate|PATIENT|Patient|Student|STUDENT)(?=\\s*:)|(?<=(?:^|\\n)[^\\S\\n]*(?:\\d{0,2}\\.\\s*)?)Inmate(?=\\s+[A-ZÀ-Þ][a-zà-ÿ]))${dots}(?<value>${names})`)).find((hit) => nameFact(namePlace(hit)).length > 0)
  return [
    ...firstFact(pages, 'person.registerNumber', labelled('(?:regno|reg(?:ist(?:er|ration))?\\.?\\s*(?:number|no\\.?)?\\s*#?|inmate\\s+(?:number|no\\.?|#))', registerNumber), cleanRegisterNumber),
    ...(named ? nameFact(namePlace(named)) : nameInParts(pages.slice(0, 2))),
    ...bornAt(findFirst(pages, labelled('(?:date\\s+of\\s+birth|\\bbirth\\s?date|\\bD\\.?O\\.?B\\b\\.?|\\bborn(?:\\s+on)?)(?:\\s?/\\s?AGE)?', day))?.at('value')),
  ]
}

const bornAt = (spot: Spot | undefined): Found[] => (spot === undefined ? [] : birthFact(spot))

/** `Last........: HIGHTOWER`, `First.......: LUIS`, `Middle......: JAMES`, each on its line. */
function nameInParts(pages: readonly Page[]): Found[] {
  const part = (label: string) => findFirst(pages, new RegExp(`\\b${label}(?:\\s+name)?${dots}:\\s*(?<value>[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’-]{0,30})`, 'i'))
  const [last, first, middle] = [part('last'), part('first'), part('middle')]
  if (!last || !first) return []
  const words = [first, middle, last].flatMap((hit) => hit?.get('value') ?? []).join(' ')
  return fact('person.name', personName(words), spanOf(last, middle && middle.end > first.end ? middle : first))
}

/** A name up to the label that follows it on the same line. */
function beforeLabel(words: string): string {
  return (words.split('\n')[0] ?? '').replace(/\s+(?:AGE|DOB|REG(?:ISTER|NO)?|UNIT|FUNCTION|FORMAT|DATE|FBI|SEX|RACE|RSP|Register|Age|Date|Reg|Unit|Facility|Sequence)\b.*$/, '')
}

function namePlace(hit: ReturnType<typeof findAll>[number]): { page: Page; start: number; end: number } | undefined {
  const spot = hit.at('value')
  return spot && { ...spot, end: spot.start + beforeLabel(hit.get('value')).length }
}

export function jailCredit(pages: readonly Page[]): Found[] {
  return firstFact(pages, 'custody.priorCreditDays', labelled('(?:total\\s+(?:prior\\s+credit\\s+time|jail\\s+credit(?:\\s+(?:days|time))?)|prior\\s+custody\\s+credit|jail\\s+(?:time\\s+)?credit(?=[\\s.:_]*\\d{1,5}\\s+days?))', '\\d{1,5}'), whole)
    .concat(firstFact(pages, 'custody.priorCreditDays', /(?<![\d.,$])(?<value>\d{1,5})[^\S\n]+days?(?:\s+of)?[^\S\n]+(?:prior\s+custody|jail(?:\s+time)?)\s+credit/i, whole))
    .concat(firstFact(pages, 'custody.priorCreditDays', /jail\s+credit(?:\s+days)?[^\n.;,]{0,30}?\b(?<value>\d{1,5})\s+days?\b/i, whole))
    .slice(0, 1)
}

export function goodTimeLost(pages: readonly Page[]): Found[] {
  const told = firstFact(pages, 'custody.goodTimeLostDays', /(?<value>\d{1,4})\s+days\s+of\s+good\s+conduct\s+time\s+(?:have|has|were|was)\s+(?:been\s+)?(?:disallowed|forfeited|lost)/i, whole)
  return told.concat(firstFact(pages, 'custody.goodTimeLostDays', labelled('(?:total\\s+)?(?:GCT|good\\s+conduct\\s+time)\\s+(?:days\\s+)?(?:lost|disallowed|forfeited|disallowed\\s*/\\s*forfeited)(?:\\s+(?:days|to\\s+date))?', '\\d{1,4}'), whole))
    .concat(firstFact(pages, 'custody.goodTimeLostDays', labelled('(?:(?:disallowed|forfeited|lost)(?:\\s+(?:and|or|&)\\s+(?:disallowed|forfeited|lost))?\\s+(?:GCT|good\\s+conduct\\s+time))(?:\\s+days)?', '\\d{1,4}'), whole))
    .slice(0, 1)
}

function projected(pages: readonly Page[]): Found[] {
  const hit = findFirst(pages, labelled('(?<!(?:/|–|\\band)\\s*)(?:projected\\s+satisfaction\\s+date|projected\\s+release(?:\\s+date)?(?:\\s+is)?|projected\\s+for\\s+release|statutory\\s+release\\s+date\\s+projected|proj\\.?\\s+rel\\.?\\s+date)', day))
  return dayFact('custody.projectedReleaseOn', hit?.at('value'))
}

/** Time credits under the First Step Act: `Time Credits.......: 540`, `FSA time credits earned: 540 days`. */
export function readTimeCredits(pages: readonly Page[]): Found[] {
  return firstFact(pages, 'custody.timeCreditDays', labelled('(?<!(?:jail|custody|good|conduct|prior|confinement|served|statutory)\\s+)(?:(?:total\\s+)?(?:FSA\\s+|FTC\\s+)?time\\s+credits?(?:\\s+(?:earned|accrued|to\\s+date))?|FTC\\s+earned|FSA\\s+credits?\\s+earned)', '\\d{1,4}(?=\\s|$)'), whole)
}

/** A state's sheet says so in its head. */
function custodian(pages: readonly Page[]): Found[] | undefined {
  const head = readCaption(pages)
  return head.some((one) => one.path === 'conviction.sovereign') ? head : undefined
}

export function readTermInEffect(pages: readonly Page[]): Found[] {
  const hit = findFirst(pages, labelled('(?:total\\s+term\\s+in\\s+effect|stated\\s+prison\\s+term)', term)) ?? findFirst(pages, labelled('(?<!date\\s)sentence\\s+imposed(?:\\s*/\\s*time\\s+to\\s+serve\\.?)?', term)) ?? findFirst(pages, new RegExp(`serving\\s+(?:a\\s+)?(?:sentence|term)\\s+of\\s+(?<value>${term})`, 'i')) ?? findFirst(pages, new RegExp(`(?:sentence|term)\\s+of\\s+(?<value>${term})\\s+was\\s+imposed`, 'i'))
  return termFact('conviction.term', hit?.at('value'))
}

function conviction(pages: readonly Page[]): Found[] {
  const sentenced = findFirst(pages, labelled('date\\s+(?:sentenced(?:\\s*/\\s*probation\\s+imposed)?|sentence\\s+imposed|of\\s+sentenc(?:e|ing))', day)) ?? findFirst(pages, new RegExp(`was\\s+imposed\\s+on\\s+(?<value>${day})`, 'i'))
  const supervision = findFirst(pages, labelled('(?:term\\s+of\\s+supervision|supervised\\s+release(?:\\s+term)?)', term))
  const offense = latest(findAll(pages, labelled('(?<!earliest\\s)date\\s+of\\s+offense', day)))
  return [
    ...dayFact('conviction.sentencedOn', sentenced?.at('value')),
    ...termFact('conviction.supervisedReleaseMonths', supervision?.at('value')),
    ...dayFact('conviction.offenseEndedOn', offense?.at('value')),
    ...sentencingCourt(pages),
    ...firstFact(pages, 'conviction.assessment', /non-committed[\s.:_]*(?<value>\$\s?[\d,]+(?:\.\d{2})?)/i, parseDollars),
    ...status(pages),
  ]
}

/** `Sentencing Court: Western District of Missouri`. */
function sentencingCourt(pages: readonly Page[]): Found[] {
  const label = findFirst(pages, /(?:sentencing\s+(?:court|district)|court\s+of\s+jurisdiction|district\s+of\s+conviction)[\s.:_]*/i)
  const place = label && districtOf([{ page: label.page, start: label.end, end: Math.min(label.page.text.length, label.end + 80) }])
  const alone = place ? undefined : label && findFirst([{ page: label.page, start: label.end, end: Math.min(label.page.text.length, label.end + 40) }], new RegExp(`^(?<state>${states.join('|')})\\s*$`, 'im'))
  if (alone) return fact('conviction.district', `District of ${titleCase(alone.get('state'))}`, alone.at('state'))
  return fact('conviction.district', place && sayDistrict(place), place)
}

function status(pages: readonly Page[]): Found[] {
  const hit = findFirst(pages, /(?:the\s+)?inmate\s+is\s+projected\s+for\s+release[^\n]*|\bA-DES\b|\bstatus[\s.:]+(?:incarcerated|in\s+custody|active)\b/i)
  return hit && !/released/i.test(wordsAt(hit)) ? fact('custody.status', 'in prison', hit) : []
}

const dayOf = (hit: Hit): string => parseDay(hit.get('value'))?.date ?? ''

/** Of several days of offense, the last; the sheet gives one for each obligation. */
function latest(hits: readonly Hit[]): Hit | undefined {
  return [...hits].sort((a, b) => dayOf(b).localeCompare(dayOf(a)))[0]
}
