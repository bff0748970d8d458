import type { CivilDate } from '../../../core/civil-date.ts'
import type { CharacteristicOf } from '../../../facts/characteristics.ts'
import { overTime } from '../characteristic-over-time.ts'
import type { Characteristic } from '../characteristics.ts'
import { amendment, manual } from '../cite.ts'

const first: CivilDate = '1991-11-01'
const weapon = manual(2025, '§2D1.11(b)(1)', '(1) If a dangerous weapon (including a firearm) was possessed, increase by 2 levels.')
const unknowing = manual(2025, '§2D1.11(b)(2)', 'decrease by 3 levels, unless the defendant knew or believed that the listed chemical was to be used to manufacture a controlled substance unlawfully.')
const waste = amendment(605, 'Section 2D1.11(b) is amended by adding at the end the following: "(3) If the offense involved (A) an unlawful discharge, emission, or release into the environment of a hazardous or toxic substance')
const marketing = amendment(667, '(4) If the defendant, or a person for whose conduct the defendant is accountable under §1B1.3 (Relevant Conduct), distributed a listed chemical through mass-marketing by means of an interactive computer service, increase by 2 levels.')
const smuggling = amendment(705, 'Section 2D1.11(b) is amended by adding at the end the following subdivision: "(5) If the defendant is convicted under 21 U.S.C. § 865, increase by 2 levels.".')
const valve = amendment(763, '“(6) If the defendant meets the criteria set forth in subdivisions (1)–(5) of subsection (a) of §5C1.2 (Limitation on Applicability of Statutory Minimum Sentences in Certain Cases), decrease by 2 levels.”.')

/** 2D1.11(b). No amendment brought (1) and (2): the guideline has had them since its first day. */
export const chemicalCharacteristicTable: Readonly<Record<CharacteristicOf<'2D1.11'>, Characteristic>> = {
  'weapon': overTime('a weapon beside listed chemicals', { from: first, rule: { at: '(b)(1)', levels: 2 }, source: weapon }),
  'no knowledge of unlawful manufacture': overTime('no knowledge of unlawful manufacture', { from: first, rule: { at: '(b)(2)', levels: -3 }, source: unknowing }),
  'hazardous or toxic substances': overTime('harm to the environment from listed chemicals', { from: first, source: waste }, { from: '2000-11-01', rule: { at: '(b)(3)', levels: 2 }, source: waste }),
  'mass-marketing by computer': overTime('mass-marketing of listed chemicals by computer', { from: first, source: marketing }, { from: '2004-11-01', rule: { at: '(b)(4)', levels: 2 }, source: marketing }),
  'conviction under 21 U.S.C. 865': overTime('a conviction for smuggling chemicals by facilitated entry', { from: first, source: smuggling }, { from: '2007-11-01', rule: { at: '(b)(5)', levels: 2 }, source: smuggling }),
  'safety valve': overTime('the safety valve for listed chemicals', { from: first, source: valve }, { from: '2012-11-01', rule: { at: '(b)(6)', levels: -2 }, source: valve }),
}

/** 2D1.11(c)(1), which no amendment has touched. */
export const manufacturingReference = manual(2025, '§2D1.11(c)(1)', '(1) If the offense involved unlawfully manufacturing a controlled substance, or attempting to manufacture a controlled substance unlawfully, apply §2D1.1')
