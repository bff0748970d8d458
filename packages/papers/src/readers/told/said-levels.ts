import type { Page } from '@lenity/casefile'
import { fact } from '../../reading/facts.ts'
import { numberWords, parseCount } from '../../reading/figures.ts'
import type { Found } from '../../reading/propose.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { findAll, wordsAt, type Spot } from '../../reading/spot.ts'

const counted = new RegExp(`(?<count>\\d{1,2}|${numberWords})(?:[\\s-]+(?:additional|offense|more))?[\\s-]+levels?\\b`, 'i')
/** `the level is increased by 4` */
const byFigure = new RegExp(`\\b(?:increas|decreas|reduc|rais|lower|enhanc)\\w*\\s+by\\s+(?<count>\\d{1,2}|${numberWords})\\b(?![\\d.,]\\d|[\\s-]*(?:months?|years?|percent|%|points?|of\\b))`, 'i')
export const more = /\b(?:increas\w*|add(?:ed|s|ition)?|upward|rais\w+|enhanc\w+|plus)\b/i
export const less = /\b(?:comes?\s+off|taken\s+off|takes?\s+off|off\s+(?:are|is)\s+taken|decreas\w*|reduc\w*|subtract\w*|minus|lower\w*|downward|deduct\w*|credit)\b/i
const denied = /\b(?:no|not|nor|neither|without|never|none)\b/i

/** What runs on longer is a form whose lines end without a stop. */
const longestSentence = 330

interface Adjustment {
  readonly levels: number
  readonly spot: Spot
}

/** Whether it tells, and does not line up figures behind or before their names. */
function isSentence(spot: Spot): boolean {
  const words = wordsAt(spot)
  if ((words.match(/(?:^|\n)[^\S\n]*[+−–-]?\d{1,2}[^\S\n]+[A-Z]/g) ?? []).length > 1) return false
  return spot.end - spot.start < longestSentence && /[.;]$/.test(words) && /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|appl(?:y|ies)|warrants?|receive[sd]?|results?|provides?|sets?|adds?|reduces?|subtracts?|finds?|makes?|gives?|applied|increased?|comes?|takes?|earns?|gets?)\b/i.test(words) && (words.match(/\s[+−–-]?\d{1,2}[^\S\n]*(?=\n)/g) ?? []).length < 2
}

export const role = /\brole\b|3B1\.[12]\b|\b(?:organizer|leader(?:ship)?|manager|supervisor|supervisory)\b(?=[^.]*\blevels?\b)|\b(?:minor|minimal)\s+participant/i
export const obstruction = /\bobstruct(?:ion|ed|ing)\b|3C1\.1\b/i
export const acceptance = /\baccept(?:ance|ed|ing)\b[^.]{0,30}\bresponsib|\bacceptance\b|3E1\.1\b/i
export const weapon = /2D1\.1\s*\(b\)\s*\(1\)(?!\d)|\bdangerous\s+weapon\b|\b(?:firearm|gun|weapon)s?\b(?=[^.]*\blevels?\b)|\blevels?\b[^.]*\b(?:firearm|gun|weapon|pistol|revolver|rifle|shotgun)s?\b/i

/** The clauses of a sentence that speaks of several parts: `adds two levels for obstruction, makes no adjustment for role, and subtracts three levels for acceptance`. */
function clauses(sentence: Spot): Spot[] {
  const words = wordsAt(sentence)
  if ([role, obstruction, acceptance, weapon].filter((about) => about.test(words)).length < 2) return [sentence]
  const out: Spot[] = []
  let start = sentence.start
  for (const mark of words.matchAll(/[,;:]\s+(?:and\s+|but\s+)?|\s+and\s+|\s+but\s+/g)) {
    const rest = words.slice(mark.index + mark[0].length)
    // A clause begins with what it does or with how many levels it gives.
    if (!begins.test(rest)) continue
    out.push({ ...sentence, start, end: sentence.start + mark.index })
    start = sentence.start + mark.index + mark[0].length
  }
  out.push({ ...sentence, start, end: sentence.end })
  return out
}

