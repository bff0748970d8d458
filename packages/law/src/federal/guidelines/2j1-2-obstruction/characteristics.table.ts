import { overTime } from '../characteristic-over-time.ts'
import type { Characteristic, CharacteristicRule } from '../characteristics.ts'
import { amendment, manual } from '../cite.ts'

const first = '1987-11-01'
const threat = 'injury, threats and terrorism'
const choice = (at: string, levels: number): CharacteristicRule => ({ at, levels, choice: threat })
const terror = amendment(676, '(B) If (i) defendant was convicted under 18 U.S.C. § 1001 or § 1505; and (ii) the statutory maximum term of imprisonment relating to international terrorism or domestic terrorism is applicable, increase by 12 levels."')
const sex = amendment(701, 'relates to sex offenses under 18 U.S.C. § 1591 or chapters 109A, 109B, 110, or 117 of title 18, United States Code, increase by 4 levels.";')
const records = amendment(647, '"(3) If the offense (A) involved the destruction, alteration, or fabrication of a substantial number of records, documents, or tangible objects;')

/** 2J1.2(b). In the manual's order of today. */
export const obstructionCharacteristics = {
  'sex offense with a maximum of eight years (1001)': overTime('false statements about a sex offense', { from: first, source: sex }, { from: '2007-11-01', rule: choice('(b)(1)(A)', 4), source: sex }, { from: '2018-11-01', rule: choice('(b)(1)(A)', 4), source: manual(2025, '§2J1.2(b)(1)(A)', '§ 1591 or chapters 109A, 109B, 110, or 117 of title 18, United States Code, increase by 4 levels.') }),
  'injury or damage, caused or threatened': overTime('injury or damage to obstruct justice', { from: first, rule: choice('(b)(1)', 8), source: amendment(172, 'Section 2J1.2(b)(1) is amended by deleting "defendant obstructed or attempted to obstruct the administration of justice by" and inserting') },
    { from: '1989-11-01', rule: choice('(b)(1)', 8), source: amendment(676, '"(1) If the offense involved causing or threatening to cause physical injury to a person, or property damage, in order to obstruct the administration of justice, increase by 8 levels."') },
    { from: '2005-10-24', rule: choice('(b)(1)(A)', 8), source: amendment(676, '(A) If the offense involved causing or threatening to cause physical injury to a person, or property damage, in order to obstruct the administration of justice, increase by 8 levels.') },
    { from: '2007-11-01', rule: choice('(b)(1)(B)', 8), source: amendment(701, 'by redesignating subdivisions (A) and (B) as subdivisions (B) and (C), respectively; by inserting before subdivision (B), as redesignated by this amendment, the following:') },
    { from: '2018-11-01', rule: choice('(b)(1)(B)', 8), source: manual(2025, '§2J1.2(b)(1)(B)', 'in order to obstruct the administration of justice, increase by 8 levels.') }),
  'terrorism with a maximum of eight years (1001, 1505)': overTime('false statements about terrorism', { from: first, source: terror }, { from: '2005-10-24', rule: choice('(b)(1)(B)', 12), source: terror },
    { from: '2007-11-01', rule: choice('(b)(1)(C)', 12), source: amendment(701, 'and by striking subdivision (C), as redesignated by this amendment, as follows:') },
    { from: '2018-11-01', rule: choice('(b)(1)(C)', 12), source: manual(2025, '§2J1.2(b)(1)(C)', 'applies because the matter relates to international terrorism or domestic terrorism, increase by 12 levels.') }),
  'substantial interference with justice': overTime('substantial interference with justice', { from: first, rule: { at: '(b)(2)', levels: 3 }, source: amendment(172, 'Section 2J1.2(b)(2) is amended by deleting "defendant substantially interfered" and inserting') },
    { from: '1989-11-01', rule: { at: '(b)(2)', levels: 3 }, source: manual(2016, '§2J1.2(b)(2)', '(2) If the offense resulted in substantial interference with the administration of justice, increase by 3 levels.') },
    { from: '2018-11-01', rule: { at: '(b)(2)', levels: 3 }, source: manual(2025, '§2J1.2(b)(2)', '(2) If the offense resulted in substantial interference with the administration of justice, increase by 3 levels.') }),
  'many or essential records, or extensive planning': overTime('records destroyed or extensive planning in obstruction', { from: first, source: records }, { from: '2003-01-25', rule: { at: '(b)(3)', levels: 2 }, source: records }, { from: '2018-11-01', rule: { at: '(b)(3)', levels: 2 }, source: manual(2025, '§2J1.2(b)(3)', '(C) was otherwise extensive in scope, planning, or preparation, increase by 2 levels.') }),
} as const satisfies Readonly<Record<string, Characteristic>>
