import type { Answer } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import { saysOf } from './criterion.ts'

/** The screening's answer to whether other relief must be asked for first (28 CFR 1.3), where it is met and may be said here. */
export function otherReliefAnswer(desk: Desk): Answer | undefined {
  const answer = desk.input.screening.routes.flatMap(({ answers }) => answers.flatMap((each) => [each, ...each.parts])).find(({ id }) => id === 'other relief')
  return answer !== undefined && answer.truth === 'met' && saysOf(desk, answer) === 'met' ? answer : undefined
}
