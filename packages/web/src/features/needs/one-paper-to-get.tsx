import { Link } from '@tanstack/react-router'
import type { PapersToGet } from '../../api/shapes.ts'
import { pathInWords } from '../words/path-in-words.ts'
import look from './papers-to-get.module.css'
import { RequestRow, type RequestOf } from './request-row.tsx'
import { standsOf } from './to-get-sentence.ts'
import { WayView, type Way } from './way-view.tsx'

type Paper = PapersToGet['papers'][number]
const marks = { 'to ask': 'to ask', 'asked': 'asked', 'chased': 'asked again', 'arrived': 'arrived', 'refused': 'refused', 'not needed': 'not needed any more' } as const

interface OnePaperProps {
  readonly caseId: string
  readonly paper: Paper
  readonly list: PapersToGet
  readonly mayWrite: boolean
  readonly inHand: boolean
  readonly onAsk: (way: Way) => void
  readonly onRequest: (request: RequestOf, act: 'chase' | 'refused' | 'not needed' | 'change') => void
  readonly onArrived: (request: RequestOf, paper: string, arrived: boolean) => void
}

/** One kind of paper that is missing: how far asking for it is, and the ways to it. */
export function OnePaperToGet({ caseId, paper, list, mayWrite, inHand, onAsk, onRequest, onArrived }: OnePaperProps) {
  const { is, overdue } = standsOf(paper)
  const facts = [...new Set(paper.paths.map(pathInWords))]
  const name = paper.paper === 'other' ? 'another paper' : paper.paper
  return (
    <article className={look.paper} id={`paper-${paper.paper.replaceAll(' ', '-')}`} tabIndex={-1} aria-labelledby={`h-${paper.paper.replaceAll(' ', '-')}`}>
      <h3 id={`h-${paper.paper.replaceAll(' ', '-')}`}><span>{`${name.charAt(0).toUpperCase()}${name.slice(1)}`}</span><span className={look.mark} data-urgent={overdue}>{overdue ? 'overdue' : marks[is]}</span>{paper.confidential ? <span className={look.mark}>confidential</span> : null}</h3>
      <p className={look.about}>{paper.settles === 0 ? 'No question needs it any more.' : <>Would help to answer {paper.settles === 1 ? 'one question' : `${paper.settles} questions`}: <span className="quiet">{facts.length <= 5 ? facts.join('; ') : `${facts.slice(0, 4).join('; ')}; and ${facts.length - 4} more`}</span></>}</p>
      {paper.have.length === 0 ? null : <p className={look.about}>Of this kind the case has {paper.have.map(({ id, name: called }, n) => <span key={id}>{n === 0 ? '' : ', '}<Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: id }}>{called}</Link></span>)}; what is asked for is not in {paper.have.length === 1 ? 'it' : 'them'}, or nobody has confirmed it yet.</p>}
      {paper.requests.length === 0 ? null : (
        <ul className={look.requests}>
          {paper.requests.map((request) => (
            <RequestRow key={request.id} caseId={caseId} request={request} today={list.today} mayWrite={mayWrite}
              onChase={() => onRequest(request, 'chase')} onSettle={(state) => onRequest(request, state)} onChange={() => onRequest(request, 'change')} onArrived={(one, arrived) => onArrived(request, one, arrived)} />
          ))}
        </ul>
      )}
      <div className={look.ways}>
        {paper.ways.length === 0 ? <p className="quiet">The office finds it by itself; there is nobody to ask.</p> : null}
        {paper.ways.map((way, n) => <WayView key={way.how} caseId={caseId} way={way} consents={list.consents} open={n === 0 && inHand} mayWrite={mayWrite} shows={n === 0 && inHand ? 'a' : undefined} onAsk={() => onAsk(way)} />)}
      </div>
    </article>
  )
}
