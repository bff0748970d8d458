import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/client.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import look from './doors.module.css'

const words = (form: FormData, name: string) => { const value = form.get(name); return typeof value === 'string' ? value.trim() : '' }

/** Keeps an answer to a request for administrative remedy, and the last day of the appeal that follows. */
export function RemedyAnswer({ caseId, today }: { readonly caseId: string; readonly today: string }) {
  const queries = useQueryClient()
  const keep = useMutation({
    mutationFn: async (form: FormData) => (await api.POST('/api/cases/{case}/remedy/answered', { params: { path: { case: caseId } }, body: { by: form.get('by') === 'regional director' ? 'regional director' : 'warden', signedOn: words(form, 'signedOn'), says: words(form, 'says') } })).data,
    onSuccess: () => Promise.all([['case', caseId], ['due']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  return (
    <div className={`${look.forms} screen-only`}>
      <form aria-label="Record an answer" onSubmit={(event) => { event.preventDefault(); keep.mutate(new FormData(event.currentTarget)) }}>
        <h3>Record an answer</h3>
        <label>Answered by <select name="by"><option value="warden">the Warden (BP-9)</option><option value="regional director">the Regional Director (BP-10)</option></select></label>
        <label>The day it was signed <input type="date" name="signedOn" max={today} required /></label>
        <label>What it says, in a line <input name="says" maxLength={500} required autoComplete="off" /></label>
        <Button type="submit" variant="default" loading={keep.isPending}>Keep it and count the days to appeal</Button>
        <p role="status">{keep.data === undefined ? '' : <>Kept: the appeal is due by {dateInWords(keep.data.appealBy)}; it stands among <Link to="/cases/$caseId/tasks" params={{ caseId }}>what is due</Link>.</>}</p>
        {keep.error ? <ProblemNotice error={keep.error} /> : null}
      </form>
    </div>
  )
}
