import type { CivilDate } from '../src/core/civil-date.ts'
import type { Term } from '../src/facts/shape.ts'
import { isRecord, termOf, textAt, type Facts } from './case.ts'
import { careerMaximum } from './read-limits.ts'
import { translateStatutory } from './translate-statutory.ts'

/** A case under the career offender guideline as one of a career offender, unless it says otherwise or gives the level, with the maximum its statutes allow where it gives none. */
export function asCareerOffender(facts: Facts, guideline: string, on: CivilDate): Facts {
  const maximum = careerMaximum(facts) ?? statutesMaximum(facts, on)
  const implied = guideline.startsWith('4B1.1') && !('career_offender' in facts) && !('career_offender_level' in facts) && maximum !== undefined
  if (!implied && facts['career_offender'] !== true) return facts
  return { ...facts, career_offender: true, ...(maximum === undefined || careerMaximum(facts) !== undefined ? {} : { offense_statutory_max_months: maximum }) }
}

/** The greatest maximum of the statutes named, firearm counts apart (4B1.1 note 2), with the increase for a prior conviction where the case has one. */
function statutesMaximum(facts: Facts, on: CivilDate): Term | undefined {
  const counts = Array.isArray(facts['counts']) ? facts['counts'].map((count) => (isRecord(count) ? textAt(count, 'statute') : count)) : []
  const statutes = [...new Set([textAt(facts, 'statute'), ...counts])].filter((one) => typeof one === 'string' && !/924\(c\)|929\(a\)/.test(one)) as string[]
  const maxima = statutes.map((statute) => termOf(maximumOf(/\d+ U\.?S\.?C\.? (?:§ ?)?[\d/]+(?:\([A-Za-z0-9]+\))*/.exec(statute)?.[0] ?? statute, facts, on)))
  if (maxima.length === 0 || maxima.includes(undefined)) return undefined
  return maxima.includes('life') ? 'life' : Math.max(...maxima.map(Number))
}

function maximumOf(statute: string, facts: Facts, on: CivilDate): unknown {
  const prior = facts['851_enhanced'] === true ? { 'priors': 1, 'prior_type': 'felony drug offense', '851_notice': true } : { priors: 0 }
  const file = { id: '', facts: { statute, ...prior, sentencing_date: on }, manualEdition: undefined, sentencingDate: undefined, kind: undefined, isCredit: false }
  return translateStatutory(file).values.get('max_months')
}
