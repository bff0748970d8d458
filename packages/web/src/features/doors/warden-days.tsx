import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/client.ts'
import type { OtherDoors } from '../../api/shapes.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import look from './doors.module.css'

/** When the request was sent and received: what is kept of it, and what follows from it by law. */
export function WardenDays({ caseId, seen }: { readonly caseId: string; readonly seen: OtherDoors }) {
  const { received, motionFrom } = seen.warden
  const passed = motionFrom !== undefined && seen.on >= motionFrom
  return (
    <>
      {received === undefined || motionFrom === undefined
        ? <p>The day the warden received a request is not recorded. The thirty days run from that day, not from the day it was sent.</p>
        : <p>The warden received it on {dateInWords(received)}: the first day for a motion by the person {passed ? 'was' : 'is'} <strong>{dateInWords(motionFrom)}</strong>.</p>}
      {seen.may.record && seen.ended === undefined ? <div className={`${look.forms} screen-only`}><Received caseId={caseId} today={seen.on} /></div> : null}
    </>
  )
}

const words = (form: FormData, name: string) => { const value = form.get(name); return typeof value === 'string' ? value.trim() : '' }

function Received({ caseId, today }: { readonly caseId: string; readonly today: string }) {
  const queries = useQueryClient()
  const keep = useMutation({
    mutationFn: async (form: FormData) => (await api.POST('/api/cases/{case}/warden-request/received', { params: { path: { case: caseId } }, body: { on: words(form, 'on'), who: words(form, 'who'), shownBy: words(form, 'shownBy') } })).data,
    onSuccess: () => Promise.all([['case', caseId], ['due']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  return (
    <form aria-label="Record the day of receipt" onSubmit={(event) => { event.preventDefault(); keep.mutate(new FormData(event.currentTarget)) }}>
      <h3>Record the day of receipt</h3>
      <label>Received by the warden on <input type="date" name="on" max={today} required /></label>
      <label>What shows it <input name="shownBy" maxLength={1000} required placeholder="return receipt, signed copy, answer of the warden" autoComplete="off" /></label>
      <label>Who has seen that <input name="who" maxLength={200} required autoComplete="off" /></label>
      <Button type="submit" variant="default" loading={keep.isPending}>Keep it and count the thirty days</Button>
      <p role="status">{keep.data === undefined ? '' : keep.data.motionFrom === undefined ? <>Kept, but sources differ on the day, so no first day is counted. <Link to="/cases/$caseId/facts" params={{ caseId }} search={{ fact: 'custody.wardenRequestOn' }}>Decide between them</Link></> : <>Kept: {dateInWords(keep.data.motionFrom)} stands among <Link to="/cases/$caseId/tasks" params={{ caseId }}>what is due</Link>.</>}</p>
      {keep.error ? <ProblemNotice error={keep.error} /> : null}
    </form>
  )
}
