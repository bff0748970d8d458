import type { CivilDate } from '../../../core/civil-date.ts'
import type { Source } from '../../../core/source.ts'
import type { CharacteristicOf } from '../../../facts/characteristics.ts'
import { overTime, type CharacteristicSpan } from '../characteristic-over-time.ts'
import type { Characteristic, CharacteristicRule } from '../characteristics.ts'
import { amendment, manual } from '../cite.ts'

const first: CivilDate = '1987-11-01'

/** The words that numbered subdivisions of 2D1.1(b) anew, by the day it began. */
const renumbered = {
  '2001-11-01': amendment(620, 'by redesignating subdivisions (5)(A) and (5)(B), as redesignated by this amendment, as subdivisions (5)(B) and (5)(C), respectively; and by inserting before subdivision (5)(B), as redesignated by this amendment, the following'),
  '2004-11-01': amendment(667, 'Section 2D1.1(b) is amended by redesignating subdivisions (5) and (6) as subdivisions (6) and (7), respectively; and by inserting after subdivision (4) the following'),
  '2006-03-27': amendment(681, 'Section 2D1.1 is amended by redesignating subsections (b)(6) and (b)(7) as subsections (b)(8) and (b)(9), respectively; and by inserting the following after subsection (b)(5)'),
  '2007-11-01': amendment(705, 'Section 2D1.1(b) is amended by redesingating subdivisions (8) and (9), as subdivisions (10) and (11), respectively; by redesignating subdivisions (5) through (7) as subdivisions (6) through (8), respectively; by inserting after subdivision (4) the following'),
  '2010-11-01': amendment(748, 'Section 2D1.1(b) is amended by redesignating subdivisions (10) and (11) as subdivisions (13) and (16); by redesignating subdivisions (2) through (9) as subdivisions (3) through (10); by inserting after subdivision (1) the following'),
  '2014-11-01': amendment(783, 'Section 2D1.1(b) is amended by redesignating paragraphs (14) through (16) as paragraphs (15) through (17), respectively; and by inserting after paragraph (13) the following new paragraph (14)'),
  '2018-11-01': amendment(807, 'by redesignating subsections (b)(13) through (b)(17) as subsections (b)(14) through (b)(18), respectively; and by inserting the following new subsection (b)(13)'),
} as const

/** The guideline did not have it; the source is the amendment that brought it. */
const before = (source: Source): CharacteristicSpan => ({ from: first, source })
const since = (from: CivilDate, rule: CharacteristicRule, source: Source): CharacteristicSpan => ({ from, rule, source })
/** The same rule under another number. */
const as = (from: keyof typeof renumbered, rule: CharacteristicRule, at: string): CharacteristicSpan => ({ from, rule: { ...rule, at }, source: renumbered[from] })

const two = (at: string): CharacteristicRule => ({ at, levels: 2 })
/** (b)(3), (b)(2) before 2010: one subdivision with alternatives. */
const craft = (at: string): CharacteristicRule => ({ at, levels: 2, atLeast: 26, choice: 'aircraft, vessel or crew' })
/** What the manuals asked for until the amendment that followed. */
const importConviction = 'a conviction under 21 U.S.C. 960(a)'

/** "Apply the greatest": environment and laboratories, one subdivision since November 2001; the two of December 2000 before it. */
const laboratory = 'environment and laboratories'
const fentanyl = 'fentanyl sold as another drug'

