import type { Page } from '@lenity/casefile'
import { dayFact, fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { wordsAt, type Spot } from '../../reading/spot.ts'
import { daysOf } from './days-of-acts.ts'

const none = /\bno\s+(?:direct\s+)?appeal\b|\b(?:did|does|has)\s+not\s+(?:\w+\s+){0,3}?appeal\b|\bnever\s+(?:\w+\s+)?appeal|\b(?:failed|declined|chose\s+not)\s+to\s+(?:file\s+(?:an?\s+)?(?:direct\s+)?|take\s+an\s+|pursue\s+(?:an?\s+)?(?:direct\s+)?)?appeal\b/i
const ruled = /\b(?:affirmed|affirming|dismissed|vacated|reversed|remanded)\b/i
const ofAppeal = /\bcircuit\b|\bcourt\s+of\s+appeals\b|\b(?:direct\s+)?appeal(?:s|ed)?\b|\b(?:judgment|conviction|sentence)s?\s+(?:and\s+\w+\s+)?(?:was|were)\s+affirmed\b/i
const taken = /\b(?:timely\s+)?appealed\b|\bfiled\s+a\s+(?:timely\s+)?notice\s+of\s+appeal\b|\bon\s+direct\s+appeal\b/i
/** What was decided of a later motion is no appeal from the judgment. */
const later = /\b(?:2255|3582|3553|motions?|petition|certificate|denial|denied|denying|certiorari|supreme\s+court|v\.\s|F\.\s?(?:2d|3d|4th)|resentenc\w+)\b/i

function said(one: Spot): string {
  return wordsAt(one).replace(/\s+/g, ' ')
}

/** Whether an appeal was taken from the judgment, and the day it was decided, as sentences tell it. */
export function toldAppeal(places: readonly (Page | Spot)[]): Found[] {
  const all = sentencesOf(places)
  const not = all.find((one) => none.test(said(one)) && !later.test(said(one)))
  const decided = all.filter((one) => ruled.test(said(one)) && ofAppeal.test(said(one)) && !none.test(said(one)) && !later.test(said(one)))
  const filed = all.find((one) => taken.test(said(one)) && !none.test(said(one)) && !later.test(said(one)))
  const yes = decided[0] ?? filed
  if (not !== undefined && yes !== undefined) return []
  const days = decided.flatMap((one) => daysOf('appeal', one))
  return [...fact('litigation.appealTaken', not !== undefined ? false : yes !== undefined ? true : undefined, not ?? yes), ...(days.length === 1 ? dayFact('litigation.appealDecidedOn', days[0]) : [])]
}
