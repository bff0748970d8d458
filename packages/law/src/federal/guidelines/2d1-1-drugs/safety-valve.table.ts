import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** The two levels of 2D1.1 for one who meets the criteria of 5C1.2: the lowest offense level they are taken from, or undefined before there were any. */
export const safetyValveLevels: Series<{ readonly fromLevel: number } | undefined> = {
  of: 'the safety valve of the drug guideline',
  entries: [
    { from: '1987-11-01', to: '1995-10-31', value: undefined, source: amendment(515, 'this amendment adds a new subsection to §2D1.1 to implement this provision by providing a two-level decrease in offense level for cases meeting the criteria set forth in §5C1.2(1)-(5).') },
    { from: '1995-11-01', to: '2001-10-31', value: { fromLevel: 26 }, source: amendment(515, 'and the offense level determined above is level 26 or greater, decrease by 2 levels.') },
    { from: '2001-11-01', to: '2025-10-31', value: { fromLevel: 0 }, source: amendment(624, 'by striking "and the offense level determined above is level 26 or greater".') },
    { from: '2025-11-01', checkedThrough, value: { fromLevel: 0 }, source: manual(2025, '§2D1.1(b)(18)', 'If the defendant meets the criteria set forth in paragraphs (1)–(5) of subsection (a) of §5C1.2') },
  ],
}

/** 2D1.1(b)(1): two levels for a dangerous weapon, in every edition. */
export const weaponLevels: Series<number> = {
  of: 'the weapon enhancement of the drug guideline',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: 2, source: amendment(124, 'deleting "a firearm or other dangerous weapon" and inserting in lieu thereof "a dangerous weapon (including a firearm)".') },
    { from: '1989-11-01', checkedThrough, value: 2, source: manual(2025, '§2D1.1(b)(1)', 'If a dangerous weapon (including a firearm) was possessed, increase by 2 levels.') },
  ],
}
