import type { Page } from '@lenity/casefile'
import type { PaperKind, Term, TermRange } from '@lenity/law'
import { isFigure } from '../certainty/doubtful-kind.ts'
import { byLabelOnly } from '../certainty/doubts-of-reading.ts'
import { birthFact } from '../reading/birth.ts'
import { dayFact, fact } from '../reading/facts.ts'
import { parseCategory, parseDollars, parseLevels } from '../reading/figures.ts'
import { labelled } from '../reading/labelled.ts'
import { personName } from '../reading/names.ts'
import { cleanDocketNumber, cleanRegisterNumber } from '../reading/numbers.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, wordsAt, type Spot } from '../reading/spot.ts'
import { parseTerm } from '../reading/terms.ts'
import { districtOf, sayDistrict } from './district.ts'
import { fieldLabels, isLabel } from './labels.table.ts'
import { prisonLabels } from './prison-labels.table.ts'
import { riskNamed } from './risk-level.ts'
import { fieldSentences } from './sentences.table.ts'

/**
 * What the labels and the plain sentences of a paper give for the paths its own reader found nothing for. A field is read only where every place that
 * tells it gives the same: papers tell of other days, terms and people too.
 */
export function fillIn(kind: PaperKind, pages: readonly Page[], known: ReadonlySet<string>): Found[] {
  const out: Found[] = []
  const read = new Set(known)
  const add = (found: readonly Found[]): void => {
    out.push(...found)
    for (const { path } of found) read.add(path)
  }
  for (const { path, label, value, kinds, sure } of [...prisonLabels, ...fieldLabels]) {
    if (read.has(path) || !kinds.includes(kind)) continue
    add(only(path, labelled(pages, label, value, isLabel)).map((one) => (isFigure(path) && sure !== true ? { ...one, flags: byLabelOnly } : one)))
  }
  for (const { path, sentence, kinds, unless } of fieldSentences) {
    if (read.has(path) || !kinds.includes(kind) || (unless !== undefined && findFirst(pages, unless) !== undefined)) continue
    add(only(path, findAll(pages, sentence).flatMap((hit) => hit.at('value') ?? [])))
  }
  return out
}

function only(path: string, spots: readonly Spot[]): Found[] {
  const read = spots.flatMap((spot) => found(path, spot))
  const [first] = read
  if (path === 'person.name') return sameName(read)
  return first !== undefined && read.every(({ value }) => value === first.value) ? [first] : []
}

/** The fullest of names that are of one person: first and family name are the same, whatever stands between. */
function sameName(read: readonly Found[]): Found[] {
  const ends = new Set(read.map(({ value }) => String(value).toLowerCase().replace(/\s+(?:jr|sr|ii|iii|iv)\.?$/, '').split(' ')).map((parts) => `${parts[0]} ${parts.at(-1)}`))
  const [fullest] = read.toSorted((a, b) => String(b.value).length - String(a.value).length)
  return ends.size === 1 && fullest !== undefined ? [fullest] : []
}

function rangeOf(words: string): TermRange | undefined {
  const ends = [...words.matchAll(/\d{1,3}|life/gi)].map(([end]): Term => (/life/i.test(end) ? 'life' : Number(end)))
  const [low, high = low] = ends
  if (low === undefined || high === undefined || (low === 'life' && high !== 'life')) return undefined
  return low === 'life' || high === 'life' || (low <= high && high <= 600) ? [low, high] : undefined
}

function found(path: string, spot: Spot): Found[] {
  if (path === 'conviction.district') return districtAt(spot)
  if (path === 'person.dateOfBirth') return birthFact(spot)
  return path.endsWith('On') ? dayFact(path, spot) : fact(path, valueOf(path, wordsAt(spot).trim()), spot)
}

function districtAt(spot: Spot): Found[] {
  const place = districtOf([spot])
  return fact('conviction.district', place && sayDistrict(place), place)
}

function valueOf(path: string, words: string): unknown {
  switch (path) {
    case 'person.name': return personName(words)
    case 'conviction.judge': return personName(words.replace(/^(?:the\s+)?hon(?:orable|\.)\s+/i, '').replace(/^(?:(?:chief|senior)\s+)?(?:(?:u\.\s?s\.|united\s+states)\s+)?(?:district\s+)?judge\s+/i, ''))
    case 'person.registerNumber': return cleanRegisterNumber(words)
    case 'conviction.docketNumber': return cleanDocketNumber(words)
    case 'conviction.term': return whole(words)
    case 'conviction.supervisedReleaseMonths': return whole(words) === 'life' ? undefined : whole(words)
    case 'conviction.assessment': case 'conviction.fine': case 'conviction.restitution': return /^(?:none|-0-|waived)/i.test(words) ? 0 : parseDollars(words)
    case 'guideline.roleLevels': case 'guideline.acceptanceLevels': return /^none/i.test(words) ? 0 : parseLevels(words)
    case 'guideline.obstruction': return !/^(?:0|none)/i.test(words)
    case 'guideline.careerOffender': return /^yes/i.test(words)
    case 'guideline.edition': return /(?:19|20)\d{2}/.exec(words)?.[0]
    case 'guideline.range': return rangeOf(words)
    case 'person.citizenship': return /^u\.?\s?s/i.test(words) || /^united\s+states/i.test(words) ? 'United States' : /^united$/i.test(words) ? undefined : words
    case 'conviction.decidedBy': return /jury/i.test(words) ? 'jury verdict' : /bench|court/i.test(words) ? 'bench verdict' : 'guilty plea'
    case 'guideline.category': return parseCategory(words)
    case 'guideline.baseLevel': case 'guideline.totalLevel': case 'guideline.points': case 'custody.priorCreditDays': case 'custody.goodTimeLostDays': case 'custody.timeCreditDays': return Number(/\d+/.exec(words)?.[0])
    case 'custody.risk': return riskNamed(words)
    default: return isLabel(words) ? undefined : words.replace(/\s+/g, ' ').replace(/[\s,;.]+$/, '')
  }
}

/** A term of whole months. */
function whole(words: string): Term | undefined {
  const read = parseTerm(words)
  return read === undefined || read.check !== undefined || read.term === 0 ? undefined : read.term
}
