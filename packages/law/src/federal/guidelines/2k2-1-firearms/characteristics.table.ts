import { overTime } from '../characteristic-over-time.ts'
import type { Characteristic, CharacteristicRule } from '../characteristics.ts'
import { amendment, manual } from '../cite.ts'

const sporting1987 = amendment(189, '(2) If the defendant obtained or possessed the firearm solely for sport or recreation, decrease by 4 levels.')
const sporting1989 = amendment(189, '(1) If the defendant obtained or possessed the firearm or ammunition solely for lawful sporting purposes or collection, decrease the offense level determined above to level 6.')
const sporting1990 = amendment(333, 'Section 2K2.1(b)(1) is amended by inserting ", other than a firearm covered in 26 U.S.C. § 5845(a)," immediately following "ammunition".')
const sporting = (year: 2016 | 2025) => manual(year, '§2K2.1(b)(2)', 'possessed all ammunition and firearms solely for lawful sporting purposes or collection, and did not unlawfully discharge or otherwise unlawfully use such firearms or ammunition, decrease the offense level determined above to level 6.')
const device = amendment(669, '"(3) If the offense involved a destructive device, increase by 2 levels."')
const rocket2004 = amendment(669, '(A) a destructive device that is a portable rocket, a missile, or a device for use in launching a portable rocket or a missile, increase by 15 levels; or')
const rocket = manual(2025, '§2K2.1(b)(3)(A)', '(A) a destructive device that is a portable rocket, a missile, or a device for use in launching a portable rocket or a missile, increase by 15 levels; or')
const stolen1987 = amendment(189, '(1) If the firearm was stolen or had an altered or obliterated serial number, increase by 1 level.')
const stolen1989 = amendment(189, '(2) If the firearm was stolen or had an altered or obliterated serial number, increase by 2 levels.')
const stolen1991 = amendment(691, '"(4) If any firearm was stolen, or had an altered or obliterated serial number, increase by 2 levels."')
const stolen2006 = amendment(691, '"(4) If any firearm (A) was stolen, increase by 2 levels; or (B) had an altered or obliterated serial number, increase by 4 levels."')
const stolen2023 = amendment(819, 'If (A) any firearm was stolen, increase by 2 levels; or (B)(i) any firearm had an altered or obliterated serial number;')
const illegible2024 = amendment(828, 'inserting “any firearm had a serial number that was modified such that the original information is rendered illegible or unrecognizable to the unaided eye”')
const unmarked2023 = amendment(819, 'the defendant knew that any firearm involved in the offense was not otherwise marked with a serial number (other than a firearm manufactured prior to the effective date of the Gun Control Act of 1968)')
const unmarked = manual(2025, '§2K2.1(b)(4)(B)(ii)', 'the defendant knew that any firearm involved in the offense was not otherwise marked with a serial number')
const conversion2025 = amendment(834, '(A) (i) possessed four or more machinegun conversion devices; or (ii) transferred or sold any machinegun conversion device to another person, or attempted or conspired to commit such a transfer or sale, increase by 2 levels;')
const thirtyConversions2025 = amendment(834, '(B) possessed 30 or more machinegun conversion devices, increase by 4 levels.')
const trafficking2006 = amendment(691, '"(5) If the defendant engaged in the trafficking of firearms, increase by 4 levels."')
const trafficking2023 = amendment(819, 'in paragraph (5) by striking “If the defendant engaged in the trafficking of firearms, increase by 4 levels.”')
const twoFirearms = manual(2025, '§2K2.1(b)(6)(C)', 'received two or more firearms as a result of inducing the conduct described in clause (i), increase by 5 levels.')
const oneFirearm2023 = amendment(819, 'received a firearm or any ammunition as a result of inducing the conduct described in clause (i), increase by 2 levels; or')
const oneFirearm = manual(2025, '§2K2.1(b)(6)(B)', 'received a firearm or any ammunition as a result of inducing the conduct described in clause (i), increase by 2 levels; or')
const section933in2023 = amendment(819, '(A) was convicted under 18 U.S.C. § 933(a)(2) or (a)(3), increase by 2 levels;')
const section933 = manual(2025, '§2K2.1(b)(6)(A)', '(A) was convicted under 18 U.S.C. § 933(a)(2) or (a)(3), increase by 2 levels;')
const leaving2011 = amendment(753, '(A) possessed any firearm or ammunition while leaving or attempting to leave the United States, or possessed or transferred any firearm or ammunition with knowledge, intent, or reason to believe that it would be transported out')
const leaving = manual(2025, '§2K2.1(b)(7)(A)', '(A) possessed any firearm or ammunition while leaving or attempting to leave the United States')
const felonyUntil2011 = amendment(753, 'intent, or reason to believe that it would be used or possessed in connection with another felony offense, increase by 4 levels. If the resulting offense level is less than level 18, increase to level 18.')
const felonyRenumbered = amendment(691, 'Section 2K2.1(b) is amended by redesignating subdivisions (5) and (6) as subdivisions (6) and (7), respectively;')
const felony2011 = amendment(753, '(B) used or possessed any firearm or ammunition in connection with another felony offense; or possessed or transferred any firearm or ammunition with knowledge, intent, or reason to believe')
const felony = manual(2025, '§2K2.1(b)(7)(B)', '(B) used or possessed any firearm or ammunition in connection with another felony offense;')
const records = (year: 2016 | 2025) => manual(year, `§2K2.1(b)(${year === 2016 ? 7 : 8})`, 'increase to the offense level for the substantive offense.')
const renumbered2025 = amendment(834, 'by redesignating paragraphs (5) through (9) as paragraphs (6) through (10), respectively;')
const group = manual(2025, '§2K2.1(b)(9)', 'had as one of its primary purposes the commission of criminal offenses; increase by 2 levels.')
const pressure = manual(2025, '§2K2.1(b)(10)', 'was unusually vulnerable to being persuaded or induced to commit the offense due to a physical or mental condition; decrease by 2 levels.')