const begins = new RegExp(`^(?:(?:an?|another|plus|minus|less|by|it|the\\s+court|further)\\s+){0,3}(?:additional\\s+)?(?:(?:\\d{1,2}|${numberWords})(?:[\\s-]+(?:additional|offense|more))?[\\s-]+levels?\\b|adds?\\b|added\\b|increas|subtract|reduc|decreas|deduct|gives?\\b|gave\\b|makes?\\b|made\\b|finds?\\b|found\\b|applie|appl(?:y|ying)\\b|no\\b|neither\\b|with\\b|grant|den(?:y|ie)|award|impos|receiv)`, 'i')

/** What the sentences that speak of something add or take off; undefined where one of them cannot be told. */
function adjustments(sentences: readonly Spot[], about: RegExp, besides?: RegExp): Adjustment[] | undefined {
  const out: Adjustment[] = []
  for (const spot of sentences) {
    const words = wordsAt(spot).replace(/\s+/g, ' ')
    if (!about.test(words) || besides?.test(words)) continue
    const count = (counted.exec(words) ?? byFigure.exec(words))?.groups?.['count']
    const levels = count === undefined ? undefined : parseCount(count)
    const [up, down] = direction(words, about)
    if (levels !== undefined && up !== down && !denied.test(words)) out.push({ levels: up ? levels : -levels, spot })
    else if (denied.test(words) && (up || down || /\badjustments?\b|\bwarranted\b|\bappl(?:y|ies|icable)\b|\bevidence\b|\bthere\s+(?:was|is|were)\s+no\b/i.test(words) || (about === weapon && /\b(?:possess|carri|us|involv)ed\b/i.test(words))) && levels === undefined) out.push({ levels: 0, spot })
    else if (levels !== undefined || up || down) return undefined
  }
  return out
}

/** Whether levels are added or taken off: as the words say, else as the part always has it. */
function direction(words: string, about: RegExp): readonly [boolean, boolean] {
  const [up, down] = [more.test(words), less.test(words)]
  if (up || down) return [up, down]
  return about === acceptance ? [false, counted.test(words)] : about === role ? [/\baggravating|\borganizer|\bleader|\bmanager|\bsupervis|3B1\.1\b/i.test(words), /\bminor|\bminimal|\bmitigating|3B1\.2\b/i.test(words)] : [counted.test(words), false]
}

/** The levels of the computation as sentences tell them: `The base offense level is 32. Two levels are added for obstruction of justice.` */
export function toldLevels(places: readonly (Page | Spot)[]): Found[] {
  const sentences = sentencesOf(places).filter(isSentence).flatMap(clauses)
  const base = findAll(places, new RegExp(`\\bbase\\s+(?:offense\\s+)?level\\b(?:(?!level|\\d\\s*levels)[^.;]){0,90}?\\b(?:is|of|at|to)\\s+(?<value>\\d{1,2}|${numberWords})(?![\\d.]\\d|\\s+levels?\\b)`, 'i'))
  const values = base.map((hit) => parseCount(hit.get('value')))
  const played = adjustments(sentences, role, /\brole\s+model|\bsupervised\s+release/i)
  const obstructed = adjustments(sentences, obstruction)
  const accepted = adjustments(sentences, acceptance)
  const armed = adjustments(sentences, weapon)
  const taken = accepted?.reduce((sum, { levels }) => sum + levels, 0)
  return [
    ...(new Set(values).size === 1 && (values[0] ?? 0) > 0 ? fact('guideline.baseLevel', values[0], base[0]) : []),
    ...one('guideline.roleLevels', played, (levels) => Math.abs(levels) <= 4),
    ...one('guideline.obstruction', obstructed, () => true).map((found) => ({ ...found, value: Number(found.value) > 0 })),
    ...(taken !== undefined && [0, -2, -3].includes(taken) ? fact('guideline.acceptanceLevels', taken === 0 ? 0 : taken, accepted?.[0]?.spot) : []),
    ...one('guideline.weapon', armed, () => true).map((found) => ({ ...found, value: Number(found.value) > 0 })),
  ]
}

function one(path: string, all: readonly Adjustment[] | undefined, allowed: (levels: number) => boolean): Found[] {
  const [first] = all ?? []
  return first !== undefined && all?.every(({ levels }) => levels === first.levels) === true && allowed(first.levels) ? fact(path, first.levels, first.spot) : []
}
