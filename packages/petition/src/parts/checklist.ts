import type { Source } from '@lenity/law'
import { asksOf, type PetitionAsks } from '../asks/petition-asks.ts'
import { formalPetition } from '../compose/clemency-law.table.ts'
import { notInPapers, type Desk } from '../compose/desk.ts'
import { present, said, tell } from '../compose/tell.ts'
import { clemencyForms } from '../forms/forms.table.ts'
import type { Block, Cell, Exhibit, Part, Section } from '../packet.ts'
import { count } from '../say/say-term.ts'
import { connective, law, type Sentence } from '../sentence.ts'
import { sentencesOfBlock } from '../walk-sentences.ts'
import { checked, type CheckStanding } from './checked-row.ts'
import * as asked from './checklist-law.table.ts'
import { papersAsked } from './checklist-papers.ts'
import { materialOf } from './criterion-material.ts'
import { saysOf } from './criterion.ts'
import { otherReliefAnswer } from './other-relief.ts'
import type { Row } from './rows.ts'

/**
 * What the regulations, the instructions of the form and the prison's own rule ask of a petition, each with how it stands here. The list
 * the Pardon Attorney once handed out was not read; this one stands on what was. A closed case asks nothing and has none.
 */
export function composeChecklist(desk: Desk, application: Part, exhibits: readonly Exhibit[]): Part | undefined {
  if (desk.input.closed !== undefined || asksOf(desk.input) === undefined) return undefined
  const asks = asksOf(desk.input) ?? 'commutation'
  desk.note('The checklist is made of what the regulations and the instructions of the form ask. The Pardon Attorney’s own list of 2014 was not read and is not encoded.')
  const sections = [section('What the regulations ask', regulations(desk, asks)), section('What the form asks', form(desk, asks, application, exhibits)), section('Papers that go with it', asks === 'commutation' ? papersAsked(desk, exhibits) : asks === 'pardon' ? letters(exhibits) : [])]
  return { id: 'checklist', title: connective('Checklist'), sections: sections.filter(({ blocks }) => blocks.length > 0) }
}

function section(title: string, rows: readonly Row[]): Section {
  const table: Block = { is: 'table', caption: connective(''), columns: ['Asked', 'Standing', 'Where it is, or why it is not'].map((text) => connective(text)), rows }
  return { title: connective(title), blocks: rows.length === 0 ? [] : [table] }
}

function regulations(desk: Desk, asks: PetitionAsks): readonly Row[] {
  const sovereign = desk.known('conviction.sovereign')
  const federal = sovereign?.value === 'federal' ? tell`The conviction is ${said(sovereign, 'federal')}.` : undefined
  const open = notInPapers(desk, 'conviction.sovereign')
  const unless = (asks: string, source: Source): Row | undefined => (federal !== undefined ? checked(asks, source, 'Does not apply', [federal]) : open === undefined || sovereign !== undefined ? undefined : checked(asks, source, 'Still open', [open]))
  const term = desk.known('conviction.term')
  const imprisoned = tell`The sentence is ${said(term, 'a term of imprisonment')}.`
  return present([
    checked('A formal petition addressed to the President', formalPetition, 'There', connective('The letter and the application in this packet; the form itself is signed and added')),
    checked('Submitted to the Pardon Attorney', asked.submittedTo, 'There', connective('The letter')),
    checked('Where it goes by post, to the office’s address', asked.postalAddress, 'There', connective('The letter')),
    unless('For a military offense, submitted to the Secretary of the department', asked.submittedTo),
    asks === 'pardon' ? undefined : checked('The waiting period before a petition for pardon', asked.waitingPeriod, 'Does not apply', [law(`A ${asks} is asked for, not a pardon.`, asked.waitingPeriod)]),
    asks === 'commutation' ? reliefRow(desk) : undefined,
    unless('For an offense against the law of a possession or territory, another office', asked.territories),
    imprisoned === undefined ? undefined : checked('The procedure for a sentence of death', asked.deathSentence, 'Does not apply', [imprisoned]),
  ])
}

