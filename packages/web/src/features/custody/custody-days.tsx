import type { DaysOfCustody } from '@lenity/law'
import type { Answer } from '../../api/shapes.ts'
import { AnswerView } from '../criteria/answer-view.tsx'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import { CustodyDrawing } from './custody-drawing.tsx'
import { CustodyTable } from './custody-table.tsx'

/** The custody from its first day to its last, drawn and as a table. */
export function CustodyDays({ timeline, error }: { readonly timeline: DaysOfCustody | undefined; readonly error: unknown }) {
  if (error) return <ProblemNotice error={error} />
  if (timeline === undefined) return <Waiting for="the days in custody" />
  return (
    <>
      {timeline.endless ? <p>No day of release: {timeline.endless.why}{timeline.endless.instead === '' ? '' : `; ${timeline.endless.instead}`}.</p> : null}
      <CustodyDrawing timeline={timeline} />
      <CustodyTable timeline={timeline} />
      {timeline.endless ? null : <AnswerView answer={timeline.mayEarn as Answer} />}
    </>
  )
}
