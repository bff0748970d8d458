import type { FormQuestion } from '../../api/shapes.ts'

export const standingInWords: Readonly<Record<FormQuestion['standing'], string>> = { 'answered': 'answered', 'does not apply': 'does not apply', 'open': 'open', 'needs the person': 'needs the person' }

export const truthInWords = { 'met': 'Yes.', 'not met': 'No.', 'cannot say': 'Cannot be said yet.' } as const

/** How far the form is: `31 questions: 6 answered, 22 need the person, 3 are open.` */
export function formSentence(questions: readonly Pick<FormQuestion, 'standing'>[]): string {
  const of = (standing: FormQuestion['standing']) => questions.filter((question) => question.standing === standing).length
  const parts = [
    say(of('answered'), 'answered', 'answered'), say(of('does not apply'), 'does not apply', 'do not apply'), say(of('needs the person'), 'needs the person', 'need the person'), say(of('open'), 'is open', 'are open'),
  ].filter((part) => part !== '')
  return `${String(questions.length)} questions: ${parts.join(', ')}.`
}

function say(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${String(number)} ${number === 1 ? one : many}`
}
