import type { CivilDate } from '../src/core/civil-date.ts'
import { checkedThrough } from '../src/federal/statutes/code-sources.ts'
import { combineCounts, type CombinedRange } from '../src/federal/statutes/combine-counts.ts'
import { flatProvisions } from '../src/federal/statutes/flat-provisions.table.ts'
import { liftMinimum } from '../src/federal/statutes/18-usc-3553/lift-minimum.ts'
import { fairSentencing } from '../src/federal/statutes/21-usc-841/quantities.table.ts'
import { reduceCrackSentence } from '../src/federal/statutes/first-step-act-404/reduce-crack-sentence.ts'
import { earliestOffense, parsePenalty } from '../src/federal/statutes/parse-penalty.ts'
import { statutoryRange } from '../src/federal/statutes/statutory-range.ts'
import type { FirearmFacts, StatutoryInputs } from '../src/federal/statutes/statutory-inputs.ts'
import type { Finding } from '../src/core/finding.ts'
import type { StatutoryRange } from '../src/federal/then-and-now/sentence-run.ts'
import { isRecord, nothing, numberAt, textAt, type CaseFile, type Facts, type Results } from './case.ts'
import { sameValue } from './names-that-count.ts'
import { ends, readDate, yearsBefore, type Window } from './partial-date.ts'
import { quantityOf } from './read-charged-quantity.ts'
import { armedCareer, priorsOf } from './read-prior-convictions.ts'
import { safetyValveOf } from './read-safety-valve.ts'

/** The facts that are read, and those that change none of the names compared here. A case with any other is not taken on. */
const read = new Set([
  'statute', 'counts', 'drug', 'grams', 'gross_grams', 'guideline_weight_grams', 'doses', 'plants', 'pure_grams', 'jury_quantity', 'charged_quantity_pleaded', 'death_results', 'priors', 'prior_type',
  'prior_convictions', '851_notice', 'type', 'firearm', 'same_proceeding', 'prior_final_924c', 'qualifying_priors', 'prior_occasions', 'different_occasions_found_by', 'prior_848', 'role',
  'offense_date', 'sentencing_date', 'original_sentencing_date', 'resentencing_date', 'vacated', 'appeal_pending_2018_12_21', 'prior_points', 'prior_2_point_violent', 'other_safety_valve_conditions_met',
])

/**
 * A published computation of a statutory range as inputs of the engine. A published computation states the facts its result rests on:
 * an enhancement it does not name was not applied, priors it counts were final and noticed, and without a notice it says so.
 */
export function translateStatutory(file: CaseFile): Results {
  const { facts } = file
  const unread = Object.keys(facts).filter((key) => !read.has(key))
  if (unread.length > 0) return nothing(`no rule is encoded for ${unread.join(', ')}`)
  const days = pairsOfDays(facts, file.sentencingDate, earliest(facts))
  return agree(days.flatMap((pair) => [0, 1].map((reading) => runOnce(facts, pair, reading))))
}

interface Days {
  readonly offenseOn: CivilDate | undefined
  readonly sentencedOn: CivilDate | undefined
  readonly chargedOn: CivilDate | undefined
}

/**
 * The days to try. Without a day of offense, one up to five years before the sentencing is meant (18 U.S.C. 3282); without any day, one
 * from 1990 on, since when every text asked for here is encoded. A sentence vacated is imposed anew on the day of
 * resentencing; whether an appeal was pending on the day of an Act changes nothing where the sentence had been imposed.
 */
