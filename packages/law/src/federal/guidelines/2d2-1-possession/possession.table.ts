import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** What was possessed, in the words of 2D2.1(a). */
export type Possessed = 'heroin or another opiate' | 'cocaine base' | 'cocaine' | 'flunitrazepam' | 'LSD' | 'PCP' | 'another controlled substance' | 'a list I chemical'

type Levels = Readonly<Partial<Record<Possessed, number>>>

const first: Levels = { 'heroin or another opiate': 8, 'LSD': 8, 'cocaine': 6, 'PCP': 6, 'another controlled substance': 4 }
const corrected: Levels = { ...first, LSD: 6 }
const withBase: Levels = { ...corrected, 'cocaine base': 8 }
const withChemicals: Levels = { ...withBase, 'flunitrazepam': 6, 'a list I chemical': 4 }

/**
 * 2D2.1(a). Cocaine base had no words of its own before November 1990, and whether it was cocaine there is not encoded; flunitrazepam was
 * any other substance until October 1997.
 */
export const possessionLevels: Series<Levels> = {
  of: 'simple possession (2D2.1)',
  entries: [
    { from: '1987-11-01', to: '1988-01-14', value: { ...first, flunitrazepam: 4 }, source: amendment(24, 'Section 2D2.1(a)(1) is amended by deleting "or LSD," immediately following "opiate".') },
    { from: '1988-01-15', to: '1990-10-31', value: { ...corrected, flunitrazepam: 4 }, source: amendment(24, 'Section 2D2.1(a)(2) is amended by inserting ", LSD," immediately following "cocaine".') },
    { from: '1990-11-01', to: '1997-10-31', value: { ...withBase, flunitrazepam: 4 }, source: amendment(321, 'Section 2D2.1(a)(1) is amended by deleting "or an analogue of these" and inserting in lieu thereof "an analogue of these, or cocaine base".') },
    { from: '1997-11-01', checkedThrough, value: withChemicals, source: manual(2025, '§2D2.1(a)', '(1) 8, if the substance is heroin or any Schedule I or II opiate, an analogue of these, or cocaine base; or (2) 6, if the substance is cocaine, flunitrazepam, LSD, or PCP; or') },
  ],
}

/** 2D2.1(b) for a conviction of possessing more than so many grams of cocaine base: as if it had been to distribute, under 2D1.1. */
export const baseReference: Series<{ readonly moreThanGrams: number } | undefined> = {
  of: 'the cross reference for possessing cocaine base (2D2.1)',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: undefined, source: amendment(304, 'Section 2D2.1 is amended by inserting the following additional subsection: "(b) Cross Reference') },
    { from: '1989-11-01', to: '2010-10-31', value: { moreThanGrams: 5 }, source: amendment(304, '(1) If the defendant is convicted of possession of more than 5 grams of a mixture or substance containing cocaine base, apply §2D1.1 (Unlawful Manufacturing, Importing, Exporting, or Trafficking) as if the defendant had been convicted of possession') },
    { from: '2010-11-01', checkedThrough, value: undefined, source: amendment(748, 'Section 2D2.1(b) is amended by striking "References" and inserting "Reference"; by striking subdivision (1) as follows') },
  ],
}

/** 2D2.1(b) for possession in a prison: 2P1.2 instead. */
export const prisonReference: Series<boolean> = {
  of: 'the cross reference for possession in a prison (2D2.1)',
  entries: [
    { from: '1987-11-01', to: '1995-10-31', value: false, source: amendment(514, 'Section 2D2.1(b) is amended by deleting "Reference" and inserting in lieu thereof "References"; and by inserting the following new subdivision') },
    { from: '1995-11-01', checkedThrough, value: true, source: manual(2025, '§2D2.1(b)(1)', '(1) If the offense involved possession of a controlled substance in a prison, correctional facility, or detention facility, apply §2P1.2 (Providing or Possessing Contraband in Prison).') },
  ],
}
