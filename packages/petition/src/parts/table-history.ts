import { findDrugLevel, substanceRules, type CivilDate, type EncodedSubstance, type SentenceRun } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import { distinct } from '../compose/show-finding.ts'
import type { Known } from '../compose/ledger.ts'
import { sayDate } from '../say/say-date.ts'
import { fact, type Sentence } from '../sentence.ts'
import { joinWords } from './join-words.ts'
import { itemsOf } from './record-inside.ts'

/**
 * By which amendments, and on which days, the Drug Quantity Table moved this person's level between two days: `Amendment 706 (1 November
 * 2007) brought it to level 36, …`. Only where the drug is one substance known by weight alone, so that each level is one look-up.
 */
export function tableHistory(desk: Desk, then: SentenceRun, now: SentenceRun): Sentence | undefined {
  const [only, ...others] = itemsOf(desk, 'guideline.drugs', 'substance')
  const grams = only === undefined ? undefined : desk.known(`guideline.drugs.${only.at}.grams`)
  if (only === undefined || others.length > 0 || typeof grams?.value !== 'number' || then.sentencedOn === undefined || now.sentencedOn === undefined) return undefined
  const [from, to, substance] = [then.sentencedOn, now.sentencedOn, String(only.item.value)]
  const series = isNamed(substance) ? ladderOf(substance) : undefined
  if (series === undefined || ['actualGrams', 'units', 'plants', 'doses', 'carrierGrams'].some((key) => desk.ledger.take(`guideline.drugs.${only.at}.${key}`).is !== 'unknown')) return undefined
  const levelOn = (day: CivilDate) => { const found = findDrugLevel([{ substance, grams: grams.value as number }], day); return found.status === 'computed' ? found.value.level : undefined }
  const days = series.entries.filter((entry) => entry.from > from && entry.from <= to).map((entry) => ({ on: entry.from, source: entry.source, level: levelOn(entry.from) }))
  const moved = days.filter(({ level }, index) => level !== undefined && level !== (index === 0 ? levelOn(from) : days[index - 1]?.level))
  if (moved.length === 0 || days.some(({ level }) => level === undefined)) return undefined
  const steps = moved.map(({ on, source, level }) => `to level ${String(level)} by ${byWhat(source.cite)} (${sayDate(on)})`)
  return fact(`The Sentencing Commission moved it ${joinWords(steps)}.`, usedOf(only.item, grams), distinct(moved.map(({ source }) => source)))
}

function isNamed(substance: string): substance is EncodedSubstance {
  return Object.hasOwn(substanceRules, substance)
}

function ladderOf(substance: EncodedSubstance) {
  const rule = substanceRules[substance]
  return 'ladder' in rule ? rule.ladder : undefined
}

function byWhat(cite: string): string {
  const number = /amend\. (\d+)$/.exec(cite)?.[1]
  return number === undefined ? 'the amendment' : `Amendment ${number}`
}

function usedOf(substance: Known, grams: Known) {
  return [substance.used, grams.used] as const
}
