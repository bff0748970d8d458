import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { protectedNamesQuery } from '../../api/redaction-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './redact.module.css'

const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line.length > 1)

/** For counsel: the minors and victims of the case, whose names are looked for in every paper that is redacted. */
export function ProtectedNames({ caseId }: { readonly caseId: string }) {
  const known = useQuery(protectedNamesQuery(caseId))
  const queries = useQueryClient()
  const [minors, setMinors] = useState<string>()
  const [victims, setVictims] = useState<string>()
  const inList = (who: string) => known.data?.filter((one) => one.who === who).map(({ name }) => name).join('\n') ?? ''
  const save = useMutation({
    mutationFn: () => api.PUT('/api/cases/{case}/protected-names', { params: { path: { case: caseId } }, body: { names: [...lines(minors ?? inList('minor')).map((name) => ({ name, who: 'minor' as const })), ...lines(victims ?? inList('victim')).map((name) => ({ name, who: 'victim' as const }))] } }),
    onSuccess: async () => {
      // What is being looked for with the list as it was is looked for anew.
      await queries.cancelQueries({ queryKey: ['case', caseId, 'redaction'] })
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
    },
  })
  if (!known.data) return null
  return (
    <details className={`${look.names} screen-only`}>
      <summary>Names of minors and victims, for counsel alone</summary>
      <label>Minors, one on each line<textarea value={minors ?? inList('minor')} onChange={(event) => setMinors(event.target.value)} /></label>
      <label>Victims, one on each line<textarea value={victims ?? inList('victim')} onChange={(event) => setVictims(event.target.value)} /></label>
      <KeyedButton disabled={save.isPending} onClick={() => save.mutate()}>Keep the list and look again</KeyedButton>
      {save.error ? <ProblemNotice error={save.error} /> : null}
    </details>
  )
}
