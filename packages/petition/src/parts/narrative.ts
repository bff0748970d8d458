import type { Desk } from '../compose/desk.ts'
import type { NarrativeQuestion } from '../compose/input.ts'
import { mentionsSealed } from '../exhibits/mentions-sealed.ts'
import type { Block } from '../packet.ts'
import { connective, ownWords } from '../sentence.ts'

const named: Readonly<Record<NarrativeQuestion, string>> = {
  offense: 'account of the offense', reasons: 'answer on the reasons for clemency', release: 'answer on the release plan', community: 'answer on the community', education: 'answer on education', homes: 'answer on places lived',
  military: 'answer on military service', work: 'answer on work', sobriety: 'answer on sobriety', finances: 'answer on debts', responsibility: 'answer on responsibility', history: 'answer on other arrests and convictions',
}

/** The applicant's words, verbatim, paragraph by paragraph; else lines to write on. Nothing is ever composed here. */
export function narrative(desk: Desk, question: NarrativeQuestion, lines: number): readonly Block[] {
  const words = wordsOf(desk, question)
  if (words === undefined && desk.input.closed !== undefined) return []
  return words ?? [{ is: 'lined space', label: connective('To be written by the applicant in their own words'), lines }]
}

/** The applicant's words on a question, or undefined where there are none or they may not go out. */
export function wordsOf(desk: Desk, question: NarrativeQuestion): readonly Block[] | undefined {
  const answer = desk.input.narrative.find((entry) => entry.question === question && entry.text.trim() !== '')
  if (answer === undefined) return undefined
  if (desk.input.variant === 'person by mail' && mentionsSealed(answer.text)) {
    desk.note(`The ${named[question]} speaks of a sealed matter and is left out of what goes by mail.`)
    return undefined
  }
  const from = { takenDownBy: answer.takenDownBy, on: answer.on, ...(answer.language !== undefined && { language: answer.language }), ...(answer.interpretedBy !== undefined && { interpretedBy: answer.interpretedBy }), ...(answer.readBackOn !== undefined && { readBackOn: answer.readBackOn }) }
  return [{ is: 'own words', paragraphs: paragraphsOf(answer.text).map((text) => ownWords(text, from)) }]
}

/** The applicant's words as they are set, paragraph by paragraph. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n\s*\n/).map((one) => one.trim()).filter((one) => one !== '')
}
