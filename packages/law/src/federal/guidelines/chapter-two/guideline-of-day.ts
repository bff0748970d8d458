import type { CivilDate } from '../../../core/civil-date.ts'
import type { Trace } from '../../../core/trace.ts'
import { consolidated, fraudUntil2001 } from './guideline-of-day.table.ts'
import type { ChapterTwoOffense, ComputedGuideline } from './offense.ts'

const joined: CivilDate = '2001-11-01'

/**
 * The guideline of an offense under the manual of a day: its successor where it has become part of another since, and before that the
 * one the index names for its statutes. Undefined, with the gap noted, where that cannot be told.
 */
export function guidelineOfDay({ guideline, foundOn, statutes }: ChapterTwoOffense, on: CivilDate, trace: Trace): ComputedGuideline | undefined {
  const later = guideline === '2F1.1' || guideline === '2S1.2' ? consolidated[guideline] : undefined
  if (later !== undefined && on >= later.from) {
    trace.step({ id: 'Chapter Two', rule: 'The guideline of the offense under this manual', source: later.source, read: ['offenseGuideline'], applied: true, change: later.into, note: `${guideline} has been part of it since 1 November 2001` })
    return later.into
  }
  if (guideline === '2B1.1' && foundOn >= joined && on < joined) return theftOrFraud(statutes, on, trace)
  if (guideline === '2S1.1' && foundOn >= joined && on < joined) return launderingOf(statutes, on, trace)
  return guideline
}

function theftOrFraud(statutes: readonly string[], on: CivilDate, trace: Trace): '2F1.1' | undefined {
  const named = statutes.map((statute) => fraudUntil2001.find(({ section }) => section.test(statute)))
  const [first] = named
  if (first === undefined || named.includes(undefined)) {
    trace.gaps.push({ of: 'whether the offense was theft (2B1.1) or fraud (2F1.1)', on, why: 'the index of that manual is read for the common statutes of fraud only' })
    return undefined
  }
  trace.step({ id: 'Chapter Two', rule: 'The guideline of the offense under this manual', source: first.source, read: ['offenseGuideline'], applied: true, change: '2F1.1', note: 'fraud was a guideline of its own until 1 November 2001' })
  return '2F1.1'
}

function launderingOf(statutes: readonly string[], on: CivilDate, trace: Trace): '2S1.1' | '2S1.2' | undefined {
  const sections = new Set(statutes.map((statute) => (/\b1957\b/.test(statute) ? '1957' : /\b1956\b/.test(statute) ? '1956' : 'other')))
  if (sections.size !== 1 || sections.has('other')) {
    trace.gaps.push({ of: 'whether the laundering was under 2S1.1 or 2S1.2', on, why: 'the counts are not all under section 1956 or all under 1957' })
    return undefined
  }
  const guideline = sections.has('1957') ? '2S1.2' : '2S1.1'
  if (guideline === '2S1.2') trace.step({ id: 'Chapter Two', rule: 'The guideline of the offense under this manual', source: consolidated['2S1.2'].source, read: ['offenseGuideline'], applied: true, change: guideline, note: 'section 1957 had a guideline of its own until 1 November 2001' })
  return guideline
}
