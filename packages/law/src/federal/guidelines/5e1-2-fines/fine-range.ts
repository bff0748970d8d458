import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { fineTableOf2014, fineTables, fineWords, newFinesSince } from './fines.table.ts'

/** What a fine under the guidelines goes by. Dollars. */
export interface FineInputs {
  readonly offenseLevel: number
  /** The last day of the offense: one before 1 November 2015 keeps the older table. */
  readonly offenseOn?: CivilDate
  /** The greatest fine the statutes authorize; where it is more than the table's own limit it takes the place of the table's end. */
  readonly statutoryGreatest?: number
  /** For the manuals until October 1991: the gain of the person less restitution, the gain of all participants, and the loss. */
  readonly ownGain?: number
  readonly gain?: number
  readonly loss?: number
}

/** `$15,000 to $150,000`. */
export function showFine([least, greatest]: readonly [number, number]): string {
  return `$${least.toLocaleString('en-US')} to $${greatest.toLocaleString('en-US')}`
}

/**
 * The fine range for an individual (5E1.2) under the manual in force on a day, in dollars. Until October 1991 gain and loss were part of
 * it and are asked for; since November 2015 the day of the offense is. Whether the person can pay is not looked at.
 */
export function fineRange(inputs: FineInputs, on: CivilDate): Finding<readonly [number, number]> {
  const trace = new Trace()
  const need = (path: string, label: string) => trace.needs.push({ path, label, because: 'unknown', papers: ['presentence report'] })
  if (on >= newFinesSince && inputs.offenseOn === undefined) need('offenseOn', 'last day of the offense')
  const older = on >= newFinesSince && inputs.offenseOn !== undefined && inputs.offenseOn < newFinesSince
  const found = trace.look(fineTables, older ? fineTableOf2014 : on)
  const line = found?.value.lines.find(({ upTo }) => inputs.offenseLevel <= upTo)
  if (!found || !line) return trace.finish<readonly [number, number]>('5E1.2', 'Fine under the guidelines', undefined)
  let [least, greatest] = [line.least, line.greatest]
  if (found.value.gainAndLoss) {
    const { ownGain, gain, loss } = inputs
    if (ownGain === undefined) need('ownGain', 'gain of the person, less restitution')
    if (gain === undefined) need('gain', 'gain of all participants')
    if (loss === undefined) need('loss', 'loss caused')
    least = Math.max(least, ownGain ?? 0)
    greatest = Math.max(greatest, 2 * (loss ?? 0), 3 * (gain ?? 0))
  }
  trace.step({ id: '5E1.2', rule: 'Fine by the offense level', source: found.value.gainAndLoss ? fineWords.gain : older ? fineWords.olderOffense : found.source, read: ['offenseLevel'], applied: true, change: showFine([least, greatest]), note: `level ${inputs.offenseLevel}` })
  if (inputs.statutoryGreatest !== undefined && inputs.statutoryGreatest > found.value.ownGreatestAbove) {
    greatest = inputs.statutoryGreatest
    trace.step({ id: '5E1.2(c)(4)', rule: 'A statute that authorizes more sets the greatest fine', source: fineWords.ownGreatest, read: ['statutoryGreatest'], applied: true, change: showFine([least, greatest]) })
  }
  return trace.finish<readonly [number, number]>('5E1.2', 'Fine under the guidelines', [least, greatest])
}
