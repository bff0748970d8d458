import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import type { StatutoryRange } from '../../then-and-now/sentence-run.ts'
import { parsePenalty } from '../parse-penalty.ts'
import { safetyValveSince, withoutMinimum } from './safety-valve.table.ts'

/** Whether 18 U.S.C. 3553(f) reaches a count: sections 841, 844, 846, 960 and 963 of title 21; an enterprise (848) and a firearm are outside. */
function isReached(penalty: string): boolean {
  return parsePenalty(penalty).kind === 'drug'
}

/**
 * The statutory range of a count of one who meets the criteria of 18 U.S.C. 3553(f): without its minimum, where the sentence is imposed
 * on or after 23 September 1994. `penalty` is the penalty subsection of the count.
 */
export function liftMinimum(finding: Finding<StatutoryRange>, penalty: string | undefined, sentencedOn: CivilDate | undefined): Finding<StatutoryRange> {
  if (finding.status !== 'computed' || finding.value.min === 0 || sentencedOn === undefined || sentencedOn < safetyValveSince) return finding
  if (!isReached(penalty ?? finding.value.tier)) return finding
  const step = {
    id: 'statute safety valve', rule: 'The criteria of the safety valve are met: the minimum does not bind', source: withoutMinimum, read: ['guideline.safetyValve'], applied: true,
    change: 'no minimum', note: `${finding.value.min === 'life' ? 'life' : `${finding.value.min} months`} without it`,
  }
  return { ...finding, value: { ...finding.value, min: 0 }, steps: [...finding.steps, step] }
}
