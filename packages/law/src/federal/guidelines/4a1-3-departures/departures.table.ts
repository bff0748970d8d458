import type { Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** How far the manuals of some days let a court depart because the criminal history category did not fit. */
export interface DepartureLimits {
  /** How far down a career offender may be taken, in categories; undefined where the manual set no limit. */
  readonly careerOffenderCategories?: number
  /** Whether an armed career criminal and a repeat and dangerous sex offender may be taken down at all. */
  readonly armedCareerCriminal: boolean
  /** Above category VI: by the next higher levels of that category, one by one. */
  readonly aboveSixByLevel: boolean
}

export const historyDepartures: Series<DepartureLimits | undefined> = {
  of: 'departures by the criminal history category (4A1.3)',
  entries: [
    { from: '1987-11-01', to: '1992-10-31', value: { armedCareerCriminal: true, aboveSixByLevel: false }, source: amendment(460, 'a departure below the lower limit of the guideline range for a Category I criminal history on the basis of the adequacy of criminal history cannot be appropriate.') },
    { from: '1992-11-01', to: '2003-10-26', value: { armedCareerCriminal: true, aboveSixByLevel: true }, source: amendment(460, 'the court should structure the departure by moving incrementally down the sentencing table to the next higher offense level in Criminal History Category VI until it finds a guideline range appropriate to the case.') },
    { from: '2003-10-27', to: '2025-10-31', value: { careerOffenderCategories: 1, armedCareerCriminal: false, aboveSixByLevel: true }, source: manual(2016, '§4A1.3(b)(3)(A)', 'The extent of a downward departure under this subsection for a career offender within the meaning of §4B1.1 (Career Offender) may not exceed one criminal history category.') },
    { from: '2025-11-01', checkedThrough, value: undefined, source: manual(2025, '§4A1.3, Historical Note', 'was deleted effective November 1, 2025 (amendment 836).') },
  ],
}

export const departureWords = {
  up: manual(2016, '§4A1.3(a)(1)', 'the defendant’s criminal history category substantially under-represents the seriousness of the defendant’s criminal history or the likelihood that the defendant will commit other crimes, an upward departure may be warranted.'),
  down: manual(2016, '§4A1.3(b)(1)', 'the defendant’s criminal history category substantially over-represents the seriousness of the defendant’s criminal history or the likelihood that the defendant will commit other crimes, a downward departure may be warranted.'),
  armed: manual(2016, '§4A1.3(b)(2)(B)', 'A downward departure under this subsection is prohibited for (i) an armed career criminal within the meaning of §4B1.4 (Armed Career Criminal); and (ii) a repeat and dangerous sex offender'),
  valve: manual(2016, '§4A1.3(b)(3)(B)', 'A defendant whose criminal history category is Category I after receipt of a downward departure under this subsection does not meet the criterion of subsection (a)(1) of §5C1.2'),
} as const satisfies Readonly<Record<string, Source>>
