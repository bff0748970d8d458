import type { Series } from '../../../core/dated.ts'
import type { AdjustmentTable } from '../adjustment.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Levels for obstructing justice (3C1.1): two in every manual. What the conduct must have to do with has been written anew four times. */
export const obstructionLevels: Series<number> = {
  of: 'the adjustment for obstruction of justice (3C1.1)',
  entries: [
    { from: '1987-11-01', to: '1990-10-31', value: 2, source: amendment(347, 'Section 3C1.1 is amended by deleting "impeded or obstructed, or attempted to impede or obstruct" and inserting in lieu thereof "obstructed or impeded, or attempted to obstruct or impede,"') },
    { from: '1990-11-01', to: '1998-10-31', value: 2, source: amendment(347, 'by deleting "or prosecution" and inserting in lieu thereof ", prosecution, or sentencing".') },
    { from: '1998-11-01', to: '2006-10-31', value: 2, source: amendment(581, 'the obstructive conduct related to (i) the defendant’s offense of conviction and any relevant conduct; or (ii) a closely related offense') },
    { from: '2006-11-01', to: '2011-10-31', value: 2, source: amendment(693, 'Section 3C1.1 is amended by striking "during the course of" and inserting "with respect to".') },
    { from: '2011-11-01', checkedThrough, value: 2, source: manual(2025, '§3C1.1', 'a closely related offense, increase the offense level by 2 levels.') },
  ],
}

const release = (quote: string) => amendment(684, quote)

/** Chapter Three, Part C, beside 3C1.1. */
export const relatedToObstruction = {
  'reckless endangerment during flight': {
    of: 'the adjustment for reckless endangerment during flight (3C1.2)',
    entries: [
      { from: '1987-11-01', to: '1990-10-31', value: undefined, source: manual(2025, '§3C1.2, Historical Note', 'Effective November 1, 1990 (amendment 347).') },
      { from: '1990-11-01', checkedThrough, value: { at: '3C1.2', levels: 2 }, source: manual(2025, '§3C1.2', 'injury to another person in the course of fleeing from a law enforcement officer, increase by 2 levels.') },
    ],
  },
  'offense while on release': {
    of: 'the increase for an offense while on release (3C1.3)',
    entries: [
      { from: '1987-11-01', to: '1989-10-31', value: { at: '2J1.7', levels: 0, open: 'the offense of 18 U.S.C. 3147 had a guideline of its own (2J1.7)' }, source: amendment(178, 'The amendment converts this section into an offense level adjustment for the offense committed while on release') },
      { from: '1989-11-01', to: '2006-10-31', value: { at: '2J1.7', levels: 3 }, source: release('If an enhancement under 18 U.S.C. § 3147 applies, add 3 levels to the offense level for the offense committed while on release as if this section were a specific offense characteristic') },
      { from: '2006-11-01', checkedThrough, value: { at: '3C1.3', levels: 3 }, source: manual(2025, '§3C1.3', 'If a statutory sentencing enhancement under 18 U.S.C. § 3147 applies, increase the offense level by 3 levels.') },
    ],
  },
  'false registration of a domain name': {
    of: 'the adjustment for the false registration of a domain name (3C1.4)',
    entries: [
      { from: '1987-11-01', to: '2006-10-31', value: undefined, source: amendment(689, 'Chapter Three, Part C, as amended by Amendment 684 of this document, is further amended by adding at the end the following:') },
      { from: '2006-11-01', checkedThrough, value: { at: '3C1.4', levels: 2 }, source: manual(2025, '§3C1.4', 'If a statutory enhancement under 18 U.S.C. § 3559(g)(1) applies, increase by 2 levels.') },
    ],
  },
} as const satisfies AdjustmentTable
