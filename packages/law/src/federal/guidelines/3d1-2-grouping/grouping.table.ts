import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/**
 * Which guidelines 3D1.2(d) names. A name may be a whole part (`2A`) or a kind of it (`2B1`). Of a guideline it does not name it says
 * that the facts of the case decide.
 */
export interface GroupingLists {
  readonly grouped: readonly string[]
  readonly excluded: readonly string[]
}

interface ListChange {
  readonly group?: string
  readonly ungroup?: string
  readonly exclude?: string
  readonly include?: string
}

const names = (list = ''): readonly string[] => list.split(' ').filter((name) => name !== '')

function changed({ grouped, excluded }: GroupingLists, { group, ungroup, exclude, include }: ListChange): GroupingLists {
  const without = (list: readonly string[], gone: string | undefined) => list.filter((name) => !names(gone).includes(name))
  return { grouped: [...without(grouped, ungroup), ...names(group)], excluded: [...without(excluded, include), ...names(exclude)] }
}

/** By parts: "Part B (except §§2B2.1-2B3.3), Part D (except §§2D1.6-2D3.4), Part E (except §§2E1.1-2E2.1)" and so on; nothing was excluded by name. */
const of1987: GroupingLists = { grouped: names('2B1 2B4 2B5 2B6 2D1.1 2D1.2 2D1.3 2D1.4 2D1.5 2D3.5 2E3 2E4 2E5 2F 2G2.2 2G3.1 2K2.3 2N2.1 2N3.1 2Q2.1 2Q2.2 2R 2S 2T'), excluded: [] }

const of1988: GroupingLists = {
  grouped: names('2B1.1 2B1.2 2B1.3 2B4.1 2B5.1 2B5.2 2B5.3 2B5.4 2B6.1 2D1.1 2D1.2 2D1.3 2D1.5 2E4.1 2E5.1 2E5.2 2E5.4 2E5.6 2F1.1 2F1.2 2N3.1 2R1.1 2S1.1 2S1.2 2S1.3 2T1.1 2T1.2 2T1.3 2T1.4 2T1.6 2T1.7 2T1.9 2T2.1 2T3.1 2T3.2'),
  excluded: names('2A 2B2.1 2B2.2 2B2.3 2B3.1 2B3.2 2B3.3 2C1.1 2C1.5 2D2.1 2D2.2 2D2.3 2E1.3 2E1.4 2E1.5 2E2.1 2G1.1 2G1.2 2G2.1 2G3.2 2H1.1 2H1.2 2H1.3 2H1.4 2H2.1 2H4.1 2L1.1 2L2.1 2L2.2 2L2.3 2L2.4 2L2.5 2M2.1 2M2.3 2M3.1 2M3.2 2M3.3 2M3.4 2M3.5 2M3.6 2M3.7 2M3.8 2M3.9 2P1.1 2P1.2 2P1.3 2P1.4'),
}
const of1989 = changed(of1988, { group: '2C1.1 2C1.2', ungroup: '2D1.3', include: '2C1.1 2G3.2 2P1.4' })
const of1990 = changed(of1989, { group: '2K2.2' })
const of1991 = changed(of1990, { group: '2C1.7 2D1.11 2D1.13 2K2.1', ungroup: '2K2.2' })
const of1992 = changed(of1991, { group: '2L1.1 2L2.1 2L2.3 2Q2.1', ungroup: '2T3.2', include: '2L1.1 2L2.1 2L2.3' })
const of1993 = changed(of1992, { ungroup: '2B1.2 2B5.2 2B5.4 2E5.2 2E5.4 2E5.6 2L2.3 2T1.2 2T1.3', include: '2B2.2 2E1.5 2L2.4 2M3.6 2M3.7 2M3.8' })
const of1995 = changed(of1993, { include: '2H1.2 2H1.3 2H1.4' })
const of1996 = changed(of1995, { include: '2G1.2' })
const of2001 = changed(of1996, { group: '2G2.2 2G2.4 2B1.4', ungroup: '2B1.3 2F1.1 2F1.2 2S1.2' })
const of2002 = changed(of2001, { group: '2B1.5' })
const of2003 = changed(of2002, { group: '2C1.8' })
const of2004 = changed(of2003, { group: '2G3.1', ungroup: '2G2.4', exclude: '2X6.1' })
const of2005 = changed(of2004, { ungroup: '2C1.7' })
const of2007 = changed(of2005, { group: '2A3.5' })
const of2023 = changed(of2007, { exclude: '2G1.3' })

