import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** What 5C1.2(a) asks. The four criteria after the first have stood in the same words since 1994. */
export interface ValveCriteria {
  /** (a)(1): one criminal history point at most, which a departure to a lower category never changed; or that none of three bars stands. */
  readonly history: 'one point' | 'no bar of three'
  /** The sections an offense may be under, title and number. */
  readonly sections: readonly string[]
}

const drugs = ['21 U.S.C. 841', '21 U.S.C. 844', '21 U.S.C. 846', '21 U.S.C. 960', '21 U.S.C. 963'] as const

/** Undefined before there was any. The guideline came to the First Step Act of 21 December 2018 on 1 November 2023 only. */
export const valveCriteria: Series<ValveCriteria | undefined> = {
  of: 'the criteria of the safety valve (5C1.2(a))',
  entries: [
    { from: '1987-11-01', to: '1994-09-22', value: undefined, source: amendment(509, 'Chapter Five, Part C, is amended by inserting an additional guideline with accompanying commentary as §5C1.2') },
    { from: '1994-09-23', to: '2003-10-26', value: { history: 'one point', sections: drugs }, source: manual(2016, '§5C1.2(a)(1)', 'the defendant does not have more than 1 criminal history point, as determined under the sentencing guidelines') },
    { from: '2003-10-27', to: '2023-10-31', value: { history: 'one point', sections: drugs }, source: amendment(651, 'Section 5C1.2 is amended in subsection (a)(1) by inserting "before application of subsection (b) of §4A1.3 (Departures Based on Inadequacy of Criminal History Category)" after "guidelines".') },
    { from: '2023-11-01', checkedThrough, value: { history: 'no bar of three', sections: [...drugs, '46 U.S.C. 70503', '46 U.S.C. 70506'] }, source: manual(2025, '§5C1.2(a)', 'in the case of an offense under 21 U.S.C. § 841, § 844, § 846, § 960, or § 963, or 46 U.S.C. § 70503 or § 70506') },
  ],
}

export const valveWords = {
  others: manual(2016, '§5C1.2(a)(2)', 'the defendant did not use violence or credible threats of violence or possess a firearm or other dangerous weapon (or induce another participant to do so) in connection with the offense;'),
} as const
