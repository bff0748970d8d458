import { clemencyPower, falseStatements } from '../compose/clemency-law.table.ts'
import type { ClemencyForm } from './form.ts'
import { readIn } from './read-source.ts'

const instructions = readIn('Petition for Commutation of Sentence, OMB 1123-0015 (Spanish edition, expires 30 November 2026)', 'https://omb.report/icr/202402-1123-001/doc/140014601')
const scope = instructions('En el formulario, se le pedirá que brinde información sobre su(s) condena(s) y por qué cree que merece la conmutación.')
const challenges = instructions('No tiene ninguna impugnación judicial actualmente pendiente contra su condena o sentencia, como una apelación directa o una moción conforme a la sección 2255 del Título 28 del Código de los EE. UU.')

/** OMB 1123-0015, December 2023. Of it only the instructions have been read, in Spanish: its questions are laid out as subjects. */
export const commutationForm: ClemencyForm = {
  id: 'commutation',
  name: 'Petition for Commutation of Sentence',
  title: 'Application for commutation of sentence',
  edition: { version: 'December 2023', approval: 'OMB 1123-0015', expires: '2026-11-30', source: instructions('Número de control de OMB: 1123-0015 Fecha de caducidad: 30/noviembre/2026') },
  published: 'https://www.justice.gov/pardon/apply-commutation',
  notEncoded: 'Of this form only the instructions have been read, in its Spanish edition. The words and the order of its questions are not encoded: the answers are laid out by subject, to be carried over to the form.',
  rules: [
    { says: 'Every question is answered; where one does not apply, the answer says why.', source: instructions('Responda cada pregunta. Si una pregunta no se aplica a usted, explique por qué.') },
    { says: 'The answers are truthful, accurate and in the applicant’s own words.', source: instructions('Responda cada pregunta con veracidad, precisión y con sus propias palabras.') },
    { says: 'Further pages may be attached.', source: instructions('Adjunte páginas o documentos adicionales si necesita más espacio o para proporcionar más información.') },
  ],
  requirements: { route: 'commutation', answers: ['form federal conviction', 'form serving', 'form no pending challenge'] },
  questions: [
    { id: 'applicant', asks: 'The applicant', source: undefined, takes: 'table', mayNotApply: false, answer: { from: 'facts', rows: [
      { label: 'Name', path: 'person.name' }, { label: 'Register number', path: 'person.registerNumber' }, { label: 'Date of birth', path: 'person.dateOfBirth' },
      { label: 'Citizenship', path: 'person.citizenship' }, { label: 'Where held', path: 'custody.facility', say: 'name' },
    ] } },
    { id: 'relief', asks: 'The relief that is asked', source: clemencyPower, takes: 'own words', mayNotApply: false, answer: { from: 'facts', also: ['relief'] } },
    { id: 'conviction', asks: 'The conviction', source: scope, takes: 'table', mayNotApply: false, answer: { from: 'facts', rows: [
      { label: 'Court', path: 'conviction.court' }, { label: 'District', path: 'conviction.district' }, { label: 'Docket number', path: 'conviction.docketNumber' }, { label: 'Judge', path: 'conviction.judge' },
      { label: 'How guilt was decided', path: 'conviction.decidedBy' }, { label: 'Last day of the offense', path: 'conviction.offenseEndedOn' },
    ], also: ['counts'] } },
    { id: 'sentence', asks: 'The sentence', source: scope, takes: 'table', mayNotApply: false, answer: { from: 'facts', rows: [
      { label: 'Imposed on', path: 'conviction.sentencedOn' }, { label: 'Imprisonment', path: 'conviction.term', say: 'term' }, { label: 'Supervised release', path: 'conviction.supervisedReleaseMonths' },
      { label: 'Fine', path: 'conviction.fine' }, { label: 'Restitution', path: 'conviction.restitution' }, { label: 'Special assessment', path: 'conviction.assessment' },
    ] } },
    { id: 'custody', asks: 'Time in custody', source: undefined, takes: 'table', mayNotApply: false, answer: { from: 'facts', rows: [
      { label: 'Sentence commenced', path: 'custody.commencedOn' }, { label: 'Prior custody credit', path: 'custody.priorCreditDays' }, { label: 'Projected release', path: 'custody.projectedReleaseOn' },
    ], also: ['time served'] } },
    { id: 'challenges', asks: 'Challenges in court', source: challenges, takes: 'choice', mayNotApply: true, answer: { from: 'facts', rows: [
      { label: 'Direct appeal pending', path: 'litigation.appealPending', say: 'yes or no' }, { label: 'Motion under 28 U.S.C. § 2255 pending', path: 'litigation.collateralPending', say: 'yes or no' },
    ] } },
    { id: 'other-convictions', asks: 'Other convictions', source: undefined, takes: 'table', mayNotApply: true, answer: { from: 'facts', also: ['other convictions'] } },
    { id: 'offense', asks: 'Account of the offense, in the applicant’s own words', source: scope, takes: 'own words', mayNotApply: false, answer: { from: 'own words', question: 'offense', lines: 22 } },
    { id: 'reasons', asks: 'Reasons for seeking commutation, in the applicant’s own words', source: scope, takes: 'own words', mayNotApply: false, answer: { from: 'own words', question: 'reasons', lines: 22 } },
    { id: 'certification', asks: 'Certification', source: undefined, takes: 'signature', mayNotApply: false, answer: { from: 'signature', under: falseStatements, certifies: 'I certify that all answers to the above questions and all statements contained in this application are true and correct to the best of my knowledge, information and belief. I understand that any intentional misstatement of material facts in this application may cause adverse action on it and may be punished as a false statement.' } },
  ],
}
