import type { Source } from '../../core/source.ts'
import { currentCode } from '../statutes/code-sources.ts'

/** One clause of the list of offenses whose sentences earn no time credits. */
export interface Exclusion {
  /** Title and section, `18 924(c)`, or the sections of a whole chapter, `18 1201-1204`. */
  readonly offenses: readonly string[]
  readonly except?: readonly string[]
  /** The clause reaches the offense only if this is so; the statute of conviction does not show it. */
  readonly when?: string
  /** The clause reaches the offense only if this was found. */
  readonly fact?: 'deathResulted' | 'leader'
  readonly source: Source
}

function clause(number: string, quote: string): Source {
  return currentCode(18, '3632', `(d)(4)(D)(${number})`, quote)
}

/**
 * The list of 18 U.S.C. 3632(d)(4)(D), by clause. Clause (li) turns on an earlier conviction and not on the offense, clause (lxviii) on the
 * findings of the court; neither is here.
 */
export const exclusions: readonly Exclusion[] = [
  { offenses: ['18 32'], source: clause('i', 'Section 32, relating to destruction of aircraft or aircraft facilities') },
  { offenses: ['18 33'], source: clause('ii', 'Section 33, relating to destruction of motor vehicles or motor vehicle facilities') },
  { offenses: ['18 36'], source: clause('iii', 'Section 36, relating to drive-by shootings') },
  { offenses: ['18 81'], source: clause('iv', 'Section 81, relating to arson within special maritime and territorial jurisdiction') },
  { offenses: ['18 111(b)'], source: clause('v', 'Section 111(b), relating to assaulting, resisting, or impeding certain officers or employees using a deadly or dangerous weapon or inflicting bodily injury') },
  { offenses: ['18 113(a)(1)', '18 113(a)(7)', '18 113(a)(8)'], source: clause('vi', 'Paragraph (1), (7), or (8) of section 113(a), relating to assault with intent to commit murder, assault resulting in substantial bodily injury to a') },
  { offenses: ['18 115'], when: 'it was not a threat only', source: clause('vii', 'Section 115, relating to influencing, impeding, or retaliating against a Federal official by injuring a family member, except for a threat made in violation') },
  { offenses: ['18 116'], source: clause('viii', 'Section 116, relating to female genital mutilation') },
  { offenses: ['18 117'], source: clause('ix', 'Section 117, relating to domestic assault by a habitual offender') },
  { offenses: ['18 175-178'], source: clause('x', 'Any section of chapter 10, relating to biological weapons') },
  { offenses: ['18 229-229F'], source: clause('xi', 'Any section of chapter 11B, relating to chemical weapons') },
  { offenses: ['18 351'], source: clause('xii', 'Section 351, relating to Congressional, Cabinet, and Supreme Court assassination, kidnapping, and assault') },
  { offenses: ['18 521'], source: clause('xiii', 'Section 521, relating to criminal street gangs') },
  { offenses: ['18 751'], source: clause('xiv', 'Section 751, relating to prisoners in custody of an institution or officer') },
  { offenses: ['18 793'], source: clause('xv', 'Section 793, relating to gathering, transmitting, or losing defense information') },
  { offenses: ['18 794'], source: clause('xvi', 'Section 794, relating to gathering or delivering defense information to aid a foreign government') },
  { offenses: ['18 831-837'], except: ['18 836'], source: clause('xvii', 'Any section of chapter 39, relating to explosives and other dangerous articles, except for section 836 (relating to the transportation of fireworks into a') },
  { offenses: ['18 842(p)'], when: 'it involved a weapon of mass destruction', source: clause('xviii', 'Section 842(p), relating to distribution of information relating to explosives, destructive devices, and weapons of mass destruction, but only if the conviction involved a') },
  { offenses: ['18 844(f)(3)', '18 844(h)', '18 844(i)'], source: clause('xix', 'Subsection (f)(3), (h), or (i) of section 844, relating to the use of fire or an explosive') },
  { offenses: ['18 871'], source: clause('xx', 'Section 871, relating to threats against the President and successors to the Presidency') },
  { offenses: ['18 879'], source: clause('xxi', 'Section 879, relating to threats against former Presidents and certain other persons') },
  { offenses: ['18 924(c)'], source: clause('xxii', 'Section 924(c), relating to unlawful possession or use of a firearm during and in relation to any crime of violence or drug trafficking crime') },
  { offenses: ['18 1030(a)(1)'], source: clause('xxiii', 'Section 1030(a)(1), relating to fraud and related activity in connection with computers') },
  { offenses: ['18 1091'], source: clause('xxiv', 'Section 1091, relating to genocide') },
  { offenses: ['18 1111-1122'], except: ['18 1112', '18 1113', '18 1115', '18 1122'], source: clause('xxv', 'Any section of chapter 51, relating to homicide, except for section 1112 (relating to manslaughter), 1113 (relating to attempt to commit murder or manslaughter') },
  { offenses: ['18 1201-1204'], source: clause('xxvi', 'Any section of chapter 55, relating to kidnapping') },
  { offenses: ['18 1581-1597'], except: ['18 1593', '18 1594', '18 1595', '18 1596'], source: clause('xxvii', 'Any offense under chapter 77, relating to peonage, slavery, and trafficking in persons, except for sections 1593 through 1596') },
  { offenses: ['18 1751'], source: clause('xxviii', 'Section 1751, relating to Presidential and Presidential staff assassination, kidnapping, and assault') },
  { offenses: ['18 1791'], source: clause('xxix', 'Section 1791, relating to providing or possessing contraband in prison') },
  { offenses: ['18 1792'], source: clause('xxx', 'Section 1792, relating to mutiny and riots') },
  { offenses: ['18 1841(a)(2)(C)'], source: clause('xxxi', 'Section 1841(a)(2)(C), relating to intentionally killing or attempting to kill an unborn child') },
  { offenses: ['18 1992'], source: clause('xxxii', 'Section 1992, relating to terrorist attacks and other violence against railroad carriers and against mass transportation systems on land, on water, or through the') },
  { offenses: ['18 2113(e)'], source: clause('xxxiii', 'Section 2113(e), relating to bank robbery resulting in death') },
  { offenses: ['18 2118(c)'], source: clause('xxxiv', 'Section 2118(c), relating to robberies and burglaries involving controlled substances resulting in assault, putting in jeopardy the life of any person by the use') },
  { offenses: ['18 2119'], source: clause('xxxv', 'Section 2119, relating to taking a motor vehicle (commonly referred to as “carjacking”)') },
  { offenses: ['18 2151-2157'], except: ['18 2152'], source: clause('xxxvi', 'Any section of chapter 105, relating to sabotage, except for section 2152') },
  { offenses: ['18 2241-2248'], source: clause('xxxvii', 'Any section of chapter 109A, relating to sexual abuse') },
  { offenses: ['18 2250'], source: clause('xxxviii', 'Section 2250, relating to failure to register as a sex offender') },
  { offenses: ['18 2251'], source: clause('xxxix', 'Section 2251, relating to the sexual exploitation of children') },
  { offenses: ['18 2251A'], source: clause('xl', 'Section 2251A, relating to the selling or buying of children') },
  { offenses: ['18 2252'], source: clause('xli', 'Section 2252, relating to certain activities relating to material involving the sexual exploitation of minors') },
  { offenses: ['18 2252A'], source: clause('xlii', 'Section 2252A, relating to certain activities involving material constituting or containing child pornography') },
  { offenses: ['18 2260'], source: clause('xliii', 'Section 2260, relating to the production of sexually explicit depictions of a minor for importation into the United States') },
  { offenses: ['18 2283'], source: clause('xliv', 'Section 2283, relating to the transportation of explosive, biological, chemical, or radioactive or nuclear materials') },
  { offenses: ['18 2284'], source: clause('xlv', 'Section 2284, relating to the transportation of terrorists') },
  { offenses: ['18 2291'], when: 'the conduct involved a substantial risk of death or serious bodily injury', source: clause('xlvi', 'Section 2291, relating to the destruction of a vessel or maritime facility, but only if the conduct that led to the conviction involved a') },
  { offenses: ['18 2331-2339D'], source: clause('xlvii', 'Any section of chapter 113B, relating to terrorism') },
  { offenses: ['18 2340A'], source: clause('xlviii', 'Section 2340A, relating to torture') },
  { offenses: ['18 2381'], source: clause('xlix', 'Section 2381, relating to treason') },
  { offenses: ['18 2442'], source: clause('l', 'Section 2442, relating to the recruitment or use of child soldiers') },
  { offenses: ['42 2077(b)'], source: clause('lii', 'Section 57(b) of the Atomic Energy Act of 1954 ( 42 U.S.C. 2077(b) ), relating to the engagement or participation in the development or') },
  { offenses: ['42 2122'], source: clause('liii', 'Section 92 of the Atomic Energy Act of 1954 ( 42 U.S.C. 2122 ), relating to prohibitions governing atomic weapons') },
  { offenses: ['42 2131'], source: clause('liv', 'Section 101 of the Atomic Energy Act of 1954 ( 42 U.S.C. 2131 ), relating to the atomic energy license requirement') },
  { offenses: ['42 2274', '42 2275'], source: clause('lv', 'Section 224 or 225 of the Atomic Energy Act of 1954 ( 42 U.S.C. 2274 , 2275), relating to the communication or receipt of') },
  { offenses: ['42 2284'], source: clause('lvi', 'Section 236 of the Atomic Energy Act of 1954 ( 42 U.S.C. 2284 ), relating to the sabotage of nuclear facilities or fuel') },
  { offenses: ['49 60123(b)'], when: 'the conduct involved a substantial risk of death or serious bodily injury', source: clause('lvii', 'Section 60123(b) of title 49 , relating to damaging or destroying a pipeline facility, but only if the conduct which led to the conviction') },
  { offenses: ['21 841(b)(1)(A)', '21 841(b)(1)(B)', '21 841(b)(1)(C)'], fact: 'deathResulted', source: clause('lviii', 'Section 401(a) of the Controlled Substances Act ( 21 U.S.C. 841 ), relating to manufacturing or distributing a controlled substance in the case of') },
  { offenses: ['8 1326'], when: 'the person is described in 8 U.S.C. 1326(b)(1) or (2)', source: clause('lix', 'Section 276(a) of the Immigration and Nationality Act ( 8 U.S.C. 1326 ), relating to the reentry of a removed alien, but only if') },
  { offenses: ['8 1327'], source: clause('lx', 'Section 277 of the Immigration and Nationality Act ( 8 U.S.C. 1327 ), relating to aiding or assisting certain aliens to enter the United') },
  { offenses: ['8 1328'], source: clause('lxi', 'Section 278 of the Immigration and Nationality Act ( 8 U.S.C. 1328 ), relating to the importation of an alien into the United States') },
  { offenses: ['50 4611'], source: clause('lxii', 'Any section of the Export Administration Act of 1979 ( 50 U.S.C. 4611 et seq.) 2') },
  { offenses: ['50 1705'], source: clause('lxiii', 'Section 206 of the International Emergency Economic Powers Act ( 50 U.S.C. 1705 )') },
  { offenses: ['50 3121'], source: clause('lxiv', 'Section 601 of the National Security Act of 1947 ( 50 U.S.C. 3121 ), relating to the protection of identities of certain United States') },
  { offenses: ['21 841(b)(1)(A)(i)', '21 841(b)(1)(B)(i)', '21 960(b)(1)(A)', '21 960(b)(2)(A)'], fact: 'leader', source: clause('lxv', 'Subparagraph (A)(i) or (B)(i) of section 401(b)(1) of the Controlled Substances Act ( 21 U.S.C. 841(b)(1) ) or paragraph (1)(A) or (2)(A) of section') },
  { offenses: ['21 841(b)(1)(A)(vi)', '21 841(b)(1)(B)(vi)', '21 960(b)(1)(F)', '21 960(b)(2)(F)'], source: clause('lxvi', 'Subparagraph (A)(vi) or (B)(vi) of section 401(b)(1) of the Controlled Substances Act ( 21 U.S.C. 841(b)(1) ) or paragraph (1)(F) or (2)(F) of section') },
  { offenses: ['21 841(b)(1)(A)(viii)', '21 841(b)(1)(B)(viii)', '21 960(b)(1)(H)', '21 960(b)(2)(H)'], fact: 'leader', source: clause('lxvii', 'Subparagraph (A)(viii) or (B)(viii) of section 401(b)(1) of the Controlled Substances Act ( 21 U.S.C. 841(b)(1) ) or paragraph (1)(H) or (2)(H) of section') },
]
