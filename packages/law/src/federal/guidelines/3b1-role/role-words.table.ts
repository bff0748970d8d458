import type { Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** The words of a role adjustment by its levels; the levels have been the same since 1987, the commentary has not. */
export type RoleWords = Readonly<Record<2 | 3 | 4, Source>>

const leading = (year: 2016 | 2025): RoleWords => ({
  4: manual(year, '§3B1.1(a)', 'organizer or leader of a criminal activity that involved five or more participants or was otherwise extensive, increase by 4 levels.'),
  3: manual(year, '§3B1.1(b)', 'the criminal activity involved five or more participants or was otherwise extensive, increase by 3 levels.'),
  2: year === 2016 ? manual(2016, '§3B1.1(c)', 'in any criminal activity other than described in (a) or (b), increase by 2 levels.') : manual(2025, '§3B1.1(c)', 'in any criminal activity other than described in subsection (a) or (b), increase by 2 levels.'),
})

const lesser = (year: 2016 | 2025): RoleWords => ({
  4: manual(year, '§3B1.2(a)', 'If the defendant was a minimal participant in any criminal activity, decrease by 4 levels.'),
  3: manual(year, '§3B1.2', 'In cases falling between (a) and (b), decrease by 3 levels.'),
  2: manual(year, '§3B1.2(b)', 'If the defendant was a minor participant in any criminal activity, decrease by 2 levels.'),
})

/** 3B1.1. Each source is the commentary that was new on its first day: who is a participant (1991), that one must be led (1993). */
export const aggravatingRoles: Series<RoleWords> = {
  of: 'the adjustment for an aggravating role (3B1.1)',
  entries: [
    { from: '1987-11-01', to: '1991-10-31', value: leading(2016), source: manual(2016, '§3B1.1, Historical Note', 'Effective November 1, 1987. Amended effective November 1, 1991 (amendment 414); November 1, 1993 (amendment 500).') },
    { from: '1991-11-01', to: '1993-10-31', value: leading(2016), source: amendment(414, 'A person who is not criminally responsible for the commission of the offense (e.g., an undercover law enforcement officer) is not a participant.') },
    { from: '1993-11-01', to: '2018-10-31', value: leading(2016), source: amendment(500, '2. To qualify for an adjustment under this section, the defendant must have been the organizer, leader, manager, or supervisor of one or more other participants.') },
    { from: '2018-11-01', checkedThrough, value: leading(2025), source: manual(2025, '§3B1.1, comment. (n.2)', 'To qualify for an adjustment under this section, the defendant must have been the organizer, leader, manager, or supervisor of one or more other participants.') },
  ],
}

/** 3B1.2. Each source is how the manuals of those days told courts to judge it: rarely (until 2001), by the whole of the facts (2001), by five factors (2015), in drug cases by the function performed (2025). */
export const mitigatingRoles: Series<RoleWords> = {
  of: 'the adjustment for a mitigating role (3B1.2)',
  entries: [
    { from: '1987-11-01', to: '2001-10-31', value: lesser(2016), source: amendment(635, '2. It is intended that the downward adjustment for a minimal participant will be used infrequently.') },
    { from: '2001-11-01', to: '2011-10-31', value: lesser(2016), source: amendment(635, 'The determination whether to apply subsection (a) or subsection (b), or an intermediate adjustment, involves a determination that is heavily dependent upon the facts of the particular case. As with any other factual issue') },
    { from: '2011-11-01', to: '2015-10-31', value: lesser(2016), source: amendment(755, 'is amended in Note 3(C) by inserting "is based on the totality of the circumstances and"') },
    { from: '2015-11-01', to: '2025-10-31', value: lesser(2016), source: manual(2016, '§3B1.2, comment. (n.3)', 'In determining whether to apply subsection (a) or (b), or an intermediate adjustment, the court should consider the following non-exhaustive list of factors:') },
    { from: '2025-11-01', checkedThrough, value: lesser(2025), source: manual(2025, '§2D1.1(e)(2)(B)', 'In addition to the circumstances identified in §3B1.2, an adjustment under §3B1.2 is generally warranted if the defendant’s primary function in the offense was') },
  ],
}
