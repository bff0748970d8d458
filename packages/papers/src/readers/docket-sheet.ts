import type { Flag, Page } from '@lenity/casefile'
import type { Term } from '@lenity/law'
import { cells } from '../reading/cells.ts'
import { fact, termFact } from '../reading/facts.ts'
import { parseDollars } from '../reading/figures.ts'
import { fullestName } from '../reading/fullest-name.ts'
import { familyName, names, personName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { rowsOf } from '../reading/rows.ts'
import { findAll, findFirst, sections, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { parseMonths, parseTerm, term } from '../reading/terms.ts'
import { isAppealDocket, readAppealDocket } from './appeal-docket.ts'
import { docketCounts } from './docket-counts.ts'
import { nameFact, readCaption, readDefendant } from './caption.ts'
import { entriesOfPerson, listedDefendants, nameAmong } from './docket/docket-defendants.ts'
import { entriesOf } from './docket/docket-entries.ts'
import { docketEvents } from './docket/docket-events.ts'
import { docketLitigation } from './docket/docket-litigation.ts'

/** A docket sheet of PACER or of before: caption, judge, disposition, and what its entries tell. */
export function readDocketSheet(pages: readonly Page[]): Found[] {
  if (isAppealDocket(pages)) return readAppealDocket(pages)
  // Small words are no names: no pattern with names is blind to case.
  const judge = findFirst(pages, new RegExp(`(?:[Aa]ssigned\\s+[Tt]o|ASSIGNED\\s+TO|[Jj]udge|JUDGE)\\s*:\\s*(?:(?:(?:Chief|Senior|District|Judge|CHIEF|SENIOR|DISTRICT|JUDGE)\\s+|(?:Hon|HON)(?:orable|\\.)\\s+))*(?<value>${names})`))
  const counts = docketCounts(pages)
  const own = readDefendantCell(pages)
  const cell = own.length > 0 ? own : readParty(pages)
  const numbered = cell.length > 0 ? cell : nameFact(findFirst(pages, new RegExp(`^[^\\S\\n]*(?<value>${names})\\s*\\(\\d{1,3}\\)[^\\n]{0,20}\\n[^\\S\\n]*(?:[Dd]efendant|DEFENDANT)\\b`, 'm'))?.at('value'))
  const caption = readCaption(pages)
  const listed = listedDefendants(pages)
  const all = entriesOf(pages)
  const defendant = nameAmong(pages, listed, all, caption.find(({ path }) => path === 'conviction.docketNumber')?.value, (numbered.length > 0 ? numbered : orElse(nameOnForm(pages), () => [...orElse(readDefendant(pages), () => nameOfFamily(pages))])).map((one) => fullestName(pages, one)))
  const entries = entriesOfPerson(pages, all, listed, defendant[0]?.value)
  const imposed = disposition(pages).filter(({ path }) => counts.length === 0 || !/^conviction\.(?:term|supervised)/.test(path))
  const events = docketEvents(entries)
  const supervisedToo = [...counts, ...imposed, ...events].some(({ path }) => path === 'conviction.supervisedReleaseMonths') ? [] : supervisedOf(entries.length < all.length ? entries.map(({ spot }) => spot) : pages, [...counts, ...imposed, ...events])
  const known = new Set([...counts, ...imposed].map(({ path }) => path))
  return [
    ...caption,
    ...defendant,
    ...fact('conviction.judge', judge && personName(judge.get('value').replace(/^(?:(?:Chief|Senior|District|Judge|Hon(?:orable|\.))\s+)+/i, '')), judge?.at('value')),
    ...counts,
    ...imposed,
    ...supervisedToo,
    ...events.filter(({ path }) => !known.has(path)),
    ...docketLitigation(pages, entries),
  ]
}

function orElse(found: readonly Found[], other: () => Found[]): readonly Found[] {
  return found.length > 0 ? found : other()
}

/** The name on the line below the words of the form, `(LAST, FIRST, MIDDLE)`. */
function nameOnForm(pages: readonly Page[]): Found[] {
  const below = findFirst(pages.slice(0, 1), /\blast,\s+first(?:,\s+middle)?\b[^\n]*\n(?<line>[^\n]+)/i)?.at('line')
  return below === undefined ? [] : nameFact(findFirst([below], new RegExp(`(?<value>${names})`))?.at('value'))
}

/** A caption that has the family name alone, `USA v. Greer`, where all that is named in full of that family is one person. */
function nameOfFamily(pages: readonly Page[]): Found[] {
  const family = findFirst(pages.slice(0, 1), /\b(?:USA|U\.?\s?S\.?(?:\s?A\.?)?|United\s+States(?:\s+of\s+America)?|UNITED\s+STATES(?:\s+OF\s+AMERICA)?)\s*[-–]?(?:v|vs|V|VS)\b\.?[-–]?\s*(?<family>[A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]+)(?=\s*(?:$|,|\n|et\s+al|\(|\s{2}))/)?.get('family').toLowerCase()
  if (family === undefined) return []
  const named = findAll(pages, new RegExp(`(?<=\\b(?:as\\s+to|by|for|of|[Dd]ef(?:endan)?t|USM|[Nn]ame:?)\\s+)(?<value>${names})`)).flatMap((hit) => fact('person.name', personName(hit.get('value')), hit.at('value'))).filter(({ value }) => familyName(String(value)).toLowerCase() === family)
  const given = new Set(named.map(({ value }) => String(value).split(' ')[0]?.toLowerCase()))
  return given.size === 1 ? named.toSorted((a, b) => String(b.value).length - String(a.value).length).slice(0, 1) : []
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
const release = '(?:supervised(?:\\s+release)?|supervision|supv?d?\\.?\\s+rel(?:ease\\b|\\.)?|S/R\\b|T?SRT?\\b)'
/** What stands behind a term and before a mark is the label of the next. */
const supervised = new RegExp(`(?<value>${term})['’]?(?:[^\\S\\n]+|\\s+(?:of|on)\\s+)${release}(?!\\s*[:=]|(?:\\s+release)?[\\s:,.=–-]*(?:(?:for|of|an?|term|period)\\s+)*${term})|\\b${release}(?:\\s*[=:–-]|[^\\S\\n]*(?:for|of|,))?[^\\S\\n]*(?:an?\\s+)?(?:(?:term|period)\\s+of\\s+)?(?<after>${term})`, 'i')

/** The term of supervised release told anywhere on the sheet: several run together (18 U.S.C. 3624(e)), so the longest is that of all. None where supervision was revoked or imposed anew. */
function supervisedOf(pages: readonly (Page | Spot)[], imposed: readonly Found[]): Found[] {
  if (findFirst(pages, /\brevo[ck]|\bviolat\w+\s+of\s+(?:supervised|SR\b)|\b(?:statutory|maximum|up\s+to)\b[^.;]{0,40}supervised/i)) return []
  const terms = findAll(pages, supervised).flatMap((hit) => hit.at('value') ?? hit.at('after') ?? []).flatMap((spot) => {
    const months = parseMonths(wordsAt(spot))?.months
    // Supervision is counted in years.
    return months === undefined || months % 12 !== 0 ? [] : [{ spot, months }]
  })
  const imprisoned = imposed.filter(({ path }) => path.endsWith('.term')).map(({ value }) => value)
  const [first, ...others] = terms
  if (first === undefined) return []
  const longest = others.reduce((a, b) => (b.months > a.months ? b : a), first)
  return fact('conviction.supervisedReleaseMonths', longest.months, longest.spot, terms.some(({ months }) => months !== longest.months) ? 'The longest of the terms, which run together.' : undefined).map((one) => (terms.length > 1 && terms.every(({ months }) => months === longest.months) ? one : { ...one, flags: toldOnce })).filter(() => !imprisoned.includes(longest.months))
}

const toldOnce: readonly Flag[] = [{ reason: 'ambiguous', says: 'The sheet tells no such term a second time: it may be of something else.' }]

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
