import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { losses } from '../2b1-1-theft-and-fraud/losses.table.ts'
import { lineFor } from '../amount-ladder.ts'
import { applyCharacteristics } from '../characteristics.ts'
import { RunningLevel } from '../running-level.ts'
import { launderingCharacteristics, monetaryTransactionCharacteristics } from './characteristics.table.ts'
import { launderedValues, launderedWithoutUnderlying, launderingBase, monetaryTransactionBase } from './money-laundering.table.ts'

/** Money laundering (2S1.1). Dollars. What is not given is not part of the computation. */
export interface Laundering {
  /** 2S1.1 where it is not given; 2S1.2 for 18 U.S.C. 1957 until 31 October 2001, since then part of 2S1.1. */
  readonly guideline?: '2S1.1' | '2S1.2'
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
  /** The names of the characteristics found, of those of 2S1.1(b) or 2S1.2(b); the findings above are counted among them. */
  readonly characteristics?: readonly string[]
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
  const base = offense.guideline === '2S1.2' && on < '2001-11-01' ? ownGuidelineOf1957(offense, on, trace) : baseLevel(offense, on, trace)
  if (base === undefined) return trace.finish<LaunderingLevel>('2S1.1', 'Money laundering', undefined)
  const running = new RunningLevel(trace, base.withValue)
  const apart = offense.guideline === '2S1.2' && on < '2001-11-01'
  const paragraph = offense.underlyingLevel === undefined ? '2' : '1'
  applyCharacteristics({ guideline: apart ? '2S1.2' : '2S1.1', table: apart ? monetaryTransactionCharacteristics : launderingCharacteristics, found: namesOf(offense), roleLevels: 0, paragraph }, on, trace, running)
  return trace.finish('2S1.1', 'Money laundering', { base: base.level, level: running.level })
}

/** What was found, by the names of the characteristics. */
function namesOf({ characteristics = [], drugFunds, statute, business, sophisticated }: Laundering): readonly string[] {
  const given: string[] = [...characteristics]
  if (drugFunds === true) given.push('drug proceeds')
  if (statute !== undefined) given.push(`conviction under 18 U.S.C. ${statute}`)
  if (business === true) given.push('business of laundering funds')
  if (sophisticated === true) given.push('sophisticated laundering')
  return given
}

function ownGuidelineOf1957({ value }: Laundering, on: CivilDate, trace: Trace): BaseAndValue | undefined {
  const [found, table] = [trace.look(monetaryTransactionBase, on), trace.look(launderedValues, on)]
  if (!found || !table) return undefined
  trace.step({ id: '2S1.2(a)', rule: 'Base offense level', source: found.source, read: [], applied: true, change: `level ${found.value}`, total: found.value })
  if (value === undefined) {
    trace.needs.push(valueNeed)
    return undefined
  }
  return { level: found.value, withValue: found.value + addedFor(value, lineFor(table.value, value), found.value, table.source, trace) }
}

interface BaseAndValue {
  readonly level: number
  readonly withValue: number
}

const valueNeed = { path: 'value', label: 'value of the laundered funds', because: 'unknown', papers: ['presentence report'] } as const

function baseLevel(offense: Laundering, on: CivilDate, trace: Trace): BaseAndValue | undefined {
  const found = trace.look(launderingBase, on)
  if (!found) return undefined
  if (found.value.way === 'fixed') {
    const fixed = offense.promotion === true ? found.value.promoting : found.value.otherwise
    trace.step({ id: '2S1.1(a)', rule: 'Base offense level', source: found.source, read: ['promotion'], applied: true, change: `level ${fixed}`, total: fixed })
    if (offense.value === undefined) {
      trace.needs.push(valueNeed)
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
