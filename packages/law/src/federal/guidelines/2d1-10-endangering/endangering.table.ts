import type { CivilDate } from '../../../core/civil-date.ts'
import type { CharacteristicOf } from '../../../facts/characteristics.ts'
import { overTime } from '../characteristic-over-time.ts'
import type { Characteristic } from '../characteristics.ts'
import { amendment } from '../cite.ts'

const first: CivilDate = '1989-11-01'
const made = amendment(608, '(A) If the offense involved the manufacture of amphetamine or methamphetamine, increase by 3 levels. If the resulting offense level is less than level 27, increase to level 27.')
const risk = amendment(608, '(ii) created a substantial risk of harm to the life of a minor or an incompetent, increase by 6 levels. If the resulting offense level is less than level 30, increase to level 30.')

/** 2D1.10(b)(1), "apply the greater". */
export const endangeringCharacteristicTable: Readonly<Record<CharacteristicOf<'2D1.10'>, Characteristic>> = {
  'methamphetamine made': overTime('methamphetamine made while endangering life', { from: first, source: made }, { from: '2000-12-16', rule: { at: '(b)(1)(A)', levels: 3, atLeast: 27, choice: 'methamphetamine' }, source: made }),
  'risk of harm to a minor': overTime('a risk of harm to a minor while endangering life', { from: first, source: risk }, { from: '2000-12-16', rule: { at: '(b)(1)(B)', levels: 6, atLeast: 30, choice: 'methamphetamine' }, source: risk }),
}
