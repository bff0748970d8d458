import type { Flag, Page, Word } from '@lenity/casefile'
import { around, cells, columnFrom, wordsIn } from '../reading/cells.ts'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, sections, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { parseMonths, term } from '../reading/terms.ts'
import { monthsOf, readLabelledPriors } from './presentence-labelled-priors.ts'
import { readToldPriors } from './presentence-told-priors.ts'
import { timeToServe } from './priors/time-to-serve.ts'

const from = /(?:adult\s+)?criminal\s+convictions?(?!\s+(?:above|result|total|are|is))|(?:the\s+)?defendant.s\s+criminal\s+history|^[^\S\n]*(?:[IVXl1|]{1,4}[.)]\s*)?criminal\s+history[^\S\n]*$/im
const to = /criminal\s+history\s+computation|other\s+criminal\s+conduct|pending\s+charges|other\s+arrests|part\s+C[.:]?\s|offender\s+characteristics/i

/**
 * Prior convictions, set in columns: the day of arrest, the conviction and court, the day and words of the sentence, the guideline and
 * the points; or told in a paragraph in that order. Each begins with a number and a date, or with a date at the left edge.
 */
export function readPriors(pages: readonly Page[]): Found[] {
  const places = sections(pages, from, to)
  const labelled = readLabelledPriors(places)
  if (labelled.length > 0) return labelled
  const told = readToldPriors(pages)
  if (told.length > 0) return told
  const out: Found[] = []
  let index = 0
  const bySentence = findFirst(places, /^[^\S\n]*(?:date\s+)?(?:sentenced|of\s+sentence|sentence\s+date)\b[^\n]{0,80}\bpoints?\b/im) !== undefined
  for (const entry of entriesOf(places)) {
    const found = bySentence ? tableRow(entry.spot, `history.priors.${index}`) : priorFacts(entry.spot, entry.more, `history.priors.${index}`)
    if (found.length === 0) continue
    out.push(...found)
    index++
  }
  return out
}

/** An entry, and what of it stands at the head of the next page. */
interface Entry {
  readonly spot: Spot
  readonly more: Spot | undefined
}

function entriesOf(places: readonly Spot[]): Entry[] {
  const heads = places.flatMap((place) => findAll([place], new RegExp(`(?:^|\\n)\\s*(?:\\d{1,3}\\s?\\.\\s*)?(?:arrest(?:ed)?(?:\\s+on)?:?\\s*)?(?<date>${day})`, 'i')).map((hit) => ({ hit, place })))
  const joined = heads.map(({ hit, place }, i) => {
    const next = heads[i + 1]
    const end = next && next.place === place ? next.hit.start : place.end
    return { page: hit.page, start: hit.start, end, numbered: /^\s*\d{1,3}\s?\.\s/.test(hit.words) }
  })
  const useNumbers = joined.some((one) => one.numbered)
  const entries: { page: Page; start: number; end: number }[] = []
  for (const one of joined) {
    const last = entries.at(-1)
    if (useNumbers && !one.numbered && last && last.page === one.page) last.end = one.end
    else if (!useNumbers || one.numbered) entries.push({ page: one.page, start: one.start, end: one.end })
  }
  return entries.map((spot) => {
    const at = places.findIndex((place) => place.page === spot.page && place.end === spot.end)
    const next = at < 0 ? undefined : places[at + 1]
    const head = next && heads.find((one) => one.place === next)
    return { spot, more: next && { ...next, end: head?.hit.start ?? next.end } }
  })
}

/** What stands in one column of an entry: its words in order, and where they are. */
export interface PriorColumn {
  readonly text: string
  readonly words: readonly Word[]
  readonly spot: Spot
}

