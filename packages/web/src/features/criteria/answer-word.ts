import type { Answer, RouteScreen } from '../../api/shapes.ts'

export type AnswerWord = 'met' | 'not met' | 'cannot say' | 'for a person to judge' | 'lies in discretion'

/** The answer in words. What a person must judge is never shown as met or not met. */
export function answerWord(answer: Answer): AnswerWord {
  if (answer.decides === 'person') return 'for a person to judge'
  if (answer.decides === 'discretion') return 'lies in discretion'
  return answer.truth
}

/** The questions that are asked of the case itself: an answer made of others counts by them. */
function leaves(answer: Answer): readonly Answer[] {
  const parts = answer.parts as readonly Answer[]
  return parts.length === 0 ? [answer] : parts.flatMap(leaves)
}

/** How many answers of each kind, over all routes. */
function countAnswers(routes: readonly RouteScreen[]): ReadonlyMap<AnswerWord, number> {
  const counts = new Map<AnswerWord, number>()
  for (const answer of routes.flatMap((route) => route.answers).flatMap(leaves)) counts.set(answerWord(answer), (counts.get(answerWord(answer)) ?? 0) + 1)
  return counts
}

/** One sentence for the page: `Of 18 questions, 7 are met, 2 are not met, 5 are not settled yet and 4 are for a person to judge.` */
export function screeningSentence(routes: readonly RouteScreen[]): string {
  const counts = countAnswers(routes)
  const of = (word: AnswerWord) => counts.get(word) ?? 0
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0)
  if (total === 0) return 'No question of law could be asked of this case.'
  const judged = of('for a person to judge') + of('lies in discretion')
  const said = [
    [of('met'), 'met'], [of('not met'), 'not met'], [of('cannot say'), 'not settled yet'], [judged, 'for a person to judge'],
  ] as const
  const parts = said.filter(([n]) => n > 0).map(([n, word]) => `${n} ${n === 1 ? 'is' : 'are'} ${word}`)
  return `Of ${total} questions, ${parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`}.`
}
