import { addDays } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import { overTime } from '../characteristic-over-time.ts'
import type { Characteristic, CharacteristicRule } from '../characteristics.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'
import { robberyWeapons, type WeaponLevels } from './robbery.table.ts'

const first = '1987-11-01'

/** The weapon and the injury add no more than this together: nine levels in the first manuals, eleven since November 1991. */
const nine = { together: { of: 'a weapon and an injury', atMost: 9 } } as const
const eleven = { together: { of: 'a weapon and an injury', atMost: 11 } } as const
const capRaised = amendment(365, 'Section 2B3.1 (b)(3) is amended by deleting "9" and inserting in lieu thereof "11".')

const weaponLetters: Readonly<Record<keyof WeaponLevels, string>> = {
  'firearm discharged': 'A', 'firearm otherwise used': 'B', 'firearm brandished or possessed': 'C', 'dangerous weapon otherwise used': 'D', 'dangerous weapon brandished or possessed': 'E', 'threat of death': 'F',
}
/** Before November 1991 a firearm and another weapon stood under one letter. */
const olderLetters: Readonly<Record<keyof WeaponLevels, string>> = { ...weaponLetters, 'dangerous weapon otherwise used': 'B', 'dangerous weapon brandished or possessed': 'C', 'threat of death': 'D' }

/** What the manual of a span asks for beyond the name. */
function asksFor(name: keyof WeaponLevels, from: string): string | undefined {
  if (name === 'firearm otherwise used' && from >= '2025-11-01') return 'a specific threat of harm conveyed, or contact made, with the firearm'
  return name === 'threat of death' && from < '1997-11-01' ? 'an express threat' : undefined
}

/** The weapons of `robberyWeapons` as characteristics, of which the greatest applies. The threat of death need not be express since November 1997. */
function weapon(name: keyof WeaponLevels): Characteristic {
  const entries = robberyWeapons.entries.flatMap((entry) => {
    const inOld = entry.from < '1991-11-01'
    const at = `(b)(2)(${(inOld ? olderLetters : weaponLetters)[name]})`
    const levels = entry.value[name]
    const rule = (from: string): CharacteristicRule | undefined => {
      const asks = asksFor(name, from)
      return levels === undefined ? undefined : { at, levels, choice: 'weapon', ...(inOld ? nine : eleven), ...(asks === undefined ? {} : { asks }) }
    }
    const changes = name === 'threat of death' && entry.from < '1997-11-01' && (entry.to ?? '9') >= '1997-11-01'
    if (!changes || entry.to === undefined) return [{ ...entry, value: rule(entry.from) }]
    return [{ from: entry.from, to: addDays('1997-11-01', -1), value: rule(entry.from), source: entry.source }, { from: '1997-11-01' as const, to: entry.to, value: rule('1997-11-01'), source: noLongerExpress }]
  })
  return { of: `${name} (2B3.1(b)(2))`, entries }
}

const noLongerExpress = amendment(552, 'Section 2B3.1(b)(2)(F) is amended by deleting "an express" and inserting in lieu thereof "a".')

const injury = (name: string, letter: string, levels: number, since1987: boolean, quote: string): Characteristic => {
  const rule = (more: Partial<CharacteristicRule>): CharacteristicRule => ({ at: `(b)(3)(${letter})`, levels, choice: 'injury', ...more })
  const between = amendment(111, letter === 'E' ? '"(D) If the degree of injury is between that specified in subdivisions (A) and (B), add 3 levels; or (E) If the degree of injury is between that specified in subdivisions (B) and (C), add 5 levels."' : '(D) If the degree of injury is between that specified in subdivisions (A) and (B), add 3 levels; or')
  return overTime(`${name} (2B3.1(b)(3))`, { from: first, source: since1987 ? capRaised : between, ...(since1987 ? { rule: rule(nine) } : {}) }, { from: '1989-11-01', rule: rule(nine), source: since1987 ? capRaised : between },
    { from: '1991-11-01', rule: rule(eleven), source: capRaised }, { from: '2018-11-01', rule: rule(eleven), source: manual(2025, `§2B3.1(b)(3)(${letter})`, quote) })
}

