import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { groupingLists, groupingWords, isNamed } from './grouping.table.ts'

/** Several counts under one guideline. What is not given is not known. */
export interface LikeCounts {
  readonly guideline: string
  readonly counts: number
  readonly sameVictim?: boolean
  /** The counts are of one act, or of acts with one objective or scheme, that are essentially one harm; false where they happened on occasions of their own. */
  readonly oneHarm?: boolean
  readonly sameAct?: boolean
}

/** Into how many groups counts fall, and by which rule. */
export interface Grouped {
  readonly groups: number
  readonly rule: '3D1.2(a)' | '3D1.2(b)' | '3D1.2(d)' | 'not grouped'
}

/** Into how many groups counts under one guideline fall (3D1.2) under the manual in force on a day. A guideline the list does not name is for a person to decide: not encoded. */
export function groupCounts({ guideline, counts, sameVictim, oneHarm, sameAct }: LikeCounts, on: CivilDate): Finding<Grouped> {
  const trace = new Trace()
  const lists = trace.look(groupingLists, on)
  if (!lists) return trace.finish<Grouped>('3D1.2', 'Groups of counts', undefined)
  const step = (id: string, applied: boolean, change: string, note?: string) => trace.step({ id, rule: 'Counts of substantially the same harm are one group', source: id === '3D1.2(a)' ? groupingWords.a : id === '3D1.2(b)' ? groupingWords.b : id === '3D1.2(d)' ? groupingWords.d : groupingWords.composite, read: ['counts'], applied, change, ...(note === undefined ? {} : { note }) })
  if (isNamed(lists.value.grouped, guideline)) {
    step('3D1.2(d)', true, 'one group')
    return trace.finish('3D1.2', 'Groups of counts', { groups: 1, rule: '3D1.2(d)' })
  }
  const excluded = isNamed(lists.value.excluded, guideline)
  if (!excluded) trace.gaps.push({ of: `the grouping of counts under ${guideline}`, on, why: '3D1.2(d) does not name the guideline: the facts of the case decide' })
  step('3D1.2(d)', false, 'none', excluded ? `${guideline} is excluded` : `${guideline} is not named`)
  if (sameVictim === undefined || (sameVictim && oneHarm === undefined && sameAct === undefined)) {
    trace.needs.push({ path: 'counts', label: 'whether the counts are of one victim and one harm', because: 'unknown', papers: ['presentence report'] })
    return trace.finish<Grouped>('3D1.2', 'Groups of counts', undefined)
  }
  const rule = sameVictim && sameAct === true ? '3D1.2(a)' : sameVictim && oneHarm === true ? '3D1.2(b)' : 'not grouped'
  step(rule === 'not grouped' ? '3D1.2 separate' : rule, rule !== 'not grouped', rule === 'not grouped' ? `${counts} groups` : 'one group')
  return trace.finish('3D1.2', 'Groups of counts', { groups: rule === 'not grouped' ? counts : 1, rule })
}
