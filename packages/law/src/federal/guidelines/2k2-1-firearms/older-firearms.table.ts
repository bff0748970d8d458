import type { Series } from '../../../core/dated.ts'
import { amountSeries } from '../amount-ladder.ts'
import { overTime } from '../characteristic-over-time.ts'
import type { Characteristic } from '../characteristics.ts'
import { amendment } from '../cite.ts'
import type { FirearmBase } from './firearms.table.ts'

/** The two firearms guidelines that became part of 2K2.1 on 1 November 1991 (Amendment 374), by paragraph of subsection (a). */
export const olderFirearmBases: Readonly<Record<'2K2.2' | '2K2.3', Series<FirearmBase>>> = {
  '2K2.2': {
    of: 'the base levels of 2K2.2, which ended on 31 October 1991',
    entries: [
      { from: '1987-11-01', to: '1989-10-31', value: { '': 12 }, source: amendment(189, '"§2K2.2. Receipt, Possession, or Transportation of Firearms and Other Weapons in Violation of National Firearms Act (a) Base Offense Level: 12') },
      { from: '1989-11-01', to: '1990-10-31', value: { '1': 16, '2': 6 }, source: amendment(333, 'Section 2K2.2(a)(1) is amended by deleting "16" and inserting in lieu thereof "18".') },
      { from: '1990-11-01', to: '1991-10-31', value: { '1': 18, '2': 6 }, source: amendment(374, '(1) 18, if the defendant is convicted under 18 U.S.C. § 922(o) or 26 U.S.C. § 5861; (2) 6, otherwise.') },
    ],
  },
  '2K2.3': {
    of: 'the base levels of the 2K2.3 that ended on 31 October 1989',
    entries: [{ from: '1987-11-01', to: '1989-10-31', value: { '1': 12, '2': 6 }, source: amendment(189, '(1) 12, if convicted under 26 U.S.C. § 5861; or (2) 6, otherwise.') }],
  },
}

/** The number of firearms dealt in (2K2.3(b)(1) until November 1989, then 2K2.2(b)(1)). */
export const olderFirearmNumbers = {
  '2K2.2': amountSeries('the number of firearms trafficked', [{
    from: '1989-11-01', to: '1991-10-31', linesFrom: amendment(374, ''), source: amendment(374, 'the number of firearms unlawfully distributed, or to be distributed, exceeded two, increase as follows:'),
    lines: `
      (A) 3 - 4 add 1
      (B) 5 - 7 add 2
      (C) 8 - 12 add 3
      (D) 13 - 24 add 4
      (E) 25 - 49 add 5
      (F) 50 or more add 6
    `,
  }]),
  '2K2.3': amountSeries('the number of firearms dealt in', [{
    from: '1987-11-01', to: '1989-10-31', linesFrom: amendment(189, ''), source: amendment(189, '(1) If the number of firearms unlawfully dealt in exceeded 5, increase as follows:'),
    lines: `
      (A) 6 - 10 add 1
      (B) 11 - 20 add 2
      (C) 21 - 50 add 3
      (D) 51 - 100 add 4
      (E) 101 - 200 add 5
      (F) more than 200 add 6
    `,
  }]),
}

const first = '1987-11-01'
const stolen1987 = amendment(189, '(1) If the firearm was stolen or had an altered or obliterated serial number, increase by 1 level.')
const stolen1989 = amendment(374, '(2) If any of the firearms was stolen or had an altered or obliterated serial number, increase by 2 levels.')
const silencer = amendment(189, '(2) If the firearm was a silencer, increase by 4 levels.')
const sport = amendment(189, '(3) If the defendant obtained or possessed the firearm solely for sport, recreation or collection, decrease by 6 levels.')
const struck = amendment(189, 'A replacement guideline with accompanying commentary is inserted as §2K2.2 (Unlawful Trafficking and Other Prohibited Transactions Involving Firearms).')
const section922d = amendment(374, '(A) If the defendant is convicted under 18 U.S.C. § 922(d), increase by 6 levels; or')
const section922b = amendment(374, '(B) If the defendant is convicted under 18 U.S.C. § 922(b)(1) or (b)(2), increase by 1 level.')
const buyer = 'the buyer'
/** Each guideline ended by becoming part of another. */
const ended1991 = { from: '1991-11-01', source: amendment(374, '374. Amendment: Chapter Two, Part K, Subpart 2 is amended by deleting §§2K2.1, 2K2.2, and 2K2.3 in their entirety as follows:') } as const
const ended1989 = { from: '1989-11-01', source: amendment(189, 'Chapter Two, Part K, Subpart 2 is amended by deleting §§2K2.2 and 2K2.3 in their entirety as follows:') } as const

export const olderFirearmCharacteristics = {
  '2K2.2': {
    'stolen, altered or obliterated': overTime('a stolen or altered firearm (2K2.2)', { from: first, rule: { at: '(b)(1)', levels: 1 }, source: stolen1987 }, { from: '1989-11-01', rule: { at: '(b)(2)', levels: 2 }, source: stolen1989 }, ended1991),
    'silencer': overTime('a silencer (2K2.2)', { from: first, rule: { at: '(b)(2)', levels: 4 }, source: silencer }, { from: '1989-11-01', source: struck }),
    'lawful sporting purposes or collection': overTime('firearms for sport or collection (2K2.2)', { from: first, rule: { at: '(b)(3)', levels: -6 }, source: sport }, { from: '1989-11-01', source: struck }),
    'conviction under 18 U.S.C. 922(d)': overTime('a conviction under 18 U.S.C. 922(d) (2K2.2)', { from: first, source: section922d }, { from: '1989-11-01', rule: { at: '(b)(3)(A)', levels: 6, choice: buyer }, source: section922d }, ended1991),
    'conviction under 18 U.S.C. 922(b)(1) or (2)': overTime('a conviction under 18 U.S.C. 922(b)(1) or (2) (2K2.2)', { from: first, source: section922b }, { from: '1989-11-01', rule: { at: '(b)(3)(B)', levels: 1, choice: buyer }, source: section922b }, ended1991),
  },
  '2K2.3': {
    'buyer known to be prohibited': overTime('a buyer known to be prohibited (2K2.3)', { from: first, rule: { at: '(b)(2)(A)', levels: 2, choice: buyer }, source: amendment(189, 'a purchaser was a person prohibited by federal law from owning the firearm, increase by 2 levels.') }, ended1989),
    'buyer of another state': overTime('a buyer of another state (2K2.3)', { from: first, rule: { at: '(b)(2)(B)', levels: 1, choice: buyer }, source: amendment(189, 'a purchaser resided in another state in which he was prohibited from owning the firearm, increase by 1 level.') }, ended1989),
    'stolen, altered or obliterated': overTime('a stolen or altered firearm (2K2.3)', { from: first, rule: { at: '(b)(2)(C)', levels: 1, choice: buyer }, source: amendment(189, '(C) If the defendant knew or had reason to believe that a firearm was stolen or had an altered or obliterated serial number, increase by 1 level.') }, ended1989),
  },
} as const satisfies Readonly<Record<'2K2.2' | '2K2.3', Readonly<Record<string, Characteristic>>>>
