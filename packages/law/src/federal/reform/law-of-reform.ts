import type { LawChange } from '../../core/changed-law.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import { inForce, type Dated, type Series } from '../../core/dated.ts'
import type { Source } from '../../core/source.ts'
import type { Term, TermRange } from '../../facts/shape.ts'
import type { Equivalency } from '../guidelines/2d1-1-drugs/equivalency.ts'
import { convertedDrugWeightLadder } from '../guidelines/2d1-1-drugs/quantities/converted-drug-weight.table.ts'
import type { Ladder } from '../guidelines/2d1-1-drugs/quantity-ladder.ts'
import { isEncoded, substanceRules } from '../guidelines/2d1-1-drugs/substances.ts'
import * as penalties from '../statutes/21-usc-841/penalties.table.ts'
import type { TierPenalty } from '../statutes/21-usc-841/penalties.table.ts'
import { quantities } from '../statutes/21-usc-841/quantities.table.ts'
import type { Reform, ReformChange } from './reform.ts'

/** What a reform cannot be weighed for: said where a file states it, never passed over. */
export interface CannotWeigh {
  readonly wrong: string
  readonly next: string
}

/** The law as it would be, and which run of then and now shows what that comes to. */
export interface ReformedLaw {
  readonly changes: readonly ReformChange[]
  readonly law: LawChange
  /** `today`: the same offense sentenced today, under the law of today and under the reform. `then`: the sentence as it was imposed, under the law of its day with and without the reform. */
  readonly measured: 'today' | 'then'
}

/** Of the changes of the law only these two are law for a sentence imposed today: they can be weighed against the day of sentencing alone. */
const ofThen: ReadonlySet<ReformChange['change']> = new Set(['firearm counts', 'first step terms'])

/** The law a reform would make, from a day on. `firstDay` is the day the population is weighed on. */
export function lawOfReform({ name, changes = [] }: Reform, firstDay: CivilDate): ReformedLaw | CannotWeigh {
  if (changes.length === 0) return { wrong: 'it names no change', next: 'Give at least one change, or a second look.' }
  const measured = changes.filter(({ change }) => ofThen.has(change)).length
  if (measured > 0 && measured < changes.length) return { wrong: 'it mixes changes weighed against the law of today with changes that are the law of today already', next: 'State them as two reforms and compare these.' }
  const values = new Map<Series<unknown>, Dated<unknown>>()
  const source: Source = { cite: `as “${name}” would have it`, link: '', quote: '', text: 'proposed' }
  const put = <T>(series: Series<T>, value: T): void => void values.set(series, { from: firstDay, checkedThrough: firstDay, value, source })
  const now = <T>(series: Series<T>): T | undefined => {
    const put = values.get(series) as Dated<T> | undefined
    if (put !== undefined) return put.value
    const looked = inForce(series, firstDay)
    return looked.found ? looked.value : undefined
  }
  let flags: Omit<LawChange, 'values'> = {}
  for (const change of changes) {
    if (change.change === 'weigh as') {
      const wrong = weighAs(change, put, now)
      if (wrong !== undefined) return wrong
    } else if (change.change === 'drug levels') lowerLevels(change.by, put, now)
    else if (change.change === 'least terms') {
      const series = change.of === '841(b)(1)(A)' ? penalties.penaltyASince : penalties.penaltyBSince
      const penalty = now(series)
      if (penalty !== undefined) put(series, withLeast(penalty, change))
    } else if (change.change === 'safety valve') flags = { ...flags, valvePoints: change.pointsAtMost }
    else if (change.change === 'firearm counts') flags = { ...flags, finalFirearms: true }
    else flags = { ...flags, firstStepTerms: true }
  }
  return { changes, law: { values, ...flags }, measured: measured > 0 ? 'then' : 'today' }
}

type Put = <T>(series: Series<T>, value: T) => void
type Now = <T>(series: Series<T>) => T | undefined

function weighAs({ drug, as }: Extract<ReformChange, { change: 'weigh as' }>, put: Put, now: Now): CannotWeigh | undefined {
  const next = `Name drugs as the case facts do: ${[...quantities.keys()].join(', ')}.`
  const unknown = [drug, as].find((name) => !isEncoded(name) || !quantities.has(name))
  if (unknown !== undefined || !isEncoded(drug) || !isEncoded(as)) return { wrong: `“${unknown}” is no drug with amounts of its own in 841(b)(1)`, next }
  if (drug === as) return { wrong: 'it weighs a drug as itself', next }
  const [from, to]: readonly { readonly ladder?: Series<Ladder>; readonly equivalency: Series<Equivalency> }[] = [substanceRules[drug], substanceRules[as]]
  const [fromAmounts, toAmounts] = [quantities.get(drug), quantities.get(as)]
  if (from?.ladder === undefined || to?.ladder === undefined || fromAmounts === undefined || toAmounts === undefined) return { wrong: `${drug} or ${as} has no lines of its own in the Drug Quantity Table`, next }
  copy(fromAmounts, toAmounts, put, now)
  copy(from.ladder, to.ladder, put, now)
  copy(from.equivalency, to.equivalency, put, now)
  return undefined
}

function copy<T>(series: Series<T>, other: Series<T>, put: Put, now: Now): void {
  const value = now(other)
  if (value !== undefined) put(series, value)
}

/** Every ladder a level is looked up in: those of a drug, and that of converted weight. */
const ladders: readonly Series<Ladder>[] = [...new Set([convertedDrugWeightLadder, ...Object.values(substanceRules).flatMap((rule): readonly Series<Ladder>[] => ('ladder' in rule ? [rule.ladder] : []))])]

function lowerLevels(by: number, put: Put, now: Now): void {
  for (const series of ladders) {
    const ladder = now(series)
    if (ladder === undefined) continue
    const lowest = Math.min(...ladder.map(({ level }) => level))
    put(series, ladder.map((rung) => ({ ...rung, level: Math.max(lowest, rung.level + by) })))
  }
}

function least(range: TermRange, term: Term | undefined): TermRange {
  return term === undefined ? range : [term, range[1]]
}

function withLeast(penalty: TierPenalty, { plain, onePrior, twoPriors, death }: Extract<ReformChange, { change: 'least terms' }>): TierPenalty {
  return { ...penalty, plain: least(penalty.plain, plain), onePrior: least(penalty.onePrior, onePrior), twoPriors: least(penalty.twoPriors, twoPriors), death: penalty.death && least(penalty.death, death) }
}
