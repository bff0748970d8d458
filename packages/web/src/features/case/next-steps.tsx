import { Link } from '@tanstack/react-router'
import type { FactRow } from '../facts/fact-rows.ts'
import look from './next-steps.module.css'

interface NextStepsProps {
  readonly caseId: string
  /** Undefined while the facts are still being read. */
  readonly rows: readonly FactRow[] | undefined
  readonly papers: number
  readonly outOfScope: boolean
  readonly closed: boolean
}

/** What a person can do now, the most useful first. */
export function NextSteps({ caseId, rows, papers, outOfScope, closed }: NextStepsProps) {
  const params = { caseId }
  const count = (state: FactRow['state']) => rows?.filter((row) => row.state === state).length ?? 0
  const [waiting, differ] = [count('to look at'), count('sources disagree')]
  return (
    <ul className={look.steps}>
      {papers === 0 && !closed ? <li><Link to="/cases/$caseId/papers" params={params}>Add the first paper</Link><span>The judgment says the most; begin with it.</span></li> : null}
      {differ > 0 ? <li><Link to="/cases/$caseId/facts" params={params}>Decide where the sources disagree</Link><span>{differ === 1 ? 'One fact has' : `${differ} facts have`} readings that differ; each decision is signed.</span></li> : null}
      {waiting > 0 ? <li><Link to="/cases/$caseId/facts" params={params}>Look at the facts</Link><span>{waiting === 1 ? 'One fact was' : `${waiting} facts were`} read from the papers and nobody has looked yet.</span></li> : null}
      {outOfScope ? null : (
        <>
          <li><Link to="/cases/$caseId/sentence" params={params}>Read the sentence</Link><span>Then and now, step by step, with the law.</span></li>
          <li><Link to="/cases/$caseId/criteria" params={params}>Read the criteria</Link><span>Which doors are open, and what would have to be shown.</span></li>
          <li><Link to="/cases/$caseId/packet" params={params}>{closed ? 'See the packet' : 'Build the packet'}</Link><span>For the Pardon Attorney, and for the person by mail.</span></li>
        </>
      )}
    </ul>
  )
}
