import { checkedThrough } from '../src/federal/statutes/code-sources.ts'
import { combineCounts, type CombinedRange } from '../src/federal/statutes/combine-counts.ts'
import { flatProvisions } from '../src/federal/statutes/flat-provisions.table.ts'
import { liftMinimum } from '../src/federal/statutes/18-usc-3553/lift-minimum.ts'
import { finalOnlySince } from '../src/federal/statutes/18-usc-924/penalties.table.ts'
import { fairSentencing } from '../src/federal/statutes/21-usc-841/quantities.table.ts'
import { amountsInForce } from '../src/federal/statutes/21-usc-841/find-tier.ts'
import { reduceCrackSentence } from '../src/federal/statutes/first-step-act-404/reduce-crack-sentence.ts'
import { parsePenalty } from '../src/federal/statutes/parse-penalty.ts'
import { statutoryRange } from '../src/federal/statutes/statutory-range.ts'
import type { StatutoryInputs } from '../src/federal/statutes/statutory-inputs.ts'
import type { Finding } from '../src/core/finding.ts'
import type { StatutoryRange } from '../src/federal/then-and-now/sentence-run.ts'
import { explain, nothing, quotes, textAt, truthOf, type CaseFile, type Facts, type Results } from './case.ts'
import { sameValue } from './names-that-count.ts'
import { quantityOf, type QuantityFacts } from './read-charged-quantity.ts'
import { countsOf, deathIn, firearmOf, notInWords } from './read-counts.ts'
import { daysOfCount, pairsOfDays, type Days } from './read-days.ts'
import { armedCareer, priorsOf } from './read-prior-convictions.ts'
import { readFigure } from './read-term.ts'
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
  return agree(pairsOfDays(facts, file.sentencingDate).flatMap((pair) => [0, 1].map((reading) => runOnce(facts, pair, reading))))
}

type Run = { readonly ok: true; readonly values: Map<string, unknown>; readonly law: readonly string[]; readonly open: readonly string[] } | { readonly ok: false; readonly why: string }

function runOnce(facts: Facts, days: Days, reading: number): Run {
  const counts = countsOf(facts, read, days.sentencedOn === undefined || days.sentencedOn >= finalOnlySince)
  if (counts === undefined) return { ok: false, why: 'the counts of this case could not be read' }
  const built: StatutoryInputs[] = []
  for (const count of counts) {
    const inputs = inputsOf(count, daysOfCount(count, days, reading), built.filter(({ firearm }) => firearm !== undefined).length, reading)
    if (typeof inputs === 'string') return { ok: false, why: inputs }
    built.push(inputs)
  }
  const bound = built.map(statutoryRange)
  const valve = safetyValveOf(facts, days.sentencedOn)
  const lifted = bound.map((finding, i) => liftMinimum(finding, built[i]?.penalty, days.sentencedOn ?? checkedThrough))
  const [without, within] = [combineCounts(bound), combineCounts(lifted)]
  if (without === undefined || within === undefined) return firearmsAlone(bound, built) ?? { ok: false, why: bound.map(explain).filter(Boolean).join('; ') }
  const open = valve === 'cannot say' && without.min !== within.min
  const findings = valve === 'met' ? lifted : bound
  const values = valuesOf(valve === 'met' ? within : without, built, open)
  if (valve === 'met' || valve === 'not met') values.set('safety_valve_eligible', valve === 'met')
  const reducible = mayBeReduced(built, bound, days)
  if (reducible !== undefined) values.set('first_step_404_eligible', reducible)
  const careers = counts.filter((count) => /924\(e\)|922\(g\)/.test(textAt(count, 'statute') ?? ''))
  if (careers.length > 0) values.set('acca', built.some(({ penalty }) => isProvision(penalty, '924(e)')))
  return { ok: true, values, law: findings.flatMap(quotes), open: open ? ['whether the safety valve lifts the minimum is not settled by these facts'] : [] }
}

