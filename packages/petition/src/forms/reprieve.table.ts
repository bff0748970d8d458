import { clemencyPower, formalPetition } from '../compose/clemency-law.table.ts'
import type { ClemencyForm } from './form.ts'
import { readIn } from './read-source.ts'

const capital = readIn('65 Fed. Reg. 48379 (8 August 2000)', 'http://frwebgate.access.gpo.gov/cgi-bin/getdoc.cgi?dbname=2000_register&docid=00-19973-filed')

/** A reprieve is asked for by a formal petition; no form for it was found. */
export const reprieveForm: ClemencyForm = {
  id: 'reprieve',
  name: 'Petition for Reprieve',
  title: 'Petition for reprieve',
  edition: undefined,
  published: 'https://www.justice.gov/pardon',
  notEncoded: 'No form for a reprieve was found, and no list of what a petition for one must hold has been read. The petition is laid out by subject; ask the Pardon Attorney what is wanted, and by when.',
  rules: [
    { says: 'A reprieve is asked for by a formal petition to the President, sent to the Pardon Attorney.', source: formalPetition },
    { says: 'A sentence of death imposed by a United States District Court has a deadline and a procedure of its own, which are not encoded.', source: capital('This rule sets forth a deadline for filing a clemency request in a capital case and the general procedures the Department will follow in processing the request.') },
  ],
  requirements: { route: 'reprieve', answers: ['reprieve need'] },
  questions: [
    { id: 'applicant', asks: 'The applicant', source: undefined, takes: 'table', mayNotApply: false, answer: { from: 'facts', rows: [{ label: 'Name', path: 'person.name' }, { label: 'Register number', path: 'person.registerNumber' }, { label: 'Where held', path: 'custody.facility', say: 'name' }] } },
    { id: 'sentence', asks: 'The sentence to be put off', source: clemencyPower, takes: 'table', mayNotApply: false, answer: { from: 'facts', rows: [
      { label: 'Court', path: 'conviction.court' }, { label: 'District', path: 'conviction.district' }, { label: 'Docket number', path: 'conviction.docketNumber' }, { label: 'Imposed on', path: 'conviction.sentencedOn' }, { label: 'Imprisonment', path: 'conviction.term', say: 'term' },
    ], also: ['counts'] } },
    { id: 'what', asks: 'What is to be put off, and until when', source: undefined, takes: 'own words', mayNotApply: false, answer: { from: 'by hand', what: 'What is to be put off, until which day, and why it cannot wait', lines: 10 } },
    { id: 'reasons', asks: 'Reasons, in the applicant’s own words', source: undefined, takes: 'own words', mayNotApply: false, answer: { from: 'own words', question: 'reasons', lines: 18 } },
    { id: 'signature', asks: 'Signature', source: formalPetition, takes: 'signature', mayNotApply: false, answer: { from: 'signature', under: formalPetition, certifies: 'The applicant executes this petition and addresses it to the President of the United States.' } },
  ],
}
