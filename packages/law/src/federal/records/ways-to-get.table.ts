import type { PaperKind } from '../../facts/paper-kind.ts'
import { holidayLaw } from './federal-holidays.ts'
import { recordLaw } from './record-law.ts'
import type { TimeToAnswer, WayToGet } from './way-to-get.ts'

const departmentTime: TimeToAnswer = { workingDays: 20, says: 'twenty working days from receipt to say whether it will comply, by statute; the papers may come later, and what lengthens the time was not read', sources: [recordLaw.twentyDays, recordLaw.fromReceipt, ...holidayLaw] }
const foiaTime: TimeToAnswer = { ...departmentTime, sources: [...departmentTime.sources, recordLaw.bureauStrives] }
const medicalTime: TimeToAnswer = { workingDays: 3, says: 'ordinarily three business days from receipt, as the Bureau says of requests by counsel with a signed consent', sources: [recordLaw.bureauMedical] }
const askCourt = 'How long a clerk takes and what an older file that is only on paper costs is not encoded: ask the clerk.'

const docket: WayToGet = { holder: 'clerk of the district court', how: 'Look on PACER first; what is only on paper, or was filed before the electronic docket, is asked of the clerk.', authority: [recordLaw.pageFee, recordLaw.feeWaived], notEncoded: askCourt, consents: [], letter: 'court records request' }
const lawyersFile: WayToGet = { holder: 'trial counsel', how: 'Ask the lawyer who stood beside the person for the client’s file; the person may be entitled to it, and must say that it may come to you.', authority: [recordLaw.clientFile], notEncoded: 'The rule of the bar that lawyer belongs to was not read, nor how long the file must be kept: ask counsel.', consents: ['authority to represent'], letter: 'client file request' }
const bureau: WayToGet = { holder: 'Bureau of Prisons', how: 'Ask the Bureau’s FOIA office with the person’s written authorization, which must not be older than three months on the day of the request. The person can also ask at the institution.', authority: [recordLaw.onBehalf, recordLaw.freshAuthorization, recordLaw.underFoia, recordLaw.writtenConsent, recordLaw.whereToWrite], notEncoded: 'What the institution’s records office hands out to the person without such a request (28 CFR 513.40) was not read: ask the unit team.', consents: ['certification of identity', 'prison release'], time: foiaTime, letter: 'records request under FOIA' }
const byThePerson: WayToGet = { holder: 'person inside', how: 'Ask the person by letter whether they have a copy, or can ask their unit team for one.', authority: [], notEncoded: 'No rule is needed to ask; what the institution lets a person keep is for its unit team to say.', consents: [], letter: 'request to the person' }
const family: WayToGet = { holder: 'family', how: 'Ask the family, and whoever wrote it, for the paper or a clear scan.', authority: [], notEncoded: 'No rule is needed to ask.', consents: [], letter: 'request to the family' }
const prosecutor: WayToGet = { holder: 'United States Attorney', how: 'If the court and trial counsel have none: the office of the United States Attorney, by way of the Executive Office’s FOIA staff.', authority: [recordLaw.anothersRecords, recordLaw.whereToWrite], notEncoded: 'Which of its papers a prosecutor’s office gives out is not encoded: ask counsel.', consents: ['certification of identity'], time: departmentTime, letter: 'records request under FOIA' }

/**
 * How each kind of paper is had, the most promising way first. Kinds the office finds by itself have none. The presentence report and the
 * statement of reasons are never asked of the person inside, and no letter that goes to a prison names them.
 */
