import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Which guidelines 3D1.2(d) names. Of a guideline it does not name it says that the facts of the case decide. */
export interface GroupingLists {
  readonly grouped: readonly string[]
  readonly excluded: readonly string[]
}

/** The same in the manuals of 2016 and 2025 but for 2G1.3; the earlier ones are read here for the guidelines encoded only. */
const since2001: GroupingLists = {
  grouped: ['2A3.5', '2B1.1', '2B1.4', '2B1.5', '2B4.1', '2B5.1', '2B5.3', '2B6.1', '2C1.1', '2C1.2', '2C1.8', '2D1.1', '2D1.2', '2D1.5', '2D1.11', '2D1.13', '2E4.1', '2E5.1', '2G2.2', '2G3.1', '2K2.1', '2L1.1', '2L2.1', '2N3.1', '2Q2.1', '2R1.1', '2S1.1', '2S1.3', '2T1.1', '2T1.4', '2T1.6', '2T1.7', '2T1.9', '2T2.1', '2T3.1'],
  excluded: ['2A', '2B2.1', '2B2.3', '2B3.1', '2B3.2', '2B3.3', '2C1.5', '2D2.1', '2D2.2', '2D2.3', '2E1.3', '2E1.4', '2E2.1', '2G1.1', '2G2.1', '2H1.1', '2H2.1', '2H4.1', '2L2.2', '2L2.5', '2P1.1', '2P1.2', '2P1.3', '2X6.1'],
}
const before2001: GroupingLists = { grouped: ['2B1.1', '2D1.1', '2D1.2', '2D1.5', '2F1.1', '2K2.1', '2S1.1'], excluded: ['2A', '2B2.1', '2B3.1', '2B3.2', '2B3.3'] }

export const groupingLists: Series<GroupingLists> = {
  of: 'which counts are grouped (3D1.2)',
  entries: [
    { from: '1990-11-01', to: '2001-10-31', value: before2001, source: amendment(349, 'This provision does not authorize the grouping of offenses that cannot be considered to represent essentially one composite harm (e.g., robbery of the same victim on different occasions') },
    { from: '2001-11-01', to: '2018-10-31', value: since2001, source: manual(2016, '§3D1.2(d)', 'Offenses covered by the following guidelines are to be grouped under this subsection: §2A3.5; §§2B1.1, 2B1.4, 2B1.5, 2B4.1') },
    { from: '2018-11-01', checkedThrough, value: { ...since2001, excluded: [...since2001.excluded, '2G1.3'] }, source: manual(2025, '§3D1.2(d)', 'Offenses covered by the following guidelines are to be grouped under this subsection: §2A3.5; §§2B1.1, 2B1.4, 2B1.5, 2B4.1') },
  ],
}

export const groupingWords = {
  a: manual(2025, '§3D1.2(a)', '(a) When counts involve the same victim and the same act or transaction.'),
  b: manual(2025, '§3D1.2(b)', '(b) When counts involve the same victim and two or more acts or transactions connected by a common criminal objective or constituting part of a common scheme or plan.'),
  d: manual(2025, '§3D1.2(d)', '(d) When the offense level is determined largely on the basis of the total amount of harm or loss, the quantity of a substance involved, or some other measure of aggregate harm'),
  composite: manual(2025, '§3D1.2, comment. (n.4)', 'robbery of the same victim on different occasions involves multiple, separate instances of fear and risk of harm, not one composite harm'),
}