const aircraft = amendment(134, 'an aircraft other than a regularly scheduled commercial air carrier was used to import the controlled substance')
const crew = amendment(134, 'the defendant acted as a pilot, copilot, captain, navigator, flight officer, or any other operation officer aboard any craft or vessel carrying a controlled substance, increase by 2 levels.')
const unlawfully = amendment(446, 'inserting in lieu thereof "unlawfully imported or exported a controlled substance"; and by inserting "or export" immediately following "to import".')
const submersible = amendment(728, 'inserting "a submersible vessel or semi-submersible vessel as described in 18 U.S.C. § 2285 was used, or (C)" after "(B)".')
const prison = amendment(514, '(3) If the object of the offense was the distribution of a controlled substance in a prison, correctional facility, or detention facility, increase by 2 levels.')
const imported = amendment(555, '(4) If (A) the offense involved the importation of methamphetamine or the manufacture of methamphetamine from listed chemicals that the defendant knew were imported unlawfully, and (B) the defendant is not subject to an adjustment under §3B1.2')
const waste = amendment(555, '(5) If the offense involved (A) an unlawful discharge, emission, or release into the environment of a hazardous or toxic substance, or (B) the unlawful transportation, treatment, storage, or disposal of a hazardous waste, increase by 2 levels.')
const risk = amendment(608, '(I) human life other than a life described in subsection (b)(6)(B); or (II) the environment, increase by 3 levels. If the resulting offense level is less than level 27, increase to level 27.')
const riskToMinor = amendment(608, '(ii) created a substantial risk of harm to the life of a minor or an incompetent, increase by 6 levels. If the resulting offense level is less than level 30, increase to level 30.')
const marketing = amendment(667, 'distributed a controlled substance through mass-marketing by means of an interactive computer service, increase by 2 levels.')
const masking = amendment(681, '(6) If the offense involved the distribution of an anabolic steroid and a masking agent, increase by 2 levels.')
const athlete = amendment(681, '(7) If the defendant distributed an anabolic steroid to an athlete, increase by 2 levels.')
const smuggling = amendment(705, '(5) If the defendant is convicted under 21 U.S.C. § 865, increase by 2 levels.')
const dateRape = amendment(705, '(9) If the defendant was convicted under 21 U.S.C. § 841(g)(1)(A), increase by 2 levels.')
const minorPresent = amendment(705, 'on premises where a minor is present or resides, increase by 2 levels. If the resulting offense level is less than level 14, increase to level 14.')
const madeByMinor = amendment(705, '(i) the defendant was convicted under 21 U.S.C. § 860a of manufacturing, or possessing with intent to manufacture, methamphetamine on premises where a minor is present or resides; or')
const violence = amendment(748, '(2) If the defendant used violence, made a credible threat to use violence, or directed the use of violence, increase by 2 levels.')
const bribery = amendment(748, '(11) If the defendant bribed, or attempted to bribe, a law enforcement officer to facilitate the commission of the offense, increase by 2 levels.')
const premises = amendment(748, '(12) If the defendant maintained a premises for the purpose of manufacturing or distributing a controlled substance, increase by 2 levels.')
const leader = amendment(748, '(14) If the defendant receives an adjustment under §3B1.1 (Aggravating Role) and the offense involved 1 or more of the following factors')
const minimal = amendment(748, '(15) If the defendant receives the 4-level (‘minimal participant’) reduction in §3B1.2(a) and the offense involved all of the following factors')
const grown = amendment(783, '(14) If (A) the offense involved the cultivation of marihuana on state or federal land or while trespassing on tribal or private land; and (B) the defendant receives an adjustment under §3B1.1 (Aggravating Role), increase by 2 levels.')
const misrepresented = amendment(807, '(13) If the defendant knowingly misrepresented or knowingly marketed as another substance a mixture or substance containing fentanyl')
const legitimate = amendment(818, 'and acted with willful blindness or conscious avoidance of knowledge that such mixture or substance was not the legitimately manufactured drug, increase by 2 levels.')

const notMitigating = (at: string): CharacteristicRule => ({ at, levels: 2, role: 'not mitigating' })
const ofLeader = (at: string): CharacteristicRule => ({ at, levels: 2, role: 'aggravating' })
const ofMinimal = (at: string): CharacteristicRule => ({ at, levels: -2, role: 'minimal' })
const ofWaste = (at: string): CharacteristicRule => ({ at, levels: 2, choice: laboratory })
const ofMinorPresent = (at: string): CharacteristicRule => ({ at, levels: 2, atLeast: 14, choice: laboratory })
const ofRisk = (at: string): CharacteristicRule => ({ at, levels: 3, atLeast: 27, choice: laboratory })
const ofRiskToMinor = (at: string): CharacteristicRule => ({ at, levels: 6, atLeast: 30, choice: laboratory })

/**
 * 2D1.1(b) but for the weapon of (b)(1), which comes before all of these, and the safety valve, which has come after all of them in every
 * edition. In the manual's order of today.
 */
