import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import type { StatutoryRange } from '../../then-and-now/sentence-run.ts'
import { parsePenalty } from '../parse-penalty.ts'
import { ownWeapon, safetyValveSince, substantialAssistance, withoutLeastRelease, withoutMinimum } from './safety-valve.table.ts'

/** Whether 18 U.S.C. 3553(f) reaches a count: sections 841, 844, 846, 960 and 963 of title 21; protected places and persons (849, 859 to 861), an enterprise (848) and a firearm are outside. */
function isReached(penalty: string): boolean {
  const parsed = parsePenalty(penalty)
  return parsed.kind === '844' || (parsed.kind === 'drug' && parsed.protected === undefined)
}

/**
 * The statutory range of a count of one who meets the criteria of 18 U.S.C. 3553(f): without its minimum, where the sentence is imposed
 * on or after 23 September 1994. `penalty` is the penalty subsection of the count; `weaponFound` says that one was found under 2D1.1(b)(1),
 * which then must have been another's.
 */
export function liftMinimum(finding: Finding<StatutoryRange>, penalty: string | undefined, sentencedOn: CivilDate | undefined, weaponFound = false): Finding<StatutoryRange> {
  if (finding.status !== 'computed' || (finding.value.min === 0 && finding.value.minDays === undefined) || sentencedOn === undefined || sentencedOn < safetyValveSince) return finding
  if (!isReached(penalty ?? finding.value.tier)) return finding
  const step = {
    id: 'statute safety valve', rule: 'The criteria of the safety valve are met: the minimum does not bind', source: withoutMinimum, read: ['guideline.safetyValve'], applied: true,
    change: 'no minimum', note: `${finding.value.min === 'life' ? 'life' : finding.value.minDays === undefined ? `${finding.value.min} months` : `${finding.value.minDays} days`} without it`,
  }
  const { supervisedReleaseYears, minDays: _, ...terms } = finding.value
  const released = { id: 'statute safety valve release', rule: 'Nor does a least supervised release bind', source: withoutLeastRelease, read: ['guideline.safetyValve'], applied: supervisedReleaseYears !== undefined, change: 'no least supervised release' }
  const anothers = { id: 'statute safety valve weapon', rule: 'A weapon bars only whom it was possessed by, or induced by', source: ownWeapon, read: ['guideline.weapon'], applied: false, change: 'no bar', note: 'the weapon found is taken to have been another’s' }
  return { ...finding, value: { ...terms, min: 0 }, steps: [...finding.steps, step, ...(weaponFound ? [anothers] : []), released] }
}

/**
 * The range of one for whom the Government moved under 18 U.S.C. 3553(e): no least term binds, of imprisonment or of supervised
 * release, on any count. How far below the court goes is its own to find.
 */
export function liftForAssistance(finding: Finding<StatutoryRange>): Finding<StatutoryRange> {
  if (finding.status !== 'computed' || (finding.value.min === 0 && finding.value.minDays === undefined && finding.value.supervisedReleaseYears === undefined)) return finding
  const { supervisedReleaseYears: _, minDays: __, ...terms } = finding.value
  const step = { id: 'statute 3553(e)', rule: 'On motion of the Government for substantial assistance the minimum does not bind', source: substantialAssistance, read: ['conviction.substantialAssistance'], applied: true, change: 'no minimum' }
  return { ...finding, value: { ...terms, min: 0 }, steps: [...finding.steps, step] }
}
