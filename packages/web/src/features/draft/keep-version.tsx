import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/client.ts'
import type { DraftAsked } from '../../api/queries.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './versions.module.css'

/** Keeps the draft as it reads now, under a name where one helps. */
export function KeepVersion({ caseId, asked }: { readonly caseId: string; readonly asked: DraftAsked }) {
  const queries = useQueryClient()
  const keep = useMutation({
    mutationFn: (name: string) => api.POST('/api/cases/{case}/draft-versions', { params: { path: { case: caseId } }, body: { ...asked, ...(name !== '' && { name }) } }),
    onSuccess: () => Promise.all([queries.invalidateQueries({ queryKey: ['case', caseId, 'draft versions'] }), queries.invalidateQueries({ queryKey: ['case', caseId, 'draft'] })]),
  })
  return (
    <form className={`${look.keep} screen-only`} onSubmit={(event) => { event.preventDefault(); keep.mutate(String(new FormData(event.currentTarget).get('name') ?? '').trim()) }}>
      <TextInput name="name" size="xs" maxLength={200} autoComplete="off" label="Keep it as it reads now" placeholder="A name, if one helps: as sent to the supervisor" />
      <Button type="submit" size="xs" variant="default" loading={keep.isPending}>Keep this version</Button>
      <Link to="/cases/$caseId/draft/versions" params={{ caseId }}>Versions and comments</Link>
      <span role="status" className="quiet">{keep.isSuccess ? 'Kept.' : ''}</span>
      {keep.error ? <ProblemNotice error={keep.error} /> : null}
    </form>
  )
}
