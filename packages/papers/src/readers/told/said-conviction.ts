import type { Page } from '@lenity/casefile'
import { day, parseDay } from '../../reading/dates.ts'
import { dayFact, fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { findAll, wordsAt, type Spot } from '../../reading/spot.ts'

type How = 'guilty plea' | 'jury verdict' | 'bench verdict'

const plea = /\b(?:pled|pleaded|plead)\s+guilty\b|\bpleas?\s+of\s+guilty\b|\bguilty\s+pleas?\b|\badmitted\s+(?:his\s+|her\s+)?guilt\b|\bentered\s+(?:a\s+)?pleas?\b/i
const jury = /\bjur(?:y|ors)\b[^.;]{0,80}\b(?:convicted|found|guilty|verdict)|\b(?:convicted|found\s+guilty|guilty)\b[^.;]{0,60}\bjur(?:y|ors)\b|\bjury\s+(?:trial|verdict)\b[^.;]{0,60}\b(?:convicted|guilty)/i
const bench = /\b(?:bench\s+trial|sitting\s+without\s+a\s+jury|without\s+a\s+jury|non-?jury|trial\s+to\s+the\s+court|court\s+trial)\b[^.]*\b(?:guilty|convicted)|\b(?:guilty|convicted)\b[^.]*\b(?:bench\s+trial|sitting\s+without\s+a\s+jury|without\s+a\s+jury|trial\s+to\s+the\s+court|by\s+the\s+court)\b|\b(?:the\s+)?court\s+found\s+(?:the\s+defendant|m[rs]s?\.\s+\S+|him|her|\S+)\s+guilty/i
const unlike = /\bnot\s+guilty\b(?!\s+plea)|\bwould\b|\bif\b|\boffer\w*|\bwithdr\w+|\bco-?defendants?\b|\bstate\s+(?:court|law|charges?)\b|\bprior\b|\bprevious\b|\bwhether\b|\binvoluntar|\bclaims?\b|\bargues?\b|\bagree[sd]?\b|\bwill\b|\bmay\b/i

function howSaid(words: string): How | undefined {
  if (unlike.test(words)) return undefined
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
  const days = told.flatMap(({ sentence }) => onlyDay(sentence) ?? [])
  return [...fact('conviction.decidedBy', first.how, first.sentence, check), ...sameDay('conviction.convictedOn', days, check)]
}

const sentenced = /\bsentenced\b|\bsentence\s+(?:\w+\s+){0,2}(?:imposed|pronounced)\b|\b(?:imposed|pronounced|received|announced)\b[^.;]{0,60}\b(?:sentence|judgment)\b|\b(?:judgment|sentence)\s+was\s+(?:entered|imposed|pronounced)|\b(?:for|at)\s+(?:the\s+)?(?:imposition\s+of\s+)?(?:sentence|sentencing)\b|\bsentencing\s+(?:hearing\s+)?(?:was\s+)?held\b/i
const otherDay = /\b(?:will|scheduled|continued|moved|motion|filed|appeal\w*|affirm\w*|reduc\w+|re-?sentenc\w+|vacat\w+|prior|previous\w*|state|county|arrest\w*|born|report|amended|superior|circuit|municipal|probation\s+(?:was|is))\b/i

/** The day on which sentence was imposed, as sentences tell it. */
export function toldSentencing(places: readonly (Page | Spot)[], check?: string): Found[] {
  const days = sentencesOf(places).flatMap((sentence) => {
    const words = wordsAt(sentence).replace(/\s+/g, ' ')
    return sentenced.test(words) && !otherDay.test(words) && !plea.test(words) ? (onlyDay(sentence) ?? []) : []
  })
  return sameDay('conviction.sentencedOn', days, check)
}

function onlyDay(sentence: Spot): Spot | undefined {
  const days = findAll([sentence], new RegExp(day, 'i'))
  return days.length === 1 ? days[0] : undefined
}

function sameDay(path: string, days: readonly Spot[], check: string | undefined): Found[] {
  const dates = new Set(days.map((spot) => parseDay(wordsAt(spot))?.date))
  return dates.size === 1 ? dayFact(path, days[0], check) : []
}
