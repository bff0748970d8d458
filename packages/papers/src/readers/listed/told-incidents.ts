import type { Flag, Page } from '@lenity/casefile'
import { wordsIn } from '../../reading/cells.ts'
import { day, parseDay } from '../../reading/dates.ts'
import { dayFact, fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { findAll, findFirst, linesOf, trimSpot, wordsAt, type Hit, type Spot } from '../../reading/spot.ts'
import { struckIncident } from './listed-incidents.ts'

/** Prohibited act codes run from 100 to 499, with or without a letter (28 CFR 541.3, Table 1): after its name, or before the words of the act. */
const named = new RegExp('\\b(?:[Cc]odes?|CODES?|[Pp]rohibited\\s+[Aa]cts?|[Aa]ct)(?:\\s+(?:[Nn]o\\.?|[Nn]umber|#))?\\s*[:#]?\\s*(?<code>[1-4]\\d{2})[A-Z]?(?![\\d/,]\\d|-\\d|\\.\\d|\\d)')
const before = new RegExp("(?<=^|[\\s(,;:–—-])(?<code>[1-4]\\d{2})[A-Z]?\\s*[-–:,]?\\s+(?=[A-Z][A-Za-z]{3})(?!(?:DAYS?|HOURS?|HRS|MONTHS?|YEARS?|GRAMS?|MILES|Months?|Days?|Years?|Hours?|[Gg]rams?|[Kk]ilograms?|[Pp]lants?|[Kk]ilos?)\\b)", 'm')
const dated = new RegExp(`(?<![\\d/-])${day}(?![\\d/-])`, 'i')
const about = /\b(?:incident|disciplin|prohibited\s+act|misconduct|infraction|DHO|UDC|conduct)/i

/** Of two days beside one act the earlier is that of the act: it is heard later. */
const severalDays: readonly Flag[] = [{ reason: 'ambiguous', says: 'Several days stand beside this act; the first of them was taken for its day.' }]

/**
 * Incidents told in lines, items or sentences: a code of a prohibited act, the day that stands in its line, its piece or its sentence, and the words of the
 * act beside the code. What did not stand is none. A code without a day is none either.
 */
export function toldIncidents(pages: readonly Page[]): Found[] {
  const found = pages.flatMap((page) => (about.test(page.text) ? onPage(page) : []))
  return found.flatMap((one, i) => {
    const path = `custody.incidents.${i}`
    const days = dayFact(`${path}.on`, one.on)
    return [...fact(`${path}.code`, Number(one.code.get('code')), one.code.at('code')), ...(one.isOneDay ? days : days.map((day) => ({ ...day, flags: severalDays }))), ...fact(`${path}.act`, one.act && wordsAt(one.act).replace(/\s+/g, ' '), one.act)]
  })
}

interface Told {
  readonly code: Hit
  readonly on: Spot
  readonly isOneDay: boolean
  readonly act: Spot | undefined
}

function onPage(page: Page): Told[] {
  const codes = codesOn(page)
  const lines = linesOf({ page, start: 0, end: page.text.length })
  return codes.flatMap((code, i) => {
    const at = lines.findIndex((one) => one.start <= code.start && code.start < one.end)
    const sentence = sentencesOf([page]).find((one) => one.start <= code.start && code.start < one.end)
    const [last, next] = [codes[i - 1], codes[i + 1]]
    const piece = sentence && pieceOf(sentence, code)
    for (const place of [piece !== undefined && piece.start > (sentence?.start ?? 0) ? piece : undefined, itemLine(lines, at), piece, sentence]) {
      if (place === undefined || place.end - place.start > longest) continue
      // What belongs to the code before or behind it is none of this one's.
      if ((last !== undefined && last.start >= place.start) || (next !== undefined && next.start < place.end)) continue
      const days = findAll([place], dated).filter((hit) => parseDay(hit.words) !== undefined)
      const on = days.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)))[0]
      if (on === undefined || /[;.]\s/.test(wordsAt({ ...place, start: Math.min(on.end, code.end), end: Math.max(on.start, code.start) }).replace(/\b(?:No|Mr|Ms)\./g, ''))) continue
      if (struckIncident.test(wordsAt({ ...place, end: Math.max(place.end, Math.min(next?.start ?? page.text.length, place.end + reachOfFinding)) }))) return []
      return [{ code, on, isOneDay: days.length === 1, act: actBeside(code, place) }]
    }
    return []
  })
}

