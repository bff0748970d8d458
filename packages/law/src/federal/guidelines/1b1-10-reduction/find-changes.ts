import type { Gap } from '../../../core/dated.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { amendment } from '../cite.ts'
import { amendedDrugLevel } from './amended-drug-level.ts'
import { amendedHistory, type AmendedHistory } from './amended-history.ts'
import { zeroPointReduction } from './amended-zero-point.ts'
import type { Touches } from './covered-amendments.table.ts'
import { applicable, showAmendment } from './find-covered.ts'
import { need } from './need.ts'
import { words } from './policy-statement.table.ts'
import type { WithoutRange } from './reduction-inputs.ts'

/** What the listed amendments change in what the court found. */
export interface Changes {
  /** Levels taken off before the career offender guideline is compared. */
  readonly levels: number
  /** Points and category as amended; undefined where the history stays as found. */
  readonly points: number | undefined
  readonly category: number | undefined
}

/** The words of Amendment 599: a weapon enhancement has no place beside a conviction under 924(c) for the same offense. */
export const weaponBesideFirearmCount = amendment(599, 'do not apply any specific offense characteristic for possession, brandishing, use, or discharge of an explosive or firearm when determining the sentence for the underlying offense.')

/**
 * The changes, each by its own rule. Where no amendment is asked about, a rule whose facts were not given at all is left aside, since
 * nothing shows that it could apply; where it is asked about, its facts are asked for.
 */
export function findChanges(inputs: WithoutRange, listed = applicable(inputs)): Finding<Changes> {
  const trace = new Trace()
  const asked = inputs.amendments !== undefined
  const on = (touches: Touches): boolean => listed.some((one) => one.touches === touches)
  const career = inputs.careerOffender === true && inputs.careerOffenderLevel === undefined
  if (career) trace.step({ id: '1B1.10 career offender', rule: 'The range of a career offender rests on 4B1.1, which no listed amendment lowers', source: words.otherProvision, read: ['careerOffender'], applied: true, change: 'none' })
  const drugs = career || !on('drug quantity') ? 0 : drugLevels(inputs, asked, trace)
  const weapon = on('weapon with a firearm count') && !career ? inputs.weaponLevels ?? 0 : 0
  if (asked && inputs.weaponLevels === undefined && !career && listed.length > 0 && listed.every(({ touches }) => touches === 'weapon with a firearm count')) trace.needs.push(need('weaponLevels', 'levels for a weapon beside the firearm count'))
  if (weapon > 0) trace.step({ id: '2K2.4', rule: 'A weapon enhancement beside a firearm count', source: weaponBesideFirearmCount, read: ['weaponLevels'], applied: true, change: `-${weapon}` })
  const zero = career || !on('zero-point offenders') || (!asked && inputs.zeroPoint === undefined) ? 0 : take(zeroPointReduction(inputs), trace) ?? 0
  const given = inputs.amendedCategory
  const history: Partial<AmendedHistory> | undefined = inputs.careerOffender === true || inputs.careerOffenderLevel !== undefined || !on('status points') || inputs.statusPoints === 0 || (!asked && inputs.statusPoints === undefined && given === undefined) ? undefined
    : given !== undefined && (inputs.points === undefined || inputs.statusPoints === undefined) ? { category: given } : take(amendedHistory(inputs), trace)
  const otherwise = listed.every(({ touches }) => touches === 'another provision')
  if (asked && otherwise && inputs.levelsLowered === undefined) trace.gaps.push(...listed.map((one): Gap => ({ of: `what ${showAmendment(one)} does to a range`, on: inputs.reducedOn, why: `it changes ${one.about}; give the levels it takes off, or the amended range, as found` })))
  const levels = drugs + weapon + zero + (otherwise ? inputs.levelsLowered ?? 0 : 0)
  return trace.finish('1B1.10(b)(1)', 'What the listed amendments change', { levels, points: history?.points, category: history?.category })
}

function drugLevels(inputs: WithoutRange, asked: boolean, trace: Trace): number {
  if (inputs.levelsLowered !== undefined) {
    trace.step({ id: '1B1.10(b)(1) drugs', rule: 'Levels the amendments take off, as found', source: words.substitute, read: ['levelsLowered'], applied: inputs.levelsLowered > 0, change: `-${inputs.levelsLowered}`, note: 'as found' })
    return inputs.levelsLowered
  }
  if (inputs.drugs === undefined) {
    if (asked) trace.needs.push(need('drugs', 'drugs and their weights'))
    return 0
  }
  if (inputs.drugs.length === 0) return 0
  if (inputs.manualOn === undefined) {
    trace.needs.push(need('manualOn', 'edition of the Guidelines Manual used'))
    return 0
  }
  const found = take(amendedDrugLevel(inputs.drugs, inputs.manualOn, inputs.reducedOn, inputs.mitigatingRole), trace)
  return found === undefined ? 0 : found.before - found.after
}

function take<T>(finding: Finding<T>, trace: Trace): T | undefined {
  trace.take(finding)
  return finding.status === 'computed' ? finding.value : undefined
}
