import type { Desk } from '../compose/desk.ts'
import { answerQuestion, type FormAnswer } from './answer-question.ts'
import type { ClemencyForm } from './form.ts'
import { clemencyForms } from './forms.table.ts'

/** Every question of the form the input names, answered in the order of the form. */
export function answerForm(desk: Desk): { readonly form: ClemencyForm; readonly answers: readonly FormAnswer[] } {
  const form = clemencyForms[desk.input.form ?? 'commutation']
  return { form, answers: form.questions.map((question) => answerQuestion(desk, question, form.title)) }
}