const first = '1987-11-01'
const toSix = (at: string, paragraphs?: readonly string[]): CharacteristicRule => ({ at, levels: 0, downTo: 6, ...(paragraphs === undefined ? {} : { paragraphs }) })
const unmarkedChoice = 'stolen or unmarked'
const serial = (at: string, levels: number): CharacteristicRule => ({ at, levels, choice: unmarkedChoice })
const conversion = (at: string, levels: number): CharacteristicRule => ({ at, levels, choice: 'machinegun conversion devices' })
const transfer = (at: string, levels: number, asks?: string): CharacteristicRule => ({ at, levels, choice: 'transfers of firearms', ...(asks === undefined ? {} : { asks }) })
const four = (at: string): CharacteristicRule => ({ at, levels: 4, atLeast: 18, choice: 'abroad or another felony' })
const beside = ['trafficking in two or more firearms', 'transfer to a prohibited person or for unlawful use', 'conviction under 18 U.S.C. 933(a)(2) or (3)']

/** 2K2.1(b) after the number of firearms and before the ceiling of level 29, which these do not pass together. In the manual's order of today. */
export const firearmCharacteristicsUnderCeiling = {
  'lawful sporting purposes or collection': overTime('firearms for sport or collection',
    { from: first, rule: { at: '(b)(2)', levels: -4 }, source: sporting1987 }, { from: '1989-11-01', rule: toSix('(b)(1)'), source: sporting1989 },
    { from: '1990-11-01', rule: { ...toSix('(b)(1)'), asks: 'no firearm of 26 U.S.C. 5845(a)' }, source: sporting1990 },
    { from: '1991-11-01', rule: toSix('(b)(2)', ['6', '7', '8']), source: sporting(2016) }, { from: '2018-11-01', rule: toSix('(b)(2)', ['6', '7', '8']), source: sporting(2025) }),
  'rocket or missile': overTime('a rocket or missile', { from: first, source: device }, { from: '1991-11-01', rule: { at: '(b)(3)', levels: 2, choice: 'destructive devices' }, source: device },
    { from: '2004-11-01', rule: { at: '(b)(3)(A)', levels: 15, choice: 'destructive devices' }, source: rocket2004 }, { from: '2018-11-01', rule: { at: '(b)(3)(A)', levels: 15, choice: 'destructive devices' }, source: rocket }),
  'destructive device': overTime('a destructive device', { from: first, source: device }, { from: '1991-11-01', rule: { at: '(b)(3)', levels: 2, choice: 'destructive devices' }, source: device },
    { from: '2004-11-01', rule: { at: '(b)(3)(B)', levels: 2, choice: 'destructive devices' }, source: amendment(669, '(B) a destructive device other than a destructive device referred to in subdivision (A), increase by 2 levels.') },
    { from: '2018-11-01', rule: { at: '(b)(3)(B)', levels: 2, choice: 'destructive devices' }, source: manual(2025, '§2K2.1(b)(3)(B)', '(B) a destructive device other than a destructive device referred to in paragraph (A), increase by 2 levels.') }),
  'stolen firearm': overTime('a stolen firearm', { from: first, rule: serial('(b)(1)', 1), source: stolen1987 }, { from: '1989-11-01', rule: serial('(b)(2)', 2), source: stolen1989 },
    { from: '1991-11-01', rule: serial('(b)(4)', 2), source: stolen1991 }, { from: '2006-11-01', rule: serial('(b)(4)(A)', 2), source: stolen2006 }, { from: '2023-11-01', rule: serial('(b)(4)(A)', 2), source: stolen2023 },
    { from: '2025-11-01', rule: serial('(b)(4)(A)', 2), source: manual(2025, '§2K2.1(b)(4)', 'If (A) any firearm was stolen, increase by 2 levels; or (B)(i) any firearm had a serial number that was modified') }),
  'altered or obliterated serial number': overTime('an altered or obliterated serial number', { from: first, rule: serial('(b)(1)', 1), source: stolen1987 }, { from: '1989-11-01', rule: serial('(b)(2)', 2), source: stolen1989 },
    { from: '1991-11-01', rule: serial('(b)(4)', 2), source: stolen1991 }, { from: '2006-11-01', rule: serial('(b)(4)(B)', 4), source: stolen2006 }, { from: '2023-11-01', rule: serial('(b)(4)(B)(i)', 4), source: stolen2023 },
    { from: '2024-11-01', rule: { ...serial('(b)(4)(B)(i)', 4), asks: 'illegible or unrecognizable to the unaided eye' }, source: illegible2024 }),
  'firearm known to be without a serial number': overTime('a firearm without a serial number', { from: first, source: unmarked2023 }, { from: '2023-11-01', rule: serial('(b)(4)(B)(ii)', 4), source: unmarked2023 }, { from: '2025-11-01', rule: serial('(b)(4)(B)(ii)', 4), source: unmarked }),
  'four machinegun conversion devices, or one transferred': overTime('four machinegun conversion devices', { from: first, source: conversion2025 }, { from: '2025-11-01', rule: conversion('(b)(5)(A)', 2), source: manual(2025, '§2K2.1(b)(5)(A)', '(A) (i) possessed four or more machinegun conversion devices; or (ii) transferred or sold any machinegun conversion device to another person') }),
  'thirty machinegun conversion devices': overTime('thirty machinegun conversion devices', { from: first, source: thirtyConversions2025 }, { from: '2025-11-01', rule: conversion('(b)(5)(B)', 4), source: manual(2025, '§2K2.1(b)(5)(B)', '(B) possessed 30 or more machinegun conversion devices, increase by 4 levels.') }),
} as const satisfies Readonly<Record<string, Characteristic>>

