import { amendment, checkedThrough, manual } from '../cite.ts'
import type { AdjustmentTable } from '../adjustment.ts'

const vulnerable = amendment(521, 'If the defendant knew or should have known that a victim of the offense was unusually vulnerable due to age, physical or mental condition, or that a victim was otherwise particularly susceptible to the criminal conduct, increase by 2 levels.')
const large = manual(2025, '§3A1.1(b)(2)', 'the offense involved a large number of vulnerable victims, increase the offense level determined under subdivision (1) by 2 additional levels.')
const status = manual(2025, '§3A1.2(a)', 'the offense of conviction was motivated by such status, increase by 3 levels.')
const person = manual(2025, '§3A1.2(b)', 'the applicable Chapter Two guideline is from Chapter Two, Part A (Offenses Against the Person), increase by 6 levels.')
const officer = manual(2025, '§3A1.2(c)(1)', 'knowing or having reasonable cause to believe that a person was a law enforcement officer, assaulted such officer during the course of the offense or immediate flight therefrom')
const prison = manual(2025, '§3A1.2(c)(2)', 'knowing or having reasonable cause to believe that a person was a prison official, assaulted such official while the defendant')
const before2004 = (quote: string) => amendment(663, quote)
const terrorism = manual(2025, '§3A1.4(a)', 'a federal crime of terrorism, increase by 12 levels; but if the resulting offense level is less than level 32, increase to level 32.')
const rights = manual(2025, '§3A1.5, Historical Note', 'Effective November 1, 2012 (amendment 765).')
const hate = manual(2025, '§3A1.1(a)', 'ity, or sexual orientation of any person, increase by 3 levels.')
const once = 'an official victim is counted once: only the greatest applies'

/**
 * Chapter Three, Part A, by what was found. An official victim (3A1.2) counts once: until October 2002 either of two grounds was enough,
 * since November 2004 the greatest is taken; between them the text does not say whether two grounds add up.
 */
