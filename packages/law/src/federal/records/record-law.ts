import type { Source } from '../../core/source.ts'
import { currentCode, readAt } from '../statutes/code-sources.ts'

const readOn = '2026-11-28'
const read = (cite: string, link: string, quote: string): Source => readAt(cite, link, quote, readOn)

const part513 = 'https://www.customsmobile.com/regulations/title28_chapterV_part513_subpartD_subjgrp126_section513.63'
const requests = 'https://www.law.cornell.edu/cfr/text/28/16.3'
const bopPage = 'https://www2.fed.bop.gov/foia/'
/** The end of that page was read in a copy only. */
const bopCopy = 'https://korspajerokinamax.pages.dev/454047.html'
const reporters = 'https://github.com/TheJoshuaEvans/united-states-code/blob/d7f4bc47809c9179a52836b192d2274a4c3b78c8/usc/28/753.xml'
const fees = 'http://uscourts.gov/FormsAndFees/Fees/ElectronicPublicAccessFeeSchedule.aspx'

/** The law of asking for records, each in its own words: who must give what to whom, on which proof, within which time. */
export const recordLaw = {
  onBehalf: read('28 CFR 513.63', part513, 'made by an authorized representative of that inmate or former inmate will be treated as in § 513.61, on receipt of the inmate\'s or former inmate\'s written authorization.'),
  freshAuthorization: read('28 CFR 513.63', part513, 'This authorization must be dated within three (3) months of the date of the request letter. Identification data, as listed in 28 CFR 16.41, must be provided.'),
  underFoia: read('28 CFR 513.50', 'https://lexbuild.dev/ecfr/title-28/chapter-V/part-513/section-513.50', 'Because inmate records are exempt from disclosure under the Privacy Act (see 28 CFR 16.97), inmate requests for records under the Privacy Act will be processed in accordance with the FOIA.'),
  bureauStrives: read('28 CFR 513.68', 'https://lexbuild.dev/ecfr/title-28/chapter-V/part-513/section-513.68', 'the Bureau strives to comply with the time limits set forth in the Freedom of Information Act.'),
  progressReport: read('28 CFR 524.43', 'https://lexbuild.dev/ecfr/title-28/chapter-V/part-524/section-524.43', 'Upon request, an inmate may read and receive a copy of any progress report retained in the inmate\'s central file which had been prepared on that inmate after October 15, 1974.'),
  writtenConsent: read('5 U.S.C. 552a(b)', 'https://books.google.com.my/books?id=_ZNIAAAAMAAJ&pg=PA86&output=html_text', 'by any means of communication to any person, or to another agency, except pursuant to a written request by, or with the prior written consent of, the individual to whom the record pertains'),
  anothersRecords: read('28 CFR 16.3(a)(4)', requests, 'Where a request for records pertains to a third party, a requester may receive greater access by submitting either a notarized authorization signed by that'),
  whereToWrite: read('28 CFR 16.3(a)(1)', requests, 'To make a request for records of the Department, a requester should write directly to the FOIA office of the component that maintains the records being sought.'),
  declaration: read('28 U.S.C. 1746', 'http://uscode.elaws.us/law/28usc1746', 'I declare (or certify, verify, or state) under penalty of perjury that the foregoing is true and correct. Executed on (date).'),
  twentyDays: read('5 U.S.C. 552(a)(6)(A)(i)', 'https://github.com/codexstanford/markdonw-chunck-of-the-usa-code/blob/main/chuncks/title-05/chunck-166.md', 'determine within 20 days (excepting Saturdays, Sundays, and legal public holidays) after the receipt of any such request whether to comply with such request'),
  fromReceipt: read('5 U.S.C. 552(a)(6)(A)', 'https://github.com/codexstanford/markdonw-chunck-of-the-usa-code/blob/main/chuncks/title-05/chunck-166.md', 'shall commence on the date on which the request is first received by the appropriate component of the agency, but in any event not later than ten days after'),
  bureauMedical: read('Federal Bureau of Prisons, Freedom of Information Act page', bopPage, 'if an attorney submits a signed consent form from their client along with a request for their client\'s medical record to bop-ogc-efoia-s@bop.gov, the request will ordinarily be processed within three business days of receipt.'),
  bureauSworn: read('Federal Bureau of Prisons, Freedom of Information Act page', bopPage, 'must be either (1) notarized or (2) sworn under penalty of perjury. A DOJ-Form 361 may be used to satisfy the authorization requirements.'),
  bureauTwoYears: read('Federal Bureau of Prisons, Freedom of Information Act page (copy)', bopCopy, 'If more than two years of records are needed and/or additional records such as a central file are needed, the FOIA office will send the 2 years of medical records and process the remaining portions of the request under FOIA.'),
  bureauInCustody: read('Federal Bureau of Prisons, Freedom of Information Act page', bopPage, 'If the attorney does not have a signed consent form from his or her client, the attorney may request medical records for a current adult in custody (AIC) by including the following information'),
  bureauNecessary: read('Federal Bureau of Prisons, Freedom of Information Act page (copy)', bopCopy, 'The medical records are necessary to adequately represent his/her client.'),
  bureauByCounsel: read('Federal Bureau of Prisons, Freedom of Information Act page', bopPage, 'the attorney must provide either a DOJ-361 Form completed and signed by the attorney or a statement either notarized or sworn under penalty of perjury on behalf of the AIC attesting that'),
  presentenceReport: currentCode(18, '3552', '(d)', 'is disclosed to the defendant, the counsel for the defendant, and the attorney for the Government at least ten days prior to the date set for sentencing'),
  statementOfReasons: currentCode(18, '3553', '(c)', 'statement of reasons, together with the order of judgment and commitment, to the Probation System and to the Sentencing Commission'),
  transcriptToParty: read('28 U.S.C. 753(b)', reporters, 'Upon the request of any party to any proceeding which has been so recorded who has agreed to pay the fee therefor'),
  transcriptOpen: read('28 U.S.C. 753(b)', reporters, 'The original notes or other original records and the copy of the transcript in the office of the clerk shall be open during office hours to inspection by any person without charge.'),
  pageFee: read('Electronic Public Access Fee Schedule (28 U.S.C. 1913, 1914)', fees, 'electronic access to any case document, docket sheet, or case-specific report via PACER: $0.10 per page, not to exceed the fee for thirty pages.'),
  feeWaived: read('Electronic Public Access Fee Schedule (28 U.S.C. 1913, 1914)', fees, 'No fee is owed for electronic access to court data or audio files via PACER until an account holder accrues charges of more than $30.00 in a quarterly billing cycle.'),
  opinionsFree: read('Electronic Public Access Fee Schedule (28 U.S.C. 1913, 1914)', fees, 'No fee is charged for access to judicial opinions.'),
  clientFile: read('ABA Model Rule 1.16(d), as quoted; each bar has a rule of its own', 'https://www.law.com/thelegalintelligencer/2023/06/09/whose-file-is-it-the-ethics-of-returning-a-clients-file-and-property/', 'surrendering papers and property to which the client is entitled'),
  pressure: read('85 FR 66226 (19 October 2020)', 'http://federal.elaws.us/fr/10/19/2020/2020-21486', 'inmates, or inmate groups, frequently pressure other inmates for copies of their PSRs, SORs, or other similar sentencing documents from criminal judgments, to learn if they are informants'),
} as const