function pairsOfDays(facts: Facts, caseDate: string | undefined, since: CivilDate | undefined): readonly Days[] {
  const original = readDate(facts['original_sentencing_date'])
  const again = facts['vacated'] === false ? undefined : readDate(facts['resentencing_date']) ?? (facts['vacated'] === true ? readDate(checkedThrough) : undefined)
  const sentencing = again ?? readDate(facts['sentencing_date']) ?? original ?? readDate(caseDate)
  const offense = readDate(facts['offense_date'])
  if (sentencing === undefined && offense === undefined) {
    return ([since !== undefined && since > '1990-01-01' ? since : '1990-01-01', checkedThrough] as const).map((day) => ({ offenseOn: day, sentencedOn: day, chargedOn: undefined }))
  }
  const charged = again === undefined ? undefined : original?.first
  const offenses = offense === undefined ? (sentencing === undefined ? [undefined] : offenseWindow(original ?? sentencing, since)) : ends(offense)
  const sentencings = sentencing === undefined ? [undefined] : ends(sentencing)
  return offenses.flatMap((offenseOn) => sentencings.map((sentencedOn) => ({ offenseOn: offenseOn !== undefined && sentencedOn !== undefined && offenseOn > sentencedOn ? sentencedOn : offenseOn, sentencedOn, chargedOn: charged })))
}

function offenseWindow(sentencing: Window, since: CivilDate | undefined): readonly CivilDate[] {
  const first = yearsBefore(sentencing.first, 5)
  return [since !== undefined && since > first && since <= sentencing.last ? since : first, sentencing.last]
}

/** The day before which none of the clauses the case cites was law, or has been encoded. */
function earliest(facts: Facts): CivilDate | undefined {
  const counts = [facts, ...(Array.isArray(facts['counts']) ? facts['counts'].filter(isRecord) : [])]
  return counts.flatMap((count) => {
    const statute = textAt(count, 'statute') ?? ''
    const parsed = parsePenalty(statute)
    const encoded = parsed.kind === 'flat' && parsed.provision !== '924(j)(2)' ? flatProvisions[parsed.provision].series.entries[0]?.from : undefined
    return [earliestOffense(statute), encoded].filter((day) => day !== undefined)
  }).sort().at(-1)
}

type Run = { readonly ok: true; readonly values: Map<string, unknown>; readonly law: readonly string[]; readonly open: readonly string[] } | { readonly ok: false; readonly why: string }

function runOnce(facts: Facts, days: Days, reading: number): Run {
  const counts = countsOf(facts)
  if (counts === undefined) return { ok: false, why: 'the counts of this case could not be read' }
  const built: StatutoryInputs[] = []
  for (const count of counts) {
    const inputs = inputsOf(count, facts, days, built.filter(({ firearm }) => firearm !== undefined).length, reading)
    if (typeof inputs === 'string') return { ok: false, why: inputs }
    built.push(inputs)
  }
  const bound = built.map(statutoryRange)
  const valve = safetyValveOf(facts, days.sentencedOn)
  const lifted = bound.map((finding, i) => liftMinimum(finding, built[i]?.penalty, days.sentencedOn ?? checkedThrough))
  const [without, within] = [combineCounts(bound), combineCounts(lifted)]
  if (without === undefined || within === undefined) return { ok: false, why: bound.map(explain).filter(Boolean).join('; ') }
  const open = valve === 'cannot say' && without.min !== within.min
  const findings = valve === 'met' ? lifted : bound
  const values = valuesOf(valve === 'met' ? within : without, built, open)
  if (valve === 'met' || valve === 'not met') values.set('safety_valve_eligible', valve === 'met')
  const reducible = mayBeReduced(built, bound, days)
  if (reducible !== undefined) values.set('first_step_404_eligible', reducible)
  const careers = counts.filter((count) => /924\(e\)|922\(g\)/.test(textAt(count, 'statute') ?? ''))
  if (careers.length > 0) values.set('acca', built.some(({ penalty }) => isProvision(penalty, '924(e)')))
  const law = findings.flatMap((finding) => finding.steps.filter((step) => step.applied).map((step) => `${step.source.cite}: "${step.source.quote}"`))
  return { ok: true, values, law, open: open ? ['whether the safety valve lifts the minimum is not settled by these facts'] : [] }
}

