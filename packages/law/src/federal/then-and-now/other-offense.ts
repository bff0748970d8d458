import type { CivilDate } from '../../core/civil-date.ts'
import { dayOfEdition } from '../guidelines/1b1-11-one-book/find-edition.ts'
import type { ChapterTwoOffense, ComputedGuideline } from '../guidelines/chapter-two/offense.ts'
import { computeGuideline } from '../guidelines/compute-guideline.ts'
import { safetyValveSince } from '../statutes/18-usc-3553/safety-valve.table.ts'
import type { GuidelineInputs } from '../guidelines/guideline-inputs.ts'
import { apprendiDay } from './jury-finding.ts'
import type { Assumption } from './assumptions.ts'
import { drugsOf, inputsOf } from './inputs-of.ts'
import type { PlainCase } from './read-case.ts'
import { asksSafetyValve, possessedIn } from './drug-guidelines.ts'
import { runStatutes, type StatutoryRun } from './run-statutes.ts'

/** Whether the level of counts other than drugs and 924(c) can be computed again: the offense, or why the level the court found is taken, and the facts that would change that. */
export type OtherOffense =
  | { readonly is: 'computed'; readonly offense: Omit<ChapterTwoOffense, 'statutoryMaximum'> }
  | { readonly is: 'as found'; readonly why: string; readonly needs: readonly string[] }

/** Several counts under these are one group by the sum of their harm (3D1.2(d)); of others each may be a group of its own. */
const grouped: readonly string[] = ['2B1.1', '2F1.1', '2K2.1', '2S1.1', '2S1.2', '2D1.2', '2D1.5', '2D1.11']

/** Those that go by the drugs of 2D1.1. Counts of 2D1.1 itself are of one group with the first two (3D1.2(d)), whose level is never the lower. */
const byDrugs: readonly string[] = ['2D1.2', '2D1.5', '2D1.8', '2D1.10', '2D1.11']
const withTrafficking: readonly string[] = ['2D1.2', '2D1.5']

const settled = new WeakMap<PlainCase, OtherOffense>()

/** The offense of a case whose counts are under one guideline other than those of drugs. The same for every run of a reading, and told once. */
export function otherOffense(plain: PlainCase): OtherOffense {
  const known = settled.get(plain)
  if (known !== undefined) return known
  const found = findOffense(plain)
  settled.set(plain, found)
  return found
}

function findOffense(plain: PlainCase): OtherOffense {
  const { guideline } = plain.offense
  const { drugs, others } = plain.sorted
  if (drugs.length > 0 && !(guideline !== undefined && withTrafficking.includes(guideline) && others.every(({ isBesideTrafficking, parsed }) => isBesideTrafficking || parsed.kind === '848'))) return asFound('the counts are under unlike guidelines, whose groups are taken as the court found them', [])
  if (guideline === undefined) return asFound('which guideline of Chapter Two the court applied is not known', ['guideline.offenseGuideline'])
  if (guideline === 'another' || guideline === '2D1.1') return asFound('its guideline is not computed here', [])
  if (others.length > 1 && !grouped.includes(guideline)) return asFound('several counts under it may be groups of their own, which are taken as the court found them', [])
  const role = plain.roleLevels ?? 0
  if (guideline === '2D1.5' && role !== 0) return asFound('no adjustment for role goes with 2D1.5, and the court found one', [])
  if (guideline === '2D1.8' && role < 0 && plain.offense.onlyAllowedUse === true) return asFound('the manuals differ on a mitigating role beside 2D1.8(a)(2), and the court found one', [])
  const foundOn = ownDay(plain)
  const missing = missingFindings(plain)
  if (foundOn === undefined || missing.length > 0) return asFound('what the court found is not all known', foundOn === undefined ? ['guideline.edition', ...missing] : missing)
  return againstOwnManual(plain, { ...offenseOf(plain, guideline, foundOn) }, foundOn, others.length)
}

