import type { Flag, Page } from '@lenity/casefile'
import { bullet } from '../../reading/bullets.ts'
import { day, dayInAnyCase } from '../../reading/dates.ts'
import { dayFact, fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { extent, rowsOf } from '../../reading/rows.ts'
import { undone } from './listed-programs.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { findAll, findFirst, sections, wordsAt, type Hit, type Spot } from '../../reading/spot.ts'

const heading = /(?:programs?|programming|courses?|classes|education(?:al)?|vocational|training|completions?)\b[^\n.;]{0,60}?(?::|\n)|(?:completed|finished)(?:\s+(?:the\s+following|these))?[^\n.;]{0,40}(?::|\n)/i
const over = /(?:^|\n)\s*(?:\d{1,2}[.)]\s*|[A-Za-z][.)]\s*)?(?:disciplin|incident|institutional\s+conduct|conduct|misconduct|medical|health|physical|financial|FRP|release|work|sentence|offense|commitment|current\s+oblig|detainer|in\s+progress|current|enrolled|wait)/i
/** Sentences that say something was completed. */
const tells = /\b(?:completed|finished|graduated|earned|completion\s+of)\b/i
const ofConduct = /\b(?:incident|code|prohibited|DHO|UDC|sanction\w*|guilty|misconduct|infraction|hearing)\b/i
const name = "[A-Z0-9][A-Za-z0-9\\s/&'’.-]{2,60}?"
const started = `(?:(?:${dayInAnyCase})\\s*(?:to|through|until|-|–|—)\\s*)?`
const done = '(?:(?:was\\s+|successfully\\s+)*(?:completed|comp\\.?|finished|graduated|earned|passed|ended|on|in\\s+a\\s+class\\s+that\\s+ended)[\\s:]+)*'
/** `Anger Management (03/04/2010); Welding - 05/06/2011`, in one line or over several. */
const before = new RegExp(`(?:^|[;•·|\\n]|:\\s|\\.\\s|\\)?,\\s(?=[A-Z])|\\s{2,}|\\band\\s(?=[A-Z])|\\b(?:completed|finished|earned|graduated\\s+from)\\s+(?:the\\s+)?(?=[A-Z]))\\s*(?:and\\s+(?=[A-Z]))?(?:[${bullet}]\\s*|\\d{1,2}[.)]\\s*)?(?<name>${name})\\s*(?:[,:;(–—-]|\\s)\\s*${done}${started}(?<to>${dayInAnyCase})\\)?(?=\\s*(?:[;•·|,.\\n]|and\\b|$)|\\s{2,})`)
/** `03/04/2010 Anger Management; 05/06/2011 Welding`. */
const after = new RegExp(`(?:^|[;•·|\\n]|:\\s|,\\s|\\s{2,})\\s*(?:[${bullet}]\\s*)?(?<to>${dayInAnyCase})\\s*[:,–—-]?\\s*(?<name>${name})(?=\\s*(?:[;•·|\\n]|$)|\\s{2,}|,\\s*\\d)`)
const fewest = 3
const inWords: readonly Flag[] = [{ reason: 'ambiguous', says: 'The day stands beside the program in a running list: compare which of them it belongs to.' }]
const anyDay = new RegExp(day, 'i')

/** Programs of a list under its heading, or of sentences that say what was completed, each with the day of its completion. */
export function toldPrograms(pages: readonly Page[]): Found[] {
  const places = sections(pages, heading, over)
  const lines = longest(inCells(places, before), inCells(places, after))
  const sentences = sentencesOf(pages).filter((one) => tells.test(wordsAt(one)) && !ofConduct.test(wordsAt(one)))
  const running = longest(...[places, sentences].flatMap((where) => [before, after].map((pattern) => findAll(where, pattern).filter(isProgram))))
  // Of items that stand alone in their lines nobody need doubt to which the day belongs.
  const isSure = lines.length >= running.length
  const best = isSure ? lines : running
  return best.length < (isSure ? 2 : fewest) && !best.some((hit) => sentences.some((one) => inside(hit, one))) ? [] : best.flatMap((hit, i) => [...fact(`custody.programs.${i}.name`, wordsAt(named(hit)).replace(/\s+/g, ' ').trim(), named(hit)), ...dayFact(`custody.programs.${i}.completedOn`, hit.at('to')).map((one) => (isSure || isJoined(hit) ? one : { ...one, flags: inWords }))])
}

const longest = (...all: readonly (readonly Hit[])[]): readonly Hit[] => all.reduce((most, one) => (one.length > most.length ? one : most), [])

