import type { CivilDate } from '../src/core/civil-date.ts'
import { inForce } from '../src/core/dated.ts'
import { countPoints, type PriorSentence } from '../src/federal/guidelines/4a1-1-criminal-history/count-points.ts'
import { statusPoints } from '../src/federal/guidelines/4a1-1-criminal-history/status-points.table.ts'
import { isRecord, numberAt, type Facts } from './case.ts'

/** Criminal history points from what a case says of the record: points given, points before status, or sentences that count. */
export function readPoints(facts: Facts, on: CivilDate): number | undefined {
  const given = numberAt(facts, 'criminal_history_points')
  if (given !== undefined) return given
  const base = numberAt(facts, 'base_points')
  if (base !== undefined) return withStatus(base, facts, on)
  const sentences = readSentences(facts)
  if (sentences === undefined) return undefined
  const counted = countPoints({ sentences, underSentence: facts['under_criminal_justice_sentence'] === true }, on)
  return counted.status === 'computed' ? counted.value.total : undefined
}

function withStatus(base: number, facts: Facts, on: CivilDate): number | undefined {
  const under = facts['under_criminal_justice_sentence'] === true || (numberAt(facts, 'status_points') ?? 0) > 0
  const rule = inForce(statusPoints, on)
  if (!rule.found) return undefined
  return base + (under && base >= rule.value.fromPoints ? rule.value.points : 0)
}

const sentenceKeys = new Set(['offense', 'sentence_months', 'sentence_days', 'consecutive', 'state', 'date'])
const factKeys = new Set(['guideline', 'priors', 'consolidated', 'under_criminal_justice_sentence', 'total_offense_level'])

/** Prior sentences that all count, sentences consolidated taken as one: the longest, or their sum when consecutive (4A1.2(a)(2)). */
function readSentences(facts: Facts): readonly PriorSentence[] | undefined {
  const { priors } = facts
  if (!Array.isArray(priors) || priors.length === 0 || Object.keys(facts).some((key) => !factKeys.has(key))) return undefined
  const sentences: PriorSentence[] = []
  for (const prior of priors) {
    if (!isRecord(prior) || Object.keys(prior).some((key) => !sentenceKeys.has(key))) return undefined
    const [months, days] = [numberAt(prior, 'sentence_months'), numberAt(prior, 'sentence_days')]
    if (months === undefined && days === undefined) return undefined
    sentences.push({ ...(months === undefined ? {} : { months }), ...(days === undefined ? {} : { days }) })
  }
  if (facts['consolidated'] !== true) return sentences
  const months = sentences.map((sentence) => sentence.months ?? 0)
  const consecutive = priors.some((prior) => isRecord(prior) && prior['consecutive'] === true)
  return [{ months: consecutive ? months.reduce((sum, one) => sum + one, 0) : Math.max(...months) }]
}