/** 2K2.1(b) after the ceiling. In the manual's order of today. */
export const firearmCharacteristicsAfterCeiling = {
  'conviction under 18 U.S.C. 933(a)(2) or (3)': overTime('a conviction under 18 U.S.C. 933(a)(2) or (3)', { from: first, source: section933in2023 }, { from: '2023-11-01', rule: transfer('(b)(5)(A)', 2), source: section933in2023 }, { from: '2025-11-01', rule: transfer('(b)(6)(A)', 2), source: section933 }),
  'transfer to a prohibited person or for unlawful use': overTime('the transfer of a firearm to a prohibited person or for unlawful use', { from: first, source: oneFirearm2023 }, { from: '2023-11-01', rule: transfer('(b)(5)(B)', 2), source: oneFirearm2023 }, { from: '2025-11-01', rule: transfer('(b)(6)(B)', 2), source: oneFirearm }),
  'trafficking in two or more firearms': overTime('trafficking in firearms', { from: first, source: trafficking2006 }, { from: '2006-11-01', rule: transfer('(b)(5)', 4), source: trafficking2006 },
    { from: '2023-11-01', rule: transfer('(b)(5)(C)', 5, 'two firearms or more for such persons, not one of them'), source: trafficking2023 },
    { from: '2025-11-01', rule: transfer('(b)(6)(C)', 5, 'two firearms or more for such persons, not one of them'), source: twoFirearms }),
  'firearm leaving the United States': overTime('a firearm leaving the United States', { from: first, source: leaving2011 }, { from: '2011-11-01', rule: four('(b)(6)(A)'), source: leaving2011 }, { from: '2025-11-01', rule: four('(b)(7)(A)'), source: leaving }),
  'in connection with another felony': overTime('a firearm in connection with another felony', { from: first, source: felonyUntil2011 }, { from: '1991-11-01', rule: four('(b)(5)'), source: felonyUntil2011 }, { from: '2006-11-01', rule: four('(b)(6)'), source: felonyRenumbered },
    { from: '2011-11-01', rule: four('(b)(6)(B)'), source: felony2011 }, { from: '2025-11-01', rule: four('(b)(7)(B)'), source: felony }),
  'group of five or more with a criminal purpose': overTime('a group with a criminal purpose', { from: first, source: group }, { from: '2023-11-01', rule: { at: '(b)(8)', levels: 2, beside }, source: renumbered2025 }, { from: '2025-11-01', rule: { at: '(b)(9)', levels: 2, beside }, source: group }),
  'under pressure or unusually vulnerable': overTime('one who was under pressure or unusually vulnerable', { from: first, source: pressure }, { from: '2023-11-01', rule: { at: '(b)(9)', levels: -2, beside }, source: renumbered2025 }, { from: '2025-11-01', rule: { at: '(b)(10)', levels: -2, beside }, source: pressure }),
} as const satisfies Readonly<Record<string, Characteristic>>

/** A record kept to conceal a firearms offense takes the level of that offense: `(b)(6)` from November 1991, `(b)(7)` from 2006, `(b)(8)` since 2025. */
export const recordsOfFirearms = overTime('a record that conceals another firearms offense', { from: first, source: felonyRenumbered }, { from: '1991-11-01', rule: { at: '(b)(6)', levels: 0 }, source: felonyRenumbered },
  { from: '2006-11-01', rule: { at: '(b)(7)', levels: 0 }, source: records(2016) }, { from: '2025-11-01', rule: { at: '(b)(8)', levels: 0 }, source: records(2025) })
