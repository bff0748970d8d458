import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { parseGrams, substanceOf, weightOfDrug } from '../reading/drugs.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { findFirst, wordsAt, type Spot } from '../reading/spot.ts'
import { readCaption, readDefendant } from './caption.ts'
import { readAdmitted } from './plea-admissions.ts'
import { nameOfPlea } from './plea/named-in-plea.ts'
import { judgeOfPlea, toldOfWriter, toldPleaDay } from './plea/plea-day.ts'
import { readReference } from './reference-line.ts'
import { isVerdict } from './verdict-answers.ts'
import { readVerdictCounts } from './verdict-counts.ts'

const ofPlea = /(?:(?:agrees?|offers?|desires?|wish(?:es)?|intends?|consents?|has\s+agreed|undertakes?)\s+to\s+(?:plead|(?:enter|tender)\s+(?:a\s+|his\s+|her\s+)?(?:voluntary\s+)?pleas?\s+of)|(?:will|shall)\s+(?:plead|(?:enter|tender)\s+(?:a\s+)?pleas?\s+of)|pleads|(?:enters?|tenders?)\s+(?:a\s+)?pleas?\s+of)\s+guilty[^.\n]*/i
/** In what is no verdict, any word of a plea of guilty tells how guilt was decided. */
const anyPlea = /\b(?:accept\s+(?:a\s+)?)?guilty\s+pleas?\b|\bpleas?\s+of\s+guilty\b|\bplead(?:s|ing)?\s+guilty\b|\bplea\b[^.\n]{0,20}:\s*guilty\b/i

/** A verdict form or a plea agreement: how guilt was decided and when, and the drug and weight found where one count alone was decided against the person. */
export function readVerdictOrPlea(pages: readonly Page[]): Found[] {
  const jury = findFirst(pages, /we,?\s+the\s+jury/i)
  if (jury === undefined) return readPlea(pages)
  const byCount = readVerdictCounts(pages)
  const named = readDefendant(pages)
  return [...readCaption(pages), ...(named.length > 0 ? named : readReference(pages)), ...fact('conviction.decidedBy', 'jury verdict', jury), ...decidedOn(pages), ...(byCount.length > 0 ? byCount : foundByJury(pages))]
}

function readPlea(pages: readonly Page[]): Found[] {
  const plea = findFirst(pages, ofPlea) ?? (isVerdict(pages) ? undefined : findFirst(pages, anyPlea))
  const named = readDefendant(pages)
  const all = [...readCaption(pages), ...nameOfPlea(pages, named.length > 0 ? named : readReference(pages))]
  return plea === undefined ? all : [...all, ...fact('conviction.decidedBy', 'guilty plea', plea), ...readAdmitted(pages), ...toldPleaDay(pages), ...toldOfWriter(pages), ...judgeOfPlea(pages)]
}

function decidedOn(pages: readonly Page[]): Found[] {
  const dated = findFirst(pages, new RegExp(`\\b(?:dated?|day|signed|returned|executed|so\\s+say\\s+we\\s+all)\\s*(?:this|on|,)*\\s*[.:]*\\s*(?:this\\s+|on\\s+)?(?<value>${day})`, 'i'))
  return dayFact('conviction.convictedOn', dated?.at('value'))
}

function foundByJury(pages: readonly Page[]): Found[] {
  const guilty = sentencesOf(pages).filter((sentence) => /\bguilty\b/i.test(wordsAt(sentence)) && /\bcount\b/i.test(wordsAt(sentence)) && !/\bnot\s+guilty\b|write|circle|check\s+one/i.test(wordsAt(sentence)))
  const [only, more] = guilty
  if (!only || more) return []
  const drug = findFirst([only], new RegExp(weightOfDrug, 'i')) ?? quantityAnswer(pages)
  const substance = substanceOf(wordsAt(only))
  if (substance === undefined) return []
  return [
    ...fact('conviction.counts.0.substance', substance, only),
    ...(drug ? fact('conviction.counts.0.foundGrams', parseGrams(wordsAt(drug)), drug, 'The least weight the jury found.') : noWeight(pages, only)),
  ]
}

/** A marked answer to a question of quantity: `[X] 50 grams or more`. */
function quantityAnswer(pages: readonly Page[]): Spot | undefined {
  return findFirst(pages, /(?:[☒☑✓✔✗✘]|[[(]\s?[xX✓]\s?[\])])\s*(?<value>[\d.,]+\s*(?:kilo)?grams?)/i)?.at('value')
}

/** A verdict form that speaks of no weight anywhere found none. */
function noWeight(pages: readonly Page[], only: Spot): Found[] {
  return findFirst(pages, /\b(?:grams?|kilograms?|ounces?|pounds?|quantit|weight|amount)/i) ? [] : fact('conviction.counts.0.foundGrams', 0, only, 'The verdict names no weight: read the whole form and the instructions before relying on it.')
}
