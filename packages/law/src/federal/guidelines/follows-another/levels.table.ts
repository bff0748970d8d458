import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** A base level that is fixed, or follows that of another offense: so many levels more, never below one level nor above another. */
export type FollowingLevel = { readonly fixed: number } | { readonly plus: number; readonly atLeast?: number; readonly atMost?: number }

type Rule = Series<FollowingLevel>
const always = (of: string, value: FollowingLevel, section: string, quote: string): Rule => ({ of, entries: [{ from: '1987-11-01', checkedThrough, value, source: manual(2025, section, quote) }] })

/** Base levels by guideline, where a guideline has alternatives by its paragraph. */
export const followingLevels = {
  '2A1.1': always('first degree murder', { fixed: 43 }, '§2A1.1(a)', '§2A1.1. First Degree Murder (a) Base Offense Level: 43'),
  '2A1.2': {
    of: 'second degree murder',
    entries: [
      { from: '1987-11-01', to: '2004-10-31', value: { fixed: 33 }, source: amendment(663, 'Section 2A1.2(a) is amended by striking "33" and inserting "38".') },
      { from: '2004-11-01', checkedThrough, value: { fixed: 38 }, source: manual(2025, '§2A1.2(a)', '§2A1.2. Second Degree Murder (a) Base Offense Level: 38') },
    ],
  },
  '2A2.1(a)(1)': {
    of: 'attempted murder, of the first degree had it succeeded',
    entries: [
      { from: '1990-11-01', to: '2004-10-31', value: { fixed: 28 }, source: amendment(311, '(1) 28, if the object of the offense would have constituted first degree murder; or') },
      { from: '2004-11-01', checkedThrough, value: { fixed: 33 }, source: manual(2025, '§2A2.1(a)(1)', '(1) 33, if the object of the offense would have constituted first degree murder; or') },
    ],
  },
  '2A2.1(a)(2)': {
    of: 'attempted murder otherwise',
    entries: [
      { from: '1990-11-01', to: '2004-10-31', value: { fixed: 22 }, source: amendment(311, '(2) 22, otherwise.') },
      { from: '2004-11-01', checkedThrough, value: { fixed: 27 }, source: manual(2025, '§2A2.1(a)(2)', '(2) 27, otherwise.') },
    ],
  },
  '2D1.5': {
    of: 'a continuing criminal enterprise',
    entries: [
      { from: '1988-10-15', to: '1989-10-31', value: { fixed: 36 }, source: amendment(139, 'Section 2D1.5 is amended by deleting: "(a) Base Offense Level: 36"') },
      { from: '1989-11-01', checkedThrough, value: { plus: 4, atLeast: 38 }, source: manual(2025, '§2D1.5(a)', '(1) 4 plus the offense level from §2D1.1 applicable to the underlying offense; or (2) 38.') },
    ],
  },
  '2D1.6': {
    of: 'the use of a communication facility',
    entries: [
      { from: '1987-11-01', to: '1990-10-31', value: { fixed: 12 }, source: amendment(320, 'Section 2D1.6 is amended by deleting "12" and inserting in lieu thereof: "the offense level applicable to the underlying offense."') },
      { from: '1990-11-01', checkedThrough, value: { plus: 0 }, source: manual(2025, '§2D1.6(a)', '(a) Base Offense Level: the offense level applicable to the underlying offense.') },
    ],
  },
  '2D1.8(a)(1)': {
    of: 'a drug establishment',
    entries: [
      { from: '1987-11-01', to: '1992-10-31', value: { fixed: 16 }, source: amendment(448, 'Section 2D1.8 is amended by deleting subsections (a) and (b) as follows: "(a) Base Offense Level: 16') },
      { from: '1992-11-01', checkedThrough, value: { plus: 0 }, source: manual(2025, '§2D1.8(a)(1)', '(1) The offense level from §2D1.1 applicable to the underlying controlled substance offense, except as provided below.') },
    ],
  },
  '2D1.8(a)(2)': {
    of: 'a drug establishment of one who only allowed its use',
    entries: [
      { from: '1992-11-01', to: '2002-10-31', value: { plus: -4, atMost: 16 }, source: amendment(448, 'the offense level shall be 4 levels less than the offense level from §2D1.1 applicable to the underlying controlled substance offense, but not greater than level 16.') },
      { from: '2002-11-01', checkedThrough, value: { plus: -4, atMost: 26 }, source: manual(2025, '§2D1.8(a)(2)', 'the offense level shall be 4 levels less than the offense level from §2D1.1 applicable to the underlying controlled substance offense, but not greater than level 26.') },
    ],
  },
  '2D1.10': {
    of: 'endangering life while making drugs',
    entries: [{ from: '1989-11-01', checkedThrough, value: { plus: 3, atLeast: 20 }, source: manual(2025, '§2D1.10(a)', '(1) 3 plus the offense level from the Drug Quantity Table in §2D1.1; or (2) 20.') }],
  },
  '2E1.1': always('racketeering', { plus: 0, atLeast: 19 }, '§2E1.1(a)', '(1) 19; or (2) the offense level applicable to the underlying racketeering activity.'),
  '2J1.2': {
    of: 'obstruction of justice',
    entries: [
      { from: '1987-11-01', to: '2003-01-24', value: { fixed: 12 }, source: amendment(647, 'Section 2J1.2(a) is amended by striking "12" and inserting "14".') },
      { from: '2003-01-25', checkedThrough, value: { fixed: 14 }, source: manual(2025, '§2J1.2(a)', '§2J1.2. Obstruction of Justice (a) Base Offense Level: 14') },
    ],
  },
  '2K2.3': {
    of: 'a firearm for another offense',
    entries: [{ from: '1989-11-01', to: '1991-10-31', value: { plus: 0, atLeast: 12 }, source: amendment(374, 'in respect to the offense that the defendant intended or knew was to be committed with the firearm; or') }],
  },
  '2L1.2': {
    of: 'unlawful reentry',
    entries: [
      { from: '1987-11-01', to: '1988-01-14', value: { fixed: 6 }, source: amendment(38, 'Section 2L1.2(a) is amended by deleting "6" and inserting in lieu thereof "8".') },
      { from: '1988-01-15', checkedThrough, value: { fixed: 8 }, source: manual(2025, '§2L1.2(a)', '§2L1.2. Unlawfully Entering or Remaining in the United States (a) Base Offense Level: 8') },
    ],
  },
  '2X3.1': {
    of: 'an accessory after the fact',
    entries: [{ from: '2003-11-01', checkedThrough, value: { plus: -6, atLeast: 4, atMost: 30 }, source: manual(2025, '§2X3.1(a)', '(1) 6 levels lower than the offense level for the underlying offense, except as provided in subdivisions (2) and (3).') }],
  },
} as const satisfies Record<string, Rule>

export const followingBounds = {
  least: manual(2025, '§2X3.1(a)(2)', '(2) The base offense level under this guideline shall be not less than level 4.'),
  most: manual(2025, '§2X3.1(a)(3)', '(3) (A) The base offense level under this guideline shall be not more than level 30'),
}