export const drugCharacteristicTable: Readonly<Record<CharacteristicOf<'2D1.1'>, Characteristic>> = {
  'violence': overTime('violence in a drug offense', before(violence),
    since('2010-11-01', two('(b)(2)'), manual(2025, '§2D1.1(b)(2)', '(2) If the defendant used violence, made a credible threat to use violence, or directed the use of violence, increase by 2 levels.'))),
  'private aircraft': overTime('a private aircraft in a drug offense', before(aircraft),
    since('1989-11-01', { ...craft('(b)(2)(A)'), asks: importConviction }, aircraft),
    since('1992-11-01', craft('(b)(2)(A)'), unlawfully),
    as('2010-11-01', craft(''), '(b)(3)(A)')),
  'submersible vessel': overTime('a submersible vessel in a drug offense', before(submersible),
    since('2009-11-01', craft('(b)(2)(B)'), submersible), as('2010-11-01', craft(''), '(b)(3)(B)')),
  'pilot, captain or navigator': overTime('a pilot, captain or other officer of a craft in a drug offense', before(crew),
    since('1989-11-01', { ...craft('(b)(2)(B)'), asks: importConviction }, crew),
    since('1992-11-01', craft('(b)(2)(B)'), unlawfully),
    since('2009-11-01', craft('(b)(2)(C)'), submersible), as('2010-11-01', craft(''), '(b)(3)(C)')),
  'distribution in a prison': overTime('distribution of drugs in a prison', before(prison),
    since('1995-11-01', two('(b)(3)'), prison), as('2010-11-01', two(''), '(b)(4)')),
  'methamphetamine imported': overTime('imported methamphetamine or chemicals', before(imported),
    since('1997-11-01', { ...notMitigating('(b)(4)'), asks: 'methamphetamine, not amphetamine' }, imported),
    since('2001-11-01', notMitigating('(b)(4)'), amendment(622, 'Section 2D1.1(b)(4) is amended by inserting "amphetamine or" before "methamphetamine" each place it appears.')),
    as('2010-11-01', notMitigating(''), '(b)(5)')),
  'conviction under 21 U.S.C. 865': overTime('a conviction for smuggling methamphetamine by facilitated entry', before(smuggling),
    since('2007-11-01', two('(b)(5)'), smuggling), as('2010-11-01', two(''), '(b)(6)')),
  'mass-marketing by computer': overTime('mass-marketing of drugs by computer', before(marketing),
    since('2004-11-01', two('(b)(5)'), marketing), as('2007-11-01', two(''), '(b)(6)'), as('2010-11-01', two(''), '(b)(7)')),
  'anabolic steroid with a masking agent': overTime('an anabolic steroid with a masking agent', before(masking),
    since('2006-03-27', two('(b)(6)'), masking), as('2007-11-01', two(''), '(b)(7)'), as('2010-11-01', two(''), '(b)(8)')),
  'anabolic steroid to an athlete': overTime('an anabolic steroid given to an athlete', before(athlete),
    since('2006-03-27', two('(b)(7)'), athlete), as('2007-11-01', two(''), '(b)(8)'), as('2010-11-01', two(''), '(b)(9)')),
  'conviction under 21 U.S.C. 841(g)(1)(A)': overTime('a conviction for the sale of date rape drugs by the Internet', before(dateRape),
    since('2007-11-01', two('(b)(9)'), dateRape), as('2010-11-01', two(''), '(b)(10)')),
  'bribery of a law enforcement officer': overTime('bribery in a drug offense', before(bribery),
    since('2010-11-01', two('(b)(11)'), manual(2025, '§2D1.1(b)(11)', '(11) If the defendant bribed, or attempted to bribe, a law enforcement officer to facilitate the commission of the offense, increase by 2 levels.'))),
  'premises maintained': overTime('premises maintained for drugs', before(premises),
    since('2010-11-01', two('(b)(12)'), manual(2025, '§2D1.1(b)(12)', '(12) If the defendant maintained a premises for the purpose of manufacturing or distributing a controlled substance, increase by 2 levels.'))),
  'fentanyl misrepresented': overTime('fentanyl misrepresented as another substance', before(misrepresented),
    since('2018-11-01', { at: '(b)(13)', levels: 4, choice: fentanyl }, misrepresented),
    since('2023-11-01', { at: '(b)(13)(A)', levels: 4, choice: fentanyl }, manual(2025, '§2D1.1(b)(13)(A)', '(A) knowingly misrepresented or knowingly marketed as another substance a mixture or substance containing fentanyl'))),
  'fentanyl as a legitimate drug': overTime('fentanyl marketed as a legitimately manufactured drug', before(legitimate),
    since('2023-11-01', { at: '(b)(13)(B)', levels: 2, choice: fentanyl, asks: 'willful blindness or conscious avoidance of knowledge' }, legitimate),
    since('2025-11-01', { at: '(b)(13)(B)', levels: 2, choice: fentanyl }, manual(2025, '§2D1.1(b)(13)(B)', 'with reckless disregard that such mixture or substance was not the legitimately manufactured drug, increase by 2 levels.'))),
  'hazardous or toxic substances': overTime('harm to the environment from drugs', before(waste),
    since('1997-11-01', two('(b)(5)'), waste),
    as('2001-11-01', ofWaste(''), '(b)(5)(A)'), as('2004-11-01', ofWaste(''), '(b)(6)(A)'), as('2006-03-27', ofWaste(''), '(b)(8)(A)'), as('2007-11-01', ofWaste(''), '(b)(10)(A)'), as('2010-11-01', ofWaste(''), '(b)(13)(A)'), as('2018-11-01', ofWaste(''), '(b)(14)(A)')),
  'distribution where a minor is present (860a)': overTime('methamphetamine distributed where a minor is present', before(minorPresent),
    since('2007-11-01', ofMinorPresent('(b)(10)(B)'), minorPresent), as('2010-11-01', ofMinorPresent(''), '(b)(13)(B)'), as('2018-11-01', ofMinorPresent(''), '(b)(14)(B)')),
  'manufacture where a minor is present (860a)': overTime('methamphetamine made where a minor is present', before(madeByMinor),
    since('2007-11-01', ofRisk('(b)(10)(C)(i)'), madeByMinor), as('2010-11-01', ofRisk(''), '(b)(13)(C)(i)'), as('2018-11-01', ofRisk(''), '(b)(14)(C)(i)')),
  'risk of harm from a laboratory': overTime('a risk of harm from making methamphetamine', before(risk),
    since('2000-12-16', ofRisk('(b)(6)(A)'), risk),
    as('2001-11-01', ofRisk(''), '(b)(5)(B)'), as('2004-11-01', ofRisk(''), '(b)(6)(B)'), as('2006-03-27', ofRisk(''), '(b)(8)(B)'), as('2007-11-01', ofRisk(''), '(b)(10)(C)(ii)'), as('2010-11-01', ofRisk(''), '(b)(13)(C)(ii)'), as('2018-11-01', ofRisk(''), '(b)(14)(C)(ii)')),
  'risk of harm to a minor from a laboratory': overTime('a risk of harm to a minor or an incompetent from making methamphetamine', before(riskToMinor),
    since('2000-12-16', ofRiskToMinor('(b)(6)(B)'), riskToMinor),
    as('2001-11-01', ofRiskToMinor(''), '(b)(5)(C)'), as('2004-11-01', ofRiskToMinor(''), '(b)(6)(C)'), as('2006-03-27', ofRiskToMinor(''), '(b)(8)(C)'), as('2007-11-01', ofRiskToMinor(''), '(b)(10)(D)'), as('2010-11-01', ofRiskToMinor(''), '(b)(13)(D)'), as('2018-11-01', ofRiskToMinor(''), '(b)(14)(D)')),
  'marihuana grown on public or trespassed land': overTime('marihuana grown on public or trespassed land', before(grown),
    since('2014-11-01', ofLeader('(b)(14)'), grown), as('2018-11-01', ofLeader(''), '(b)(15)')),
  'leader with an aggravating factor': overTime('a leader with a factor of the directive of 2010', before(leader),
    since('2010-11-01', ofLeader('(b)(14)'), leader), as('2014-11-01', ofLeader(''), '(b)(15)'), as('2018-11-01', ofLeader(''), '(b)(16)')),
  'minimal participant under pressure': overTime('a minimal participant with the factors of the directive of 2010', before(minimal),
    since('2010-11-01', ofMinimal('(b)(15)'), minimal), as('2014-11-01', ofMinimal(''), '(b)(16)'), as('2018-11-01', ofMinimal(''), '(b)(17)')),
}
