import type { ClemencyForm } from './form.ts'
import { readIn } from './read-source.ts'

const form = readIn('Application for Certificate of Pardon (marijuana), OMB 1123-0014, January 2024', 'https://github.com/GSA-TTS/forms/blob/720938e8865c08ebc84061d61524caf3ceda475c/packages/forms/sample-documents/doj-pardon-marijuana/demo-application_for_certificate_of_pardon_for_simple_marijuana_possession.pdf')
const optional = 'Not required by the form, and without effect on it; only the applicant says it.'

/** OMB 1123-0014, January 2024: one form for each conviction or charge. Read whole, in a copy a federal office published for demonstration. */
export const marijuanaCertificateForm: ClemencyForm = {
  id: 'marijuana-certificate',
  name: 'Application for Certificate of Pardon (simple possession, attempted possession or use of marijuana)',
  title: 'Application for a certificate of pardon',
  edition: { version: 'January 2024', approval: 'OMB 1123-0014', expires: '2027-03-31', source: form('OMB Control No: 1123-0014 Expires 03/31/2027') },
  published: 'https://www.justice.gov/pardon/presidential-proclamation-marijuana-possession',
  notEncoded: undefined,
  rules: [
    { says: 'A separate form for each conviction or charge.', source: form('Submit a separate form for each conviction or charge for which you are seeking a certificate of pardon.') },
    { says: 'Gender, race and ethnicity are not required.', source: form('Information regarding gender, race, or ethnicity is not required and will not affect the processing of the application.') },
    { says: 'Papers of the charge or the conviction go with it where there are any.', source: form('conviction documents, like the judgment of conviction, the court docket sheet showing the sentence and date it was imposed') },
  ],
  requirements: { route: 'marihuana pardon', answers: ['marihuana pardon count', 'marihuana pardon day', 'marihuana pardon person'] },
  questions: [
    { id: 'name', asks: 'Name', source: form('Name: (first) (middle) (last)'), takes: 'line', mayNotApply: false, answer: { from: 'facts', rows: [{ label: 'Name', path: 'person.name' }] } },
    { id: 'name-then', asks: 'Name at conviction, if different', source: form('Name at Conviction: (if different)'), takes: 'line', mayNotApply: true, answer: { from: 'by hand', what: 'Name at conviction, if it was another', lines: 1 } },
    { id: 'address', asks: 'Address', source: form('Address: (number) (street) (apartment/unit no.)'), takes: 'line', mayNotApply: false, answer: { from: 'by hand', what: 'Street, city, state and Zip code', lines: 2 } },
    { id: 'reach', asks: 'E-mail address and telephone', source: form('We strongly recommend including an email address, if available, as we may not be able to respond as quickly if you do not provide it.'), takes: 'line', mayNotApply: true, answer: { from: 'by hand', what: 'E-mail address; telephone', lines: 1 } },
    { id: 'born', asks: 'Date of birth', source: form('Date of Birth:'), takes: 'date', mayNotApply: false, answer: { from: 'facts', rows: [{ label: 'Date of birth', path: 'person.dateOfBirth' }] } },
    { id: 'statistics', asks: 'Gender, ethnicity and race', source: form('Are you Hispanic or Latino?:'), takes: 'choice', mayNotApply: true, answer: { from: 'by hand', what: 'Gender, ethnicity, race: may be left open', lines: 1, why: optional } },
    { id: 'citizenship', asks: 'Citizenship or residency status', source: form('Citizenship or Residency Status: U.S. citizen by birth'), takes: 'choice', mayNotApply: false, answer: { from: 'facts', rows: [{ label: 'Citizenship', path: 'person.citizenship' }] } },
    { id: 'number', asks: 'Number of the registration, certificate or citizenship', source: form('Alien Registration Number (A-Number), Certificate of Naturalization Number, or Citizenship Number (if applicant is a lawful permanent resident or naturalized citizen)'), takes: 'line', mayNotApply: true, answer: { from: 'by hand', what: 'The number, and the day naturalization or residency was granted, for whoever is not a citizen by birth', lines: 1 } },
    { id: 'conviction', asks: 'The conviction (item 1 of the form)', source: form('1. Applicant was convicted on:'), takes: 'table', mayNotApply: true, answer: { from: 'facts', rows: [
      { label: 'Convicted on', path: 'conviction.convictedOn' }, { label: 'Court', path: 'conviction.court' }, { label: 'District', path: 'conviction.district' }, { label: 'Docket number', path: 'conviction.docketNumber' },
    ], also: ['counts'] } },
    { id: 'charge', asks: 'Or the charge, where there was no conviction (item 2)', source: form('2. Applicant was charged with Code Section:'), takes: 'table', mayNotApply: true, answer: { from: 'facts', rows: [{ label: 'Docket number', path: 'conviction.docketNumber' }], not: { because: 'the form is for a conviction', when: [{ path: 'conviction.convictedOn' }] } } },
    { id: 'certification', asks: 'Certification', source: form('The above statements, and accompanying documents, are true and complete to the best of my knowledge, information, and belief.'), takes: 'signature', mayNotApply: false, answer: { from: 'signature', under: form('With knowledge of the penalties for false statements to Federal Agencies, as provided by 18 U.S.C. § 1001'), certifies: 'I was a citizen of the United States, or lawfully present, at the time of the offense; a citizen or lawful permanent resident on 22 December 2023; and the statements above and the papers with them are true and complete to the best of my knowledge, information, and belief.' } },
  ],
}
