import type { Flag, Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { findAll, findFirst, trimSpot, wordsAt, type Spot } from '../reading/spot.ts'
import { monthsSaid } from './presentence-labelled-priors.ts'
import { crime } from './priors/prior-offense.ts'
import { daysOf } from './told/days-of-acts.ts'

const partly: readonly Flag[] = [{ reason: 'ambiguous', says: 'Not every part of this conviction was found: compare it with the page.' }]
const convicted = /\b(?:convicted,?\s+(?:(?:up)?on\s+(?:an?\s+|his\s+|her\s+)?pleas?\s+of\s+guilty|(?:after|by|upon|following)\s+(?:an?\s+|the\s+)?(?:jury|bench|court)?\s*(?:trial|verdict|jury)?),?\s+(?:of|to)|(?:convicted|found\s+guilty|adjudged\s+guilty|conviction)\s+(?:of|for)|(?:plead(?:ed)?|pled)\s+guilty\s+to|plea\s+of\s+guilty\s+to)\b(?:\s+(?:the|a|an|one\s+count\s+of|charge|crimes?|offenses?|of)\b|\s*\(s\)|\s*:)*\s*(?<value>[A-Za-z][^\n;.]{3,90})/i
/** What is said further of the conviction. */
const further = /[\s,]*(?:,\s+(?:an?\s+|class\s|in\s+violation|contrary)|\bin\s+(?!the\s+\w+\s+degree)|\b(?:by|upon|on|before|under|pursuant|and\s+(?:was|is|sentenced|that)|contrary)\s|\(|\bin\s+violation\b|$)/i
/** Before a term a day could be taken for the lower end of a range. */
const anyDay = new RegExp(day, 'gi')
const sentenced = /\b(?:sentenced?|confined|committed)\b/i

/** The one conviction of a court of a state that its clerk certifies: offense, day and length of the sentence. None where several are told, or a court of the United States is named. */
export function certifiedConviction(pages: readonly Page[]): Found[] {
  if (findFirst(pages, /\bunited\s+states\b/i) !== undefined) return []
  const told = findAll(pages, convicted).flatMap((hit) => offenseAt(hit.at('value')).map((offense) => ({ hit, offense })))
  const [first] = told
  if (first === undefined || new Set(told.map(({ offense }) => wordsAt(offense).toLowerCase())).size > 1) return []
  const { hit, offense } = first
  // What stands before it in one sentence may be the head of the paper.
  const behind = sentencesOf([{ page: hit.page, start: hit.start, end: hit.page.text.length }]).filter(isOfSentence)
  const sentences = behind.length > 0 ? behind : sentencesOf(pages).filter(isOfSentence)
  const days = sentences.flatMap((one) => daysOf('sentence', one))
  const terms = sentences.flatMap((one) => behindVerb(one)).flatMap((spot) => monthsSaid(wordsAt(spot).replace(anyDay, '').replace(/\s+/g, ' '), spot, 'history.priors.0'))
  const [on, months] = [days, terms].map((all) => (all.length === 1 ? all[0] : undefined)) as [Spot | undefined, Found | undefined]
  const found = [...fact('history.priors.0.offense', wordsAt(offense).replace(/\s+/g, ' '), offense), ...dayFact('history.priors.0.sentencedOn', on), ...(months === undefined ? [] : [months])]
  return found.length === 3 ? found : found.map((one) => ({ ...one, flags: partly }))
}

function offenseAt(spot: Spot | undefined): Spot[] {
  if (spot === undefined) return []
  const stop = further.exec(wordsAt(spot))
  const named = trimSpot({ ...spot, end: spot.start + (stop?.index ?? wordsAt(spot).length) })
  return crime.test(wordsAt(named)) ? [named] : []
}

function isOfSentence(one: Spot): boolean {
  return sentenced.test(wordsAt(one))
}

/** What a sentence says behind the word for the sentence. */
function behindVerb(sentence: Spot): Spot[] {
  const verb = findFirst([sentence], sentenced)
  return verb === undefined ? [] : [{ ...sentence, start: verb.end }]
}
