import type { Series } from '../../../core/dated.ts'
import { amountSeries } from '../amount-ladder.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

export const robberyBase: Series<number> = {
  of: 'the base level of robbery',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: 18, source: amendment(110, 'Section 2B3.1(a) is amended by deleting "18" and inserting in lieu thereof "20".') },
    { from: '1989-11-01', checkedThrough, value: 20, source: manual(2025, '§2B3.1(a)', '§2B3.1. Robbery (a) Base Offense Level: 20') },
  ],
}

/** The first manual's lines left gaps of a dollar, and treated the loss of a bank or post office as at least $5,000. */
export const robberyLosses = amountSeries('the loss table of robbery', [
  {
    from: '1987-11-01', to: '1989-10-31', linesFrom: amendment(110, ''), source: amendment(110, '"(1) If the loss exceeded $2,500, increase the offense level as follows:'),
    lines: `
      (B) $2,501 - $10,000 add 1
      (C) $10,001 - $50,000 add 2
      (D) $50,001 - $250,000 add 3
      (E) $250,001 - $1,000,000 add 4
      (F) $1,000,001 - $5,000,000 add 5
      (G) more than $5,000,000 add 6
    `,
  },
  {
    from: '1989-11-01', to: '2015-10-31', linesFrom: amendment(110, ''), source: amendment(110, '"(6) If the loss exceeded $10,000, increase the offense level as follows:'),
    lines: `
      (B) More than $10,000 add 1
      (C) More than $50,000 add 2
      (D) More than $250,000 add 3
      (E) More than $800,000 add 4
      (F) More than $1,500,000 add 5
      (G) More than $2,500,000 add 6
      (H) More than $5,000,000 add 7
    `,
  },
  {
    from: '2015-11-01', checkedThrough, linesFrom: manual(2025, '§2B3.1(b)(7)', ''), source: manual(2025, '§2B3.1(b)(7)', '(7) If the loss exceeded $20,000, increase the offense level as follows:'),
    lines: `
      (B) More than $20,000 add 1
      (C) More than $95,000 add 2
      (D) More than $500,000 add 3
      (E) More than $1,500,000 add 4
      (F) More than $3,000,000 add 5
      (G) More than $5,000,000 add 6
      (H) More than $9,500,000 add 7
    `,
  },
])

/** The levels of a weapon, by what was done with it (2B3.1(b)(2)). */
export interface WeaponLevels {
  readonly 'firearm discharged': number
  readonly 'firearm otherwise used': number
  readonly 'firearm brandished or possessed': number
  readonly 'dangerous weapon otherwise used': number
  readonly 'dangerous weapon brandished or possessed': number
  /** Undefined before the first manual that named it. */
  readonly 'threat of death': number | undefined
}

const weapons = (discharged: number, used: number, brandished: number, threat: number | undefined): WeaponLevels => ({
  'firearm discharged': discharged, 'firearm otherwise used': used, 'firearm brandished or possessed': brandished,
  'dangerous weapon otherwise used': 4, 'dangerous weapon brandished or possessed': 3, 'threat of death': threat,
})

export const robberyWeapons: Series<WeaponLevels> = {
  of: 'the weapons of robbery',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: weapons(5, 4, 3, undefined), source: amendment(110, '(2) (A) If a firearm was discharged increase by 5 levels; (B) if a firearm or a dangerous weapon was otherwise used, increase by 4 levels;') },
    { from: '1989-11-01', to: '1991-10-31', value: weapons(5, 4, 3, 2), source: amendment(365, '"(2) (A) If a firearm was discharged, increase by 5 levels; (B) if a dangerous weapon (including a firearm) was otherwise used, increase by 4 levels;') },
    { from: '1991-11-01', to: '2025-10-31', value: weapons(7, 6, 5, 2), source: amendment(365, '"(2) (A) If a firearm was discharged, increase by 7 levels; (B) if a firearm was otherwise used, increase by 6 levels; (C) if a firearm was brandished, displayed, or possessed, increase by 5 levels;') },
    { from: '2025-11-01', checkedThrough, value: weapons(7, 6, 5, 2), source: manual(2025, '§2B3.1(b)(2)', '(B) if a firearm was used to convey a specific (not general) threat of harm') },
  ],
}
