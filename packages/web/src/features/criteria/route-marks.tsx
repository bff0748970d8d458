import type { Answer } from '../../api/shapes.ts'
import { answerWord } from './answer-word.ts'
import look from './route-marks.module.css'

/** The questions of a route, each as its mark; the words that say the same stand beside. */
export function RouteMarks({ answers }: { readonly answers: readonly Answer[] }) {
  return <span className={look.marks} aria-hidden="true">{answers.flatMap(leaves).map((answer, at) => <i key={`${answer.id} ${at}`} data-mark={answerWord(answer)} />)}</span>
}

/** What each mark means. */
export function MarksKey() {
  const words = ['met', 'not met', 'cannot say', 'for a person to judge'] as const
  return <p className={look.key}>{words.map((word) => <span key={word}><span className={look.marks} aria-hidden="true"><i data-mark={word} /></span> {word}</span>)}</p>
}

function leaves(answer: Answer): readonly Answer[] {
  const parts = answer.parts as readonly Answer[]
  return parts.length === 0 ? [answer] : parts.flatMap(leaves)
}
