import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import type { Term } from '../../../facts/shape.ts'
import { lineFor, type AmountLadder } from '../amount-ladder.ts'
import { applyCharacteristics } from '../characteristics.ts'
import { RunningLevel } from '../running-level.ts'
import { briberyAmounts, briberyBase, fraudBase, intendedLoss, theftBase, type BaseLevels } from './base-levels.table.ts'
import { fraudCharacteristics, theftCharacteristics } from './characteristics.table.ts'
import { fraudLosses, losses, theftLosses } from './losses.table.ts'

/** The guideline of the offense. Since 1 November 2001 2F1.1 is part of 2B1.1. */
export type LossGuideline = '2B1.1' | '2F1.1' | '2B4.1'

/** Dollars; what is not given is not known. */
export interface LossOffense {
  readonly guideline: LossGuideline
  /** The loss that happened, or, for 2B4.1, the greater of the bribe and the benefit. */
  readonly actualLoss?: number
  readonly intendedLoss?: number
  /** The loss is known to be more than this and no more is known: the line it then falls on is at least that of the figure. */
  readonly lossMoreThan?: number
  /** The greatest maximum of the counts referenced to the guideline, months or life. */
  readonly statutoryMaximum?: Term
  /** The names of the other characteristics found, of those of 2B1.1(b) or 2F1.1(b); what is not among them is taken as not found. Not for 2B4.1. */
  readonly characteristics?: readonly string[]
}

/** The level of a theft or fraud by its loss. */
export interface LossLevel {
  readonly base: number
  /** Levels from the loss table. */
  readonly added: number
  /** Base and loss table together, with the other characteristics where they are given. */
  readonly level: number
}

interface Tables {
  readonly base: Series<BaseLevels>
  readonly ladder: Series<AmountLadder>
}

const lossPapers = ['presentence report', 'statement of reasons'] as const

/** The base level, the levels of the loss table and of the other characteristics found for theft, fraud or commercial bribery under the manual in force on a day. */
export function theftAndFraudLevel(offense: LossOffense, on: CivilDate): Finding<LossLevel> {
  const trace = new Trace()
  const { base, ladder } = tablesOf(offense.guideline, on)
  const level = baseLevel(offense, base, on, trace)
  const loss = lossOf(offense, on, trace)
  const added = loss === undefined ? undefined : lossLevels(offense.guideline, ladder, loss, on, trace)
  if (level === undefined || added === undefined) return trace.finish<LossLevel>(offense.guideline, 'Theft, fraud or commercial bribery', undefined)
  const last = trace.steps.at(-1)
  if (last?.id === `${offense.guideline}(b)(1)`) trace.steps[trace.steps.length - 1] = { ...last, total: level + added }
  const running = new RunningLevel(trace, level + added)
  const { guideline, characteristics } = offense
  if (characteristics !== undefined && guideline !== '2B4.1') {
    applyCharacteristics({ guideline, table: guideline === '2F1.1' ? fraudCharacteristics : theftCharacteristics, found: characteristics, roleLevels: 0 }, on, trace, running)
  }
  return trace.finish(guideline, 'Theft, fraud or commercial bribery', { base: level, added, level: running.level })
}

function tablesOf(guideline: LossGuideline, on: CivilDate): Tables {
  const since2001 = on >= '2001-11-01'
  if (guideline === '2B4.1') return { base: briberyBase, ladder: since2001 ? losses : fraudLosses }
  if (guideline === '2F1.1') return { base: fraudBase, ladder: since2001 ? losses : fraudLosses }
  return { base: theftBase, ladder: since2001 ? losses : theftLosses }
}

function baseLevel({ guideline, statutoryMaximum }: LossOffense, series: Series<BaseLevels>, on: CivilDate, trace: Trace): number | undefined {
  const found = trace.look(series, on)
  if (!found) return undefined
  const { base, below20Years } = found.value
  if (below20Years !== undefined && statutoryMaximum === undefined) {
    trace.needs.push({ path: 'statutoryMaximum', label: 'greatest statutory maximum of the counts', because: 'unknown', papers: ['judgment', 'indictment'] })
    return undefined
  }
  const level = below20Years !== undefined && statutoryMaximum !== 'life' && (statutoryMaximum ?? 0) < 240 ? below20Years : base
  trace.step({ id: `${guideline}(a)`, rule: 'Base offense level', source: found.source, read: ['statutoryMaximum'], applied: true, change: `level ${level}`, total: level })
  return level
}

/** The greater of the loss that happened and the loss intended. Of theft before November 2001 the two are for 2X1.1: see `partlyCompletedLevel`. */
function lossOf({ actualLoss, intendedLoss: intended, lossMoreThan }: LossOffense, on: CivilDate, trace: Trace): number | undefined {
  const known = [actualLoss, intended, lossMoreThan === undefined ? undefined : lossMoreThan + 0.01].filter((loss) => loss !== undefined)
  if (known.length === 0) {
    trace.needs.push({ path: 'loss', label: 'amount of the loss', because: 'unknown', papers: lossPapers })
    return undefined
  }
  const loss = Math.max(...known)
  if (intended !== undefined) {
    const rule = trace.look(intendedLoss, on)
    if (!rule) return undefined
    trace.step({
      id: '2B1.1 intended loss', rule: 'The greater of actual and intended loss', source: rule.source, read: ['intendedLoss'], applied: intended === loss && intended !== actualLoss,
      change: `$${loss.toLocaleString('en-US')}`, ...(rule.value === 'counts' ? {} : { note: 'by the commentary only until 1 November 2024, which not every circuit followed' }),
    })
  }
  return loss
}

function lossLevels(guideline: LossGuideline, series: Series<AmountLadder>, loss: number, on: CivilDate, trace: Trace): number | undefined {
  const found = trace.look(series, on)
  if (!found) return undefined
  const bribery = guideline === '2B4.1' ? trace.look(briberyAmounts, on) : undefined
  const oneLevel = bribery && loss > bribery.value.above && loss <= bribery.value.tableAbove
  const line = bribery && loss <= bribery.value.tableAbove ? undefined : lineFor(found.value, loss)
  const add = oneLevel === true ? 1 : line?.add ?? 0
  trace.step({
    id: `${guideline}(b)(1)`, rule: 'Levels for the amount', source: oneLevel === true ? bribery?.source ?? found.source : line?.source ?? found.source, read: ['loss'], applied: add > 0,
    change: add > 0 ? `+${add}` : 'none', note: `$${loss.toLocaleString('en-US', { maximumFractionDigits: 0 })}`,
  })
  return add
}
