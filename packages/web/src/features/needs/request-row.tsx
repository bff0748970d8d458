import { Link } from '@tanstack/react-router'
import type { PapersToGet } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import look from './papers-to-get.module.css'
import { requestInWords } from './request-words.ts'

export type RequestOf = PapersToGet['papers'][number]['requests'][number]

interface RequestRowProps {
  readonly caseId: string
  readonly request: RequestOf
  readonly today: string
  readonly mayWrite: boolean
  readonly onChase: () => void
  readonly onSettle: (state: 'refused' | 'not needed') => void
  readonly onChange: () => void
  readonly onArrived: (paper: string, arrived: boolean) => void
}

/** One request: how it stands, when an answer is due, and what can be said of it. */
export function RequestRow({ caseId, request, today, mayWrite, onChase, onSettle, onChange, onArrived }: RequestRowProps) {
  const { said, due, basis } = requestInWords(request, today)
  const open = request.stands === 'asked' || request.stands === 'chased'
  return (
    <li data-overdue={request.overdue}>
      <p><strong>{said}</strong>{due === '' ? '.' : `; ${due}.`}</p>
      {basis === '' || !open ? null : <p className="quiet">{basis}</p>}
      {request.arrived.map(({ paper, name, by }) => (
        <p key={paper}>It is <Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: paper }}>{name}</Link>, as {by} said. {mayWrite ? <button type="button" className="link screen-only" onClick={() => onArrived(paper, false)}>It is not</button> : null}</p>
      ))}
      {request.proposed.map(({ paper, name }) => (
        <div key={paper}>
          <p>Is <Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: paper }}>{name}</Link> the one that was asked for?</p>
          {mayWrite ? <div className={`${look.acts} screen-only`}><KeyedButton onClick={() => onArrived(paper, true)}>Yes, it arrived</KeyedButton></div> : null}
        </div>
      ))}
      {mayWrite ? (
        <div className={`${look.acts} screen-only`}>
          {open ? <KeyedButton onClick={onChase}>Asked again today</KeyedButton> : null}
          {open || request.stands === 'to ask' ? <><KeyedButton onClick={() => onSettle('refused')}>Refused …</KeyedButton><KeyedButton onClick={() => onSettle('not needed')}>Not needed …</KeyedButton></> : null}
          <KeyedButton onClick={onChange}>Change …</KeyedButton>
        </div>
      ) : null}
    </li>
  )
}
