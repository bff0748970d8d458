import type { Flag, Page } from '@lenity/casefile'
import type { Term } from '@lenity/law'
import { cells } from '../reading/cells.ts'
import { day } from '../reading/dates.ts'
import { dayFact, fact, termFact } from '../reading/facts.ts'
import { parseDollars } from '../reading/figures.ts'
import { fullestName } from '../reading/fullest-name.ts'
import { names, personName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { rowsOf } from '../reading/rows.ts'
import { findAll, findFirst, sections, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { parseMonths, parseTerm, term } from '../reading/terms.ts'
import { isAppealDocket, readAppealDocket } from './appeal-docket.ts'
import { docketCounts } from './docket-counts.ts'
import { nameFact, readCaption, readDefendant } from './caption.ts'
import { toldMoney } from './told/said-money.ts'
import { toldTerms } from './told/said-terms.ts'

/** One entry of a docket: its day and its words. */
interface Entry {
  readonly on: Spot
  readonly text: string
  readonly spot: Spot
}

/** A docket sheet of PACER or of before: caption, judge, disposition, and what its entries tell. */
export function readDocketSheet(pages: readonly Page[]): Found[] {
  if (isAppealDocket(pages)) return readAppealDocket(pages)
  // Small words are no names: no pattern with names is blind to case.
  const judge = findFirst(pages, new RegExp(`(?:[Aa]ssigned\\s+[Tt]o|ASSIGNED\\s+TO|[Jj]udge|JUDGE)\\s*:\\s*(?:(?:(?:Chief|Senior|District|Judge|CHIEF|SENIOR|DISTRICT|JUDGE)\\s+|(?:Hon|HON)(?:orable|\\.)\\s+))*(?<value>${names})`))
  const entries = entriesOf(pages)
  const counts = docketCounts(pages)
  const own = readDefendantCell(pages)
  const cell = own.length > 0 ? own : readParty(pages)
  const numbered = cell.length > 0 ? cell : nameFact(findFirst(pages, new RegExp(`^[^\\S\\n]*(?<value>${names})\\s*\\(\\d{1,3}\\)[^\\n]{0,20}\\n[^\\S\\n]*(?:[Dd]efendant|DEFENDANT)\\b`, 'm'))?.at('value'))
  const defendant = (numbered.length > 0 ? numbered : readDefendant(pages)).map((one) => fullestName(pages, one))
  const imposed = disposition(pages).filter(({ path }) => counts.length === 0 || !/^conviction\.(?:term|supervised)/.test(path))
  const known = new Set([...counts, ...imposed].map(({ path }) => path))
  return [
    ...readCaption(pages),
    ...defendant,
    ...fact('conviction.judge', judge && personName(judge.get('value').replace(/^(?:(?:Chief|Senior|District|Judge|Hon(?:orable|\.))\s+)+/i, '')), judge?.at('value')),
    ...counts,
    ...imposed,
    ...told(entries).filter(({ path }) => !known.has(path)),
    ...litigation(pages, entries),
  ]
}

/** Below them stand those who represent. */
const mostCells = 3

/** A name without the number of the defendant behind it. */
function withoutNumber(cell: Spot): Spot {
  const number = /\s*\(\s?\d{1,3}\s?\)\s*$/.exec(wordsAt(cell))
  return number === null ? cell : { ...cell, end: cell.start + number.index }
}

/** The name stands alone in the left column under `Defendant (1)`. */
function readDefendantCell(pages: readonly Page[]): Found[] {
  const head = findFirst(pages, /^\s*Defendants?\s*\(\d+\)[^\n]*\n/m)
  const below = head && cells({ page: head.page, start: head.end, end: Math.min(head.page.text.length, head.end + 300) }).filter((cell) => wordsAt(cell).trim() !== '')
  const bare = below?.slice(0, mostCells).map(withoutNumber)
  // Whoever stands behind these words is counsel.
  const counsel = bare?.findIndex((cell) => /\brepresented\s+by\b|\b(?:attorney|counsel)\b/i.test(wordsAt(cell))) ?? -1
  return nameFact((counsel < 0 ? bare : bare?.slice(0, counsel))?.find((cell) => personName(wordsAt(cell)) !== undefined && !/[A-Z]{6,}.*-/.test(wordsAt(cell))))
}

const roleOfParty = /^\W{0,2}(?:defendant|dft|deft)s?\.?(?:\s*(?:\(\s?\d{1,3}\s?\)|\d{1,3}))?\W{0,2}$/i

/** Of a table of parties the name that begins the line on which the word for the defendant stands in a later column. */
function readParty(pages: readonly Page[]): Found[] {
  const named = pages.slice(0, 2).flatMap((page) => rowsOf(page)).flatMap((row) => (row.slice(1).some((cell) => roleOfParty.test(wordsAt(cell).trim())) ? nameFact(row[0]) : []))
  return new Set(named.map(({ value }) => value)).size === 1 ? named.slice(0, 1) : []
}

function disposition(pages: readonly Page[]): Found[] {
  const [place] = sections(pages, /pending\s+counts[^\n]*(?:\n[^\S\n]*)?disposition/i, /terminated\s+counts|highest\s+offense|plaintiff\b/i)
  // What was imposed after a revocation stands among what was imposed at first.
  if (!place || /\brevo[ck]/i.test(wordsAt(place))) return []
  return [
    ...dispositionTerm(place),
    ...alike('conviction.supervisedReleaseMonths', findAll([place], supervised), (words) => parseMonths(words)?.months),
    ...alike('conviction.assessment', amounts(place, '(?:(?:special|penalty|felony|mandatory)\\s+)?assessment|S\\.?P?\\.?A\\b|P/A\\b'), parseDollars),
    ...alike('conviction.fine', amounts(place, 'fine'), parseDollars),
    ...alike('conviction.restitution', amounts(place, 'restitution'), parseDollars),
    ...fact('conviction.fine', findFirst([place], /\bfine\b[^.;]{0,4}\$|\$[^.;]{0,12}\bfine\b/i) ? undefined : 0, findFirst([place], /\bno\s+fine\b|\bfine\s+(?:is\s+)?waived/i)),
  ]
}

const held = '(?:custody|C?BOP|imprison(?:ment|ed)|confine(?:ment|d)|committed|sentenced)'
const supervised = new RegExp(`(?<value>${term})['’]?\\s+(?:(?:of|on)\\s+)?(?:supervised|SR\\b)|\\b(?:supervised\\s+release|SR)(?:[^\\S\\n]*(?:for|of|[-–:,]))?[^\\S\\n]*(?:an?\\s+)?(?:(?:term|period)\\s+of\\s+)?(?<after>${term})`, 'i')

/** Amounts before or behind their name, and not waived. */
function amounts(place: Spot, name: string): Hit[] {
  const money = '\\$\\s?\\d[\\d,]*(?:\\.\\d{2})?'
  return findAll([place], new RegExp(`(?<value>${money})(?:\\s*\\(\\w+\\))?\\s+(?:in\\s+)?\\b(?:${name})|\\b(?:${name})(?:\\s+(?:of|in\\s+the\\s+amount\\s+of)|\\s*[-–:,])?\\s*(?<after>${money})`, 'i')).filter((hit) => !/^[^.;]{0,12}(?:waived|remitted)/i.test(place.page.text.slice(hit.end, hit.end + 30)))
}

const ofEach: readonly Flag[] = [{ reason: 'ambiguous', says: 'It stands with more than one count: it may be that of each or of all.' }]

/** One value for all the places, else none. Terms of supervised release run together (18 U.S.C. 3624(e)); what else stands with each count may add up. */
function alike(path: string, hits: readonly Hit[], read: (words: string) => unknown): Found[] {
  const spots = hits.flatMap((hit) => hit.at('value') ?? hit.at('after') ?? [])
  const values = spots.map((spot) => read(wordsAt(spot)))
  if (new Set(values).size !== 1) return []
  const found = fact(path, values[0], spots[0])
  const counts = wordsAt(spots[0] === undefined ? { page: hits[0]?.page as Page, start: 0, end: 0 } : { ...spots[0], start: 0, end: spots[0].page.text.length }).split(/terminated\s+counts/i)[0]?.match(/\(\d{1,3}s{0,4}\)/g)?.length ?? 0
  return (spots.length > 1 || counts > 2) && !path.endsWith('Months') ? found.map((one) => ({ ...one, flags: ofEach })) : found
}

/** One term, or the longest of several that run together; of several that do not, none: the judgment decides. */
function dispositionTerm(place: Spot): Found[] {
  const before = findAll([place], new RegExp(`(?<value>${term})(?:['’]?\\s+)(?:of\\s+|in\\s+)?(?:the\\s+)?(?:imprisonment|custody|BOP|confinement)`, 'i'))
  const terms = before.length > 0 ? before : findAll([place], new RegExp(`\\b${held}\\b(?:(?!probation|supervised)[^;$]){0,60}?\\b(?<value>${term})(?!['’]?\\s+(?:of\\s+|on\\s+)?(?:probation|supervised|SR\\b))`, 'i'))
  const [first, ...others] = terms
  if (!first) return termFact('conviction.term', findFirst([place], /(?<!supervised\s+release\s+(?:for|of)\s+)\b(?<value>life)\b/i)?.at('value'))
  // A term under section 924(c) runs after every other, whatever the docket leaves out (18 U.S.C. 924(c)(1)(D)(ii)).
  if (others.length > 0 && /consecutive|924\s*\(c\)/i.test(wordsAt(place))) return []
  const all = terms.map((hit) => parseTerm(hit.get('value'))?.term)
  if (others.length === 0) return termFact('conviction.term', first.at('value'))
  if (new Set(all).size === 1) return termFact('conviction.term', first.at('value'), 'Each count has this term: the judgment says how they run.').map((one) => (/concurrent/i.test(wordsAt(place)) ? one : { ...one, flags: ofEach }))
  if (all.includes(undefined) || !/concurrent/i.test(wordsAt(place))) return []
  const longest = terms.reduce((a, b) => (size(parseTerm(b.get('value'))?.term) > size(parseTerm(a.get('value'))?.term) ? b : a))
  return termFact('conviction.term', longest.at('value'), 'The longest of the terms, which run together.')
}

function size(months: Term | undefined): number {
  return months === 'life' ? Number.POSITIVE_INFINITY : (months ?? 0)
}

/** An entry may be numbered before its day; where days end the entries, each begins with its number in brackets. */
function entriesOf(pages: readonly Page[]): Entry[] {
  const heads = findAll(pages, new RegExp(`^[^\\S\\n]*(?:[\\[(#]?\\d{1,4}[\\])#.]?[^\\S\\n]{1,3}(?:[-–|][^\\S\\n]*)?)??(?<on>${day})\\s*[|:–-]?\\s+(?:(?:\\d{1,4}|\\(\\d+\\))\\s+(?:\\|\\s*)?)?(?=[A-Z])`, 'im'))
  const numbered = heads.length > 2 ? [] : findAll(pages, /^[^\S\n]*\[\d{1,4}\]\s+(?=[A-Z])/m)
  const begun = numbered.length > 2 ? numbered : heads
  return begun.flatMap((head, i) => {
    const next = begun[i + 1]
    const spot = { page: head.page, start: head.start, end: next && next.page === head.page ? next.start : head.page.text.length }
    const on = begun === heads ? head.at('on') : findFirst([spot], new RegExp(`\\((?:(?:entered|filed|held|signed)\\s*:?\\s+(?:on\\s+)?)?(?<on>${day})\\)`, 'i'))?.at('on')
    // The stops of `28 U.S.C. 2255` end no sentence.
    return on ? [{ on, text: wordsAt({ ...spot, start: begun === heads ? spot.start : head.end }).replace(/\s+/g, ' ').replace(/^\W*\d{1,4}[\])#.]?\s+(?=\d{1,2}[/-]|\d{4}-|[A-Z][a-z]{2,8} \d)/, '').replaceAll(/U\.\s?S\.\s?C\./g, 'USC'), spot }] : []
  })
}

function told(entries: readonly Entry[]): Found[] {
  const plea = entries.find((one) => !aboutPlea.test(one.text) && /plea of guilty|guilty plea|\bC\.?O\.?P\.?\b[^.]*\bguilty|plea (?:entered|tendered)[^.]*guilty|change of plea[^.]*held|\b(?:pleads?|pled|pleaded|entered?s? a plea of)\s+guilty/i.test(one.text) && !/not guilty/i.test(one.text))
  const verdict = entries.find((one) => /jury verdict|verdict|\b(?:court|judge) finds\b|\bbench trial\b|\btrial to the court\b/i.test(one.text) && /\bguilty\b/i.test(one.text) && !/\bnot guilty\b/i.test(one.text) && !/verdict form|proposed/i.test(one.text))
  const decided = plea ?? verdict
  const sentencing = entries.find((one) => /\bsentencing (?:hearing |proceedings )?(?:as to [^.]{3,60} )?held|\bsentence (?:with psr )?(?:hearing )?held|\bminutes?\b[^.]{0,60}\bsentencing(?! (?:hearing )?(?:re)?(?:set|cont))|\bsentenced\b[^.]*(?:months|life|years)|^[\s\d/-]*sent\b\.?\s?[:–-]|\bsentencing hearing before\b|^[\s\d/-]*(?:[a-z]{3,9} \d{1,2}, \d{4}\s+(?:\d{1,4}\s+)?)?sentenc(?:e|ing)\s?[:.–-](?!\s*(?:re-?)?(?:set|cont|sched|memo))/i.test(one.text) && !/^[^A-Z]*(?:motion|order|notice|transcript|letter|(?:amended )?judgment)\b/i.test(one.text))
  const entered = sentencing ? undefined : entries.find((one) => /^[\s\d/-]*judgment\b/i.test(one.text) && /sentenced|custody|imprison|BOP/i.test(one.text))
  const notice = entries.find((one) => /\b851\b/.test(one.text) && /information|notice/i.test(one.text))
  return [
    ...(decided ? [...fact('conviction.decidedBy', plea ? 'guilty plea' : byBench.test(decided.text) ? 'bench verdict' : 'jury verdict', decided.spot), ...dayFact('conviction.convictedOn', heldOn(decided))] : []),
    ...dayFact('conviction.sentencedOn', sentencing && heldOn(sentencing)),
    ...(sentencing ?? entered ? imposedIn(sentencing ?? (entered as Entry)) : []),
    ...dayFact('conviction.sentencedOn', entered?.on).map((one) => ({ ...one, flags: ofJudgment })),
    ...fact('conviction.notice851', notice ? true : undefined, notice?.spot),
  ]
}

/** What the entry of the sentencing says was imposed. A term waits for a person unless it is called the total: an entry may name that of one count alone. */
function imposedIn({ spot }: Entry): Found[] {
  return [...toldTerms([spot]).map((one) => (one.path === 'conviction.term' && !isCalledTotal(one) ? { ...one, flags: ofEach } : one)), ...toldMoney([spot])]
}

function isCalledTotal({ spot: { page, start, end } }: Found): boolean {
  return /\b(?:total|aggregate)\b[^.;$\d]{0,40}$/i.test(page.text.slice(Math.max(0, start - 60), start)) || /^\s*(?:in\s+)?total\b/i.test(page.text.slice(end, end + 12))
}

/** A verdict of the judge, who sat without a jury (Federal Rule of Criminal Procedure 23(c)). */
const byBench = /\bbench\s+(?:trial|verdict)|\b23\s*\(c\)|findings\s+of\s+fact|\bcourt\s+finds\b/i
const ofJudgment: readonly Flag[] = [{ reason: 'ambiguous', says: 'This is the day on which the judgment was entered: the sentence may have been pronounced before.' }]

/** The day on which an entry says that it was held, else that of the entry. */
function heldOn(entry: Entry): Spot {
  return findFirst([entry.spot], new RegExp(`\\b(?:held|sentenced|imposed|returned|pleaded|pled)\\s+on\\s+(?<value>${day})`, 'i'))?.at('value') ?? entry.on
}

/** Papers about a plea, filed before it or after. */
const aboutPlea = /^[\s\d/-]*(?:lodged |sealed |amended )?(?:consent|report|findings|magistrate judge findings|order|notice|motion|guilty plea agreement|plea agreement|memorandum of plea|waiver|petition|acceptance)\b/i
const collateralRuled = /(?:order|opinion|judgment)\b[^.]{0,120}?\b(?:deny|denying|denied|grant(?:ing|ed)?|dismiss(?:ing|ed)?)\b[^.]{0,80}(?:vacate|2255)|(?:2255|motion to vacate)[^.]{0,80}\b(?:denied|granted|dismissed)\b/i
const decidedAppeal = /^(?![^]*\bmandate\b)(?=[^]*\b(?:opinion|decision|judgment|order)\b)(?=[^]*\b(?:usca|court of appeals|circuit)\b)[^]*\b(?:affirm(?:ed|ing|s)?|dismiss(?:ed|ing|es)?|vacat(?:ed|ing|es)|revers(?:ed|ing|es))\b/i
const ofEntry: readonly Flag[] = [{ reason: 'ambiguous', says: 'The appeal may have been decided before it was entered here: compare the decision.' }]
const asPrinted = 'So far as the docket went on the day it was printed.'

/** An appeal or a motion under 2255 is pending when it was filed and no later entry decides it; a docket without one has none. */
function litigation(pages: readonly Page[], entries: readonly Entry[]): Found[] {
  const heading = findFirst(pages, /docket\s+text|criminal\s+docket[^\n]*/i)
  if (entries.length < 3) return []
  const pending = (path: string, filed: RegExp, decided: RegExp): Found[] => {
    const decides = ({ text }: Entry): boolean => decided.test(text) || (path.endsWith('collateralPending') && collateralRuled.test(text))
    const last = entries.findLastIndex((one) => filed.test(one.text) && !decides(one))
    const answer = last < 0 ? undefined : entries.slice(last + 1).find(decides)
    return fact(path, last >= 0 && answer === undefined, (answer ?? entries[last])?.spot ?? heading, asPrinted)
  }
  const ruled = entries.find((one) => collateralRuled.test(one.text))
  const affirmed = entries.filter((one) => decidedAppeal.test(one.text))
  const taken = entries.find((one) => /notice of appeal/i.test(one.text) && !/^[\s\d/-]*(?:(?:text|oral|minute|joint|unopposed)\s+)*(?:motion|order|request)\b/i.test(one.text))
  return [
    ...fact('litigation.collateralDecided', ruled ? true : undefined, ruled?.spot),
    ...fact('litigation.appealTaken', taken ? true : undefined, taken?.spot),
    ...dayFact('litigation.appealDecidedOn', taken && affirmed.length === 1 ? findFirst([(affirmed[0] as Entry).spot], new RegExp(`\\b(?:decided|filed|entered|issued|dated)\\s+(?:on\\s+)?(?<value>${day})`, 'i'))?.at('value') ?? affirmed[0]?.on : undefined, 'The day of the entry, unless it tells another.').map((one) => ({ ...one, flags: ofEntry })),
    ...pending('litigation.appealPending', /notice of appeal/i, /mandate|usca (?:judgment|opinion|order)|appeal[^.]*(?:dismissed|affirmed)|affirm/i),
    ...pending('litigation.collateralPending', /motion to vacate|motion[^.]*\b2255\b/i, /(?:order|judgment)[^.]*(?:deny|denied|grant|dismiss)[^.]*(?:vacate|2255)|(?:deny|denied|grant|dismiss)[^.]*2255/i),
  ]
}