export const victimAdjustments = {
  'hate crime': {
    of: 'the adjustment for a hate crime (3A1.1(a))',
    entries: [
      { from: '1987-11-01', to: '1995-10-31', value: undefined, source: amendment(521, 'the amendment adds an additional subsection to §3A1.1 (Vulnerable Victim) to implement the directive contained in Section 280003') },
      { from: '1995-11-01', checkedThrough, value: { at: '3A1.1(a)', levels: 3 }, source: hate },
    ],
  },
  'vulnerable victim': {
    of: 'the adjustment for a vulnerable victim (3A1.1)',
    entries: [
      { from: '1987-11-01', to: '1995-10-31', value: { at: '3A1.1', levels: 2 }, source: vulnerable },
      { from: '1995-11-01', to: '1998-10-31', value: { at: '3A1.1(b)', levels: 2 }, source: amendment(587, 'was unusually vulnerable due to age, physical or mental condition, or that a victim was otherwise particularly susceptible to the criminal conduct, increase by 2 levels.') },
      { from: '1998-11-01', checkedThrough, value: { at: '3A1.1(b)(1)', levels: 2 }, source: manual(2025, '§3A1.1(b)(1)', 'If the defendant knew or should have known that a victim of the offense was a vulnerable victim, increase by 2 levels.') },
    ],
  },
  'large number of vulnerable victims': {
    of: 'the adjustment for a large number of vulnerable victims (3A1.1(b)(2))',
    entries: [
      { from: '1987-11-01', to: '1998-10-31', value: undefined, source: amendment(587, '(2) If (A) subdivision (1) applies; and (B) the offense involved a large number of vulnerable victims') },
      { from: '1998-11-01', checkedThrough, value: { at: '3A1.1(b)(2)', levels: 2, with: 'vulnerable victim' }, source: large },
    ],
  },
  'official victim': {
    of: 'the adjustment for an official victim (3A1.2)',
    entries: [
      { from: '1987-11-01', to: '1989-10-31', value: { at: '3A1.2', levels: 3, choice: once }, source: amendment(247, 'by deleting "crime was motivated by such status, increase by 3 levels."') },
      { from: '1989-11-01', to: '2002-10-31', value: { at: '3A1.2(a)', levels: 3, choice: once }, source: amendment(643, '(a) the victim was a government officer or employee; a former government officer or employee; or a member of the immediate family of any of the above, and the offense of conviction was motivated by such status') },
      { from: '2002-11-01', to: '2004-10-31', value: { at: '3A1.2(a)', levels: 3, choice: once, unsettled: true }, source: before2004('(C) a member of the immediate family of a person described in subdivision (A) or (B); and (2) the offense of conviction was motivated by such status, increase by 3 levels.') },
      { from: '2004-11-01', checkedThrough, value: { at: '3A1.2(a)', levels: 3, choice: once }, source: status },
    ],
  },
  'official victim of an offense against the person': {
    of: 'the adjustment for an official victim of an offense against the person (3A1.2(b))',
    entries: [
      { from: '1987-11-01', to: '1989-10-31', value: { at: '3A1.2', levels: 3, choice: once }, source: amendment(247, 'by deleting "crime was motivated by such status, increase by 3 levels."') },
      { from: '1989-11-01', to: '2002-10-31', value: { at: '3A1.2(a)', levels: 3, choice: once }, source: amendment(643, '(a) the victim was a government officer or employee; a former government officer or employee; or a member of the immediate family of any of the above, and the offense of conviction was motivated by such status') },
      { from: '2002-11-01', to: '2004-10-31', value: { at: '3A1.2(a)', levels: 3, choice: once, unsettled: true }, source: before2004('(C) a member of the immediate family of a person described in subdivision (A) or (B); and (2) the offense of conviction was motivated by such status, increase by 3 levels.') },
      { from: '2004-11-01', checkedThrough, value: { at: '3A1.2(b)', levels: 6, choice: once }, source: person },
    ],
  },
  'assault on a law enforcement officer': {
    of: 'the adjustment for an assault on a law enforcement officer (3A1.2)',
    entries: [
      { from: '1987-11-01', to: '1989-10-31', value: undefined, source: amendment(247, 'assaulted such officer in a manner creating a substantial risk of serious bodily injury, increase by 3 levels.') },
      { from: '1989-11-01', to: '2002-10-31', value: { at: '3A1.2(b)', levels: 3, choice: once }, source: amendment(643, 'assaulted such officer in a manner creating a substantial risk of serious bodily injury, increase by 3 levels.') },
      { from: '2002-11-01', to: '2004-10-31', value: { at: '3A1.2(b)(1)', levels: 3, choice: once, unsettled: true }, source: before2004('assaulted such official while the defendant (or a person for whose conduct the defendant is otherwise accountable) was in the custody or control of a prison or other correctional facility, increase by 3 levels.') },
      { from: '2004-11-01', checkedThrough, value: { at: '3A1.2(c)(1)', levels: 6, choice: once }, source: officer },
    ],
  },
  'assault on a prison official': {
    of: 'the adjustment for an assault on a prison official (3A1.2)',
    entries: [
      { from: '1987-11-01', to: '1989-10-31', value: undefined, source: amendment(247, 'assaulted such officer in a manner creating a substantial risk of serious bodily injury, increase by 3 levels.') },
      { from: '1989-11-01', to: '2002-10-31', value: { at: '3A1.2(b)', levels: 3, open: 'the words were of a corrections officer assaulted in the course of the offense or of flight from it, not of a prison official assaulted in custody' }, source: amendment(643, 'knowing or having reasonable cause to believe that a person was a law enforcement or corrections officer, assaulted such officer') },
      { from: '2002-11-01', to: '2004-10-31', value: { at: '3A1.2(b)(2)', levels: 3, choice: once, unsettled: true }, source: before2004('(2) knowing or having reasonable cause to believe that a person was a prison official, assaulted such official while the defendant (or a person for whose conduct the defendant is otherwise accountable)') },
      { from: '2004-11-01', checkedThrough, value: { at: '3A1.2(c)(2)', levels: 6, choice: once }, source: prison },
    ],
  },
  'restraint of a victim': {
    of: 'the adjustment for the restraint of a victim (3A1.3)',
    entries: [
      { from: '1987-11-01', to: '2018-10-31', value: { at: '3A1.3', levels: 2 }, source: manual(2016, '§3A1.3', 'If a victim was physically restrained in the course of the offense, increase by 2 levels.') },
      { from: '2018-11-01', checkedThrough, value: { at: '3A1.3', levels: 2 }, source: manual(2025, '§3A1.3', 'If a victim was physically restrained in the course of the offense, increase by 2 levels.') },
    ],
  },
  'terrorism': {
    of: 'the adjustment for terrorism (3A1.4)',
    entries: [
      { from: '1987-11-01', to: '1995-10-31', value: undefined, source: amendment(526, 'Chapter Three, Part A, is amended by inserting an additional section as §3A1.4 (International Terrorism).') },
      { from: '1995-11-01', to: '1996-10-31', value: { at: '3A1.4', levels: 12, open: 'the adjustment was for international terrorism, not for every federal crime of terrorism' }, source: amendment(539, 'Section 3A1.4(a) is amended by deleting "international" and inserting in lieu thereof "a federal crime of".') },
      { from: '1996-11-01', checkedThrough, value: { at: '3A1.4(a)', levels: 12, atLeast: 32, categorySix: true }, source: terrorism },
    ],
  },
  'serious human rights offense': {
    of: 'the adjustment for a serious human rights offense (3A1.5)',
    entries: [
      { from: '1987-11-01', to: '2012-10-31', value: undefined, source: rights },
      { from: '2012-11-01', checkedThrough, value: { at: '3A1.5(b)', levels: 4, choice: 'only the greatest of 3A1.5 applies' }, source: manual(2025, '§3A1.5(b)', 'If the defendant was convicted of any other serious human rights offense, increase by 4 levels.') },
    ],
  },
  'serious human rights offense, death resulted': {
    of: 'the adjustment for a serious human rights offense from which death resulted (3A1.5(b))',
    entries: [
      { from: '1987-11-01', to: '2012-10-31', value: undefined, source: rights },
      { from: '2012-11-01', checkedThrough, value: { at: '3A1.5(b)', levels: 4, atLeast: 37, choice: 'only the greatest of 3A1.5 applies' }, source: manual(2025, '§3A1.5(b)', 'If (1) death resulted, and (2) the resulting offense level is less than level 37, increase to level 37.') },
    ],
  },
  'incitement to genocide': {
    of: 'the adjustment for incitement to genocide (3A1.5(a))',
    entries: [
      { from: '1987-11-01', to: '2012-10-31', value: undefined, source: rights },
      { from: '2012-11-01', checkedThrough, value: { at: '3A1.5(a)', levels: 2, choice: 'only the greatest of 3A1.5 applies' }, source: manual(2025, '§3A1.5(a)', 'If the defendant was convicted of an offense under 18 U.S.C. § 1091(c), increase by 2 levels.') },
    ],
  },
} as const satisfies AdjustmentTable