/** What the counts under 924(c) come to, where another count is not encoded: they run after it whatever it is. */
function firearmsAlone(bound: readonly Finding<StatutoryRange>[], built: readonly StatutoryInputs[]): Run | undefined {
  const firearms = bound.filter((_, i) => built[i]?.firearm !== undefined)
  const combined = firearms.length === 0 ? undefined : combineCounts(firearms)
  if (combined === undefined) return undefined
  const others = bound.filter((_, i) => built[i]?.firearm === undefined)
  return { ok: true, values: new Map<string, unknown>([['mandatory_consecutive_months', combined.consecutive]]), law: firearms.flatMap(quotes), open: others.map(explain).filter(Boolean) }
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
  if (combined.byCount.length === 1 && only !== undefined && parsePenalty(built[0]?.penalty ?? '').kind === 'drug') values.set('tier', only.tier.replace(/^\d+ U\.S\.C\. /, ''))
  return values
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

function inputsOf(count: Facts, days: Days, firearmsBefore: number, reading: number): StatutoryInputs | string {
  const [statute, unread] = [statuteOf(count), notInWords(count)]
  if (statute === undefined) return 'the statute of a count is not given'
  if (unread !== undefined) return `what is given as ${unread} is not read`
  const parsed = parsePenalty(statute)
  const quantity = quantityOf(count, statute, days, reading)
  if (typeof quantity === 'string') return quantity
  const great = parsed.kind === '848' && parsed.subsection === undefined && 'role' in count ? isGreat(count, quantity, days) : /848\(b\)/.test(statute)
  if (great === undefined) return 'whether the role found makes it 21 U.S.C. 848(b) is not settled by these facts'
  const notice = noticeOf(count['851_notice'])
  const firearm = parsed.kind === '924(c)' ? firearmOf(count, firearmsBefore) : undefined
  const death = deathIn(count)
  if (parsed.kind === '924(c)' && firearm === undefined) return 'what is said of earlier convictions under 924(c) is not read'
  if (death === undefined) return 'what is said of a death is not read'
  const words = `${textAt(count, 'type') ?? ''} ${statute}`
  return {
    penalty: armedCareer(statute, count) ?? (parsed.kind === 'flat' && parsed.provision === '924(j)(1)' && /manslaughter/i.test(words) ? '18 U.S.C. 924(j)(2)' : quantity.penalty),
    substance: quantity.substance, grams: quantity.grams, plants: quantity.plants, ...(quantity.pureGrams === undefined ? {} : { pureGrams: quantity.pureGrams }),
    deathResulted: death, notice851: notice !== false, priors: priorsOf(count, notice === true, days.sentencedOn),
    offenseOn: days.offenseOn, sentencedOn: days.sentencedOn,
    ...chargedUnder(days, quantity.grams),
    ...(firearm === undefined ? {} : { firearm }),
    ...(/involuntary/i.test(words) ? { manslaughter: 'involuntary' as const } : /voluntary/i.test(words) ? { manslaughter: 'voluntary' as const } : {}),
    prior848: readFigure(count['prior_848']) ?? (truthOf(count['prior_848']) === true ? 1 : 0), enterprise848b: great,
  }
}

/** The statute of a count, or several beside each other, which are read as one citation. */
function statuteOf(count: Facts): string | undefined {
  const given = count['statute']
  return Array.isArray(given) && given.length > 0 && given.every((one) => typeof one === 'string') ? given.join(' / ') : textAt(count, 'statute')
}

/** Whether an enterprise is that of 848(b): a principal leader, and 300 times the amount of 841(b)(1)(B); undefined where the amount is not given, or does not settle it. */
function isGreat(count: Facts, { substance, grams }: QuantityFacts, { offenseOn, sentencedOn }: Days): boolean | undefined {
  if (!/principal|administrator|organizer|leader/i.test(textAt(count, 'role') ?? '')) return false
  const least = substance === undefined || offenseOn === undefined || sentencedOn === undefined ? undefined : amountsInForce('841', substance, { offenseOn, sentencedOn })?.value.B
  return least !== undefined && grams !== undefined && grams >= 300 * least ? true : undefined
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
  const truth = truthOf(notice)
  if (truth !== undefined) return truth
  return typeof notice === 'string' ? !/\b(no|not|none|withdrawn|dismissed)\b/i.test(notice) : undefined
}