export const groupingLists: Series<GroupingLists> = {
  of: 'which counts are grouped (3D1.2)',
  entries: [
    { from: '1987-11-01', to: '1988-06-14', value: of1987, source: amendment(45, 'Offenses of this kind are found in Chapter Two, Part B (except §§2B2.1-2B3.3), Part D (except §§2D1.6-2D3.4), Part E (except §§2E1.1-2E2.1), Part F, Part G (§§2G2.2-2G3.1)') },
    { from: '1988-06-15', to: '1989-10-31', value: of1988, source: amendment(45, 'Offenses covered by the following guidelines are specifically included under this subsection: §§2B1.1, 2B1.2, 2B1.3, 2B4.1, 2B5.1, 2B5.2, 2B5.3, 2B5.4, 2B6.1;') },
    { from: '1989-11-01', to: '1990-10-31', value: of1989, source: amendment(253, 'Section 3D1.2(d) is amended in the second paragraph by deleting ", 2D1.3", and in the third paragraph by deleting ", 2G3.2" and ", 2P1.4".') },
    { from: '1990-11-01', to: '1991-10-31', value: of1990, source: amendment(349, 'Section 3D1.2(d) is amended in the second paragraph by inserting in the appropriate place: "§2K2.2;".') },
    { from: '1991-11-01', to: '1992-10-31', value: of1991, source: amendment(417, 'by inserting ", 2D1.11, 2D1.13" immediately following "2D1.5"; and by deleting "2K2.2" and inserting in lieu thereof "2K2.1".') },
    { from: '1992-11-01', to: '1993-10-31', value: of1992, source: amendment(458, 'Section 3D1.2(d) is amended in the second paragraph by inserting "§§2L1.1, 2L2.1, 2L2.3;" in the appropriate place by section; by inserting "§2Q2.1"') },
    { from: '1993-11-01', to: '1995-10-31', value: of1993, source: amendment(496, 'Section 3D1.2(d) is amended in the second paragraph by deleting "2B1.2,", "2B5.2,", "2B5.4,", "2E5.2, 2E5.4, 2E5.6", ", 2L2.3", and "2T1.2, 2T1.3,"') },
    { from: '1995-11-01', to: '1996-10-31', value: of1995, source: amendment(534, 'and by deleting "2H1.2, 2H1.3, 2H1.4,".') },
    { from: '1996-11-01', to: '2001-10-31', value: of1996, source: amendment(538, 'Section 3D1.2(d) is amended in the third paragraph by deleting "2G1.2,".') },
    { from: '2001-11-01', to: '2002-10-31', value: of2001, source: amendment(617, 'Section 3D1.2(d) is amended in the second paragraph by striking "2B1.3" and inserting "2B1.4"; and by striking "§§2F1.1, 2F1.2;".') },
    { from: '2002-11-01', to: '2003-01-24', value: of2002, source: amendment(638, 'Section 3D1.2(d) is amended by inserting "2B1.5," after "2B1.4,".') },
    { from: '2003-01-25', to: '2004-10-31', value: of2003, source: amendment(648, 'Section 3D1.2(d) is amended by inserting ", 2C1.8" after "2C1.7".') },
    { from: '2004-11-01', to: '2005-10-31', value: of2004, source: amendment(664, 'Section 3D1.2(d) is amended by striking "2G2.4" and inserting "2G3.1".') },
    { from: '2005-11-01', to: '2007-10-31', value: of2005, source: amendment(679, 'Section 3D1.2(d) is amended by striking "2C1.7,".') },
    { from: '2007-11-01', to: '2023-10-31', value: of2007, source: manual(2016, '§3D1.2(d)', 'Offenses covered by the following guidelines are to be grouped under this subsection: §2A3.5; §§2B1.1, 2B1.4, 2B1.5, 2B4.1') },
    { from: '2023-11-01', checkedThrough, value: of2023, source: manual(2025, '§3D1.2(d)', 'Offenses covered by the following guidelines are to be grouped under this subsection: §2A3.5; §§2B1.1, 2B1.4, 2B1.5, 2B4.1') },
  ],
}

/** Whether a list names a guideline, itself or by its part. */
export function isNamed(list: readonly string[], guideline: string): boolean {
  return list.some((name) => (/\./.test(name) ? guideline === name : guideline.startsWith(name)))
}

export const groupingWords = {
  a: manual(2025, '§3D1.2(a)', '(a) When counts involve the same victim and the same act or transaction.'),
  b: manual(2025, '§3D1.2(b)', '(b) When counts involve the same victim and two or more acts or transactions connected by a common criminal objective or constituting part of a common scheme or plan.'),
  c: manual(2025, '§3D1.2(c)', '(c) When one of the counts embodies conduct that is treated as a specific offense characteristic in, or other adjustment to, the guideline applicable to another of the counts.'),
  d: manual(2025, '§3D1.2(d)', '(d) When the offense level is determined largely on the basis of the total amount of harm or loss, the quantity of a substance involved, or some other measure of aggregate harm'),
  composite: manual(2025, '§3D1.2, comment. (n.4)', 'robbery of the same victim on different occasions involves multiple, separate instances of fear and risk of harm, not one composite harm'),
}