const post = amendment(110, '"(1) If the offense involved robbery or attempted robbery of the property of a financial institution or post office, increase by 2 levels.')
const posted = { choice: 'bank or carjacking' } as const
const held = { choice: 'abduction or restraint' } as const
const carjacking = amendment(483, 'Section 2B3.1(b)(1) is amended by inserting "(A)" immediately following "If"; and by inserting "or (B) the offense involved carjacking," immediately before "increase".')
const ownCarjacking = amendment(545, '"(5) If the offense involved carjacking, increase by 2 levels."')
const object = amendment(315, 'Section 2B3.1(b)(5) is amended by deleting "obtaining" immediately before "a firearm"; and by deleting "the object" and inserting in lieu thereof "taken, or if the taking of such item was an object".')
const takenAt6 = amendment(545, 'Section 2B3.1(b) is amended by redesignating subdivisions (5) and (6) as subdivisions (6) and (7), respectively;')
const restraint2025 = manual(2025, '§2B3.1(b)(4)(B)', 'freedom of movement was restricted through physical contact or confinement, such as by being tied, bound, or locked up, to facilitate commission of the offense or to facilitate escape, increase by 2 levels.')

/** 2B3.1(b) but for the loss. In the manual's order of today. */
export const robberyCharacteristics = {
  'property of a financial institution or post office': overTime('the property of a financial institution or post office', { from: first, source: post }, { from: '1989-11-01', rule: { at: '(b)(1)', levels: 2 }, source: post },
    { from: '1990-11-01', rule: { at: '(b)(1)', levels: 2 }, source: amendment(314, 'inserting "was taken, or if the taking of such property was an object of the offense" immediately before ", increase".') },
    { from: '1993-11-01', rule: { at: '(b)(1)(A)', levels: 2, ...posted }, source: carjacking }, { from: '1997-11-01', rule: { at: '(b)(1)', levels: 2 }, source: amendment(545, 'Section 2B3.1(b)(1) is amended by deleting "(A)" following "If"; and by deleting "or (B) the offense involved carjacking," before "increase".') },
    { from: '2018-11-01', rule: { at: '(b)(1)', levels: 2 }, source: manual(2025, '§2B3.1(b)(1)', '(1) If the property of a financial institution or post office was taken, or if the taking of such property was an object of the offense, increase by 2 levels.') }),
  'firearm discharged': weapon('firearm discharged'),
  'firearm otherwise used': weapon('firearm otherwise used'),
  'firearm brandished or possessed': weapon('firearm brandished or possessed'),
  'dangerous weapon otherwise used': weapon('dangerous weapon otherwise used'),
  'dangerous weapon brandished or possessed': weapon('dangerous weapon brandished or possessed'),
  'threat of death': weapon('threat of death'),
  'bodily injury': injury('bodily injury', 'A', 2, true, '(A) Bodily Injury add 2'),
  'injury between bodily and serious': injury('injury between bodily and serious', 'D', 3, false, '(D) If the degree of injury is between that specified in subparagraphs (A) and (B), add 3 levels; or'),
  'serious bodily injury': injury('serious bodily injury', 'B', 4, true, '(B) Serious Bodily Injury add 4'),
  'injury between serious and permanent': injury('injury between serious and permanent', 'E', 5, false, '(E) If the degree of injury is between that specified in subparagraphs (B) and (C), add 5 levels.'),
  'permanent or life-threatening bodily injury': injury('permanent or life-threatening bodily injury', 'C', 6, true, '(C) Permanent or Life-Threatening Bodily Injury add 6'),
  'abduction': overTime('abduction in a robbery', { from: first, rule: { at: '(b)(4)(A)', levels: 4, ...held }, source: manual(2016, '§2B3.1(b)(4)(A)', '(4) (A) If any person was abducted to facilitate commission of the offense or to facilitate escape, increase by 4 levels;') },
    { from: '2018-11-01', rule: { at: '(b)(4)(A)', levels: 4, ...held }, source: manual(2025, '§2B3.1(b)(4)(A)', '(4) (A) If any person was abducted to facilitate commission of the offense or to facilitate escape, increase by 4 levels;') }),
  'physical restraint': overTime('physical restraint in a robbery', { from: first, rule: { at: '(b)(4)(B)', levels: 2, ...held }, source: manual(2016, '§2B3.1(b)(4)(B)', '(B) if any person was physically restrained to facilitate commission of the offense or to facilitate escape, increase by 2 levels.') },
    { from: '2018-11-01', rule: { at: '(b)(4)(B)', levels: 2, ...held }, source: amendment(832, 'Section 2B3.1(b)(4)(B) is amended by striking “if any person was physically restrained” and inserting') },
    { from: '2025-11-01', rule: { at: '(b)(4)(B)', levels: 2, ...held, asks: 'physical contact or confinement, such as by being tied, bound, or locked up' }, source: restraint2025 }),
  'carjacking': overTime('carjacking', { from: first, source: carjacking }, { from: '1993-11-01', rule: { at: '(b)(1)(B)', levels: 2, ...posted }, source: carjacking }, { from: '1997-11-01', rule: { at: '(b)(5)', levels: 2 }, source: ownCarjacking },
    { from: '2018-11-01', rule: { at: '(b)(5)', levels: 2 }, source: manual(2025, '§2B3.1(b)(5)', '(5) If the offense involved carjacking, increase by 2 levels.') }),
  'firearm, destructive device or controlled substance taken': overTime('a firearm or drug taken in a robbery', { from: first, rule: { at: '(b)(5)', levels: 1, asks: 'that to obtain it was the object of the offense' }, source: object }, { from: '1990-11-01', rule: { at: '(b)(5)', levels: 1 }, source: object },
    { from: '1997-11-01', rule: { at: '(b)(6)', levels: 1 }, source: takenAt6 }, { from: '2018-11-01', rule: { at: '(b)(6)', levels: 1 }, source: manual(2025, '§2B3.1(b)(6)', '(6) If a firearm, destructive device, or controlled substance was taken, or if the taking of such item was an object of the offense, increase by 1 level.') }),
} as const satisfies Readonly<Record<string, Characteristic>>

