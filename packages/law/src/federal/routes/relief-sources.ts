import type { Source } from '../../core/source.ts'
import { manual } from '../guidelines/cite.ts'
import { currentCode, readAt } from '../statutes/code-sources.ts'

function code34(subsection: string, quote: string): Source {
  return { cite: `34 U.S.C. 60541${subsection}`, link: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title34-section60541&num=0&edition=prelim', quote, text: 'usc/34-usc-60541' }
}

export const pardonWords = {
  waiting: readAt('28 CFR 1.2', 'https://correctmilitaryrecords.com/presidential-pardons', 'No petition for pardon should be filed until the expiration of a waiting period of at least five years after the date of the release of the petitioner from confinement or, in case no prison sentence was imposed'),
  supervision: readAt('28 CFR 1.2', 'https://u-s-lawshield.paperturn-view.com/texas-book-gun-law-armed-and-educated?p=387&pid=MjE213314', 'generally, no petition should be submitted by a person who is on probation, parole, or supervised release'),
  waiver: readAt('Pardon Attorney, Petition for Pardon (2009)', 'https://webarchive.library.unt.edu/eot2008/20090507181715/http://www.usdoj.gov/pardon/pardon_petition.htm', 'A waiver of any portion of the waiting period is rarely granted and then only in the most exceptional circumstances.'),
  factors: readAt('U.S. Attorneys’ Manual 1-2.112 (now JM 9-140.112), as quoted', 'https://www.newscorpse.com/ncWP/?p=369', 'a pardon is granted on the basis of the petitioner’s demonstrated good conduct for a substantial period of time after conviction and service of sentence'),
  power: readAt('U.S. Const. art. II, sec. 2, cl. 1, as quoted', 'https://clemency.com/presidential-pardon-rules/page/2', 'shall have power to grant reprieves and pardons for offenses against the United States, except in cases of impeachment.'),
  forms: readAt('Justice Manual 9-140.110', 'https://www.justice.gov/usam/usam-9-140000-pardon-attorney', 'receives and reviews all petitions for Executive Clemency (which includes pardon after completion of sentence, commutation of sentence, remission of fine or restitution and reprieve)'),
  unpaid: readAt('Pardon Attorney, Commutation Instructions (2007), no. 3', 'http://zzpat.tripod.com/cvb/july_2007/doj_commutation_instructions.html', 'the authority to remit, or reduce, the amount of a fine or restitution order that has not already been paid'),
  /** Only the heading of the section has been read; what it asks is put as others cite it. */
  otherRelief: readAt('28 CFR 1.3', 'http://www.gpo.gov:80/fdsys/pkg/CFR-2002-title28-vol1/html/CFR-2002-title28-vol1-part1.htm', 'Eligibility for filing petition for commutation of sentence.'),
} as const

export const compassionate = {
  motion: currentCode(18, '3582', '(c)(1)(A)', 'may reduce the term of imprisonment (and may impose a term of probation or supervised release with or without conditions that does not exceed the unserved portion of the original term of imprisonment)'),
  exhausted: currentCode(18, '3582', '(c)(1)(A)', 'the lapse of 30 days from the receipt of such a request by the warden of the defendant’s facility, whichever is earlier'),
  seventy: currentCode(18, '3582', '(c)(1)(A)(ii)', 'the defendant is at least 70 years of age, has served at least 30 years in prison, pursuant to a sentence imposed under section 3559(c)'),
  grounds: manual(2025, '1B1.13(b)', 'Extraordinary and compelling reasons exist under any of the following circumstances or a combination thereof'),
  terminal: manual(2025, '1B1.13(b)(1)(A)', 'The defendant is suffering from a terminal illness (i.e., a serious and advanced illness with an end-of-life trajectory). A specific prognosis of life expectancy'),
  selfCare: manual(2025, '1B1.13(b)(1)(B)', 'substantially diminishes the ability of the defendant to provide self-care within the environment of a correctional facility and from which he or she is not expected to recover'),
  careMissing: manual(2025, '1B1.13(b)(1)(C)', 'requires long-term or specialized medical care that is not being provided and without which the defendant is at risk of serious deterioration in health or death'),
  outbreak: manual(2025, '1B1.13(b)(1)(D)', 'the defendant is housed at a correctional facility affected or at imminent risk of being affected by (I) an ongoing outbreak of infectious disease'),
  age: manual(2025, '1B1.13(b)(2)', 'The defendant (A) is at least 65 years old; (B) is experiencing a serious deterioration in physical or mental health because of the aging process; and (C) has served at least 10 years or 75 percent'),
  family: manual(2025, '1B1.13(b)(3)(A)', 'The death or incapacitation of the caregiver of the defendant’s minor child or the defendant’s child who is 18 years of age or older and incapable of self-care'),
  spouse: manual(2025, '1B1.13(b)(3)(B)', 'The incapacitation of the defendant’s spouse or registered partner when the defendant would be the only available caregiver for the spouse or registered partner.'),
  parent: manual(2025, '1B1.13(b)(3)(C)', 'The incapacitation of the defendant’s parent when the defendant would be the only available caregiver for the parent.'),
  otherFamily: manual(2025, '1B1.13(b)(3)(D)', 'any other immediate family member or an individual whose relationship with the defendant is similar in kind to that of an immediate family member, when the defendant would be the only available caregiver'),
  established: manual(2025, '1B1.13(b)(4)', 'the misconduct must be established by a conviction in a criminal case, a finding or admission of liability in a civil case, or a finding in an administrative proceeding, unless such proceedings are unduly delayed'),
  disparity: manual(2025, '1B1.13(b)(6)', 'only where such change would produce a gross disparity between the sentence being served and the sentence likely to be imposed at the time the motion is filed'),
  increasedRisk: manual(2025, '1B1.13(b)(1)(D)(ii)', 'due to personal health risk factors and custodial status, the defendant is at increased risk of suffering severe medical complications or death as a result of exposure'),
  notMitigated: manual(2025, '1B1.13(b)(1)(D)(iii)', 'such risk cannot be adequately mitigated in a timely manner.'),
  foreseen: manual(2025, '1B1.13(e)', 'an extraordinary and compelling reason need not have been unforeseen at the time of sentencing in order to warrant a reduction'),
  abuse: manual(2025, '1B1.13(b)(4)', 'that was committed by, or at the direction of, a correctional officer, an employee or contractor of the Bureau of Prisons, or any other individual who had custody or control over the defendant'),
  other: manual(2025, '1B1.13(b)(5)', 'when considered by themselves or together with any of the reasons described in paragraphs (1) through (4), are similar in gravity to those described in paragraphs (1) through (4)'),
  longSentence: manual(2025, '1B1.13(b)(6)', 'If a defendant received an unusually long sentence and has served at least 10 years of the term of imprisonment, a change in the law'),
  extent: manual(2025, '1B1.13(c)', 'a change in the law (including an amendment to the Guidelines Manual that has not been made retroactive) may be considered for purposes of determining the extent of any such reduction'),
  danger: manual(2025, '1B1.13(a)(2)', 'the defendant is not a danger to the safety of any other person or to the community, as provided in 18 U.S.C. § 3142(g)'),
  rehabilitation: manual(2025, '1B1.13(d)', 'rehabilitation of the defendant while serving the sentence may be considered in combination with other circumstances'),
  /** The holdings as secondary sources give them; the opinions have not been read. */
  rutherford: readAt('Rutherford v. United States, No. 24-820 (28 May 2026), from a summary; the opinion has not been read', 'https://podcast.so-ordered.org/e/ot2025-e06-rutherford-v-united-states/', 'the resulting disparity between a prisoner\'s existing sentence and the shorter one he would receive today cannot be an "extraordinary and compelling" reason'),
  rutherfordInvalid: readAt('Rutherford v. United States, No. 24-820 (28 May 2026), from a summary; the opinion has not been read', 'https://podcast.so-ordered.org/e/ot2025-e06-rutherford-v-united-states/', 'To the extent the Sentencing Commission\'s 2023 policy statement counsels otherwise, it is invalid.'),
  fernandez: readAt('Fernandez v. United States, No. 24-556 (28 May 2026), from a summary; the opinion has not been read', 'https://www.dangelolegal.com/legal-insights/two-supreme-court-rulings-just-narrowed-federal-compassionate-release-what-east-texas-inmates-and-families-need-to-know', 'a claimed wrongful conviction is not an “extraordinary and compelling” reason for compassionate release'),
} as const

export const elderly = {
  authorized: code34('(g)(1)(B)', 'may release some or all eligible elderly offenders and eligible terminally ill offenders from Bureau of Prisons facilities to home detention, upon written request'),
  lapsed: code34('(g)(3)', 'shall be carried out during fiscal years 2019 through 2023'),
  over: readAt('Legal Information Services Associates, 10 October 2023', 'https://lisa-legalinfo.com/2023/10/10/elderly-offender-program-dies-update-for-october-10-2023/', 'Fiscal 2023 ended on September 30th.'),
  sixty: code34('(g)(5)(A)(i)', 'who is not less than 60 years of age'),
  served: code34('(g)(5)(A)(ii)', 'has served ⅔ of the term of imprisonment to which the offender was sentenced'),
  offense: code34('(g)(5)(A)(ii)', 'who is serving a term of imprisonment that is not life imprisonment based on conviction for an offense or offenses that do not include any crime of violence'),
  terminallyIll: code34('(g)(5)(D)(i)', 'is serving a term of imprisonment based on conviction for an offense or offenses that do not include any crime of violence'),
  nursing: code34('(g)(5)(D)(iii)', 'in need of care at a nursing home, intermediate care facility, or assisted living facility'),
  findings: code34('(g)(5)(A)(vii)', 'to be at no substantial risk of engaging in criminal conduct or of endangering any person or the public if released to home detention'),
} as const

export const collateral = {
  grounds: currentCode(28, '2255', '(a)', 'the sentence was imposed in violation of the Constitution or laws of the United States, or that the court was without jurisdiction to impose such sentence'),
  oneYear: currentCode(28, '2255', '(f)', 'A 1-year period of limitation shall apply to a motion under this section.'),
  final: currentCode(28, '2255', '(f)(1)', 'the date on which the judgment of conviction becomes final'),
  impediment: currentCode(28, '2255', '(f)(2)', 'the date on which the impediment to making a motion created by governmental action in violation of the Constitution or laws of the United States is removed'),
  newRight: currentCode(28, '2255', '(f)(3)', 'if that right has been newly recognized by the Supreme Court and made retroactively applicable to cases on collateral review'),
  discovered: currentCode(28, '2255', '(f)(4)', 'the date on which the facts supporting the claim or claims presented could have been discovered through the exercise of due diligence'),
  /** When a judgment is final: after denial of review by the Supreme Court, or when the time to ask for the next review is over. */
  appealTime: readAt('Fed. R. App. P. 4(b)(1)(A), since 1 December 2009', 'https://github.com/divegeek/uscode/blob/22c05260880de0b91f6c1e3004b9cda36d327505/code/Title_28_appendix.txt', "In a criminal case, a defendant's notice of appeal must be filed in the district court within 14 days after the later of", '2026-11-28'),
  certiorariTime: readAt('Note to Fed. R. App. P. 41 (1998), on Supreme Court Rule 13.1', 'https://github.com/divegeek/uscode/blob/22c05260880de0b91f6c1e3004b9cda36d327505/code/Title_28_appendix.txt', 'a party has 90 days after entry of judgment by a court of appeals to file a petition for a writ of certiorari whether the case is civil or criminal', '2026-11-28'),
  second: currentCode(28, '2255', '(h)', 'A second or successive motion must be certified as provided in section 2244 by a panel of the appropriate court of appeals'),
} as const

export const testing = {
  ordered: currentCode(18, '3600', '(a)', 'the court that entered the judgment of conviction shall order DNA testing of specific evidence if the court finds that all of the following apply'),
  innocent: currentCode(18, '3600', '(a)(1)', 'The applicant asserts, under penalty of perjury, that the applicant is actually innocent'),
  secured: currentCode(18, '3600', '(a)(2)', 'The specific evidence to be tested was secured in relation to the investigation or prosecution of the Federal or State offense'),
  untested: currentCode(18, '3600', '(a)(3)(B)', 'was previously subjected to DNA testing and the applicant is requesting DNA testing using a new method or technology that is substantially more probative than the prior DNA testing.'),
  evidence: currentCode(18, '3600', '(a)(4)', 'The specific evidence to be tested is in the possession of the Government'),
  sound: currentCode(18, '3600', '(a)(5)', 'The proposed DNA testing is reasonable in scope, uses scientifically sound methods, and is consistent with accepted forensic practices.'),
  theory: currentCode(18, '3600', '(a)(6)', 'The applicant identifies a theory of defense that'),
  probability: currentCode(18, '3600', '(a)(8)', 'raise a reasonable probability that the applicant did not commit the offense.'),
  sample: currentCode(18, '3600', '(a)(9)', 'The applicant certifies that the applicant will provide a DNA sample for purposes of comparison.'),
  identity: currentCode(18, '3600', '(a)(7)', 'If the applicant was convicted following a trial, the identity of the perpetrator was at issue in the trial.'),
  timely: currentCode(18, '3600', '(a)(10)(A)', 'There shall be a rebuttable presumption of timeliness if the motion is made within 60 months of enactment of the Justice For All Act of 2004 or within 36 months of conviction, whichever comes later.'),
} as const

export const rule35 = {
  within: readAt('Fed. R. Crim. P. 35(b)(1)', 'https://casetext.com/statute/united-states-code/title-18-appendix/federal-rules-of-criminal-procedure/section-35-correcting-or-reducing-a-sentence', 'Upon the government\'s motion made within one year of sentencing, the court may reduce a sentence if the defendant, after sentencing, provided substantial assistance in investigating or prosecuting another person.'),
  later: readAt('Fed. R. Crim. P. 35(b)(2)', 'https://casetext.com/statute/united-states-code/title-18-appendix/federal-rules-of-criminal-procedure/section-35-correcting-or-reducing-a-sentence', 'information provided by the defendant to the government within one year of sentencing, but which did not become useful to the government until more than one year after sentencing'),
} as const

export const transfer = {
  consent: readAt('Justice Manual 9-35.010', 'http://www.justice.gov/usao/eousa/foia_reading_room/usam/title9/35mcrm.htm', 'Transfer can only occur if the pertinent statutory and treaty requirements are satisfied, including receiving the consent of the sentencing country, the receiving country and the prisoner.'),
  sixMonths: readAt('Bureau of Prisons, Program Statement 5140.42 (CN-1, 9 April 2019)', 'https://docslib.org/doc/8357198/transfer-of-offenders-to-or-from-foreign-countries', 'The inmate has less than 6 months remaining to be served at the time of request for transfer (Hong Kong and Thailand require 12 months).'),
  foreign: readAt('7 FAM 481', 'https://fam.state.gov/fam/07fam/07fam0480.html', 'Prisoner transfers under the various treaties are available to U.S. citizens/non-citizen U.S. nationals incarcerated abroad as well as to foreign nationals incarcerated in the United States.'),
} as const

export const amendments = {
  lowered: currentCode(18, '3582', '(c)(2)', 'in the case of a defendant who has been sentenced to a term of imprisonment based on a sentencing range that has subsequently been lowered by the Sentencing Commission'),
  listed: manual(2025, '1B1.10(a)(1)', 'the guideline range applicable to that defendant has subsequently been lowered as a result of an amendment to the Guidelines Manual listed in subsection (d)'),
} as const

const whiteHouse = (cite: string, path: string, quote: string): Source => readAt(cite, `https://bidenwhitehouse.archives.gov/briefing-room/${path}/`, quote, '2026-11-28')
const announced = 'https://de.paraquee.com/post/in-texas-law-applies-when-the-government-seeks-punishment-on-behalf-of-society-or-a-victim'
export const priorities = {
  disproportionate: readAt('President Biden, statement of 17 January 2025, as quoted', 'https://justthenews.com./government/white-house/biden-says-hes-commuting-sentences-nearly-2500-non-violent-drug-offenders', 'people convicted of non-violent drug offenses who are serving disproportionately long sentences compared to the sentences they would receive today under current law, policy, and practice'),
  distinctions: readAt('President Biden, statement of 17 January 2025, as quoted', 'https://davisvanguard.org/2025/01/breaking-news-biden-announces-mass-commutations-2500-non-violent-drug-offenses/', 'relief for individuals who received lengthy sentences based on discredited distinctions between crack and powder cocaine, as well as outdated sentencing enhancements for drug crimes'),
  homeConfinement: readAt('Pardon Attorney, Frequently Asked Questions (2022), as copied', announced, 'Currently, the expedited screening program is only for those drug offenders on home confinement who have between 18 and 48 months remaining on their sentences.'),
  firstStep: whiteHouse('President Biden, statement of 26 April 2022', 'statements-releases/2022/04/26/statement-by-president-joe-biden-on-clemency-and-second-chance-month', 'many of whom would have received a lower sentence if they were charged with the same offense today, thanks to the bipartisan First Step Act.'),
  significantlyLower: whiteHouse('President Biden, statement of 22 December 2023', 'statements-releases/2023/12/22/statement-from-president-joe-biden-on-clemency-actions', 'All of them would have been eligible to receive significantly lower sentences if they were charged with the same offense today.'),
  longerThanToday: whiteHouse('President Biden, statement of 24 April 2024', 'statements-releases/2024/04/24/statement-from-president-joe-biden-on-clemency-actions-2', 'Many of these individuals received disproportionately longer sentences than they would have under current law, policy, and practice.'),
  aYearAtHome: whiteHouse('White House, fact sheet of 12 December 2024', 'statements-releases/2024/12/12/fact-sheet-president-biden-announces-clemency-for-nearly-1500-americans', 'placed on home confinement during the COVID-19 pandemic and who have successfully reintegrated into their families and communities.'),
  deathRow: whiteHouse('President Biden, statement of 23 December 2024', 'statements-releases/2024/12/23/statement-from-president-joe-biden-on-federal-death-row-commutations', 'in cases other than terrorism and hate-motivated mass murder.'),
  pendingMotion: readAt('Pardon Attorney, Frequently Asked Questions (2022), as copied', announced, 'the Department of Justice will continue to consider clemency cases where an offender has a pending motion for compassionate release in any district court'),
} as const

/** The pardon of everyone of simple possession of marihuana, 2022 and 2023: it needs no petition, only a certificate to show it. */
export const marihuanaPardon = {
  granted: whiteHouse('Proclamation of 22 December 2023', 'presidential-actions/2023/12/22/a-proclamation-on-granting-pardon-for-the-offense-of-simple-possession-of-marijuana-attempted-simple-possession-of-marijuana-or-use-of-marijuana', 'committed or were convicted of the offense of simple possession of marijuana, attempted simple possession of marijuana, or use of marijuana'),
  who: whiteHouse('Proclamation of 22 December 2023', 'presidential-actions/2023/12/22/a-proclamation-on-granting-pardon-for-the-offense-of-simple-possession-of-marijuana-attempted-simple-possession-of-marijuana-or-use-of-marijuana', 'all current United States citizens and lawful permanent residents who, on or before the date of this proclamation'),
  only: whiteHouse('Proclamation of 22 December 2023', 'presidential-actions/2023/12/22/a-proclamation-on-granting-pardon-for-the-offense-of-simple-possession-of-marijuana-attempted-simple-possession-of-marijuana-or-use-of-marijuana', 'such as possession of marijuana with intent to distribute or driving offenses committed while under the influence of marijuana'),
  certificate: whiteHouse('Proclamation of 22 December 2023', 'presidential-actions/2023/12/22/a-proclamation-on-granting-pardon-for-the-offense-of-simple-possession-of-marijuana-attempted-simple-possession-of-marijuana-or-use-of-marijuana', 'shall issue such certificates of pardon to eligible applicants in due course.'),
} as const

/** 18 U.S.C. 3771A, of the Trafficking Survivors Relief Act of 23 January 2026. Of its later subsections only a summary has been read. */
export const survivors = {
  enacted: readAt('Pub. L. 119-73, 2, 139 Stat. 2003 (18 U.S.C. 3771A(a))', 'https://www.congress.gov/119/plaws/publ73/PLAW-119publ73.htm', 'To provide for the vacating of certain convictions and expungement of certain arrests of victims of human trafficking.', '2026-11-28'),
  nonviolent: readAt('18 U.S.C. 3771A(a)(5), Pub. L. 119-73', 'https://www.congress.gov/119/bills/hr4323/BILLS-119hr4323enr.htm', 'means a Federal offense that is not a violent crime', '2026-11-28'),
  vacate: readAt('18 U.S.C. 3771A(b), Pub. L. 119-73, as printed elsewhere', 'https://cuibono.fyi/clause-effect/bills/hr4323-119/reader', 'may move the court that imposed the sentence for the level A offense to vacate the judgment of conviction if the level A offense was committed as a direct result of the person having been a victim of trafficking', '2026-11-28'),
  reduced: readAt('18 U.S.C. 3771A, from a summary of the bill; the subsection has not been read', 'https://codifylegalpublishing.com/blog-article?id=bill-us-united-states-119th-sb2255-trafficking-survivors-relief-2025', 'authorizes courts to reduce sentences for incarcerated survivors and creates a trafficking-based duress defense.', '2026-11-28'),
} as const