/** Whether other relief comes first is told when nothing else is there to be asked for, or when counsel says how it stands. */
function reliefRow(desk: Desk): Row | undefined {
  const answer = otherReliefAnswer(desk)
  const asks = 'No other relief to ask for first, or exceptional circumstances'
  if (desk.input.otherRelief !== undefined) return checked(asks, asked.otherRelief, 'There', connective('The letter says how it stands'))
  return answer === undefined ? undefined : checked(asks, asked.otherRelief, 'There', materialOf(desk, answer))
}

function form(desk: Desk, asks: PetitionAsks, application: Part, exhibits: readonly Exhibit[]): readonly Row[] {
  const { requirements, rules } = clemencyForms[asks]
  const answers = desk.input.screening.routes.find(({ id }) => id === requirements.route)?.answers ?? []
  const required = answers.flatMap((answer) => [answer, ...answer.parts]).filter(({ id }) => requirements.answers.includes(id))
  const everyQuestion = asks === 'commutation' || asks === 'pardon' ? rules[0]?.source : undefined
  return present([
    ...required.map((answer): Row | undefined => {
      const [source] = answer.sources
      const says = saysOf(desk, answer)
      const standing = says === 'met' ? 'Met' : says === 'not met' ? 'Not met' : says === 'still open' ? 'Still open' : undefined
      return source === undefined || standing === undefined ? undefined : checked(answer.question.replace(/\?$/, ''), source, standing, materialOf(desk, answer))
    }),
    everyQuestion === undefined ? undefined : checked('Every question answered, or why it does not apply', everyQuestion, ...answered(application)),
    ...(asks === 'commutation' ? [] : [checked('Executed by the applicant', formalPetition, 'By hand', connective('The applicant signs and dates the form'))]),
    ...(asks !== 'commutation' ? [] : [checked('Signed by the applicant', asked.signed, 'By hand', connective('The applicant signs and dates the form')),
    checked('Legible, typed or printed in ink', asked.legible, 'There', connective('Typed')),
    checked('Scans, no pictures of documents', asked.noPictures, 'There', connective(exhibits.length === 0 ? 'No paper is attached' : 'No photograph is among the exhibits')),
    checked('Nothing stapled, glued, bound or taped', asked.notBound, 'By hand', connective('Where it is sent on paper'))]),
  ])
}

/** The letters the form for a pardon asks for. Whether they are of relatives is for counsel to see. */
function letters(exhibits: readonly Exhibit[]): readonly Row[] {
  const source = clemencyForms.pardon.questions.find(({ id }) => id === 'letters')?.source
  const there = exhibits.filter(({ kind }) => kind === 'letter of support')
  return source === undefined ? [] : [checked('At least three letters of support', source, there.length >= 3 ? 'There' : 'Not there', connective(there.length === 0 ? 'None is among the exhibits' : `${count(there.length, 'letter')}: ${there.map(({ tab }) => `Ex. ${String(tab)}`).join(', ')}`))]
}

/** How many questions of the application wait, and which. The one that is signed waits for the pen alone. */
function answered(application: Part): readonly [standing: CheckStanding, where: Cell] {
  const questions = application.sections.flatMap(({ blocks }) => blocks).filter((block) => block.is === 'question')
  const waiting = questions.filter(({ answer }) => answer.some((block) => block.is === 'lined space' || [...sentencesOfBlock(block)].some(isOpen)))
  if (waiting.length === 0) return ['There', connective(`All ${String(questions.length)} in the application`)]
  return ['Not there', connective(`${count(waiting.length, 'question')} of the application ${waiting.length === 1 ? 'waits' : 'wait'}: ${waiting.map(({ number }) => String(number)).join(', ')}`)]
}

function isOpen({ basis }: Sentence): boolean {
  return basis.is === 'open question'
}
