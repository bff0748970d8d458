import { falseStatements } from '../compose/clemency-law.table.ts'
import type { ClemencyForm } from './form.ts'
import { readIn } from './read-source.ts'

const draft = readIn('Application for Remission of Financial Penalties, draft of 17 July 2024', 'https://omb.report/icr/202410-1123-001/doc/147213800')
const asked = draft('You will be asked to give details about yourself, your reasons for seeking remission, challenges you may be facing because of your conviction, information about your conviction and other criminal history, if any, and information about your finances.')

/** The form for remission, as it was sent for approval in 2024. Its first page has been read, which names what it asks for. */
export const remissionForm: ClemencyForm = {
  id: 'remission',
  name: 'Application for Remission of Financial Penalties',
  title: 'Application for remission of financial penalties',
  edition: { version: 'draft of 17 July 2024', approval: undefined, expires: undefined, source: draft('OMB Number: XXXX-0NEW Expiration Date: XX/XX/XXXX') },
  published: 'https://www.justice.gov/pardon',
  notEncoded: 'Only the first page of a draft of this form has been read, which names what it asks for and prints neither number nor day. The words of its questions are not encoded: the answers are laid out by those subjects.',
  rules: [{ says: 'What was paid already cannot be got back by it.', source: draft('Let you get back any payments or assets you have already turned over to the government') }],
  requirements: { route: 'remission', answers: ['remission unpaid'] },
  questions: [
    { id: 'applicant', asks: 'Details about the applicant', source: asked, takes: 'table', mayNotApply: false, answer: { from: 'facts', rows: [{ label: 'Name', path: 'person.name' }, { label: 'Date of birth', path: 'person.dateOfBirth' }, { label: 'Citizenship', path: 'person.citizenship' }] } },
    { id: 'reasons', asks: 'Reasons for seeking remission', source: asked, takes: 'own words', mayNotApply: false, answer: { from: 'own words', question: 'reasons', lines: 18 } },
    { id: 'challenges', asks: 'Challenges because of the conviction', source: asked, takes: 'own words', mayNotApply: true, answer: { from: 'by hand', what: 'Challenges the applicant faces because of the conviction', lines: 10 } },
    { id: 'conviction', asks: 'The conviction', source: asked, takes: 'table', mayNotApply: false, answer: { from: 'facts', rows: [
      { label: 'Court', path: 'conviction.court' }, { label: 'District', path: 'conviction.district' }, { label: 'Docket number', path: 'conviction.docketNumber' }, { label: 'Sentenced on', path: 'conviction.sentencedOn' },
      { label: 'Imprisonment', path: 'conviction.term', say: 'term' }, { label: 'Released on', path: 'custody.releasedOn' },
    ], also: ['counts'] } },
    { id: 'penalties', asks: 'The financial penalties', source: draft('Forgive the part of the penalties you have not already paid'), takes: 'table', mayNotApply: false, answer: { from: 'facts', rows: [
      { label: 'Fine', path: 'conviction.fine' }, { label: 'Restitution', path: 'conviction.restitution' }, { label: 'Special assessment', path: 'conviction.assessment' }, { label: 'Still unpaid', path: 'conviction.unpaid' },
    ] } },
    { id: 'other-convictions', asks: 'Other criminal history', source: asked, takes: 'table', mayNotApply: true, answer: { from: 'facts', also: ['other convictions'] } },
    { id: 'finances', asks: 'Finances', source: asked, takes: 'own words', mayNotApply: false, answer: { from: 'by hand', what: 'Income, what is owned and owed, and what has been paid so far', lines: 14, papers: ['financial responsibility plan'] } },
    { id: 'certification', asks: 'Signature', source: undefined, takes: 'signature', mayNotApply: false, answer: { from: 'signature', under: falseStatements, certifies: 'The answers above are true and complete to the best of my knowledge, information and belief.' } },
  ],
}