/** The facts must come to the level the court found under its own manual: else it found something that is not known here. */
function againstOwnManual(plain: PlainCase, offense: Omit<ChapterTwoOffense, 'statutoryMaximum'>, foundOn: CivilDate, counts: number): OtherOffense {
  const { offenseOn, sentencedOn, totalLevel, zeroPointCriteria } = plain
  const asThen: Assumption = { weight: 'as known', firearmUse: 'as the clause says', deathResulted: false, zeroPointCriteria: zeroPointCriteria ?? false, safetyValve: plain.safetyValve, history: 'most' }
  const statutory = runStatutes(plain, { offenseOn, sentencedOn }, asThen, sentencedOn !== undefined && sentencedOn >= apprendiDay)
  const own = computeGuideline(inputsOfOffense(plain, offense, statutory, asThen, foundOn), foundOn)
  if (own.status === 'cannot say') return asFound('what the court found is not all known', own.needs.flatMap(({ path }) => (path === 'statutoryMaximum' ? [] : [`guideline.${path}`])))
  if (own.status !== 'computed') return asFound(own.status === 'not encoded' ? `its own manual is not encoded for it: ${own.gaps.map(({ of }) => of).join('; ')}` : 'it is not computed', [])
  if (totalLevel === undefined) return counts > 1 ? asFound('the level the court found for all counts together is not known', ['guideline.totalLevel']) : { is: 'computed', offense }
  const same = own.value.totalLevel === totalLevel || (totalLevel === 43 && (own.value.totalLevel ?? 0) > 43)
  return same ? { is: 'computed', offense } : asFound(`the facts known here come to level ${own.value.totalLevel} under the manual the court used, and it found ${totalLevel}`, [])
}

function asFound(why: string, needs: readonly string[]): OtherOffense {
  return { is: 'as found', why, needs: [...new Set(needs)] }
}

function ownDay({ edition, sentencedOn }: PlainCase): CivilDate | undefined {
  return edition === undefined ? sentencedOn : dayOfEdition(edition, sentencedOn) ?? sentencedOn
}

function missingFindings(plain: PlainCase): readonly string[] {
  const { characteristics, characteristicsComplete, adjustments, roleLevels, obstruction, acceptanceLevels, careerOffender } = plain
  return [
    ...(characteristicsComplete === true ? [] : ['guideline.characteristics.complete']),
    ...characteristics.flatMap((name, i) => (name === undefined ? [`guideline.characteristics.${i}.name`] : [])),
    ...adjustments.flatMap((name, i) => (name === undefined ? [`guideline.adjustments.${i}.name`] : [])),
    ...Object.entries({ roleLevels, obstruction, acceptanceLevels, careerOffender }).flatMap(([name, value]) => (value === undefined ? [`guideline.${name}`] : [])),
    ...(plain.offense.guideline !== undefined && byDrugs.includes(plain.offense.guideline) ? missingDrugs(plain) : []),
  ]
}

function missingDrugs({ drugs, drugsComplete, weapon, safetyValve, sentencedOn, offense }: PlainCase): readonly string[] {
  return [
    ...(drugsComplete === true ? [] : ['guideline.drugs.complete']), ...drugs.flatMap(({ substance }, i) => (substance === undefined ? [`guideline.drugs.${i}.substance`] : [])),
    ...(weapon === undefined && offense.guideline !== '2D1.10' && offense.guideline !== '2D1.11' ? ['guideline.weapon'] : []),
    ...(safetyValve === undefined && sentencedOn !== undefined && sentencedOn >= safetyValveSince && asksSafetyValve(offense.guideline) ? ['guideline.safetyValve'] : []),
  ]
}