/** Whether section 404 of the First Step Act reaches a count, under the subparagraph it was first sentenced under, with no motion made before. */
function mayBeReduced(built: readonly StatutoryInputs[], bound: readonly Finding<StatutoryRange>[], { chargedOn, sentencedOn }: Days): boolean | undefined {
  const truths = built.flatMap((inputs, i) => {
    const finding = bound[i]
    if (finding?.status !== 'computed' || parsePenalty(inputs.penalty ?? '').kind !== 'drug') return []
    return [reduceCrackSentence({ ...inputs, penalty: chargedOn === undefined ? finding.value.tier : inputs.penalty, sentencedOn: chargedOn ?? sentencedOn, alreadyUnderFairSentencing: undefined, deniedBefore: false }).eligible.truth]
  })
  if (truths.includes('met')) return true
  return truths.length > 0 && truths.every((truth) => truth === 'not met') ? false : undefined
}

function isProvision(penalty: string | undefined, provision: keyof typeof flatProvisions): boolean {
  const parsed = parsePenalty(penalty ?? '')
  return parsed.kind === 'flat' && parsed.provision === provision
}

/** What the counts come to, by the names of published computations; without the least terms where it is open whether they bind. */
function valuesOf(combined: CombinedRange, built: readonly StatutoryInputs[], open: boolean): Map<string, unknown> {
  const values = new Map<string, unknown>()
  if (!open) {
    values.set('min_months', combined.min)
    values.set('aggregate_min_months', combined.min)
    values.set('by_count_min', combined.byCount.map(({ min }) => min))
  }
  if (combined.byCount.length === 1 || combined.max === 'life') values.set('max_months', combined.max)
  if (built.some(({ penalty, firearm }) => firearm !== undefined || isProvision(penalty, '924(j)(1)'))) values.set('mandatory_consecutive_months', combined.consecutive)
  const years = combined.byCount.flatMap(({ supervisedReleaseYears }) => supervisedReleaseYears ?? [])
  if (!open && years.length > 0) values.set('supervised_release_min_years', Math.max(...years))
  const [only] = combined.byCount
  if (combined.byCount.length === 1 && only !== undefined) values.set('tier', only.tier.replace(/^\d+ U\.S\.C\. /, ''))
  return values
}

function explain(finding: Finding<StatutoryRange>): string {
  if (finding.status === 'cannot say') return `cannot say without ${finding.needs.map((need) => need.label).join(', ')}`
  if (finding.status === 'not encoded') return finding.gaps.map((gap) => `${gap.of}: ${gap.why}`).join('; ')
  return finding.status === 'out of scope' ? finding.why : ''
}

function agree(runs: readonly Run[]): Results {
  const failed = runs.flatMap((run) => (run.ok ? [] : [run.why]))
  if (failed.length > 0) return { values: new Map(), why: [...new Set(failed)], law: [] }
  const done = runs.flatMap((run) => (run.ok ? [run] : []))
  const values = new Map<string, unknown>()
  const why: string[] = [...new Set(done.flatMap((run) => run.open))]
  for (const [name, value] of done[0]?.values ?? []) {
    if (done.every((run) => sameValue(run.values.get(name), value))) values.set(name, value)
    else why.push(`${name} depends on a date that is not given to the day, or on an amount given as a bound`)
  }
  return { values, why, law: done[0]?.law ?? [] }
}

/** One entry for each count: an array of counts, a number of like counts under 924(c), or the facts themselves. */
function countsOf(facts: Facts): readonly Facts[] | undefined {
  const counts = facts['counts']
  if (Array.isArray(counts)) return counts.length > 0 && counts.every(isRecord) ? counts : undefined
  if (typeof counts !== 'number') return [facts]
  if (!Number.isInteger(counts) || counts < 1 || counts > 100) return undefined
  const apart = facts['same_proceeding'] === false && counts > 1 && (numberAt(facts, 'prior_final_924c') ?? 0) === 0
  return apart ? undefined : Array.from({ length: counts }, () => facts)
}

/** What a count says, or the case as a whole where the count does not. */
function whole(count: Facts, facts: Facts): Facts {
  const { counts: _, ...shared } = facts
  return { ...Object.fromEntries(Object.entries(shared).filter(([key]) => sharedByCounts.has(key))), ...count }
}

