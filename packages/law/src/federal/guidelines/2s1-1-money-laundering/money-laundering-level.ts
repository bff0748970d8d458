import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { losses } from '../2b1-1-theft-and-fraud/losses.table.ts'
import { lineFor } from '../amount-ladder.ts'
import { RunningLevel } from '../running-level.ts'
import { launderedValues, launderedWithoutUnderlying, launderingBase, launderingLevels, type LaunderingLevels } from './money-laundering.table.ts'

/** Money laundering (2S1.1). Dollars. What is not given is not part of the computation. */
export interface Laundering {
  /** The level of Chapter Two for the underlying offense, under the manual of the same day, where the person is accountable for it. Since 1 November 2001. */
  readonly underlyingLevel?: number
  /** The value of the laundered funds, where the level is not that of the underlying offense. */
  readonly value?: number
  /** Convicted under 18 U.S.C. 1956(a)(1)(A), (a)(2)(A) or (a)(3)(A): promotion. Before 1 November 2001. */
  readonly promotion?: boolean
  /** The funds came from drug trafficking. */
  readonly drugFunds?: boolean
  readonly statute?: '1956' | '1957'
  readonly business?: boolean
  readonly sophisticated?: boolean
}

/** The level of money laundering, and what it is made of. */
export interface LaunderingLevel {
  /** Before November 2001 without the value of the funds, which was a characteristic; since then with it, where it makes the base level. */
  readonly base: number
  /** With the characteristics given. */
  readonly level: number
}

/**
 * The offense level of money laundering under the manual in force on a day. Since 1 November 2001 it is that of the underlying offense,
 * and so falls with it when a later manual lowers that.
 */
export function moneyLaunderingLevel(offense: Laundering, on: CivilDate): Finding<LaunderingLevel> {
  const trace = new Trace()
  const base = baseLevel(offense, on, trace)
  const rules = trace.look(launderingLevels, on)
  if (base === undefined || !rules) return trace.finish<LaunderingLevel>('2S1.1', 'Money laundering', undefined)
  const running = new RunningLevel(trace, base.withValue)
  const own = on < '2001-11-01' || offense.underlyingLevel === undefined
  const drug = own && offense.drugFunds === true ? rules.value.drugFunds : 0
  running.add('2S1.1(b)(1)', 'Funds of drug trafficking and the like', rules.source, ['drugFunds'], drug, drug > 0 ? undefined : own ? 'not found' : 'only where the level is not that of the underlying offense')
  const statute = statuteLevels(offense, own, rules.value)
  running.add('2S1.1(b)(2)', 'The statute of conviction, or the business of laundering', rules.source, ['statute'], statute, statute > 0 ? undefined : on < '2001-11-01' ? 'not part of the guideline before 1 November 2001' : 'not given')
  const sophisticated = offense.sophisticated === true && statute === rules.value.convicted1956 ? rules.value.sophisticated : 0
  running.add('2S1.1(b)(3)', 'Sophisticated laundering', rules.source, ['sophisticated'], sophisticated, sophisticated > 0 ? undefined : 'not found, or not with the two levels of section 1956')
  return trace.finish('2S1.1', 'Money laundering', { base: base.level, level: running.level })
}

function statuteLevels({ statute, business }: Laundering, own: boolean, levels: LaunderingLevels): number {
  if (own && business === true && levels.business > 0) return levels.business
  return statute === '1956' ? levels.convicted1956 : statute === '1957' ? levels.convicted1957 : 0
}

function baseLevel(offense: Laundering, on: CivilDate, trace: Trace): { readonly level: number; readonly withValue: number } | undefined {
  const found = trace.look(launderingBase, on)
  if (!found) return undefined
  if (found.value.way === 'fixed') {
    const fixed = offense.promotion === true ? found.value.promoting : found.value.otherwise
    trace.step({ id: '2S1.1(a)', rule: 'Base offense level', source: found.source, read: ['promotion'], applied: true, change: `level ${fixed}`, total: fixed })
    if (offense.value === undefined) {
      trace.needs.push({ path: 'value', label: 'value of the laundered funds', because: 'unknown', papers: ['presentence report'] })
      return undefined
    }
    const table = trace.look(launderedValues, on)
    return table && { level: fixed, withValue: fixed + addedFor(offense.value, lineFor(table.value, offense.value), fixed, table.source, trace) }
  }
  if (offense.underlyingLevel !== undefined) {
    trace.step({ id: '2S1.1(a)', rule: 'The level of the underlying offense', source: found.source, read: ['underlyingLevel'], applied: true, change: `level ${offense.underlyingLevel}`, total: offense.underlyingLevel })
    return { level: offense.underlyingLevel, withValue: offense.underlyingLevel }
  }
  if (offense.value === undefined) {
    trace.needs.push({ path: 'value', label: 'level of the underlying offense, or value of the laundered funds', because: 'unknown', papers: ['presentence report'] })
    return undefined
  }
  const base = found.value.otherwise
  trace.step({ id: '2S1.1(a)', rule: 'Without an underlying offense', source: launderedWithoutUnderlying, read: ['value'], applied: true, change: `level ${base}`, total: base })
  const table = trace.look(losses, on)
  if (!table) return undefined
  const level = base + addedFor(offense.value, lineFor(table.value, offense.value), base, table.source, trace)
  return { level, withValue: level }
}

function addedFor(value: number, line: ReturnType<typeof lineFor>, base: number, table: Parameters<Trace['step']>[0]['source'], trace: Trace): number {
  const add = line?.add ?? 0
  trace.step({ id: '2S1.1 value', rule: 'The value of the funds', source: line?.source ?? table, read: ['value'], applied: add > 0, change: add > 0 ? `+${add}` : 'none', total: base + add, note: `$${value.toLocaleString('en-US')}` })
  return add
}
