import { falseStatements } from '../compose/clemency-law.table.ts'
import type { ClemencyForm } from './form.ts'
import { readIn } from './read-source.ts'

const text = readIn('Application for Pardon After Completion of Sentence, text of March 2024', 'https://github.com/GSA-TTS/forms/blob/7d0f0c7c3c64757ee29f254860e6f6d41cfd0191/packages/forms/src/documents/pdf/parsing-api.ts')
const approved = readIn('Application for Pardon After Completion of Sentence, OMB 1123-0016 (expires 31 May 2027)', 'https://omb.report/icr/202407-1123-001/doc/144705100')
const handbook = readIn('28 CFR 1.2, as a handbook tells it; the section has not been read whole', 'https://u-s-lawshield.paperturn-view.com/texas-book-gun-law-armed-and-educated?p=387&pid=MjE213314')

const [background, since, history] = ['A. Background Information', 'Life since the conviction', 'J. Case Background and Other Criminal History'] as const

/**
 * OMB 1123-0016. The approved copy of 2024 was read on its first page; its questions in the text of March 2024, the last before approval,
 * which a federal office published with the names of the fields. A later copy asks “Sex” where that text asks “Gender identity”.
 */
export const pardonForm: ClemencyForm = {
  id: 'pardon',
  name: 'Application for Pardon After Completion of Sentence',
  title: 'Application for pardon after completion of sentence',
  edition: { version: 'June 2024; questions from the text of March 2024', approval: 'OMB 1123-0016', expires: '2027-05-31', source: approved('OMB Number: 1123-0016 Expiration Date: 5/31/2027') },
  published: 'https://www.justice.gov/pardon/apply-pardon',
  notEncoded: undefined,
  rules: [
    { says: 'An answer that does not apply says so.', source: text('To help us process your application more quickly, if an answer does not apply to you, write “Not Applicable.”') },
    { says: 'Further pages may be added, each with the name of its section at the top.', source: text('Add the name of the form section to the top of each page you attach.') },
    { says: 'At least three letters of support; the three primary references are no relatives and may be interviewed.', source: text('Primary references cannot be related to you by blood or marriage and must be willing to be interviewed during a background investigation.') },
    { says: 'Released at least five years ago, or, without a prison term, sentenced at least five years ago.', source: text('Have been released from prison or home/community detention at least five years ago OR Have been sentenced at least five years ago, if you were not given a prison term') },
    { says: 'Without a prison term the regulation counts the five years from the conviction, the form from the sentence: sources differ, and the later day is right by both.', source: handbook('in a case where no prison sentence was imposed, an applicant is required to wait five years after the date of conviction prior to submitting a petition for clemency') },
  ],
  requirements: { route: 'pardon', answers: ['pardon waiting period', 'pardon no supervision'] },
  questions: [
    { id: 'name', section: background, asks: 'Full name', source: text('Full name'), takes: 'line', mayNotApply: false, answer: { from: 'facts', rows: [{ label: 'Name', path: 'person.name' }] } },
    { id: 'other-names', section: background, asks: 'Name at conviction, and other names', source: text('If different, full legal name at time of conviction'), takes: 'line', mayNotApply: true, answer: { from: 'by hand', what: 'Legal name at conviction if it was another; married and maiden names, aliases', lines: 1 } },
    { id: 'social-security', section: background, asks: 'Social Security number', source: text('Social security number'), takes: 'line', mayNotApply: false, answer: { from: 'by hand', what: 'Social Security number: written on the form only', lines: 1, why: 'It is kept nowhere in the case.' } },
    { id: 'born', section: background, asks: 'Date and place of birth', source: text('Date of birth (Month, Day, Year)'), takes: 'date', mayNotApply: false, answer: { from: 'facts', rows: [{ label: 'Date of birth', path: 'person.dateOfBirth' }] } },
    { id: 'place-of-birth', section: background, asks: 'Country, city and state of birth', source: text('City and state where you were born'), takes: 'line', mayNotApply: false, answer: { from: 'by hand', what: 'Country, city and state of birth', lines: 1, papers: ['presentence report'] } },
    { id: 'citizenship', section: background, asks: 'Citizenship', source: text('U.S. naturalized citizen'), takes: 'choice', mayNotApply: false, answer: { from: 'facts', rows: [{ label: 'Citizenship', path: 'person.citizenship' }] } },
    { id: 'parents', section: background, asks: 'Names of the parents', source: text('Parent #1’s full name (including maiden name)'), takes: 'line', mayNotApply: true, answer: { from: 'by hand', what: 'Full names of both parents, with maiden names', lines: 2 } },
    { id: 'reach', section: background, asks: 'Address, e-mail, telephone', source: text('Your email address or email of a trusted person'), takes: 'line', mayNotApply: false, answer: { from: 'by hand', what: 'Street, apartment, city, state, Zip code; e-mail; telephone', lines: 2 } },
    { id: 'attorney', section: background, asks: 'Attorney', source: text('Attorney’s name'), takes: 'line', mayNotApply: true, answer: { from: 'by hand', what: 'Name, e-mail and telephone of the attorney who helps with it', lines: 1 } },
    { id: 'earlier', section: background, asks: 'Earlier applications for clemency', source: text('Have you applied for federal commutation or pardon before?'), takes: 'choice', mayNotApply: false, answer: { from: 'by hand', what: 'Yes or no; when applied, when decided (month and year)', lines: 1 } },
    { id: 'statistics', section: background, asks: 'Ethnicity, race and gender', source: text('This information is for statistical data collection purposes'), takes: 'choice', mayNotApply: true, answer: { from: 'by hand', what: 'For statistics: the applicant says it, or leaves it open', lines: 1, why: 'The form collects it for statistics; only the applicant says it.' } },
    { id: 'family', section: background, asks: 'Marriage, children and dependents, former spouse', source: text('Child or dependent information, if applicable'), takes: 'table', mayNotApply: true, answer: { from: 'by hand', what: 'Marital status; spouse or partner; children and dependents with their days of birth; former spouse or partner', lines: 5 } },
    { id: 'reasons', section: 'B. Reasons for Seeking Pardon', asks: 'Reasons for seeking pardon, in the applicant’s own words', source: text('What are your reasons for seeking pardon? The more specific you can be, the better.'), takes: 'own words', mayNotApply: false, answer: { from: 'own words', question: 'reasons', lines: 18 } },
    { id: 'community', section: since, asks: 'C. Part taken in the community since the conviction', source: text('Share how you have been involved in your community since your conviction.'), takes: 'own words', mayNotApply: true, answer: { from: 'own words', question: 'community', lines: 8 } },
    { id: 'education', section: since, asks: 'D. Education and licenses', source: text('These can be programs you have started or completed, including courses you completed and licenses you earned while incarcerated.'), takes: 'table', mayNotApply: true, answer: { from: 'own words', question: 'education', lines: 5, also: ['programs'] } },
    { id: 'homes', section: since, asks: 'E. Where the applicant lived in the last three years', source: text('Tell us where you have lived in the last three years, with addresses and approximate dates.'), takes: 'table', mayNotApply: false, answer: { from: 'own words', question: 'homes', lines: 5 } },
    { id: 'military', section: since, asks: 'F. Military service', source: text('If you have completed any military service, provide details here.'), takes: 'own words', mayNotApply: true, answer: { from: 'own words', question: 'military', lines: 4 } },
    { id: 'work', section: since, asks: 'G. Work in the last seven years', source: text('Tell us where you have worked in the last seven years.'), takes: 'table', mayNotApply: false, answer: { from: 'own words', question: 'work', lines: 8, also: ['work'] } },
    { id: 'sobriety', section: since, asks: 'H. Sobriety and substance use', source: text('If you have struggled with substance use, provide details here.'), takes: 'own words', mayNotApply: true, answer: { from: 'own words', question: 'sobriety', lines: 6 } },
    { id: 'finances', section: since, asks: 'I. Debts and bankruptcy', source: text('Provide details of any debts that are late or in default (including child support payments) or bankruptcy filings.'), takes: 'own words', mayNotApply: true, answer: { from: 'own words', question: 'finances', lines: 5 } },
    { id: 'plea', section: history, asks: 'Whether guilt was admitted by plea', source: text('Did you plead guilty?'), takes: 'choice', mayNotApply: false, answer: { from: 'facts', rows: [{ label: 'Pleaded guilty', path: 'conviction.decidedBy', say: 'guilty plea' }] } },
    { id: 'conviction', section: history, asks: 'The conviction', source: text('Court where you were prosecuted (D.C. Superior Court, military court, or name of U.S. District Court)'), takes: 'table', mayNotApply: false, answer: { from: 'facts', rows: [
      { label: 'First day of the offense', path: 'conviction.offenseBeganOn' }, { label: 'Last day of the offense', path: 'conviction.offenseEndedOn' }, { label: 'Sentenced on', path: 'conviction.sentencedOn' },
      { label: 'Court', path: 'conviction.court' }, { label: 'District', path: 'conviction.district' }, { label: 'Case number', path: 'conviction.docketNumber' },
    ] } },
    { id: 'convicted-of', section: history, asks: 'What the conviction is of', source: text('Of what were you convicted?'), takes: 'table', mayNotApply: false, answer: { from: 'facts', also: ['counts'] } },
    { id: 'sentence', section: history, asks: 'The sentence', source: text('What sentence did you receive? (fill in where applicable)'), takes: 'table', mayNotApply: false, answer: { from: 'facts', rows: [
      { label: 'Prison sentence', path: 'conviction.term', say: 'term' }, { label: 'Released from confinement', path: 'custody.releasedOn' }, { label: 'Supervised release', path: 'conviction.supervisedReleaseMonths' },
      { label: 'Assessment', path: 'conviction.assessment' }, { label: 'Fine', path: 'conviction.fine' }, { label: 'Restitution', path: 'conviction.restitution' },
    ] } },
    { id: 'supervision-ended', section: history, asks: 'When supervision ended', source: text('Approximate date you completed your term of probation or supervised release (month/year)'), takes: 'date', mayNotApply: true, answer: { from: 'by hand', what: 'Month and year in which probation or supervised release was completed', lines: 1, papers: ['docket sheet'] } },
    { id: 'offense', section: history, asks: 'The conduct, in the applicant’s own words', source: text('We want to hear from you, in your own words. The more specific and complete you are, the more helpful it is to us.'), takes: 'own words', mayNotApply: false, answer: { from: 'own words', question: 'offense', lines: 18 } },
    { id: 'responsibility', section: history, asks: 'Whether responsibility is accepted, and why or why not', source: text('Do you accept responsibility for your conduct? Explain why or why not.'), takes: 'own words', mayNotApply: false, answer: { from: 'own words', question: 'responsibility', lines: 8 } },
    { id: 'other-history', section: history, asks: 'Other arrests and convictions', source: text('List any other arrests or convictions that may appear on your criminal history record, if any, including juvenile and expunged records, and provide any information you would like us to know about them.'), takes: 'table', mayNotApply: true, answer: { from: 'own words', question: 'history', lines: 6, also: ['other convictions'] } },
    { id: 'oath', section: 'K. Certification and Personal Oath', asks: 'Certification and oath', source: text('I further certify, under penalty of perjury, that all the information I provided in the application is complete, true, and correct to the best of my knowledge, information, and belief.'), takes: 'signature', mayNotApply: false, answer: { from: 'signature', under: falseStatements, certifies: 'The certification and the oath are printed on the form and are signed there: under penalty of perjury, that all the information in it is complete, true, and correct to the best of the applicant’s knowledge.' } },
    { id: 'release', section: 'L. Authorization for Release of Information', asks: 'Authorization for the release of information', source: text('Carefully read this authorization, and if you agree, sign and date in ink.'), takes: 'signature', mayNotApply: false, answer: { from: 'by hand', what: 'Signed and dated in ink on the form, with the names and the address it asks for', lines: 1 } },
    { id: 'letters', section: 'M. Letters of Support', asks: 'At least three letters of support', source: text('We need at least three letters. If you give us more than three letters, let us know which three will be your primary references.'), takes: 'table', mayNotApply: false, answer: { from: 'by hand', what: 'Names of the three primary references, none of them a relative; their letters go with the form', lines: 3, papers: ['letter of support'] } },
  ],
}
