import { Progress } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { Arrival } from '../../api/arrival-queries.ts'
import { InSlices } from '../page/in-slices.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { useActsOn } from '../people/use-acts-on.ts'
import look from './add-papers.module.css'
import { ArrivalActs } from './arrival-acts.tsx'
import { arrivalInWords, paceInWords, partRead, readyOf } from './arrival-words.ts'

/** Papers that came and are not among the papers yet: how far each is, its pages that are ready, and what to do about it. */
export function Arrivals({ caseId, arrivals }: { readonly caseId: string; readonly arrivals: readonly Arrival[] }) {
  const acts = useActsOn(['case', caseId])
  const id = useId()
  if (arrivals.length === 0 && acts.said === undefined) return null
  return (
    <section aria-labelledby={id} className={look.came}>
      {arrivals.length === 0 ? null : (
        <>
          <h2 id={id}>On their way</h2>
          <InSlices all={arrivals} of="files">{(some) => <ul className={look.sending}>
            {some.map((one) => (
              <li key={one.id} className={arrivals.some(({ id: whole }) => whole === one.cameIn) ? look.inside : undefined} data-failed={['waiting', 'held back', 'locked', 'opened'].includes(one.state) ? undefined : true}>
                <strong>{one.name}</strong>
                <span>{arrivalInWords(one)}</span>
                {one.state === 'waiting' || one.state === 'held back' ? <Progress value={(partRead(one) ?? 0) * 100} size="xs" aria-label={`${one.name}, read`} animated={one.state === 'waiting'} /> : null}
                {readyOf(one) === 0 ? null : <p className={look.all}><Link to="/cases/$caseId/coming/$arrival" params={{ caseId, arrival: one.id }}>Look at the pages that are ready<span className="out-of-sight"> of {one.name}</span></Link> <span className="quiet">{paceInWords(one)}</span></p>}
                {one.leftOut.length === 0 ? null : <ul className={look.leftOut}>{one.leftOut.map(({ name, what, next }) => <li key={name}><strong>{name}</strong> {what} {next}</li>)}</ul>}
                <ArrivalActs caseId={caseId} arrival={one} acts={acts} />
              </li>
            ))}
          </ul>}</InSlices>
          <p className={`${look.all} screen-only`}><Link to="/waiting">All work that waits</Link></p>
        </>
      )}
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      <p role="status" className="quiet">{acts.said}</p>
    </section>
  )
}
