import type { Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** The least level and category of someone sentenced under 18 U.S.C. 924(e): higher where the firearm was used with a violent or drug offense, or was one of 26 U.S.C. 5845(a). */
export interface ArmedCareerRule {
  readonly level: number
  readonly category: number
  readonly inConnection: { readonly level: number; readonly category: number }
  /** What a count under 18 U.S.C. 844(h), 924(c) or 929(a) beside it does to `inConnection`: sets it aside since November 2004; before, the guideline did not say. */
  readonly besideFirearmCount: 'set aside' | 'not said'
}

const rule = { level: 33, category: 4, inConnection: { level: 34, category: 6 } } as const

export const armedCareerRules: Series<ArmedCareerRule | undefined> = {
  of: 'the armed career criminal (4B1.4)',
  entries: [
    { from: '1987-11-01', to: '1990-10-31', value: undefined, source: amendment(355, 'Chapter Four, Part B, is amended by inserting an additional guideline with accompanying commentary as §4B1.4 (Armed Career Criminal).') },
    { from: '1990-11-01', to: '2002-10-31', value: { ...rule, besideFirearmCount: 'not said' }, source: amendment(459, 'Section 4B1.4(b) is amended by deleting the last sentence as follows: "*If §3E1.1 (Acceptance of Responsibility) applies, reduce by 2 levels."') },
    { from: '2002-11-01', to: '2004-10-31', value: { ...rule, besideFirearmCount: 'not said' }, source: amendment(646, '"(3) (A) 34, if the defendant used or possessed the firearm or ammunition in connection with either a crime of violence, as defined in §4B1.2(a), or a controlled substance offense') },
    { from: '2004-11-01', to: '2018-10-31', value: { ...rule, besideFirearmCount: 'set aside' }, source: amendment(674, 'do not apply either subsection (b)(3)(A) or (c)(2). A sentence under 18 U.S.C. § 844(h), § 924(c), or § 929(a) accounts for the conduct covered by subsections (b)(3)(A) and (c)(2)') },
    { from: '2018-11-01', checkedThrough, value: { ...rule, besideFirearmCount: 'set aside' }, source: manual(2025, '§4B1.4(b)', 'The offense level for an armed career criminal is the greatest of: (1) the offense level applicable from Chapters Two and Three') },
  ],
}

export const armedCareerWords = {
  higherLevel: manual(2025, '§4B1.4(b)(3)(A)', '34, if the defendant used or possessed the firearm or ammunition in connection with either a crime of violence, as defined in §4B1.2(a), or a controlled substance offense, as defined in §4B1.2(b)'),
  level: manual(2025, '§4B1.4(b)(3)(B)', '(B) 33, otherwise.'),
  higherCategory: manual(2025, '§4B1.4(c)(2)', '(2) Category VI, if the defendant used or possessed the firearm or ammunition in connection with either a crime of violence'),
  category: manual(2025, '§4B1.4(c)', 'The criminal history category for an armed career criminal is the greatest of:'),
} as const satisfies Readonly<Record<string, Source>>
