import { daysThrough } from '../src/federal/custody/good-conduct-time.ts'
import { drugProgram, earningOnceCommenced, onlyIfSupervisedRelease, priorCustody, recalculated } from '../src/federal/custody/custody-sources.ts'
import { drugProgramMonths, releaseAfterProgram } from '../src/federal/custody/drug-program.ts'
import { earningStarts } from '../src/federal/custody/earning-starts.ts'
import { firstStepActDay, mostToSupervisedRelease } from '../src/federal/custody/time-credits.ts'
import type { CivilDate } from '../src/core/civil-date.ts'
import { aggregateIn, type Part } from './aggregate-credits.ts'
import { nothing, numberAt, textAt, truthOf, type CaseFile, type Facts, type Results } from './case.ts'
import { goodTimeIn, partOfYearIn, releaseDay } from './good-time-credits.ts'
import { commencementIn, day, priorCustodyIn } from './read-custody.ts'
import { readPlainFacts } from './read-plain-facts.ts'
import { readTerm } from './read-term.ts'
import { isRevisedRule, programMonths, timeCreditsIn } from './read-time-credits.ts'

/** The facts that are read. A case that names another is not computed: what it says might change everything. */
const read: ReadonlySet<string> = new Set([
  'arrest', 'arrival_at_designated_facility', 'as_of', 'commencement', 'component_offenses', 'components', 'consecutive', 'credits_claimed_for', 'days', 'exemplary', 'extra_days', 'federal_detainer_from',
  'federal_sentence_commenced', 'federal_sentencing', 'fsa_credits_earned', 'gct_days_per_year', 'gct_disallowed_days', 'gct_method', 'in_custody_since', 'partial_days_served', 'participation_date',
  'pretrial_custody', 'prior_custody_credit_days', 'program_days', 'projected_release_gct', 'pronounced_months', 'residential_drug_program_completed', 'residential_drug_program_months', 'risk', 'rule',
  'sentence', 'sentence_1', 'sentence_2', 'sentence_days', 'sentence_months', 'sentenced', 'sentencing_date', 'state_sentence_served', 'still_in_custody', 'supervised_release_imposed',
])

/**
 * A published computation of custody time as inputs of the engine: every rule whose facts the case names is run. Where two rules give a value for one
 * name, the one that comes later in time gives it: time credits after the drug program after good conduct time.
 */
export function translateCredits(file: CaseFile): Results {
  const { kind = '' } = file
  const other = Object.keys(file.facts).filter((key) => !read.has(key))
  if (other.length > 0) return nothing(`no rule for this is encoded: ${kind}, with ${other.join(', ')}`)
  const facts = readPlainFacts(file.sentencingDate === undefined ? file.facts : { sentencing_date: file.sentencingDate, ...file.facts })
  if (typeof facts === 'string') return nothing(`what is given as ${facts} is not read`)
  const aggregate = aggregateIn(facts)
  const goodTime = goodTimeIn(facts, kind, aggregate)
  const release = day(facts, 'projected_release_gct') ?? goodTime?.release
  const parts: readonly Part[] = [
    ...timeCreditsIn(facts, kind, release), aggregate, priorCredit(facts, kind), goodTime, partOfYearIn(facts, kind), supervisedRelease(facts), programRelease(facts, kind, release), effectiveDates(facts),
  ].filter((part) => part !== undefined)
  const values = new Map(parts.toReversed().flatMap((part) => Object.entries(part.values)).filter(([, value]) => value !== undefined))
  const why = parts.flatMap((part) => part.why ?? [])
  if (values.size === 0) return nothing(why[0] ?? `no rule for this is encoded: ${kind}, with ${Object.keys(facts).join(', ')}`)
  return { values, why, law: parts.map(({ law }) => `${law.cite}: "${law.quote}"`) }
}

function priorCredit(facts: Facts, kind: string): Part | undefined {
  if (!/prior custody/.test(kind) || 'prior_custody_credit_days' in facts) return undefined
  const credit = priorCustodyIn(facts)
  if (credit === undefined) return undefined
  const named = credit.spans.map(({ from, through }) => [`of_which_${from.replaceAll('-', '_')}_to_${through.slice(5).replaceAll('-', '_')}`, daysThrough(from, through)])
  return { law: priorCustody, values: { prior_custody_credit_days: credit.days + (numberAt(facts, 'extra_days') ?? 0) + (numberAt(facts, 'days') ?? 0), commencement: commencementIn(facts), ...Object.fromEntries(named) } }
}

function supervisedRelease(facts: Facts): Part | undefined {
  const imposed = truthOf(facts['supervised_release_imposed'])
  if (imposed === undefined) return undefined
  return { law: onlyIfSupervisedRelease, values: { early_supervised_release_days_max: imposed ? mostToSupervisedRelease : 0, prerelease_custody_only: !imposed } }
}

function programRelease(facts: Facts, kind: string, release: CivilDate | undefined): Part | undefined {
  const term = readTerm(facts['sentence_months']) ?? readTerm(facts['sentence'])
  const months = programMonths(facts) ?? (/3621\(e\)/.test(kind) && truthOf(facts['residential_drug_program_completed']) !== false && term !== undefined ? drugProgramMonths(term.months) : undefined)
  const completed = programMonths(facts) !== undefined
  const plain = /3621\(e\)/.test(kind) && truthOf(facts['residential_drug_program_completed']) === false && release !== undefined ? { projected_release: releaseDay(release) } : {}
  if (months === undefined) return Object.keys(plain).length === 0 ? undefined : { law: drugProgram, values: plain }
  const after = release === undefined || !completed ? undefined : releaseDay(releaseAfterProgram(release, months))
  const given = 'projected_release_gct' in facts && /3621\(e\)/.test(kind) ? { projected_release: after } : {}
  return { law: drugProgram, values: { early_release_months: term === undefined ? months : drugProgramMonths(term.months), shortens_supervised_release: false, release_after_residential_program: after, ...given } }
}

function effectiveDates(facts: Facts): Part | undefined {
  const [commenced, arrived, rule] = [commencementIn(facts), day(facts, 'arrival_at_designated_facility'), textAt(facts, 'rule') ?? '']
  const held = truthOf(facts['still_in_custody'])
  if (arrived === undefined && commenced !== undefined && /time credits|523\.42|3632/i.test(rule)) return { law: earningOnceCommenced, values: { earning_starts: isRevisedRule(rule) ? commenced : commenced < firstStepActDay ? firstStepActDay : earningStarts(commenced, undefined) } }
  if (arrived === undefined) return held === undefined && !/good (conduct )?time|GCT|102\(b\)|3624\(b\)/i.test(rule) ? undefined : { law: recalculated, values: { applies_retroactively_to_current_inmates: held !== false } }
  const starts = commenced === undefined ? undefined : isRevisedRule(rule) ? commenced : earningStarts(commenced, arrived)
  return { law: earningOnceCommenced, values: { earning_starts: starts } }
}
