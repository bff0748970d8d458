import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { makingsQuery } from '../../api/redaction-queries.ts'
import type { RedactionMaking } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './redact.module.css'

/** How far a copy is that is being made, with what stops it; or why it was not made. */
export function MakingNotice({ caseId, making }: { readonly caseId: string; readonly making: RedactionMaking | undefined }) {
  const queries = useQueryClient()
  const stop = useMutation({
    mutationFn: (id: string) => api.POST('/api/cases/{case}/redacted-copies-to-make/{making}/stop', { params: { path: { case: caseId, making: id } } }),
    onSettled: () => queries.invalidateQueries({ queryKey: makingsQuery(caseId).queryKey }),
  })
  if (making === undefined || making.state === 'made') return null
  const { state, step, page = 0, pages = 0, problem } = making
  if (state === 'waiting') {
    const words = step === undefined ? 'The copy waits to be made; you may leave this page.' : `${step === 'drawing' ? 'Drawing' : 'Reading back'} page ${page} of ${pages}; you may leave this page.`
    return (
      <div className={`${look.making} screen-only`}>
        <p role="status">{words}</p>
        <progress aria-label="The copy" max={2 * Math.max(pages, 1)} value={step === undefined ? 0 : step === 'drawing' ? page : pages + page} />
        <KeyedButton disabled={stop.isPending} onClick={() => stop.mutate(making.id)}>Stop making it</KeyedButton>
        {stop.error ? <ProblemNotice error={stop.error} /> : null}
      </div>
    )
  }
  if (state === 'stopped') return <p role="status" className="screen-only">Making the copy was stopped. Nothing of it was kept.</p>
  return <p role="alert" className={`${look.failed} screen-only`}>{problem === undefined ? 'The copy was not made: the program was ended each time it tried. Make it again.' : `${problem.what} (${problem.where}) ${problem.next}`}</p>
}
