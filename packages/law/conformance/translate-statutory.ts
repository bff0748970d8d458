import type { CivilDate } from '../src/core/civil-date.ts'
import { checkedThrough } from '../src/federal/statutes/code-sources.ts'
import { combineCounts } from '../src/federal/statutes/combine-counts.ts'
import { earliestOffense, parsePenalty } from '../src/federal/statutes/parse-penalty.ts'
import { statutoryRange } from '../src/federal/statutes/statutory-range.ts'
import type { FirearmFacts, NoticedPrior, PriorKind, StatutoryInputs } from '../src/federal/statutes/statutory-inputs.ts'
import type { Finding } from '../src/core/finding.ts'
import type { StatutoryRange } from '../src/federal/then-and-now/sentence-run.ts'
import { isRecord, nothing, numberAt, textAt, type CaseFile, type Facts, type Results } from './case.ts'
import { ends, readDate, yearsBefore, type Window } from './partial-date.ts'

const safetyValve = ['prior_points', 'prior_2_point_violent', 'other_safety_valve_conditions_met']

/** The facts that are read, and those that change none of the names compared here. A case with any other is not taken on. */
const read = new Set([
  'statute', 'counts', 'drug', 'grams', 'gross_grams', 'guideline_weight_grams', 'doses', 'plants', 'pure_grams', 'jury_quantity', 'charged_quantity_pleaded', 'death_results', 'priors', 'prior_type',
  'prior_convictions', '851_notice', 'type', 'firearm', 'same_proceeding', 'prior_final_924c', 'qualifying_priors', 'prior_occasions', 'different_occasions_found_by', 'prior_848', 'role',
  'offense_date', 'sentencing_date', 'original_sentencing_date', 'resentencing_date', 'vacated', 'appeal_pending_2018_12_21', ...safetyValve,
])

/**
 * A published computation of a statutory range as inputs of the engine. A published computation states the facts its result rests on:
 * an enhancement it does not name was not applied, priors it counts were final and noticed, and without a notice it says so.
 */
export function translateStatutory(file: CaseFile): Results {
  const { facts } = file
  const unread = Object.keys(facts).filter((key) => !read.has(key))
  if (unread.length > 0) return nothing(`no rule is encoded for ${unread.join(', ')}`)
  const unsupported = safetyValve.filter((key) => key in facts)
  if (unsupported.length > 0) return nothing(`the safety valve of 18 U.S.C. 3553(f) is not encoded (${unsupported.join(', ')})`)
  const days = pairsOfDays(facts, file.sentencingDate, earliest(facts))
  const runs = days.map((pair) => runOnce(facts, pair))
  return agree(runs)
}

interface Days {
  readonly offenseOn: CivilDate | undefined
  readonly sentencedOn: CivilDate | undefined
  readonly chargedOn: CivilDate | undefined
}

/**
 * The days to try. Without a day of offense, one up to five years before the sentencing is meant (18 U.S.C. 3282); without any day, one
 * from 1990 on, since when every text asked for here is encoded. A sentence vacated is imposed anew on the day of resentencing.
 */