function priorFacts(entry: Spot, more: Spot | undefined, path: string): Found[] {
  const days = findAll([entry], new RegExp(day, 'i'))
  const arrest = days[0]
  if (!arrest) return []
  const sentenced = findFirst([entry], new RegExp(`(?:sentenced|sentence\\s+imposed|date\\s+sentence\\s+imposed|imposed)\\s*(?:on)?\\s*:?\\s*(?<value>${day})`, 'i'))?.at('value') ?? days.find((one, i) => i > 0 && /^\s*[:,;–—-]/.test(entry.page.text.slice(one.end, one.end + 4))) ?? days[1]
  const given = pointsOf(entry)
  if (!sentenced && !given) return []
  const guideline = findFirst([entry], /(?:§|USSG|U\.S\.S\.G\.)?\s*4A1\.[12]/i)
  const offense = offenseIn(columnAt(entry, arrest.end, sentenced))
  return [
    ...fact(`${path}.offense`, offense?.text, offense?.spot),
    ...dayFact(`${path}.sentencedOn`, sentenced),
    ...(sentenced ? monthsIn(columnAt(entry, sentenced.start, guideline && guideline.start > sentenced.start ? guideline : undefined), path) : []),
    ...fact(`${path}.points`, given?.value, given?.spot).map((one) => ({ ...one, flags: given?.flags ?? (sentenced && offense ? undefined : partly) })),
    ...peaceful(more ? [entry, more] : [entry], path),
  ]
}

/** The column whose first word stands at or after `start`; it ends on the right where the word at `next` begins on the same line. */
function columnAt(entry: Spot, start: number, next: Spot | undefined): PriorColumn | undefined {
  const rest = { ...entry, start }
  const age = findFirst([rest], /^\s*\(?\s*(?:age|at\s+age)\s*:?\s*\d{1,2}\)?[\s,:;–—-]*/i)
  const first = wordsIn({ ...rest, start: age?.end ?? start })[0]
  if (!first) return undefined
  const beside = next && wordsIn(next)[0]
  const sameLine = beside && !entry.page.text.slice(first.start, beside.start).includes('\n')
  const told = !sameLine || beside.box.left < first.box.left
  const words = told ? wordsIn({ ...entry, start: first.start, end: Math.min(entry.end, next && next.start > first.start ? next.start : first.start + 260) }) : columnFrom(first, entry, beside.box.left - 0.004)
  return { text: words.map((word) => word.text).join(' '), words, spot: around(entry, words) }
}

/** A row of a table headed `Sentenced · Offense and court · Sentence · Points`. */
function tableRow(entry: Spot, path: string): Found[] {
  const row = findFirst([entry], new RegExp(`^\\s*(?<on>${day})\\s+(?<rest>[^\\n]*?)\\s(?<points>\\d)\\s*(?:\\n|$)`, 'i'))
  const rest = row?.at('rest')
  if (!row || !rest) return []
  const [offense, ...others] = cells(rest)
  const sentence = others.at(-1)
  return [
    ...fact(`${path}.offense`, offense && wordsAt(offense), offense),
    ...dayFact(`${path}.sentencedOn`, row.at('on')),
    ...(sentence ? monthsOf(sentence, path) : []),
    ...fact(`${path}.points`, Number(row.get('points')), row.at('points')),
  ]
}

const court = /^(?:County|Circuit|Superior|Municipal|Criminal|Magistrate|District|State|City|General|Common)$/
const courtly = /^(?:Court|Ct\.?|Sessions|Pleas),?;?$/

/** `Clay County Superior Court`: a word of the court's kind, then `Court` within three words, and no end of a phrase between. */
function beginsCourt(words: readonly Word[], at: number): boolean {
  const end = words.slice(at + 1, at + 4).findIndex((next) => courtly.test(next.text))
  return end >= 0 && words.slice(at, at + 1 + end).every((word) => !/[,;:]$/.test(word.text))
}