const sharedByCounts: ReadonlySet<string> = new Set(['851_notice', 'prior_final_924c', 'priors', 'prior_type', 'prior_convictions', 'qualifying_priors', 'prior_occasions', 'different_occasions_found_by', 'prior_848'])

function inputsOf(own: Facts, facts: Facts, days: Days, firearmsBefore: number, reading: number): StatutoryInputs | string {
  const count = whole(own, facts)
  const statute = textAt(count, 'statute')
  if (statute === undefined) return 'the statute of a count is not given'
  const parsed = parsePenalty(statute)
  if (parsed.kind === '848' && parsed.subsection === undefined && 'role' in count) return 'whether the role found makes it 21 U.S.C. 848(b) is not settled by these facts'
  const quantity = quantityOf(count, statute, days.sentencedOn, reading)
  if (typeof quantity === 'string') return quantity
  const notice = noticeOf(count['851_notice'])
  const firearm = parsed.kind === '924(c)' ? firearmOf(count, firearmsBefore) : undefined
  const words = `${textAt(count, 'type') ?? ''} ${statute}`
  return {
    penalty: armedCareer(statute, count) ?? (parsed.kind === 'flat' && parsed.provision === '924(j)(1)' && /manslaughter/i.test(words) ? '18 U.S.C. 924(j)(2)' : quantity.penalty),
    substance: quantity.substance, grams: quantity.grams, plants: quantity.plants, ...(quantity.pureGrams === undefined ? {} : { pureGrams: quantity.pureGrams }),
    deathResulted: count['death_results'] === true, notice851: notice !== false, priors: priorsOf(count, notice === true),
    offenseOn: days.offenseOn, sentencedOn: days.sentencedOn,
    ...chargedUnder(days, quantity.grams),
    ...(firearm === undefined ? {} : { firearm }),
    ...(/involuntary/i.test(words) ? { manslaughter: 'involuntary' as const } : /voluntary/i.test(words) ? { manslaughter: 'voluntary' as const } : {}),
    prior848: numberAt(count, 'prior_848') ?? (count['prior_848'] === true ? 1 : 0), enterprise848b: /848\(b\)/.test(statute),
  }
}

/**
 * The days whose law the subparagraph cited is of, where they are not those of the sentence: a sentence imposed anew; and an offense
 * before the Fair Sentencing Act sentenced after it, where the weight is given and can decide.
 */
function chargedUnder({ offenseOn, sentencedOn, chargedOn }: Days, grams: number | undefined): Pick<StatutoryInputs, 'penaltyLaw'> {
  if (chargedOn !== undefined) return { penaltyLaw: { offenseOn, sentencedOn: chargedOn } }
  const across = grams !== undefined && offenseOn !== undefined && sentencedOn !== undefined && offenseOn < fairSentencing && sentencedOn >= fairSentencing
  return across ? { penaltyLaw: { offenseOn, sentencedOn: offenseOn } } : {}
}

function noticeOf(notice: unknown): boolean | undefined {
  if (typeof notice === 'boolean') return notice
  return typeof notice === 'string' ? !/\b(no|not|none|withdrawn|dismissed)\b/i.test(notice) : undefined
}

function firearmOf(count: Facts, before: number): FirearmFacts {
  const type = `${textAt(count, 'type') ?? ''} ${textAt(count, 'firearm') ?? ''}`
  const conduct = /discharge|shot|fired/i.test(type) ? 'discharged' : /brandish/i.test(type) ? 'brandished' : 'used, carried or possessed'
  return { conduct, weapon: weaponOf(type), priorFinal: (numberAt(count, 'prior_final_924c') ?? 0) > 0 || count['prior_final_924c'] === true, laterCount: before > 0 }
}

function weaponOf(type: string): FirearmFacts['weapon'] {
  if (/machine|destructive|silencer|muffler/i.test(type)) return 'machinegun, destructive device or silencer'
  if (/short|sawed/i.test(type)) return 'short-barreled rifle or shotgun'
  return /assault/i.test(type) ? 'semiautomatic assault weapon' : 'firearm'
}
