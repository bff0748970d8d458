import type { Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import type { TermRange } from '../../../facts/shape.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** A line of the table: at least so many months (Infinity: life). */
export interface CareerLine {
  readonly atLeast: number
  readonly level: number
  readonly source: Source
}

/** Offense levels by the offense statutory maximum, the highest first. */
export type CareerTable = readonly CareerLine[]

const line = (years: number, level: number, source: Source): CareerLine => ({ atLeast: years * 12, level, source })
/** "More than 1 year": from thirteen months, terms being counted in whole months. */
const moreThanAYear = 13 / 12

const first = (years: number, level: number, quote: string): CareerLine => line(years, level, amendment(48, quote))
const since = (years: number, level: number, quote: string): CareerLine => line(years, level, manual(2025, '§4B1.1(b)', quote))

export const careerTables: Series<CareerTable> = {
  of: 'the career offender table',
  entries: [
    {
      from: '1987-11-01', to: '1988-01-14', source: amendment(48, 'Section 4B1.1 is amended by deleting: "Offense Statutory Maximum Offense Level'),
      value: [
        first(Number.POSITIVE_INFINITY, 37, '(A) Life 37'), first(20, 34, '(B) 20 years or more 34'), first(10, 26, '(C) 10 years or more, but 26 less than 20 years'),
        first(5, 19, '(D) 5 years or more, but 19 less than 10 years'), first(moreThanAYear, 12, '(E) More than 1 year, but 12 less than 5 years'), first(0, 4, '(F) 1 year or less 4'),
      ],
    },
    {
      from: '1988-01-15', checkedThrough, source: manual(2025, '§4B1.1(b)', 'OFFENSE STATUTORY MAXIMUM OFFENSE LEVEL*'),
      value: [
        since(Number.POSITIVE_INFINITY, 37, '(1) Life 37'), since(25, 34, '(2) 25 years or more 34'), since(20, 32, '(3) 20 years or more, but less than 25 years 32'),
        since(15, 29, '(4) 15 years or more, but less than 20 years 29'), since(10, 24, '(5) 10 years or more, but less than 15 years 24'),
        since(5, 17, '(6) 5 years or more, but less than 10 years 17'), since(moreThanAYear, 12, '(7) More than 1 year, but less than 5 years 12.'),
      ],
    },
  ],
}

/** Whether acceptance of responsibility lowers the career offender level. */
export const careerAcceptance: Series<boolean> = {
  of: 'acceptance of responsibility for a career offender',
  entries: [
    {
      from: '1987-11-01', to: '1989-10-31', value: false,
      source: amendment(266, 'to authorize the application of §3E1.1 (Acceptance of Responsibility) to the determination of the offense level under this section'),
    },
    {
      from: '1989-11-01', checkedThrough, value: true,
      source: manual(2025, '§4B1.1(b)', '*If an adjustment from §3E1.1 (Acceptance of Responsibility) applies, decrease the offense level by the number of levels corresponding to that adjustment.'),
    },
  ],
}

/** Which maximum counts: `contested` from Amendment 506 until Amendment 567 took it back. */
export const offenseStatutoryMaximum: Series<'with enhancements' | 'contested'> = {
  of: 'the offense statutory maximum',
  entries: [
    { from: '1987-11-01', to: '1994-10-31', value: 'with enhancements', source: amendment(567, 'The Supreme Court held that under § 994’s plain and unambiguous language, "maximum term authorized" must be read to include all applicable statutory sentencing enhancements.') },
    { from: '1994-11-01', to: '1997-10-31', value: 'contested', source: amendment(567, 'The Supreme Court held that under § 994’s plain and unambiguous language, "maximum term authorized" must be read to include all applicable statutory sentencing enhancements.') },
    { from: '1997-11-01', checkedThrough, value: 'with enhancements', source: manual(2025, '§4B1.1, comment. (n.2)', 'including any increase in that maximum term under a sentencing enhancement provision that applies because of the defendant’s prior criminal record') },
  ],
}

/** 4B1.1(c)(3): a career offender also convicted under 18 U.S.C. 924(c) or 929(a), by the levels of acceptance. These are not cells of the Sentencing Table. */
export const careerFirearmRanges: Series<Readonly<Record<0 | 2 | 3, TermRange>> | undefined> = {
  of: 'the table of 4B1.1(c)(3)',
  entries: [
    { from: '1987-11-01', to: '2002-10-31', value: undefined, source: amendment(642, 'the guideline sentence shall be determined under §4B1.1(c).') },
    {
      from: '2002-11-01', checkedThrough, value: { 0: [360, 'life'], 2: [292, 365], 3: [262, 327] },
      source: manual(2025, '§4B1.1(c)(3)', 'No reduction 360–life 2-level reduction 292–365 3-level reduction 262–327.'),
    },
  ],
}

export const greater = manual(2025, '§4B1.1(b)', 'if the offense level for a career offender from the table in this subsection is greater than the offense level otherwise applicable, the offense level from the table in this subsection shall apply.')
export const categoryVI = manual(2025, '§4B1.1(b)', 'A career offender’s criminal history category in every case under this subsection shall be Category VI.')
export const greaterOfTwo = manual(2025, '§4B1.1(c)(2)', 'the guideline range shall be the greater of—')
