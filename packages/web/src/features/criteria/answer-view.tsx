import type { Answer } from '../../api/shapes.ts'
import { ReadFrom } from '../facts/read-from.tsx'
import { NeedsList } from '../needs/needs-list.tsx'
import { LawSource, LawSources } from '../sources/law-source.tsx'
import { dateInWords, datesInWords } from '../words/date-in-words.ts'
import { WithMonths } from '../words/months.tsx'
import { answerWord } from './answer-word.ts'
import look from './answer-view.module.css'

/** One question and its answer in words, opening to the reasons, the sources and what is missing. */
export function AnswerView({ answer, opened = false }: { readonly answer: Answer; readonly opened?: boolean }) {
  const word = answerWord(answer)
  const parts = answer.parts as readonly Answer[]
  const { reasons, needs, gaps, sources } = own(answer, parts)
  return (
    <details className={look.answer} open={opened}>
      <summary>
        <span className={look.question}>{answer.question}</span>
        <span className={look.answered}>
          <span className={look.word} data-word={word}>{word}</span>
          {answer.metOn === undefined ? null : <span className={look.until}>until {dateInWords(answer.metOn)}</span>}
        </span>
      </summary>
      <div className={look.inside}>
        {answer.decides === 'person' ? <p className="quiet">The program lays out the material; a person judges it.</p> : null}
        {answer.decides === 'discretion' ? <p className="quiet">This lies with the one who grants; the program lays out the material.</p> : null}
        {answer.metOn === undefined ? null : <p>Becomes met on <strong>{dateInWords(answer.metOn)}</strong>, all else staying as it is.</p>}
        <ul className={look.reasons}>
          {reasons.map((reason) => (
            <li key={reason.text}>
              <WithMonths>{datesInWords(reason.text)}</WithMonths>
              <ReadFrom paths={reason.read} />
              {reason.source === undefined ? null : <LawSource source={reason.source} />}
            </li>
          ))}
        </ul>
        {needs.length + gaps.length === 0 ? null : <><h4>What is missing</h4><NeedsList needs={needs} gaps={gaps} /></>}
        <LawSources sources={sources} />
        {answer.verifiedThrough === undefined ? null : <p className="quiet small">Last verified on {dateInWords(answer.verifiedThrough)}</p>}
      </div>
      {parts.length === 0 ? null : <div className={look.parts}>{parts.map((part) => <AnswerView key={part.id} answer={part} />)}</div>}
    </details>
  )
}

/** What an answer says beyond its parts, so that nothing is read twice. */
function own(answer: Answer, parts: readonly Answer[]): Pick<Answer, 'reasons' | 'needs' | 'gaps' | 'sources'> {
  const said = {
    reasons: new Set(parts.flatMap((part) => part.reasons.map((reason) => reason.text))),
    needs: new Set(parts.flatMap((part) => part.needs.map((need) => need.path))),
    gaps: new Set(parts.flatMap((part) => part.gaps.map((gap) => gap.of))),
    quotes: new Set([...parts.flatMap((part) => part.sources), ...answer.reasons.flatMap((reason) => reason.source ?? [])].map((source) => source.quote)),
  }
  return {
    reasons: answer.reasons.filter((reason) => !said.reasons.has(reason.text)),
    needs: answer.needs.filter((need) => !said.needs.has(need.path)),
    gaps: answer.gaps.filter((gap) => !said.gaps.has(gap.of)),
    sources: answer.sources.filter((source) => !said.quotes.has(source.quote)),
  }
}
