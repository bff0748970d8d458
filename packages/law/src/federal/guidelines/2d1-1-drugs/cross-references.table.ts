import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** How 2D1.1(d)(1) sends a killing to the guideline for murder: outright, or only where that gives the greater level. */
export const murderReferences: Series<'none' | 'first degree' | 'as appropriate, if greater'> = {
  of: 'the cross reference of the drug guideline to murder',
  entries: [
    { from: '1987-11-01', to: '1993-10-31', value: 'none', source: amendment(479, 'Section 2D1.1 is amended by inserting the following additional subsection') },
    { from: '1993-11-01', to: '2006-10-31', value: 'first degree', source: amendment(479, '(1) If a victim was killed under circumstances that would constitute murder under 18 U.S.C. § 1111 had such killing taken place within the territorial or maritime jurisdiction of the United States, apply §2A1.1 (First Degree Murder).') },
    { from: '2006-11-01', to: '2025-10-31', value: 'as appropriate, if greater', source: amendment(684, 'inserting "or §2A1.2 (Second Degree Murder), as appropriate, if the resulting offense level is greater than that determined under this guideline" after "Murder)".') },
    { from: '2025-11-01', checkedThrough, value: 'as appropriate, if greater', source: manual(2025, '§2D1.1(d)(1)', 'apply §2A1.1 (First Degree Murder) or §2A1.2 (Second Degree Murder), as appropriate, if the resulting offense level is greater than that determined under this guideline.') },
  ],
}

/** 2D1.1(d)(2), for a conviction under 21 U.S.C. 841(b)(7): drugs given to commit a crime of violence. */
export const violenceReferences: Series<'none' | 'if greater'> = {
  of: 'the cross reference of the drug guideline to a crime of violence',
  entries: [
    { from: '1987-11-01', to: '1997-10-31', value: 'none', source: amendment(556, 'Section 2D1.1(d) is amended by deleting "Reference" and inserting in lieu thereof "References"; and by inserting after subdivision (1) the following additional subdivision') },
    { from: '1997-11-01', checkedThrough, value: 'if greater', source: manual(2025, '§2D1.1(d)(2)', 'apply §2X1.1 (Attempt, Solicitation, or Conspiracy) in respect to the crime of violence that the defendant committed, or attempted or intended to commit, if the resulting offense level is greater than that determined above.') },
  ],
}

/** 2D1.1(e)(1): the two levels of 3A1.1(b)(1) for a sexual offense by giving a drug, where (d)(2) does not apply. */
export const sexualOffenseInstructions: Series<'none' | '3A1.1(b)(1) applies'> = {
  of: 'the special instruction of the drug guideline for a sexual offense',
  entries: [
    { from: '1987-11-01', to: '2004-10-31', value: 'none', source: amendment(667, 'Section 2D1.1 is amended by adding after subsection (d) the following: "(e) Special Instruction') },
    { from: '2004-11-01', checkedThrough, value: '3A1.1(b)(1) applies', source: manual(2025, '§2D1.1(e)(1)', 'a sexual offense against another individual by distributing, with or without that individual’s knowledge, a controlled substance to that individual, an adjustment under §3A1.1(b)(1) shall apply.') },
  ],
}
