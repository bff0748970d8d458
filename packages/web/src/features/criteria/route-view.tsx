import type { RouteScreen } from '../../api/shapes.ts'
import { NextPapers } from '../needs/next-papers.tsx'
import { LawSource } from '../sources/law-source.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { AnswerView } from './answer-view.tsx'
import { standingInWords, summaryOf } from './answer-word.ts'
import { RouteMarks } from './route-marks.tsx'
import look from './route-view.module.css'

/** One route: where it stands at a glance, opening to what it is, its law, its questions and the papers it waits for. */
export function RouteView({ route, opened }: { readonly route: RouteScreen; readonly opened: boolean }) {
  const summary = summaryOf(route)
  const [soonest] = summary.becomes
  return (
    <details className={look.route} open={opened} data-lapsed={route.lapsed === undefined ? undefined : true}>
      <summary>
        <h3>{route.name}</h3>
        <span className={look.standing}><RouteMarks answers={route.answers} /><span>{standingInWords(summary)}</span></span>
        <span className={look.when}>{route.lapsed ? `lapsed ${dateInWords(route.lapsed.on)}` : soonest ? `next met on ${dateInWords(soonest.on)}` : ''}</span>
      </summary>
      <div className={look.inside}>
        <p>{route.about}</p>
        {route.to === undefined ? null : <p className="quiet">To ask: {route.to}.</p>}
        {route.lapsed === undefined ? null : <div><p><strong>Lapsed on {dateInWords(route.lapsed.on)}</strong>: {route.lapsed.why}.</p><LawSource source={route.lapsed.source} /></div>}
        <LawSource source={route.source} />
      </div>
      {route.answers.map((answer) => <AnswerView key={answer.id} answer={answer} opened={answer.parts.length > 0} />)}
      {summary.nextPapers.length === 0 ? null : <div className={look.inside}><h4>Papers that would settle the most here</h4><NextPapers papers={summary.nextPapers.slice(0, 3)} /></div>}
    </details>
  )
}
