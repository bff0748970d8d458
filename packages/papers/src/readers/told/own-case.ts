import type { Page } from '@lenity/casefile'
import { sentencesOf } from '../../reading/sentences.ts'
import { wordsAt, type Spot } from '../../reading/spot.ts'

/** A case by its parties in a sentence, or by the place of its report. */
const cited = /\b[A-Z][A-Za-z.’']+\s+v\.\s+(?<second>[A-Z][\w.’'-]+(?:\s+[A-Z][\w.’'-]+){0,3})|\b\d{1,3}\s+(?:U\.\s?S\.|S\.\s?Ct\.|F\.\s?(?:2d|3d|4th|Supp\.|App['’]x))\s+\d/g
/** What the court that writes did before, of whomever. */
const decidedBefore = /\bwe\s+(?:have\s+)?(?:previously\s+|recently\s+|since\s+)?(?:upheld|approved|vacated|reversed|remanded|rejected)\b/i

/** What somebody named did or got in the case: another than the person has a plea and a term of their own. */
const did = /\b[A-Z][a-z'’-]+\s+(?<family>[A-Z][A-Za-z'’-]+)\s+(?:(?:then|also|later|each|both)\s+)?(?:pleaded|pled|testified|cooperated|was\s+(?:convicted|sentenced|acquitted|found))\b/g

/** The sentences of an opinion that tell of its own case: not those that cite another, which has its own terms, days and sections, nor those that tell of somebody else. `family` is the name of the person whose case it is. */
export function ofOwnCase(places: readonly (Page | Spot)[], family: string | undefined): Spot[] {
  const isPerson = (name: string | undefined): boolean => family !== undefined && (name ?? '').toLowerCase().split(/\s+/).some((word) => word.replace(/[.,]$/, '') === family.toLowerCase())
  return sentencesOf(places).filter((sentence) => {
    const words = wordsAt(sentence)
    return !decidedBefore.test(words) && [...words.matchAll(cited)].every(({ groups }) => isPerson(groups?.['second'])) && [...words.matchAll(did)].every(({ groups }) => family === undefined || isPerson(groups?.['family']))
  })
}
