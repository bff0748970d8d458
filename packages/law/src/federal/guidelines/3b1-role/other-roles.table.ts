import type { AdjustmentTable } from '../adjustment.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

const trust = (year: 2016 | 2025) => manual(year, '§3B1.3', 'abused a position of public or private trust, or used a special skill, in a manner that significantly facilitated the commission or concealment of the offense, increase by 2 levels.')
const neither = amendment(346, 'by deleting "in addition to that provided for in §3B1.1, nor may it be employed" immediately following "may not be employed"')
const skillAlone = amendment(346, 'if this adjustment is based solely on the use of a special skill, it may not be employed in addition to an adjustment under §3B1.1 (Aggravating Role).')
const armor = amendment(659, 'Chapter Three, Part B, is amended by adding at the end the following new guideline:')
const once = 'only the greater of 3B1.5(2) applies'

/** Chapter Three, Part B, beside the roles of 3B1.1 and 3B1.2. */
export const otherRoles = {
  'abuse of a position of trust': {
    of: 'the adjustment for abuse of a position of trust (3B1.3)',
    entries: [
      { from: '1987-11-01', to: '1990-10-31', value: { at: '3B1.3', levels: 2, choice: 'trust and skill are one adjustment', notWithLeading: true }, source: neither },
      { from: '1990-11-01', to: '2018-10-31', value: { at: '3B1.3', levels: 2, choice: 'trust and skill are one adjustment' }, source: trust(2016) },
      { from: '2018-11-01', checkedThrough, value: { at: '3B1.3', levels: 2, choice: 'trust and skill are one adjustment' }, source: trust(2025) },
    ],
  },
  'use of a special skill': {
    of: 'the adjustment for use of a special skill (3B1.3)',
    entries: [
      { from: '1987-11-01', to: '1990-10-31', value: { at: '3B1.3', levels: 2, choice: 'trust and skill are one adjustment', notWithLeading: true }, source: neither },
      { from: '1990-11-01', to: '2018-10-31', value: { at: '3B1.3', levels: 2, choice: 'trust and skill are one adjustment', notWithLeading: true }, source: skillAlone },
      { from: '2018-11-01', checkedThrough, value: { at: '3B1.3', levels: 2, choice: 'trust and skill are one adjustment', notWithLeading: true }, source: manual(2025, '§3B1.3', 'if this adjustment is based solely on the use of a special skill, it may not be employed in addition to an adjustment under §3B1.1 (Aggravating Role).') },
    ],
  },
  'use of a minor': {
    of: 'the adjustment for using a minor (3B1.4)',
    entries: [
      { from: '1987-11-01', to: '1995-10-31', value: undefined, source: amendment(527, 'A new §3B1.4 (Using a Minor To Commit a Crime) is inserted in lieu thereof.') },
      { from: '1995-11-01', checkedThrough, value: { at: '3B1.4', levels: 2 }, source: manual(2025, '§3B1.4', 'commit the offense or assist in avoiding detection of, or apprehension for, the offense, increase by 2 levels.') },
    ],
  },
  'body armor used in the offense': {
    of: 'the adjustment for body armor in the offense (3B1.5(2)(A))',
    entries: [
      { from: '1987-11-01', to: '2003-10-31', value: undefined, source: armor },
      { from: '2003-11-01', checkedThrough, value: { at: '3B1.5(2)(A)', levels: 2, choice: once }, source: manual(2025, '§3B1.5(2)(A)', 'the offense involved the use of body armor, increase by 2 levels') },
    ],
  },
  'body armor used by the defendant': {
    of: 'the adjustment for body armor used by the defendant (3B1.5(2)(B))',
    entries: [
      { from: '1987-11-01', to: '2003-10-31', value: undefined, source: armor },
      { from: '2003-11-01', checkedThrough, value: { at: '3B1.5(2)(B)', levels: 4, choice: once }, source: manual(2025, '§3B1.5(2)(B)', 'the defendant used body armor during the commission of the offense, in preparation for the offense, or in an attempt to avoid apprehension for the offense, increase by 4 levels.') },
    ],
  },
} as const satisfies AdjustmentTable