/** The offense is what comes before the court, the docket or the end of the column. */
export function offenseIn(column: PriorColumn | undefined): { text: string; spot: Spot } | undefined {
  if (!column) return undefined
  const { words } = column
  const stop = words.findIndex((word, i) => /^(?:Docket|Case|Dkt\.?|No\.|#)/.test(word.text) || (court.test(word.text) && beginsCourt(words, i)) || (i > 0 && /[;:]$/.test(words[i - 1]?.text ?? '')))
  const mine = words.slice(0, stop < 0 ? words.length : courtStart(column, stop))
  const text = mine.map((word) => word.text).join(' ').replace(/\s*\((?:misdemeanor|felony|[FM]\d?)\),?\s*$/i, '').replace(/[\s;,.:–—-]+$/, '')
  if (!/^[A-Za-z(“"]/.test(text) || text.length < 4 || text.length > 160) return undefined
  return { text, spot: around(column.spot, mine.slice(0, text.split(' ').length)) }
}

/** A court's name begins after a comma or on a new line; a county's has a word before `County`. */
function courtStart({ words, spot }: PriorColumn, at: number): number {
  let start = at
  while (start > 0) {
    const [before, here] = [words[start - 1], words[start]]
    if (!before || !here || /[,;:)]$/.test(before.text) || !/^[A-Z]/.test(before.text)) break
    const named = start < at || here.text !== 'County'
    if (named && spot.page.text.slice(before.start, here.start).includes('\n')) break
    if (start === 1) return at - (words[at]?.text === 'County' ? 1 : 0)
    start--
  }
  return start
}

/** Months in custody: the term imposed; none where the sentence is a fine or probation alone, or its term was suspended. */
function monthsIn(column: PriorColumn | undefined, path: string): Found[] {
  if (!column) return []
  const imposed = new RegExp(term, 'i').exec(column.text.replace(new RegExp(day, 'i'), (words) => ' '.repeat(words.length)))
  const rest = imposed ? column.text.slice(imposed.index + imposed[0].length, imposed.index + imposed[0].length + 60) : ''
  const served = imposed ? timeToServe(column.text.slice(0, imposed.index), rest) : undefined
  if (served === 'part') return []
  if (imposed && served === 'all') {
    const read = parseMonths(imposed[0])
    return read && read.months === 0 ? [] : fact(`${path}.months`, read?.months, column.spot, read?.check)
  }
  const free = served === 'none' || /\b(?:fine|probation(?!\s+(?:offic|department|and\s+pretrial|service))|restitution|court\s+costs|unconditional\s+discharge|community\s+service)\b/i.test(column.text)
  return free ? fact(`${path}.months`, 0, column.spot, 'The sentence names no time to serve.') : []
}

/** The doubt of figures whose conviction was not read whole. */
export const partly: readonly Flag[] = [{ reason: 'ambiguous', says: 'Not every part of this conviction was found: compare it with the page.' }]
const alone: readonly Flag[] = [{ reason: 'ambiguous', says: 'The figure stands alone at the end of a line: nothing says that it is the points.' }]

function pointsOf(entry: Spot): { value: number; spot: Spot; flags?: readonly Flag[] } | undefined {
  const bare = /\s(?<value>[0-3])\s*$/m
  const patterns = [/4A1\.[12]\s?(?:\([a-z]\))?(?:\(\d\))?[^\n]{0,12}?\s(?<value>\d)(?=\s|$)/i, /(?<![\d.])(?<value>[0-3])\s+(?:criminal\s+history\s+)?points?\b/i, /points?\s*:?\s*(?<value>[0-3])\b/i, bare]
  for (const pattern of patterns) {
    const hit: Hit | undefined = findFirst([entry], pattern)
    const spot = hit?.at('value')
    if (hit && spot) return { value: Number(hit.get('value')), spot: pattern.source.startsWith('4A1') ? hit : spot, ...(pattern === bare && { flags: alone }) }
  }
  return undefined
}

/** Only where the report says so; that an offense was violent is for a person to read. */
function peaceful(entry: readonly Spot[], path: string): Found[] {
  const hit = findFirst(entry, /\bno\s+(?:actual\s+)?(?:force|violence|weapon)[^.]{0,80}(?:involved|used|threatened|present)/i)
  return fact(`${path}.violent`, hit ? false : undefined, hit && wordsAt(hit).length > 0 ? hit : undefined)
}
