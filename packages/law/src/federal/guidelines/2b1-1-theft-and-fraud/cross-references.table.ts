import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** What 2B1.1(c) sends to another guideline, and whether only where that gives a greater level. */
export interface TheftCrossReferences {
  /** A firearm, explosive or controlled substance taken or received: 2D1.1, 2D2.1, 2K1.3 or 2K2.1. */
  readonly firearmOrDrug: 'always' | 'if greater' | undefined
  /** Arson, or damage by explosives: 2K1.4. */
  readonly arson: 'if greater' | undefined
  /** A conviction under a general statute of fraud for an offense another guideline covers: that guideline. */
  readonly otherOffense: 'always' | undefined
  /** A cultural heritage resource (since November 2010 also a paleontological one): 2B1.5. */
  readonly heritage: 'if greater' | undefined
}

const none: TheftCrossReferences = { firearmOrDrug: undefined, arson: undefined, otherOffense: undefined, heritage: undefined }
const since2001: TheftCrossReferences = { firearmOrDrug: 'always', arson: 'if greater', otherOffense: 'always', heritage: undefined }

export const theftCrossReferences: Series<TheftCrossReferences> = {
  of: 'the cross references of theft and fraud (2B1.1(c))',
  entries: [
    { from: '1987-11-01', to: '1995-10-31', value: none, source: amendment(512, 'Section 2B1.1 is amended by inserting the following additional subsection: "(c) Cross Reference') },
    { from: '1995-11-01', to: '2001-10-31', value: { ...none, firearmOrDrug: 'if greater' }, source: amendment(512, 'Prohibited Transactions Involving Firearms or Ammunition), as appropriate, if the resulting offense level is greater than that determined above."') },
    { from: '2001-11-01', to: '2002-10-31', value: since2001, source: amendment(617, 'The amendment includes a new cross reference (subsection (c)(3)) that is more generally applicable and intended to apply whenever a broadly applicable fraud statute is used') },
    { from: '2002-11-01', to: '2018-10-31', value: { ...since2001, heritage: 'if greater' }, source: manual(2016, '§2B1.1(c)(3)', 'the conduct set forth in the count of conviction establishes an offense specifically covered by another guideline in Chapter Two (Offense Conduct), apply that other guideline.') },
    { from: '2018-11-01', checkedThrough, value: { ...since2001, heritage: 'if greater' }, source: manual(2025, '§2B1.1(c)(3)', 'the conduct set forth in the count of conviction establishes an offense specifically covered by another guideline in Chapter Two (Offense Conduct), apply that other guideline.') },
  ],
}
