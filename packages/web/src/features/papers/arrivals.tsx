import { Progress } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { Arrival } from '../../api/arrival-queries.ts'
import { api } from '../../api/client.ts'
import { AskFirst } from '../page/ask-first.tsx'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { useActsOn } from '../people/use-acts-on.ts'
import look from './add-papers.module.css'
import { arrivalInWords, partRead } from './arrival-words.ts'

/** Papers that came and are not among the papers yet: how far each is, and what to do about those that could not be read. */
export function Arrivals({ caseId, arrivals }: { readonly caseId: string; readonly arrivals: readonly Arrival[] }) {
  const acts = useActsOn(['case', caseId])
  const id = useId()
  if (arrivals.length === 0 && acts.said === undefined) return null
  const at = (arrival: string) => ({ params: { path: { case: caseId, arrival } } })
  return (
    <section aria-labelledby={id} className={look.came}>
      {arrivals.length === 0 ? null : (
        <>
          <h2 id={id}>On their way</h2>
          <ul className={look.sending}>
            {arrivals.map((one) => (
              <li key={one.id} data-failed={one.state === 'waiting' ? undefined : true}>
                <strong>{one.name}</strong>
                <span>{arrivalInWords(one)}</span>
                {one.state === 'waiting' ? <Progress value={(partRead(one) ?? 0) * 100} size="xs" aria-label={`${one.name}, read`} animated /> : (
                  <div className={`${look.acts} screen-only`}>
                    <KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(() => api.POST('/api/cases/{case}/arrivals/{arrival}/again', at(one.id)), `${one.name} will be read again.`)}>Try again<span className="out-of-sight">: {one.name}</span></KeyedButton>
                    <AskFirst question="Nothing of it is kept here then." does="Take it out" busy={acts.busy} onYes={() => acts.run(() => api.DELETE('/api/cases/{case}/arrivals/{arrival}', at(one.id)), `${one.name} was taken out.`)}>Take it out<span className="out-of-sight">: {one.name}</span></AskFirst>
                  </div>
                )}
              </li>
            ))}
          </ul>
          <p className={`${look.all} screen-only`}><Link to="/waiting">All work that waits</Link></p>
        </>
      )}
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      <p role="status" className="quiet">{acts.said}</p>
    </section>
  )
}
