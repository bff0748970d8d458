import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { Upkeep } from '../../api/shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './upkeep.module.css'
import { sizeInWords } from './upkeep-words.ts'

/** Begins a backup and says how far it is; it goes on when the page is left. */
export function MakeBackup({ upkeep }: { readonly upkeep: Upkeep }) {
  const queries = useQueryClient()
  const begin = useMutation({ mutationFn: async () => (await api.POST('/api/upkeep/backups')).data, onSuccess: (data) => queries.setQueryData(['upkeep'], data) })
  const { running, failed } = upkeep
  const start = () => { if (running === undefined && !begin.isPending) begin.mutate() }
  useKeys('Backup', [{ key: 'b', does: 'make a backup now', run: start }])
  return (
    <>
      <div className={`${look.acts} screen-only`}>
        <KeyedButton variant="filled" shows="b" disabled={running !== undefined} onClick={start}>Make a backup now</KeyedButton>
        <p role="status" className={look.far}>{running === undefined ? (begin.isSuccess && failed === undefined ? 'The backup is made.' : '') : `${running.by} began a backup: ${running.papers.toLocaleString('en-US')} papers and ${running.rows.toLocaleString('en-US')} rows so far, ${sizeInWords(running.bytes)}. You can leave this page.`}</p>
      </div>
      {begin.error ? <ProblemNotice error={begin.error} /> : failed === undefined || running !== undefined ? null : <div role="alert"><p><strong>{failed.what}</strong></p><p className="quiet">{failed.where}</p><p>{failed.next}</p></div>}
    </>
  )
}
