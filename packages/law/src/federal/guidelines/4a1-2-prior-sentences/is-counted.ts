import type { Source } from '../../../core/source.ts'
import type { Trace } from '../../../core/trace.ts'
import type { PriorRecord } from './count-prior-sentences.ts'
import { notCounted, type ExcludedSentences } from './excluded-sentences.table.ts'

interface Rules {
  readonly excluded: { readonly value: ExcludedSentences; readonly source: Source }
  readonly unsentenced: { readonly value: boolean; readonly source: Source }
}

/** Whether a prior sentence counts at all, its age apart: 4A1.2(a)(1) and (4), (c) and (f) to (j). What is not counted is a step; what is open, a need. */
export function isCounted(record: PriorRecord, place: number, { excluded, unsentenced }: Rules, trace: Trace): boolean {
  const refuse = (id: string, rule: string, source: Source, note: string): false => {
    trace.step({ id: `${id} sentence ${place + 1}`, rule, source, read: ['history'], applied: false, change: 'not counted', note: record.offense === undefined ? note : `${record.offense}: ${note}` })
    return false
  }
  if (record.notCounted !== undefined) return refuse('4A1.2', 'Sentences counted and not counted', notCounted[record.notCounted], record.notCounted)
  if (record.unsentenced === true && !unsentenced.value) return refuse('4A1.2(a)(4)', 'A conviction not yet sentenced', unsentenced.source, 'counted since 1 November 1991 only')
  const { listed } = record
  if (listed === undefined) return true
  if (excluded.value.never.includes(listed)) return refuse('4A1.2(c)(2)', 'Petty offenses that are never counted', excluded.source, listed)
  if (!excluded.value.ifShort.includes(listed)) return true
  const long = isLongEnough(record, excluded.value)
  if (long === true || record.similarToInstant === true) return true
  if (long === undefined) trace.needs.push({ path: `history.${place}.probationMonths`, label: `the probation imposed for ${listed}`, because: 'unknown', papers: ['presentence report'] })
  if (record.similarToInstant === undefined) trace.needs.push({ path: `history.${place}.similarToInstant`, label: `whether ${listed} was similar to the instant offense`, because: 'unknown', papers: ['presentence report'] })
  if (long === undefined || record.similarToInstant === undefined) return true
  return refuse('4A1.2(c)(1)', 'Petty offenses counted only if the sentence was long or the offense similar', excluded.source, listed)
}

/** Thirty days of imprisonment, or the probation the edition asks for; undefined where the probation is not known. */
function isLongEnough({ length, probationMonths, unsentenced }: PriorRecord, { probation }: ExcludedSentences): boolean | undefined {
  if (length.months >= 1 || length.days >= 30) return true
  if (unsentenced === true) return false
  if (probationMonths === undefined) return undefined
  return probation === 'a year' ? probationMonths >= 12 : probationMonths > 12
}