/** Until November 1989 the loss of a financial institution or post office counted as this many dollars at least. */
export const leastLossOfBank: Series<number | undefined> = {
  of: 'the least loss of a financial institution or post office',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: 5000, source: amendment(110, 'Treat the loss for a financial institution or post office as at least $5,000.') },
    { from: '1989-11-01', checkedThrough, value: undefined, source: post },
  ],
}

/** 2B3.1(c): a victim murdered sends the robbery to 2A1.1, whether or not that is greater, since November 1993. */
export const robberyCrossReference: Series<'2A1.1' | undefined> = {
  of: 'the cross reference of robbery to murder (2B3.1(c))',
  entries: [
    { from: '1987-11-01', to: '1993-10-31', value: undefined, source: amendment(483, 'Section 2B3.1 is amended by inserting the following additional subsection: "(c) Cross Reference') },
    { from: '1993-11-01', to: '2018-10-31', value: '2A1.1', source: manual(2016, '§2B3.1(c)(1)', '(1) If a victim was killed under circumstances that would constitute murder under 18 U.S.C. § 1111 had such killing taken place within the territorial or maritime jurisdiction') },
    { from: '2018-11-01', checkedThrough, value: '2A1.1', source: manual(2025, '§2B3.1(c)(1)', '(1) If a victim was killed under circumstances that would constitute murder under 18 U.S.C. § 1111 had such killing taken place within the territorial or maritime jurisdiction') },
  ],
}
