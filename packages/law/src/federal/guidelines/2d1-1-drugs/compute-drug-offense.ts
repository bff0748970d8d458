import type { CivilDate } from '../../../core/civil-date.ts'
import type { Trace } from '../../../core/trace.ts'
import { characteristicsOf } from '../../../facts/characteristics.ts'
import { noViolenceLevels, noWeaponLevels } from '../2k2-4-firearm-term/beside-others.table.ts'
import { asFound } from '../as-found.ts'
import { applyCharacteristics } from '../characteristics.ts'
import type { GuidelineInputs } from '../guideline-inputs.ts'
import { RunningLevel } from '../running-level.ts'
import { alternativeLevel } from './alternative-level.ts'
import { drugCharacteristicTable } from './characteristics.table.ts'
import { drugLevelInto } from './find-drug-level.ts'
import { minimalRoleCap2025, mitigatingRoleCaps } from './mitigating-role-cap.table.ts'
import { safetyValveLevels, weaponLevels } from './safety-valve.table.ts'

/** The base level of 2D1.1(a): that for a death where it is greater, else that of the table, lowered for a mitigating role. */
export function drugBaseLevel(inputs: GuidelineInputs, on: CivilDate, trace: Trace): number | undefined {
  const alternative = inputs.deathResults === undefined && inputs.stipulatedLevel === undefined ? false : alternativeLevel(inputs, on, trace, (own) => quantityLevel(inputs, on, own))
  return alternative === false ? quantityLevel(inputs, on, trace) : alternative
}

function quantityLevel(inputs: GuidelineInputs, on: CivilDate, trace: Trace): number | undefined {
  const level = tableLevel(inputs, on, trace)
  const cap = trace.look(mitigatingRoleCaps, on)
  if (level === undefined || !cap) return undefined
  const role = inputs.roleLevels ?? 0
  const lowered = role < 0 ? cap.value(level, role) : level
  const running = new RunningLevel(trace, level)
  running.add('2D1.1(a) mitigating role', 'The drug level is limited for a mitigating role', role === -4 && on >= '2025-11-01' ? minimalRoleCap2025 : cap.source, ['roleLevels'], lowered - level, role < 0 ? undefined : 'no mitigating role')
  return lowered
}

function tableLevel(inputs: GuidelineInputs, on: CivilDate, trace: Trace): number | undefined {
  if (inputs.drugLevel !== undefined) {
    asFound(trace, '2D1.1(c)', 'Level of the Drug Quantity Table, as found', 'drugLevel', `level ${inputs.drugLevel}`, inputs.drugLevel)
    return inputs.drugLevel
  }
  return drugLevelInto(trace, inputs.drugs ?? [], on)
}

/** The specific offense characteristics of 2D1.1(b), in its order: a weapon, those found by name, the safety valve, which is the last of every edition. */
export function drugCharacteristics(inputs: GuidelineInputs, on: CivilDate, trace: Trace, running: RunningLevel): void {
  const weapon = trace.look(weaponLevels, on)
  const counted = inputs.firearmCount === true ? trace.look(noWeaponLevels, on) : undefined
  if (counted) running.add('2D1.1(b)(1)', 'A dangerous weapon was possessed', counted.source, ['weapon'], 0, `the count under 924(c) accounts for it: no levels ${counted.value}`)
  else if (weapon) running.add('2D1.1(b)(1)', 'A dangerous weapon was possessed', weapon.source, ['weapon'], inputs.weapon === true ? weapon.value : 0, inputs.weapon === true ? undefined : 'not found')
  const accountedFor = counted === undefined ? {} : { violence: { source: noViolenceLevels, why: 'the count under 924(c) accounts for it' } }
  applyCharacteristics({ guideline: '2D1.1', table: drugCharacteristicTable, found: characteristicsOf('2D1.1', inputs.characteristics), roleLevels: inputs.roleLevels ?? 0, accountedFor }, on, trace, running)
  const valve = trace.look(safetyValveLevels, on)
  if (!valve) return
  const applies = inputs.safetyValve === true && valve.value !== undefined && running.level >= valve.value.fromLevel
  const why = inputs.safetyValve !== true ? 'not found' : valve.value === undefined ? 'not part of the guideline before 1 November 1995' : applies ? undefined : `below level ${valve.value.fromLevel}`
  running.add('2D1.1(b) safety valve', 'The criteria of the safety valve are met', valve.source, ['safetyValve'], applies ? -2 : 0, why)
}
