import type { Page } from '@lenity/casefile'
import type { PaperKind } from '@lenity/law'
import type { Found } from '../reading/propose.ts'
import { isAdjustmentByLabel } from './adjustment-by-label.ts'
import { isByItsLabel } from './base-by-label.ts'
import { doubtAmong } from './doubtful-among.ts'
import { doubtBirth } from './doubtful-birth.ts'
import { doubtCount } from './doubtful-count.ts'
import { doubtCountsTerm } from './doubtful-counts-term.ts'
import { doubtName } from './doubtful-name.ts'
import { doubtPair } from './doubtful-pair.ts'
import { doubtPlaces } from './doubtful-places.ts'
import { doubtPlea } from './doubtful-plea.ts'
import { doubtRow } from './doubtful-row.ts'
import { doubtSentencing } from './doubtful-sentencing.ts'
import { doubtServed } from './doubtful-served.ts'
import { doubtStateCase } from './doubtful-state-case.ts'
import { doubtTerm } from './doubtful-term.ts'
import { doubtTotal } from './doubtful-total.ts'
import { isProvable } from './doubts-of-reading.ts'
import { withoutMistakenItems } from './mistaken-items.ts'
import { withoutProved } from './proved-figures.ts'

type Weigh = (pages: readonly Page[], found: readonly Found[]) => readonly Found[]

/** Papers that tell of one person and of no family. */
const ofOnePerson: readonly PaperKind[] = ['judgment', 'statement of reasons', 'sentence computation', 'inmate profile', 'discipline log', 'progress report', 'financial responsibility plan', 'education transcript', 'risk or custody classification']

/** Of these, those a prison writes. */
const ofPrison: readonly PaperKind[] = ofOnePerson.filter((kind) => kind !== 'judgment' && kind !== 'statement of reasons')

/** What is found on a paper, with the doubts that come from what else stands on it, and without those that its figures settle. */
export function weighPaper(kind: PaperKind, pages: readonly Page[], found: readonly Found[]): Found[] {
  const weighs: Weigh[] = [
    (_, sofar) => doubtCount(sofar),
    doubtPlaces,
    doubtTerm,
    doubtRow,
    ...(kind === 'judgment' ? [doubtTotal] : []),
    ...(ofPrison.includes(kind) ? [doubtCountsTerm] : []),
    ...(kind === 'presentence report' || kind === 'statement of reasons' ? [withoutLabelled] : []),
    ...(kind === 'presentence report' ? [doubtSentencing, doubtPlea, doubtServed] : []),
    ...(kind === 'docket sheet' ? [doubtName, doubtAmong, doubtStateCase] : []),
    ...(ofOnePerson.includes(kind) ? [withoutMistakenItems, doubtBirth, doubtPair] : []),
  ]
  return [...weighs.reduce((sofar, weigh) => weigh(pages, sofar), withoutProved(found) as readonly Found[])]
}

/** Without the doubt of figures of the computation that their own labels prove. */
function withoutLabelled(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  return found.map((one) => (isProvable(one.flags) && (isByItsLabel(pages, one) || isAdjustmentByLabel(pages, one)) ? { ...one, flags: undefined } : one))
}
