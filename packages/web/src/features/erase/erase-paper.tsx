import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { caseQuery } from '../../api/queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { EraseForm } from './erase-form.tsx'
import look from './erase.module.css'

/** For whoever leads or supervises the case: takes a misfiled paper out for good, with everything read from it. */
export function ErasePaper({ caseId, paper, readFrom }: { readonly caseId: string; readonly paper: string; readonly readFrom: number }) {
  const stands = useQuery(caseQuery(caseId))
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const erase = useMutation({
    mutationFn: (why: string) => api.POST('/api/cases/{case}/papers/{paper}/erase', { params: { path: { case: caseId, paper } }, body: { why } }),
    onSuccess: async () => {
      await navigate({ to: '/cases/$caseId/papers', params: { caseId } })
      queries.removeQueries({ queryKey: ['paper', caseId, paper] })
      await queries.invalidateQueries()
    },
  })
  if (stands.data?.header.may['team'] !== 'write') return null
  return (
    <div className={`${look.paper} screen-only`}>
      {!asking ? <KeyedButton onClick={() => setAsking(true)}>Erase this paper for good …</KeyedButton> : (
        <EraseForm what="this paper" act="Erase it for good" pending={erase.isPending} onErase={(why) => erase.mutate(why)} onCancel={() => setAsking(false)}>
          <h2>Erase this paper</h2>
          <p>Its pages and its file go, and {readFrom === 0 ? 'nothing was read from it' : readFrom === 1 ? 'the fact that was read from it' : `the ${readFrom} facts that were read from it`}{readFrom === 0 ? '.' : ', with what was decided about them.'} The audit keeps that it was here, who erased it and why. Backups made before today still hold it until they are thrown away.</p>
        </EraseForm>
      )}
      {erase.error ? <ProblemNotice error={erase.error} /> : null}
    </div>
  )
}