export const waysToGet: Readonly<Record<PaperKind, readonly WayToGet[]>> = {
  'judgment': [docket, lawyersFile],
  'indictment': [docket, lawyersFile],
  'verdict or plea agreement': [docket, lawyersFile, prosecutor],
  'notice under 851': [docket, lawyersFile, prosecutor],
  'docket sheet': [docket],
  'presentence report': [
    { ...lawyersFile, how: 'Ask trial counsel, to whom it was disclosed before sentencing. It comes under the same order or rule that binds them: record which.', authority: [recordLaw.presentenceReport, recordLaw.clientFile] },
    { holder: 'probation office', how: 'Where trial counsel has none, ask the probation office or the court; the district’s rule says which, and whether by written petition.', authority: [recordLaw.presentenceReport], notEncoded: 'Whether an order is needed and who may ask differs by district: read the local rule and the standing orders, and ask counsel. Fed. R. Crim. P. 32 was not read in full.', consents: ['authority to represent'] },
  ],
  'statement of reasons': [
    { ...lawyersFile, how: 'Ask trial counsel first, and record the order or rule under which it comes.', authority: [recordLaw.statementOfReasons, recordLaw.clientFile] },
    { holder: 'clerk of the district court', how: 'It may be under seal: ask the clerk whether leave of the court is needed.', authority: [recordLaw.statementOfReasons], notEncoded: 'Whether the clerk gives it to new counsel without an order differs by district: ask counsel.', consents: ['authority to represent'] },
    { holder: 'Sentencing Commission', how: 'The court sends a copy to the Commission.', authority: [recordLaw.statementOfReasons], notEncoded: 'Whether the Commission gives one person’s papers to their counsel is not encoded: ask counsel.', consents: [] },
  ],
  'sentencing transcript': [
    { holder: 'court reporter', how: 'Order it from the reporter, or from the clerk where it was transcribed already; the fee is agreed first.', authority: [recordLaw.transcriptToParty, recordLaw.transcriptOpen], notEncoded: 'Rates are set by each court, and how long notes are kept was not read: ask the reporter or the clerk.', consents: [], letter: 'transcript order' },
    lawyersFile,
  ],
  'appellate opinion': [{ holder: 'clerk of the court of appeals', how: 'Opinions are on the court’s pages and on PACER without a fee; older ones are asked of the clerk.', authority: [recordLaw.opinionsFree], consents: [], letter: 'court records request' }],
  'sentence reduction order': [docket],
  'order under 2255': [docket],
  'sentence computation': [bureau, byThePerson],
  'inmate profile': [bureau, byThePerson],
  'discipline log': [bureau, byThePerson],
  'progress report': [bureau, { ...byThePerson, authority: [recordLaw.progressReport] }],
  'financial responsibility plan': [bureau, byThePerson],
  'education transcript': [bureau, byThePerson],
  'certificate': [byThePerson, family, bureau],
  'risk or custody classification': [bureau],
  'medical record': [
    { holder: 'Bureau of Prisons medical records', how: 'Counsel sends the request with the person’s signed, sworn consent by e-mail to bop-ogc-efoia-s@bop.gov. Two years of records come so; more goes the slower way.', authority: [recordLaw.bureauMedical, recordLaw.bureauSworn, recordLaw.bureauTwoYears, recordLaw.declaration, recordLaw.writtenConsent], notEncoded: 'What the institution hands to the person (28 CFR 513.42), and what records of treatment for drugs or of therapy take beside this, was not read: ask counsel.', consents: ['certification of identity', 'medical release'], time: medicalTime, letter: 'medical records request' },
    { holder: 'Bureau of Prisons medical records', how: 'Where the person cannot sign in time, counsel swears instead: that they represent the person, and that the records are necessary to represent them. The person must be in custody now.', authority: [recordLaw.bureauInCustody, recordLaw.bureauByCounsel, recordLaw.bureauNecessary, recordLaw.declaration], notEncoded: 'How long this way takes is not said, and whether it still is open was not asked: look at the Bureau’s page.', consents: [], letter: 'medical records request by counsel' },
  ],
  'letter of support': [family],
  'release plan letter': [family],
  'Pardon Attorney letter': [
    byThePerson,
    { holder: 'Pardon Attorney', how: 'Ask the Office of the Pardon Attorney for a copy of its letters to the person.', authority: [recordLaw.anothersRecords, recordLaw.whereToWrite], consents: ['certification of identity'], time: departmentTime, letter: 'records request under FOIA' },
  ],
  'press article': [],
  'public record': [{ holder: 'clerk of the state court', how: 'Papers of an earlier state conviction are with the clerk of the court that gave it.', authority: [], notEncoded: 'Each state has its own rules for its courts’ records: ask counsel.', consents: [], letter: 'court records request' }],
  'photograph': [],
  'other': [],
}
