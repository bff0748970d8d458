import type { Answer } from '../../api/shapes.ts'
import { ReadFrom } from '../facts/read-from.tsx'
import { NeedsList } from '../needs/needs-list.tsx'
import { LawSource, LawSources } from '../sources/law-source.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { WithMonths } from '../words/months.tsx'
import { answerWord } from './answer-word.ts'
import look from './answer-view.module.css'

/** One question and its answer in words, opening to the reasons, the sources and what is missing. */
export function AnswerView({ answer }: { readonly answer: Answer }) {
  const word = answerWord(answer)
  return (
    <details className={look.answer}>
      <summary>
        <span className={look.question}>{answer.question}</span>
        <span className={look.word} data-word={word}>{word}</span>
      </summary>
      <div className={look.inside}>
        {answer.decides === 'person' ? <p className="quiet">The program lays out the material; a person judges it.</p> : null}
        {answer.decides === 'discretion' ? <p className="quiet">This lies with the one who grants; the program lays out the material.</p> : null}
        <ul className={look.reasons}>
          {answer.reasons.map((reason) => (
            <li key={reason.text}>
              <WithMonths>{reason.text}</WithMonths>
              <ReadFrom paths={reason.read} />
              {reason.source === undefined ? null : <LawSource source={reason.source} />}
            </li>
          ))}
        </ul>
        {answer.needs.length + answer.gaps.length === 0 ? null : <><h4>What is missing</h4><NeedsList needs={answer.needs} gaps={answer.gaps} /></>}
        {answer.parts.length === 0 ? null : <div className={look.parts}>{(answer.parts as readonly Answer[]).map((part) => <AnswerView key={part.id} answer={part} />)}</div>}
        <LawSources sources={answer.sources} />
        {answer.verifiedThrough === undefined ? null : <p className="quiet small">Last verified on {dateInWords(answer.verifiedThrough)}</p>}
      </div>
    </details>
  )
}
