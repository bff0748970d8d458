import type { Desk } from '../compose/desk.ts'
import { answerForm } from '../forms/answer-form.ts'
import { formWarnings } from '../forms/form-warning.ts'
import type { Block, Part } from '../packet.ts'
import { connective } from '../sentence.ts'

/** The questions of the form, each with its answer: the record from facts, the narratives in the applicant's own words only. A question nothing may be said of is left out. */
export function composeApplication(desk: Desk): Part {
  const { form, answers } = answerForm(desk)
  const kept = answers.filter(({ blocks }) => blocks.length > 0)
  const blocks = kept.map(({ question, blocks: answer }, index): Block => ({ is: 'question', number: index + 1, asks: connective(question.asks), answer }))
  desk.note(`The application answers ${form.notEncoded === undefined ? 'the questions' : 'the subjects'} of the form “${form.name}”${form.edition?.approval === undefined ? '' : ` (${form.edition.approval})`}. The form itself must be filled in and signed by the applicant.`)
  for (const { says } of formWarnings(form, desk.input.asOf)) desk.note(says)
  return { id: 'application', title: connective(form.title), sections: [{ title: undefined, blocks }] }
}
