import type { Answer, CivilDate, Source } from '@lenity/law'
import { openDesk } from '../compose/desk.ts'
import type { NarrativeQuestion, PacketInput } from '../compose/input.ts'
import { openLedger } from '../compose/ledger.ts'
import { planExhibits } from '../exhibits/plan-exhibits.ts'
import type { Block, Cell } from '../packet.ts'
import type { Sentence } from '../sentence.ts'
import { isSentences } from '../walk-sentences.ts'
import { answerQuestion, type AnswerStanding } from './answer-question.ts'
import type { ClemencyForm, FormId, FormQuestion } from './form.ts'
import { formWarnings, type FormWarning } from './form-warning.ts'
import { clemencyForms } from './forms.table.ts'

/** One line of an answer: what it says, and what it rests on. `by hand` is a place only the applicant fills. */
export interface AnswerLine {
  readonly label: string | undefined
  readonly text: string
  readonly is: 'fact' | 'law' | 'own words' | 'open question' | 'office words' | 'by hand'
  /** Ids of the facts it was built on. */
  readonly facts: readonly string[]
  readonly sources: readonly Source[]
  /** Who took the applicant's words down, and when. */
  readonly takenDown: { readonly by: string | undefined; readonly on: CivilDate } | undefined
}

/** One question of a form as it is answered now. */
export interface QuestionOnPage extends Pick<FormQuestion, 'id' | 'section' | 'asks' | 'source' | 'takes' | 'mayNotApply'> {
  readonly standing: AnswerStanding
  readonly lines: readonly AnswerLine[]
  /** Why something the case has is not said here, and what to do about it. Sealed facts are not told. */
  readonly held: readonly string[]
  /** The question in the applicant's own words that answers it. */
  readonly words: NarrativeQuestion | undefined
  /** Papers that would show what is left to be written by hand. */
  readonly papers: readonly string[]
}

export interface FormPage {
  readonly form: Pick<ClemencyForm, 'id' | 'name' | 'edition' | 'published' | 'notEncoded' | 'rules'>
  readonly warnings: readonly FormWarning[]
  /** What must be so for this form to be the right one, as the screening answers it. */
  readonly requirements: readonly Answer[]
  readonly questions: readonly QuestionOnPage[]
}

/** A form and its answers as data, for a page: the same answers as the application part gives. `today` is the day its printed date is held against. */
export function composeFormPage(input: PacketInput, id: FormId, today: CivilDate): FormPage {
  const form = clemencyForms[id]
  const plan = planExhibits(input.papers, input.facts, input.variant, input.confidentialAllowedBy)
  const ledger = openLedger(input, plan)
  const route = input.screening.routes.find((one) => one.id === form.requirements.route)
  return {
    form: { id, name: form.name, edition: form.edition, published: form.published, notEncoded: form.notEncoded, rules: form.rules },
    warnings: formWarnings(form, today),
    requirements: (route?.answers ?? []).flatMap((answer) => [answer, ...answer.parts]).filter((answer) => form.requirements.answers.includes(answer.id)),
    questions: form.questions.map((question) => {
      const desk = openDesk({ ...input, form: id }, ledger)
      const { standing, blocks } = answerQuestion(desk.at(question.asks), question, form.title)
      const { section, asks, source, takes, mayNotApply } = question
      const papers = question.answer.from === 'by hand' ? question.answer.papers ?? [] : []
      const words = question.answer.from === 'own words' ? question.answer.question : undefined
      return { id: question.id, ...(section === undefined ? {} : { section }), asks, source, takes, mayNotApply, standing, lines: blocks.flatMap(linesOf), held: desk.notes(), papers, words }
    }),
  }
}

function linesOf(block: Block): readonly AnswerLine[] {
  switch (block.is) {
    case 'table': return block.columns.every(({ text }) => text === '') ? block.rows.flatMap(([label, ...cells]) => cells.flatMap((cell) => sentencesIn(cell).map((sentence) => lineOf(sentence, label === undefined || isSentences(label) ? undefined : label.text)))) : block.rows.flatMap(rowLine)
    case 'paragraph': return block.sentences.map((sentence) => lineOf(sentence))
    case 'own words': return block.paragraphs.map((sentence) => lineOf(sentence))
    case 'lined space': return [byHand(block.label.text)]
    case 'signature': return [byHand(block.label.text)]
    default: return []
  }
}

/** A row of a table with columns of its own, as one line. */
function rowLine(row: readonly Cell[]): readonly AnswerLine[] {
  const sentences = row.flatMap(sentencesIn)
  const [first] = sentences
  return first === undefined ? [] : [{ ...lineOf(first), text: sentences.map(({ text }) => text).join(', '), facts: [...new Set(sentences.flatMap(factIds))] }]
}

function lineOf(sentence: Sentence, label?: string): AnswerLine {
  const { basis, text } = sentence
  return {
    label, text, is: basis.is, facts: factIds(sentence), sources: basis.is === 'fact' || basis.is === 'law' ? basis.sources : [],
    takenDown: basis.is === 'own words' ? { by: basis.takenDownBy, on: basis.on } : undefined,
  }
}

function byHand(text: string): AnswerLine {
  return { label: undefined, text, is: 'by hand', facts: [], sources: [], takenDown: undefined }
}

function factIds({ basis }: Sentence): readonly string[] {
  return basis.is === 'fact' || basis.is === 'law' ? basis.facts.map(({ id }) => id) : []
}

function sentencesIn(cell: Cell): readonly Sentence[] {
  return isSentences(cell) ? cell : []
}
