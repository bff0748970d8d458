import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Levels taken off for an attempt, a conspiracy or a solicitation that was not about to be completed (2X1.1(b)). */
export const attemptLevels: Series<number> = {
  of: 'the three levels for an attempt (2X1.1)',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: -3, source: amendment(238, 'Section 2X1.1(b)(1) is amended by deleting "or solicitation" immediately following "If an attempt".') },
    { from: '1989-11-01', to: '1991-10-31', value: -3, source: amendment(238, '"(3)(A) If a solicitation, decrease by 3 levels unless the person solicited to commit or aid the offense completed all the acts he believed necessary') },
    { from: '1991-11-01', checkedThrough, value: -3, source: manual(2025, '§2X1.1(b)(1)', '(1) If an attempt, decrease by 3 levels, unless the defendant completed all the acts the defendant believed necessary for successful completion of the substantive offense') },
  ],
}

/** What 2X1.1(d) does not let (b) lower: a listed offense that is a federal crime of terrorism, since November 2004 also offenses against aircraft, mass transit (until November 2007 a section of its own) and with weapons of mass destruction. */
export interface NotLowered {
  /** Sections of title 18, and of title 49 where the name says so, where the offense is a federal crime of terrorism. */
  readonly ifTerrorism: readonly string[]
  readonly always: readonly string[]
}

const terrorism = ['81', '930(c)', '1362', '1363', '1992', '2339A', '2340A', '49 U.S.C. 46504', '49 U.S.C. 46505', '49 U.S.C. 60123(b)']
const quoted = '(1) Subsection (b) shall not apply to any of the following offenses, if such offense involved, or was intended to promote, a federal crime of terrorism as defined in 18 U.S.C. § 2332b(g)(5):'

export const attemptsNotLowered: Series<NotLowered> = {
  of: 'the attempts that are not lowered (2X1.1(d))',
  entries: [
    { from: '1987-11-01', to: '2002-10-31', value: { ifTerrorism: [], always: [] }, source: amendment(637, 'Section 2X1.1 is amended by adding after subsection (c) the following: "(d) Special Instruction') },
    { from: '2002-11-01', to: '2004-10-31', value: { ifTerrorism: terrorism, always: [] }, source: amendment(637, quoted) },
    { from: '2004-11-01', to: '2007-10-31', value: { ifTerrorism: terrorism, always: ['32', '1993', '2332a'] }, source: amendment(669, '(B) Any of the following offenses: 18 U.S.C. § 32; 18 U.S.C. § 1993; and 18 U.S.C. § 2332a."') },
    { from: '2007-11-01', to: '2018-10-31', value: { ifTerrorism: terrorism.with(4, '1992(a)(1)-(a)(7), (a)(9), (a)(10)'), always: ['32', '2332a'] }, source: amendment(699, 'and in subsection (d)(1)(B) by inserting "and" after "§ 32;"; and by striking "18 U.S.C. § 1993; and".') },
    { from: '2018-11-01', checkedThrough, value: { ifTerrorism: terrorism.with(4, '1992(a)(1)-(a)(7), (a)(9), (a)(10)'), always: ['32', '2332a'] }, source: manual(2025, '§2X1.1(d)(1)(B)', '(B) Any of the following offenses: 18 U.S.C. § 32; and 18 U.S.C. § 2332a.') },
  ],
}

/** 2X1.1(b)(2) for a conspiracy and (3) for a solicitation, which until November 1989 stood with an attempt. */
export const conspiracyLowered = manual(2025, '§2X1.1(b)(2)', '(2) If a conspiracy, decrease by 3 levels, unless the defendant or a co-conspirator completed all the acts the conspirators believed necessary on their part')
export const solicitationLowered = manual(2025, '§2X1.1(b)(3)(A)', '(3) (A) If a solicitation, decrease by 3 levels unless the person solicited to commit or aid the substantive offense completed all the acts he believed necessary')

/** Note 4: only part of the intended offense was completed. */
export const partlyCompleted = manual(2025, '§2X1.1, comment. (n.4)', 'is whichever of the following is greater: the offense level for the intended offense minus 3 levels')
