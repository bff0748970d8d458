import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './packet.module.css'
import type { Variant } from './variants.ts'

/** Composes and renders the packet from the case as it stands now. */
export function BuildPacket({ caseId, variant, again }: { readonly caseId: string; readonly variant: Variant; readonly again: boolean }) {
  const queries = useQueryClient()
  const build = useMutation({
    mutationFn: async () => { await api.POST('/api/cases/{case}/packets', { params: { path: { case: caseId } }, body: { variant } }) },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId, 'packets'] }),
  })
  return (
    <div className={`${look.build} screen-only`}>
      <Button onClick={() => build.mutate()} loading={build.isPending} variant={again ? 'default' : 'filled'}>{again ? 'Build it again' : 'Build the packet'}</Button>
      <span role="status" className="quiet">{build.isPending ? 'Composing, setting and binding the exhibits; this takes some seconds …' : build.isSuccess ? 'Built.' : ''}</span>
      {build.error ? <ProblemNotice error={build.error} /> : null}
    </div>
  )
}