function pairsOfDays(facts: Facts, caseDate: string | undefined, since: CivilDate | undefined): readonly Days[] {
  const original = readDate(facts['original_sentencing_date'])
  const again = facts['vacated'] === false ? undefined : readDate(facts['resentencing_date'])
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

/** The day before which none of the clauses the case cites was law. */
function earliest(facts: Facts): CivilDate | undefined {
  const counts = [facts, ...(Array.isArray(facts['counts']) ? facts['counts'].filter(isRecord) : [])]
  return counts.flatMap((count) => earliestOffense(textAt(count, 'statute') ?? '') ?? []).sort().at(-1)
}

type Run = { readonly ok: true; readonly values: Map<string, unknown>; readonly law: readonly string[] } | { readonly ok: false; readonly why: string }

function runOnce(facts: Facts, days: Days): Run {
  const counts = countsOf(facts)
  if (counts === undefined) return { ok: false, why: 'the counts of this case could not be read' }
  let firearmsBefore = 0
  const findings: Finding<StatutoryRange>[] = []
  for (const count of counts) {
    const built = inputsOf(count, facts, days, firearmsBefore)
    if (typeof built === 'string') return { ok: false, why: built }
    if (built.firearm !== undefined) firearmsBefore += 1
    findings.push(statutoryRange(built))
  }
  const combined = combineCounts(findings)
  if (combined === undefined) return { ok: false, why: findings.map(explain).filter(Boolean).join('; ') }
  const values = new Map<string, unknown>([['min_months', combined.min], ['aggregate_min_months', combined.min]])
  if (combined.byCount.length === 1 || combined.max === 'life') values.set('max_months', combined.max)
  if (firearmsBefore > 0) values.set('mandatory_consecutive_months', combined.consecutive)
  const [only] = combined.byCount
  if (combined.byCount.length === 1 && only !== undefined) values.set('tier', only.tier.replace(/^\d+ U\.S\.C\. /, ''))
  const law = findings.flatMap((finding) => finding.steps.filter((step) => step.applied).map((step) => `${step.source.cite}: "${step.source.quote}"`))
  return { ok: true, values, law }
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
  const why: string[] = []
  for (const [name, value] of done[0]?.values ?? []) {
    if (done.every((run) => run.values.get(name) === value)) values.set(name, value)
    else why.push(`${name} depends on a date that is not given to the day`)
  }
  return { values, why, law: done[0]?.law ?? [] }
}

/** One entry for each count: an array of counts, a number of like counts under 924(c), or the facts themselves. */
function countsOf(facts: Facts): readonly Facts[] | undefined {
  const counts = facts['counts']
  if (Array.isArray(counts)) return counts.length > 0 && counts.every(isRecord) ? counts : undefined
  if (typeof counts === 'number') return !Number.isInteger(counts) || counts < 1 || counts > 100 || (facts['same_proceeding'] === false && counts > 1) ? undefined : Array.from({ length: counts }, () => facts)
  return [facts]
}

function inputsOf(count: Facts, facts: Facts, days: Days, firearmsBefore: number): StatutoryInputs | string {
  const statute = textAt(count, 'statute')
  if (statute === undefined) return 'the statute of a count is not given'
  const parsed = parsePenalty(statute)
  const firearm = parsed.kind === '924(c)' ? firearmOf(count, firearmsBefore) : undefined
  const careerCriminal = armedCareer(statute, count)
  if (careerCriminal === 'open') return 'whether three earlier convictions count under 18 U.S.C. 924(e) is not settled by these facts'
  if (parsed.kind === '924(c)' && /assault/i.test(`${textAt(count, 'type') ?? ''} ${textAt(count, 'firearm') ?? ''}`)) return '18 U.S.C. 924(c) with a semiautomatic assault weapon is not encoded'
  if (parsed.kind === '924(j)' && /manslaughter/i.test(textAt(count, 'type') ?? '')) return '18 U.S.C. 924(j)(2), manslaughter, is not encoded'
  if (parsed.kind === '848' && parsed.subsection !== 'b' && 'role' in count) return 'whether the role found makes it 21 U.S.C. 848(b) is not settled by these facts'
  const quantity = quantityOf(count, statute)
  if (typeof quantity === 'string') return quantity
  const prior848 = numberAt(count, 'prior_848')
  const notice = count['851_notice'] ?? facts['851_notice']
  return {
    penalty: careerCriminal ?? quantity.penalty, substance: quantity.substance, grams: quantity.grams, plants: quantity.plants, ...(quantity.pureGrams === undefined ? {} : { pureGrams: quantity.pureGrams }),
    deathResulted: count['death_results'] === true, notice851: notice !== false, priors: priorsOf(count, notice === true),
    offenseOn: days.offenseOn, sentencedOn: days.sentencedOn,
    ...(days.chargedOn === undefined ? {} : { penaltyLaw: { offenseOn: days.offenseOn, sentencedOn: days.chargedOn } }),
    ...(firearm === undefined ? {} : { firearm }),
    prior848: prior848 ?? 0, enterprise848b: /848\(b\)/.test(statute),
  }
}

interface QuantityFacts {
  readonly penalty: string
  readonly substance: string | undefined
  readonly grams: number | undefined
  readonly plants: number | undefined
  readonly pureGrams: number | undefined
}

/**
 * What was charged and found: the jury's amount where there is one; none where none was pleaded, and then (C) governs, or (D) for
 * marihuana. A computation names the drug where its amount matters: without one the subparagraph cited stands.
 */
function quantityOf(count: Facts, statute: string): QuantityFacts | string {
  const substance = textAt(count, 'drug') === undefined ? 'other' : substanceOf(textAt(count, 'drug'))
  const jury = count['jury_quantity']
  const unpleaded = count['charged_quantity_pleaded'] === false || jury === false || jury === 0 || jury === 'none'
  if (unpleaded) {
    const parsed = parsePenalty(statute)
    const open = parsed.kind === 'drug' && parsed.tier === undefined
    const least = parsed.kind === 'drug' && parsed.section === '960' ? '960(b)(3)' : `841(b)(1)(${substance?.startsWith('marihuana') === true ? 'D' : 'C'})`
    return { penalty: open ? `${statute}, 21 U.S.C. ${least}` : statute, substance, grams: undefined, plants: undefined, pureGrams: undefined }
  }
  if (jury !== undefined && typeof jury !== 'number' && jury !== true) return 'the amount the jury found is given in words'
  const grams = typeof jury === 'number' ? jury : numberAt(count, 'gross_grams') ?? numberAt(count, 'grams')
  return { penalty: statute, substance, grams, plants: numberAt(count, 'plants'), pureGrams: numberAt(count, 'pure_grams') }
}

const drugNames: readonly (readonly [pattern: RegExp, substance: string])[] = [
  [/cocaine base|crack/i, 'cocaine base'], [/cocaine/i, 'cocaine'], [/fentanyl.*analog/i, 'fentanyl analogue'], [/fentanyl/i, 'fentanyl'], [/heroin/i, 'heroin'],
  [/methamphetamine.*(actual|pure|ice)/i, 'methamphetamine (actual)'], [/methamphetamine/i, 'methamphetamine (mixture)'], [/mdma|ecstasy/i, 'MDMA'],
  [/pcp.*(actual|pure)/i, 'PCP (actual)'], [/pcp|phencyclidine/i, 'PCP (mixture)'], [/lsd/i, 'LSD'], [/mari[hj]uana.*plants/i, 'marihuana plants'], [/mari[hj]uana/i, 'marihuana'], [/oxymorphone/i, 'oxymorphone'],
]

function substanceOf(drug: string | undefined): string | undefined {
  return drug === undefined ? undefined : drugNames.find(([pattern]) => pattern.test(drug))?.[1]
}

/** Before every day asked about: the convictions a published computation counts were final. */
const longFinal: CivilDate = '1980-01-01'

function priorsOf(count: Facts, noticed: boolean): readonly NoticedPrior[] | undefined {
  const priors = count['qualifying_priors'] ?? count['priors'] ?? count['prior_convictions']
  if (priors === undefined) return noticed ? undefined : []
  const kind = priorKind(textAt(count, 'prior_type'))
  if (typeof priors === 'number') return Number.isInteger(priors) && priors >= 0 && priors < 100 ? Array.from({ length: priors }, () => ({ kind, finalOn: longFinal })) : undefined
  if (!Array.isArray(priors)) return undefined
  return priors.map((prior) => ({ kind: typeof prior === 'string' ? priorKind(prior) : isRecord(prior) ? priorKind(textAt(prior, 'type') ?? textAt(prior, 'kind') ?? '') : undefined, finalOn: longFinal }))
}

/**
 * Priors counted without saying of what kind are of the kind that counts. Words about several kinds, or with figures in them (time
 * served, years since release), are not read.
 */
function priorKind(type: string | undefined): PriorKind | undefined {
  if (type === undefined) return 'serious drug felony'
  const words = type.replaceAll(/851 notice/gi, '').replaceAll(/[,;\s]+$/g, '')
  if (/\d|[,;]| and | or /.test(words)) return undefined
  if (/simple|not (a )?serious|not qualif/i.test(words)) return 'felony drug offense, not serious'
  if (/serious drug/i.test(words)) return 'serious drug felony'
  if (/serious violent/i.test(words)) return 'serious violent felony'
  if (/possession/i.test(words)) return /intent/i.test(words) ? undefined : 'felony drug offense, not serious'
  return /felony drug|drug felony|drug offense/i.test(words) ? 'felony drug offense' : undefined
}

function firearmOf(count: Facts, before: number): FirearmFacts {
  const type = `${textAt(count, 'type') ?? ''} ${textAt(count, 'firearm') ?? ''}`
  const machine = /machine|destructive|silencer|muffler/i.test(type)
  const short = /short|sawed/i.test(type)
  const conduct = /discharge/i.test(type) ? 'discharged' : /brandish/i.test(type) ? 'brandished' : 'used, carried or possessed'
  return { conduct, weapon: machine ? 'machinegun, destructive device or silencer' : short ? 'short-barreled rifle or shotgun' : 'firearm', priorFinal: (numberAt(count, 'prior_final_924c') ?? 0) > 0, laterCount: before > 0 }
}

/** Whether 924(e) governs, when the facts count the earlier convictions or the occasions: the statute to use, or that it is open. */
function armedCareer(statute: string, count: Facts): string | undefined | 'open' {
  if (!/924\(e\)|922\(g\)/.test(statute)) return undefined
  const counted = [numberAt(count, 'qualifying_priors'), numberAt(count, 'prior_occasions')].filter((value) => value !== undefined)
  if ('different_occasions_found_by' in count && count['different_occasions_found_by'] !== 'jury') return 'open'
  if (counted.length === 0) return undefined
  return Math.min(...counted) >= 3 ? '18 U.S.C. 924(e)' : '18 U.S.C. 922(g)'
}
