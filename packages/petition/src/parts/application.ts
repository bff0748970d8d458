import { falseStatements, formalPetition, clemencyPower } from '../compose/clemency-law.table.ts'
import type { Desk } from '../compose/desk.ts'
import { narrativeQuestions } from '../compose/input.ts'
import { said, tell } from '../compose/tell.ts'
import type { Block, Part } from '../packet.ts'
import { connective, law } from '../sentence.ts'
import { countsTable, priorsTable } from './convictions.ts'
import { narrative } from './narrative.ts'
import { paragraphOf, rowOf, tableOf } from './rows.ts'
import { servedSentences } from './time-served.ts'

/** The questions of a commutation application: the record answered from facts, the two narratives in the applicant's own words only. */
export function composeApplication(desk: Desk): Part {
  const term = desk.known('conviction.term')
  const answers: readonly (readonly [string, readonly (Block | undefined)[]])[] = [
    ['The applicant', [tableOf('The applicant', ['', ''], [
      rowOf(desk, 'Name', 'person.name'), rowOf(desk, 'Register number', 'person.registerNumber'), rowOf(desk, 'Date of birth', 'person.dateOfBirth'),
      rowOf(desk, 'Citizenship', 'person.citizenship'), rowOf(desk, 'Where held', 'custody.facility'),
    ])]],
    ['The relief that is asked', [
      { is: 'paragraph', sentences: [law('The applicant asks for commutation of sentence, by the power to grant reprieves and pardons.', [clemencyPower, formalPetition])] },
    ]],
    ['The conviction', [
      tableOf('The conviction', ['', ''], [
        rowOf(desk, 'Court', 'conviction.court'), rowOf(desk, 'District', 'conviction.district'), rowOf(desk, 'Docket number', 'conviction.docketNumber'), rowOf(desk, 'Judge', 'conviction.judge'),
        rowOf(desk, 'How guilt was decided', 'conviction.decidedBy', (known) => tell`${said(known, known.words.charAt(0).toUpperCase() + known.words.slice(1))}`),
        rowOf(desk, 'Last day of the offense', 'conviction.offenseEndedOn'),
      ]),
      countsTable(desk),
    ]],
    ['The sentence', [tableOf('The sentence', ['', ''], [
      rowOf(desk, 'Imposed on', 'conviction.sentencedOn'), rowOf(desk, 'Imprisonment', 'conviction.term', () => tell`${said(term, term?.value === 'life' ? 'Life' : term?.words ?? '')}`),
      rowOf(desk, 'Supervised release', 'conviction.supervisedReleaseMonths'), rowOf(desk, 'Fine', 'conviction.fine'), rowOf(desk, 'Restitution', 'conviction.restitution'), rowOf(desk, 'Special assessment', 'conviction.assessment'),
    ])]],
    ['Time in custody', [
      tableOf('Time in custody', ['', ''], [rowOf(desk, 'Sentence commenced', 'custody.commencedOn'), rowOf(desk, 'Prior custody credit', 'custody.priorCreditDays'), rowOf(desk, 'Projected release', 'custody.projectedReleaseOn')]),
      paragraphOf(servedSentences(desk)),
    ]],
    ['Challenges in court', [tableOf('Challenges in court', ['', ''], [rowOf(desk, 'Direct appeal pending', 'litigation.appealPending', yesNo), rowOf(desk, 'Motion under 28 U.S.C. § 2255 pending', 'litigation.collateralPending', yesNo)])]],
    ['Other convictions', [priorsTable(desk)]],
    ['Account of the offense, in the applicant’s own words', narrative(desk, narrativeQuestions.offense, 22)],
    ['Reasons for seeking commutation, in the applicant’s own words', narrative(desk, narrativeQuestions.reasons, 22)],
    ['Certification', desk.input.closed !== undefined ? [] : [
      { is: 'paragraph', sentences: [law('I certify that all answers to the above questions and all statements contained in this application are true and correct to the best of my knowledge, information and belief. I understand that any intentional misstatement of material facts in this application may cause adverse action on it and may be punished as a false statement.', falseStatements)] },
      { is: 'signature', label: connective('Signature of the applicant and date') },
    ]],
  ]
  const kept = answers.map(([asks, answer]) => ({ asks, answer: answer.filter((block) => block !== undefined) })).filter(({ answer }) => answer.length > 0)
  const blocks = kept.map(({ asks, answer }, index): Block => ({ is: 'question', number: index + 1, asks: connective(asks), answer }))
  desk.note('The application answers the subjects of the commutation form. The form itself (OMB No. 1123-0015) must be filled in and signed by the applicant; use its current version.')
  return { id: 'application', title: connective('Application for commutation of sentence'), sections: [{ title: undefined, blocks }] }
}

function yesNo(known: Parameters<typeof said>[0]) {
  return tell`${said(known, known?.value === true ? 'Yes' : 'No')}`
}
