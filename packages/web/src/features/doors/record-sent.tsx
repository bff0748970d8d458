import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { OtherDoors } from '../../api/shapes.ts'
import { sendForm } from '../filing/record-filing.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './doors.module.css'

const ways = ['certified mail', 'legal mail', 'electronic mail', 'handed to staff', 'filed with the court', 'by hand'] as const

/** Keeps what was sent of a paper: the very file, or the paper made as it reads now, which is then what has to go out. */
export function RecordSent({ caseId, paper: { id, name, problem } }: { readonly caseId: string; readonly paper: OtherDoors['doors'][number]['papers'][number] }) {
  const queries = useQueryClient()
  const keep = useMutation({
    mutationFn: (typed: FormData) => {
      const sent = new FormData()
      for (const [field, value] of typed) if (typeof value === 'string' ? value.trim() !== '' : value.size > 0) sent.set(field, value)
      return sendForm(`/api/cases/${caseId}/door-papers/${id}/sent`, sent)
    },
    onSuccess: () => Promise.all([['case', caseId], ['due']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  return (
    <details className={`${look.notes} screen-only`}>
      <summary>Record that it was sent<span className="out-of-sight">: {name}</span></summary>
      <form className={look.sent} aria-label={`Record that it was sent: ${name}`} onSubmit={(event) => { event.preventDefault(); keep.mutate(new FormData(event.currentTarget)) }}>
        <label>The file, exactly as it was sent <input type="file" name="file" required={problem !== undefined} /></label>
        {problem === undefined ? <p className="quiet">Without a file the paper is made as it reads now and kept: then save that one from here, and send it.</p> : null}
        <label>Sent on <input type="date" name="sentOn" required /></label>
        <label>How <select name="how">{ways.map((way) => <option key={way}>{way}</option>)}</select></label>
        <label>Tracking or filing number, if there is one <input name="number" maxLength={100} autoComplete="off" /></label>
        <label>To whom <input name="to" maxLength={500} required autoComplete="off" /></label>
        <Button type="submit" variant="default" loading={keep.isPending}>Keep what was sent</Button>
        <p role="status">{keep.isSuccess ? 'Kept, with its hash.' : ''}</p>
        {keep.error ? <ProblemNotice error={keep.error} /> : null}
      </form>
    </details>
  )
}