function offenseOf(plain: PlainCase, guideline: ComputedGuideline, foundOn: CivilDate): Omit<ChapterTwoOffense, 'statutoryMaximum'> {
  const { guideline: _, underlying, ...known } = plain.offense
  const statutes = plain.sorted.others.map(({ statute, penalty }) => `${statute ?? ''} ${penalty ?? ''}`)
  const laundering = statutes.some((statute) => /\b1956\b/.test(statute)) ? '1956' : statutes.some((statute) => /\b1957\b/.test(statute)) ? '1957' : undefined
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
  return {
    ...given, guideline, foundOn, statutes, characteristics: plain.characteristics.filter((name) => name !== undefined),
    promotion: plain.baseLevel === 23 || statutes.some((statute) => /1956\(a\)\([123]\)\(A\)/.test(statute.replaceAll(' ', ''))),
    ...(laundering === undefined ? {} : { launderingStatute: laundering }), ...drugFactsOf(plain, guideline), ...underlyingOf(plain, guideline, underlying, foundOn),
  }
}

/** What the drug guidelines beside 2D1.1 go by. */
function drugFactsOf(plain: PlainCase, guideline: ComputedGuideline): Partial<ChapterTwoOffense> {
  if (guideline === '2D2.1') {
    const counts = plain.sorted.others
    const [possessed, baseGrams] = [possessedIn(counts[0]?.substance ?? plain.drugs[0]?.substance), counts[0]?.foundGrams]
    return { ...(possessed === undefined ? {} : { possessed }), ...(baseGrams === undefined ? {} : { baseGrams }) }
  }
  if (!byDrugs.includes(guideline)) return {}
  const chemicals = plain.chemicalsComplete === true ? plain.chemicals.flatMap(({ chemical, grams }) => (chemical === undefined ? [] : [{ chemical, ...(grams === undefined ? {} : { grams }) }])) : undefined
  return { drugs: drugInputs(plain), ...(chemicals === undefined || chemicals.length < plain.chemicals.length ? {} : { chemicals }) }
}

function underlyingOf(plain: PlainCase, guideline: ComputedGuideline, underlying: PlainCase['offense']['underlying'], foundOn: CivilDate): Pick<ChapterTwoOffense, 'underlying'> {
  if (underlying === undefined || !['2E1.1', '2X1.1', '2S1.1', '2S1.2'].includes(guideline)) return {}
  if (underlying === 'none') return { underlying }
  if (underlying === 'another' || ['2E1.1', '2X1.1', '2S1.1', '2S1.2'].includes(underlying)) return { underlying: 'not computed' }
  if (underlying !== '2D1.1') return { underlying: offenseOf(plain, underlying, foundOn) }
  const drugsKnown = plain.drugsComplete === true && plain.weapon !== undefined && plain.drugs.every(({ substance }) => substance !== undefined)
  // A mitigating role in the laundering is not one in the drugs, on which the cap of 2D1.1(a)(5) goes.
  if (drugsKnown && guideline.startsWith('2S') && (plain.roleLevels ?? 0) < 0) return { underlying: 'not computed' }
  return { underlying: { guideline: '2D1.1', foundOn, statutes: [], characteristics: [], ...(drugsKnown ? { drugs: drugInputs(plain) } : {}) } }
}

function drugInputs(plain: PlainCase): GuidelineInputs {
  return { drugs: drugsOf(plain), weapon: plain.weapon === true, characteristics: plain.characteristics.filter((name) => name !== undefined), ...(plain.roleLevels === undefined ? {} : { roleLevels: plain.roleLevels }) }
}

/** What a range is computed from where the offense is not one of drugs: its facts, and what was found in Chapters Three to Five. */
export function inputsOfOffense(plain: PlainCase, offense: Omit<ChapterTwoOffense, 'statutoryMaximum'>, statutory: StatutoryRun, assumption: Assumption, on: CivilDate): GuidelineInputs {
  const { drugs: _drugs, deathResults: _death, characteristics: _found, ...rest } = inputsOf(plain, statutory, assumption, on)
  const maximum = statutory.greatestMax === undefined ? {} : { statutoryMaximum: statutory.greatestMax }
  const valve = asksSafetyValve(offense.guideline) && offense.drugs !== undefined && assumption.safetyValve === true ? { drugs: { ...offense.drugs, safetyValve: true } } : {}
  return { ...rest, offense: { ...offense, ...valve, ...maximum } }
}
