import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Which consecutive sentences keep a count out of the groups: any the statute asks for, or only those of imprisonment it requires. */
export type ExcludedCounts = 'every consecutive sentence' | 'imprisonment that is required and consecutive'

export const excludedCounts: Series<ExcludedCounts> = {
  of: 'which counts stand outside the groups (3D1.1(b))',
  entries: [
    { from: '1987-11-01', to: '1990-10-31', value: 'every consecutive sentence', source: amendment(348, '"A count for which the statute mandates imposition of a consecutive sentence is excluded from such Groups for purposes of §§3D1.2-3D1.5."') },
    { from: '1990-11-01', to: '1998-10-31', value: 'every consecutive sentence', source: amendment(348, '"(b) Any count for which the statute mandates imposition of a consecutive sentence is excluded from the operation of §§3D1.2-3D1.5.') },
    { from: '1998-11-01', to: '2005-10-31', value: 'imprisonment that is required and consecutive', source: amendment(579, '"Exclude from the application of §§3D1.2-3D1.5 any count for which the statute (1) specifies a term of imprisonment to be imposed; and (2) requires that such term of imprisonment be imposed to run consecutively') },
    { from: '2005-11-01', to: '2018-10-31', value: 'imprisonment that is required and consecutive', source: amendment(677, '(1) Any count for which the statute (A) specifies a term of imprisonment to be imposed; and (B) requires that such term of imprisonment be imposed to run consecutively to any other term of imprisonment.') },
    { from: '2018-11-01', checkedThrough, value: 'imprisonment that is required and consecutive', source: manual(2025, '§3D1.1(b)(1)', '(1) Any count for which the statute (A) specifies a term of imprisonment to be imposed; and (B) requires that such term of imprisonment be imposed to run consecutively to any other term of imprisonment.') },
  ],
}

/** The level of a group (3D1.3): the highest of its counts, or that of what they come to together. The words of (b) changed in 1989 and 2001. */
export const groupLevels: Series<'the highest, or that of the whole'> = {
  of: 'the offense level of a group of counts (3D1.3)',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: 'the highest, or that of the whole', source: amendment(257, 'Section 3D1.3(b) is amended in the second sentence by deleting "varying" immediately following "involve"') },
    { from: '1989-11-01', to: '2001-10-31', value: 'the highest, or that of the whole', source: amendment(617, 'Section 3D1.3(b) is amended by striking "(e.g., theft and fraud)".') },
    { from: '2001-11-01', to: '2018-10-31', value: 'the highest, or that of the whole', source: manual(2016, '§3D1.3(b)', 'apply the offense guideline that produces the highest offense level.') },
    { from: '2018-11-01', checkedThrough, value: 'the highest, or that of the whole', source: manual(2025, '§3D1.3(b)', 'apply the offense guideline that produces the highest offense level.') },
  ],
}

export const groupLevelWords = {
  highest: manual(2025, '§3D1.3(a)', 'the highest offense level of the counts in the Group.'),
  whole: manual(2025, '§3D1.3(b)', 'the offense level applicable to a Group is the offense level corresponding to the aggregated quantity'),
}

/** 3D1.5: the combined level is the one Chapter Five starts from; unchanged since 1987 but for its commentary. */
export const totalPunishment: Series<'by the combined offense level'> = {
  of: 'the total punishment for several counts (3D1.5)',
  entries: [
    { from: '1987-11-01', to: '2018-10-31', value: 'by the combined offense level', source: manual(2016, '§3D1.5', 'Use the combined offense level to determine the appropriate sentence in accordance with the provisions of Chapter Five.') },
    { from: '2018-11-01', checkedThrough, value: 'by the combined offense level', source: manual(2025, '§3D1.5', 'Use the combined offense level to determine the appropriate sentence in accordance with the provisions of Chapter Five.') },
  ],
}