const itemBegins = new RegExp(`^\\W{0,4}(?:\\d{1,2}[.)]\\s*)?(?:${day}|(?:[Cc]ode|CODE|Incident|INCIDENT|Report|REPORT|IR)\\b|[1-4]\\d{2}[A-Z]?\\b)`, 'i')

/** So far across the page a line reaches that goes on in the next. */
const full = 0.7

/** A line that is an item by itself: it begins as one does, and so does the next, or nothing goes on in it. */
function itemLine(lines: readonly Spot[], at: number): Spot | undefined {
  const [line, next] = [lines[at], lines[at + 1]]
  if (line === undefined || !itemBegins.test(wordsAt(line))) return undefined
  const after = next === undefined ? '' : wordsAt(next).trim()
  const right = wordsIn(line).at(-1)?.box.right ?? 0
  return after === '' || itemBegins.test(after) || (right < full && /^[A-Z\d•]/.test(after)) ? line : undefined
}

const longest = 420
/** So far behind an act may stand that it was expunged. */
const reachOfFinding = 120
const dayOf = (hit: Hit): string => parseDay(hit.words)?.date ?? ''

function codesOn(page: Page): Hit[] {
  const marked = findAll([page], named)
  return [...marked, ...findAll([page], before).filter((hit) => !marked.some((one) => one.start <= hit.start && hit.start < one.end))].sort((a, b) => a.start - b.start)
}

/** The piece between the signs that part the items of a running list. */
function pieceOf(sentence: Spot, code: Hit): Spot {
  const text = wordsAt(sentence)
  const at = code.start - sentence.start
  const from = Math.max(text.lastIndexOf(';', at), text.lastIndexOf('•', at), text.lastIndexOf('|', at)) + 1
  const ends = [';', '•', '|'].map((sign) => text.indexOf(sign, at)).filter((end) => end >= 0)
  return { ...sentence, start: sentence.start + from, end: sentence.start + Math.min(text.length, ...ends) }
}

const afterCode = new RegExp(`^[\\s:.,()–—-]*(?<act>[A-Z][A-Za-z][A-Za-z\\s,/'’&.()-]{2,90}?)(?=\\s*(?:[;(]|\\.(?:\\s|$)|\\s[-–—]\\s|\\s{2,}|,\\s*(?:on|found|DHO|UDC|sanction|and\\s+was)\\b|\\s+(?:on|DHO|UDC|Date)\\b|[,:]?\\s*${day}|$))`)
const beforeCode = new RegExp("(?<act>[A-Z][A-Za-z]{2}[A-Za-z\\s,/'’&-]{2,90}?)[\\s,:(–—-]*$")

/** The words of the act behind its code, or before it where the code stands in brackets or after them. */
function actBeside(code: Hit, place: Spot): Spot | undefined {
  const behind = findFirst([{ ...place, start: code.end }], afterCode)?.at('act')
  if (behind !== undefined && !/^(?:LP|DIS|Extra|Loss)\b/.test(wordsAt(behind))) return clean(behind)
  const lead: Spot = { ...place, end: code.start }
  const from = [...wordsAt(lead).matchAll(new RegExp(`${day}|\\bact\\s+of\\b|\\bfor\\b|\\bviolating\\b|[:;•]|\\s[–—-]\\s|\\b(?:Act|ACT|Offense|Charge)\\s*:`, 'gi'))].at(-1)
  const start = lead.start + (from === undefined ? 0 : from.index + from[0].length)
  const found = findFirst([{ ...lead, start }], beforeCode)?.at('act')
  return found && clean(found)
}

function clean(spot: Spot): Spot | undefined {
  const words = wordsAt(spot).replace(/\s*\(?\b(?:DHO|UDC|Date|DATE)\b.*$/s, '').replace(/[\s.,;:(–—-]+$/, '')
  return words.length < 4 ? undefined : trimSpot({ ...spot, end: spot.start + words.length })
}
