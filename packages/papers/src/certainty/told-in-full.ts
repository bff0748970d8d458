import type { Page } from '@lenity/casefile'
import { day, parseDay } from '../reading/dates.ts'
import type { Found } from '../reading/propose.ts'
import { cells } from '../reading/cells.ts'
import { findAll, findFirst, linesOf, wordsAt, type Spot } from '../reading/spot.ts'
import { parseTerm, term } from '../reading/terms.ts'
import { mayBeOneOfSeveral } from './doubtful-total.ts'

/** Words of a paper that may tell of another sentence, or of one that is not whole. */
const another = /\b(?:re-?sentenc\w+|consecutiv\w*|revo[ck]\w*|co-?defendants?|suspended|undischarged|(?:state|county)\s+(?:courts?|sentences?|prison)|previous(?:ly)?\s+sentenced|amended\s+judgment|(?:sentence|judgment)\s+(?:is|was)\s+vacated)\b/i
const spokenForm = /\b(?:(?:judgment|sentence)\s+(?:and\s+\w+\s+)?of\s+(?:the|this)\s+court|Sentencing\s+Reform\s+Act)\b[^.]*\b(?:committed|imprison\w*|incarcerat\w*|confined|custody|sentenced)\b[^.]*$/i
/** With these words a judge sentences, in the first person, by an order, or by naming the sentence as the one that is imposed. */
const spokenOrder = new RegExp(`\\b(?:${[
  'I\\s+(?:(?:hereby|now|therefore)\\s+)*sentence\\s+(?:you|him|her|the\\s+defendant|M[rs]s?\\.?\\s+\\p{L}+)\\b[^.]*\\bto\\b',
  'it\\s+is\\s+(?:(?:hereby|further|therefore)\\s+)*(?:ordered|adjudged)\\s+that\\b[^.]*\\b(?:remanded|committed|imprisoned)\\b',
  '(?:you\\s+are|\\p{L}+\\s+is)\\s+(?:hereby\\s+)?(?:sentenced\\s+to|placed\\s+in\\s+the\\s+custody)\\b',
  'the\\s+court\\s+(?:hereby\\s+)?(?:sentences\\b[^.]*\\bto|imposes\\s+an?\\s+(?:(?:total|aggregate)\\s+)?(?:sentence|term)\\s+of)\\b',
  'I\\s+(?:(?:hereby|now|therefore|will|am\\s+going\\s+to)\\s+)*impose\\s+an?\\s+(?:(?:total|aggregate)\\s+)?(?:sentence|term)\\s+of\\b',
  'the\\s+sentence\\s+(?:of\\s+(?:this|the)\\s+court\\s+|I\\s+impose\\s+)?is\\b',
].join('|')})[^.]*$`, 'iu')
const toldForm = /\b(?:(?:district|trial|sentencing|this|the)\s+(?:court|judge)\b[^.;]{0,90}\b(?:sentenced|imposed|(?:announced|pronounced)\s+an?\s+sentence)|\bsentence\s+was\s+(?:pronounced|imposed)\s+on\b|\bjudgment\s+was\s+entered\b[^.;]{0,40}\b(?:committing|sentencing)\b|\bwas\s+sentenced|\bsentenced\s+on\s|\breceived\s+an?\s+(?:total\s+)?sentence)\b[^.;]*$/i
/** A stop after these ends no sentence: titles, the saint of a name, and months written short. */
const titles = /\b(?:Mr|Ms|Mrs|Dr|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\./g
const ofCount = /\bcounts?\b/i
const ofAll = /\b(?:total|aggregate|each|all)\b/i

/** Whether a paper, or what is told at some places of it, names no other sentence than that of its case. */
export const tellsOneSentence = (places: readonly (Page | Spot)[]): boolean => findFirst(places, another) === undefined

function wordsBefore({ spot }: Found, form: RegExp): string | undefined {
  return form.exec(spot.page.text.slice(Math.max(0, spot.start - 320), spot.start).replaceAll(titles, ''))?.[0]
}

const nearCounts = 320
const anyTerm = new RegExp(`(?<![\\w$./½-])${term}`, 'i')

/** Whether a term stands in the form with which a court pronounces its judgment, where it names no counts near it and no other term in all it says. */
export function isPronounced(one: Found, court: readonly (Page | Spot)[]): boolean {
  const { page, start, end } = one.spot
  return (wordsBefore(one, spokenForm) ?? wordsBefore(one, spokenOrder)) !== undefined && !ofCount.test(page.text.slice(Math.max(0, start - nearCounts), end + nearCounts)) && !mayBeOneOfSeveral(court, one.value)
}

/** Whether a clause tells that the court sentenced to this term, or on this day, and of no single count. */
export function isToldInFull(one: Found): boolean {
  const words = wordsBefore(one, toldForm)
  return words !== undefined && (!ofCount.test(words) || ofAll.test(words))
}

/** Whether a day of sentence opens or closes a clause that tells the term of it, wherever on its page that term is told in full. */
export function isToldWithTerm(one: Found, whole: Found | undefined): boolean {
  if (whole === undefined) return false
  const again = findAll([one.spot.page], anyTerm).filter(({ words }) => parseTerm(words)?.term === whole.value)
  return [whole, ...again.map((spot): Found => ({ ...whole, spot }))].some((told) => isInClauseOf(one, told))
}

function isInClauseOf(one: Found, told: Found): boolean {
  if (told.spot.page !== one.spot.page || !isToldInFull(told)) return false
  const [from, to] = [Math.min(one.spot.start, told.spot.start), Math.max(one.spot.end, told.spot.end)]
  const between = one.spot.page.text.slice(from, to).replaceAll(titles, '')
  // A judgment may be entered days after the sentence.
  return !/[.;]\s/.test(between) && !/\bentered\s+on\s+$/i.test(one.spot.page.text.slice(Math.max(0, one.spot.start - 20), one.spot.start))
}

const timeOfDay = /\b(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?\s?m\b\.?)?|\b\d{1,2}\s*[ap]\.\s?m\./i
/** Beside the day of a hearing stands at most where it was held. */
const place = /^[\s)(:|*§,.–—-]*(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)[\s,]+)?(?:[A-Z][A-Za-z.'’]*[\s,–—-]+){0,5}[\s)(:|*§,.–—-]*$/i
const ofOtherDay = /\b(?:filed|dated?|indict\w*|arrest\w*|plea|trial|transcri\w+|ordered|reported|certified|prepared|entered|born|docket\w*)\b/i
/** Whether a day is that of the title of a paper on whose cover, the first page or less, no other stands: alone on its line, or with the words of the title. */
export function isDayOfTitle(spot: Spot, title: RegExp, coverEnd?: number): boolean {
  const { page } = spot
  const cover: Spot = { page, start: 0, end: coverEnd ?? page.text.length }
  const days = new Set(findAll([cover], new RegExp(day, 'i')).flatMap(({ words }) => parseDay(words)?.date ?? []))
  const line = linesOf({ page, start: 0, end: page.text.length }).find((one) => one.start <= spot.start && one.end >= spot.end)
  if (days.size !== 1 || line === undefined || !title.test(page.text)) return false
  const cell = cells(line).find((one) => one.start <= spot.start && one.end >= spot.end) ?? line
  const rest = wordsAt(cell).replaceAll(new RegExp(day, 'gi'), '').replace(timeOfDay, '')
  return !/[A-Za-z]/.test(rest) || (title.test(rest) && /^[A-Za-z\d\s,.:–—-]{0,60}$/.test(rest)) || (place.test(rest) && !ofOtherDay.test(rest))
}