/** `Welding (05/06/2011)`, `Welding on 05/06/2011`: what stands between joins the day to what stands before it. */
function isJoined(hit: Hit): boolean {
  const [at, to] = [hit.at('name'), hit.at('to')]
  return at !== undefined && to !== undefined && at.end <= to.start && /\(|\b(?:on|completed|finished|ended)\s|\s[–—-]\s|:\s/.test(hit.page.text.slice(at.end, to.start))
}

/** The name without the words that lead to it: `Ms. Pruitt completed Typing`. */
function named(hit: Hit): Spot {
  const spot = hit.at('name') ?? hit
  const lead = /^.*\b(?:completed|finished|earned|graduated\s+from)\s+(?:(?:the|an?|his|her)\s+)?/is.exec(wordsAt(spot))?.[0].length ?? 0
  return { ...spot, start: spot.start + lead }
}

/** Items that fill a cell of the page each, as in lists of two columns, or a line of two cells. */
function inCells(places: readonly Spot[], pattern: RegExp): Hit[] {
  return places.flatMap((place) => rowsOf(place.page).filter(([first]) => first !== undefined && first.start >= place.start && first.end <= place.end).flatMap((row) => {
    const cells = row.flatMap((cell) => itemIn(cell, pattern))
    const [first, last] = [row[0], row.at(-1)]
    return cells.length > 0 || first === undefined || last === undefined || row.length > 2 ? cells : itemIn({ ...first, end: last.end }, pattern)
  }))
}

function itemIn(cell: Spot, pattern: RegExp): Hit[] {
  const hit = findFirst([cell], pattern)
  return hit !== undefined && isProgram(hit) && !ofConduct.test(wordsAt(cell)) && hit.words.trim().length > wordsAt(cell).trim().length - 3 && findAll([cell], anyDay).length === findAll([hit], anyDay).length ? [hit] : []
}

const inside = (hit: Spot, place: Spot): boolean => hit.page === place.page && hit.start >= place.start && hit.end <= place.end

/** A code of a prohibited act stands before the words of the act. */
const actBefore = /\b(?:code\s*)?[1-4]\d{2}[A-Z]?\s*[-–,:]?\s*$/i

/** Behind a day that nothing parts from it, as in a column beside it, a name has its day already. */
const dayBefore = new RegExp(`${day}[^\\S\\n]+$`, 'i')

function isOfLineBelow(hit: Hit): boolean {
  const [name, to] = [named(hit), hit.at('to')]
  return to !== undefined && name.end <= to.start && hit.page.text.slice(name.end, to.start).includes('\n') && dayBefore.test(hit.page.text.slice(0, name.start))
}

function isProgram(hit: Hit): boolean {
  return isWhole(hit) && !isOfLineBelow(hit) && !isUndone(hit) && !actBefore.test(hit.page.text.slice(Math.max(0, hit.start - 16), hit.at('name')?.start)) && !/:|\bD\.?O\.?B\b|^(?:courses?|programs?|class|completed|ended|stop)$|\b(?:start(?:ed)?|stop|began|date|as\s+of|printed|born|projected|release(?!\s+(?:requirements?|prep\w*|readiness|skills|class|program)\b)|review|team|sentence[sd]?|since|enroll\w*|GCT|by|assign\w*|orderly|detail|incident|code|quarters|unit|custody|transfer\w*|arriv\w*|FCI|FMC|USP|FPC|FDC|district|expiration|full\s+term|birth|born|he|she|was|has|DHO|UDC)\b/i.test(wordsAt(named(hit))) && !anyDay.test(hit.get('name')) && anyDay.test(hit.get('to'))
}

function isUndone(hit: Hit): boolean {
  const { text } = hit.page
  const lead = /[^\n;•·|,.:]*$/.exec(text.slice(Math.max(0, hit.start - 60), hit.at('to')?.start ?? hit.start))?.[0] ?? ''
  const behind = /^[^\n;•·|,.:]*/.exec(text.slice(hit.end, hit.end + 60))?.[0] ?? ''
  const before = hit.at('name') !== undefined && (hit.at('name') as Spot).start < (hit.at('to')?.start ?? 0) ? '' : lead
  return undone.test(before) || undone.test(behind)
}

/** So far across the page a line reaches that goes on in the next. */
const full = 0.7

/** Whether a name over two lines is one: the first runs to the right edge of the text. */
function isWhole(hit: Hit): boolean {
  const spot = named(hit)
  const at = wordsAt(spot).indexOf('\n')
  if (at < 0) return true
  const line = rowsOf(spot.page).find((row) => row.some((cell) => cell.start <= spot.start && spot.start < cell.end))
  return wordsAt(spot).lastIndexOf('\n') === at && line?.length === 1 && line[0] !== undefined && extent(line[0])[1] > full
}
