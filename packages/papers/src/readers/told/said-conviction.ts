import type { Page } from '@lenity/casefile'
import { parseDay } from '../../reading/dates.ts'
import { dayFact, fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { wordsAt, type Spot } from '../../reading/spot.ts'
import { daysOf } from './days-of-acts.ts'

type How = 'guilty plea' | 'jury verdict' | 'bench verdict'

const plea = /\b(?:pled|pleaded|plead)\s+guilty\b|\bpleas?\s+of\s+guilty\b|\bguilty\s+pleas?\b|\badmitted\s+(?:his\s+|her\s+)?guilt\b|\bentered\s+(?:a\s+)?pleas?\b|\bafter\s+pleading\s+guilty\b|\bchanged\s+(?:his|her|the)\s+pleas?\s+to\s+(?:one\s+of\s+)?guilty\b/i
const jury = /\bjur(?:y|ors)\b[^.;]{0,80}\b(?:convicted|found|guilty|verdict)|\b(?:convicted|found\s+guilty|guilty)\b[^.;]{0,60}\bjur(?:y|ors)\b|\bjury\s+(?:trial|verdict)\b[^.;]{0,60}\b(?:convicted|guilty)/i
const bench = /\b(?:bench\s+trial|sitting\s+without\s+a\s+jury|without\s+a\s+jury|non-?jury|trial\s+to\s+the\s+court|court\s+trial)\b[^.]*\b(?:guilty|convict(?:ed|ion))|\b(?:guilty|convicted)\b[^.]*\b(?:bench\s+trial|sitting\s+without\s+a\s+jury|without\s+a\s+jury|trial\s+to\s+the\s+court|by\s+the\s+court)\b|\b(?:the\s+)?court\s+found\s+(?:the\s+defendant|m[rs]s?\.\s+\S+|him|her|\S+)\s+guilty/i
/** Words of a sentence that may tell of another's guilt, of another case, or of what is not decided. */
export const ofOtherGuilt = /\bnot\s+guilty\b(?!\s+plea)|\bwould\b|\bif\b|\boffer\w*|\bwithdr\w+|\bco-?defendants?\b|\bstate\s+(?:court|law|charges?)\b|\b(?:superior|municipal|county|justice)\s+court\b|\bcommon\s+pleas\b|\bprior\b|\bprevious\b|\bwhether\b|\binvoluntar|\bclaims?\b|\bargues?\b|\bagree[sd]?\b|\bwill\b|\bmay\b(?!\s+\d)/i

/** What runs on longer is a form or a list. */
const longest = 1500

/** How guilt was decided by what a sentence says. */
export function howSaid(words: string): How | undefined {
  if (words.length > longest || ofOtherGuilt.test(words)) return undefined
  if (bench.test(words)) return 'bench verdict'
  if (jury.test(words)) return 'jury verdict'
  return plea.test(words) ? 'guilty plea' : undefined
}

/** How guilt was decided and on what day, as sentences tell it of the person's own case; nothing where they tell it in two ways. */
export function toldConviction(places: readonly (Page | Spot)[], check?: string): Found[] {
  const told = sentencesOf(places).flatMap((sentence) => {
    const how = howSaid(wordsAt(sentence).replace(/\s+/g, ' '))
    return how === undefined ? [] : [{ sentence, how }]
  })
  const [first] = told
  if (first === undefined || told.some(({ how }) => how !== first.how)) return []
  const days = told.flatMap(({ sentence }) => daysOf('guilt', sentence))
  return [...fact('conviction.decidedBy', first.how, first.sentence, check), ...sameDay('conviction.convictedOn', days, check)]
}

const ofOther = /\b(?:will|scheduled|continued|prior|previous\w*|state|county|superior|municipal|reduc\w+|re-?sentenc\w+|amended|revo[ck]\w+|co-?defendants?|report)\b/i

/** The day on which sentence was imposed, as sentences tell it. */
export function toldSentencing(places: readonly (Page | Spot)[], check?: string): Found[] {
  const days = sentencesOf(places).flatMap((sentence) => (ofOther.test(wordsAt(sentence)) ? [] : daysOf('sentence', sentence)))
  return sameDay('conviction.sentencedOn', days, check)
}

function sameDay(path: string, days: readonly Spot[], check: string | undefined): Found[] {
  const dates = new Set(days.map((spot) => parseDay(wordsAt(spot))?.date))
  return dates.size === 1 ? dayFact(path, days[0], check) : []
}
