import { Link } from '@tanstack/react-router'
import type { FormQuestion, NarrativeAnswer } from '../../api/shapes.ts'
import { OwnWordsForm } from '../packet/own-words-form.tsx'
import { LawSource } from '../sources/law-source.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import look from './forms.module.css'
import { standingInWords } from './form-words.ts'

interface QuestionProps {
  readonly caseId: string
  readonly number: number
  readonly question: FormQuestion
  /** Whether the one who looks sees the applicant's own words. */
  readonly words: boolean
  readonly answer: NarrativeAnswer | undefined
  /** Whether the words kept so far are here: before that nothing is typed over them. */
  readonly ready: boolean
}

/** One question: what is asked, in whose words, the answer line by line with its pages, and how it stands. */
export function QuestionOfForm({ caseId, number, question, words, answer, ready }: QuestionProps) {
  const { asks, source, standing, lines, held, papers, mayNotApply } = question
  return (
    <li className={look.question} id={`question-${question.id}`}>
      <div className={look.head}>
        <h3>{number}. {asks}</h3>
        <span className={look.standing} data-standing={standing}>{standingInWords[standing]}</span>
      </div>
      <div className="screen-only">{source === undefined ? <p className="quiet small">A subject of ours: the words of the form were not read.</p> : <LawSource source={source} />}</div>
      <dl className={look.lines}>
        {lines.map((line, n) => (
          <div key={`${line.label ?? ''} ${String(n)}`} data-is={line.is}>
            {line.label === undefined ? null : <dt>{line.label}</dt>}
            <dd>
              {line.is === 'own words' ? <blockquote>{line.text}</blockquote> : <span>{line.text}</span>}
              {line.takenDown === undefined ? null : <span className="quiet small"> In the applicant’s own words, {line.takenDown.by === undefined ? 'written by the applicant' : `taken down by ${line.takenDown.by}`} on {dateInWords(line.takenDown.on)}.</span>}
              {line.stands.length === 0 ? null : <span className={look.stands}>{eachOnce(line.stands).map(({ fact, paper, page, says }) => paper === undefined ? <span key={fact}>{says}</span> : <Link key={fact} to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: paper }} search={{ page: page ?? 1 }}>{says}</Link>)}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {lines.length === 0 ? <p className="quiet">Nothing can be said here yet.</p> : null}
      {held.map((why) => <p key={why} className={look.held}>{why}</p>)}
      {papers.length === 0 || standing !== 'needs the person' ? null : <p className="quiet small">A {papers.join(' or a ')} would show it.</p>}
      {mayNotApply && standing !== 'answered' && standing !== 'does not apply' ? <p className="quiet small">It may be answered with why it does not apply.</p> : null}
      {question.words === undefined || !words || !ready ? null : (
        <details className={`${look.write} screen-only`}>
          <summary>{answer === undefined ? 'Write it down in the applicant’s own words' : 'Change these words'}</summary>
          <OwnWordsForm key={answer?.version ?? 0} caseId={caseId} question={question.words} asks={asks} helps="Typed by the applicant, or taken down word for word." answer={answer} />
        </details>
      )}
    </li>
  )
}

/** Facts that stand on the same page, or were said by the same person, lead there once. */
function eachOnce<S extends { readonly says: string }>(stands: readonly S[]): readonly S[] {
  return [...new Map(stands.map((one) => [one.says, one])).values()]
}
