import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { api } from '../../api/client.ts'
import type { CaseRecord, RecordType } from '../../api/shapes.ts'
import { recordForms } from './record-forms.ts'

export type Fields = Readonly<Record<string, unknown>>

/** What was just done, in words, and how it is undone while it can be. */
interface Happened {
  readonly said: string
  readonly undo: (() => Promise<CaseRecord>) | undefined
}

export interface RecordActs {
  readonly add: (type: RecordType, fields: Fields) => Promise<CaseRecord | undefined>
  /** `version` is the one the change was made from. Throws what the server refused, so that a form can show it. */
  readonly change: (record: CaseRecord, fields: Fields, options?: { readonly why?: string | undefined; readonly version?: number; readonly said?: string }) => Promise<CaseRecord>
  readonly remove: (record: CaseRecord, why: string) => Promise<CaseRecord | undefined>
  readonly undo: () => void
  readonly happened: Happened | undefined
  readonly busy: boolean
  readonly error: unknown
  readonly forget: () => void
}

/** Keeps, changes and takes out records, and undoes the last of it; every step stays in the history of the record. */
export function useRecordActs(caseId: string): RecordActs {
  const queries = useQueryClient()
  const [happened, setHappened] = useState<Happened>()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()

  const at = (record: string) => ({ params: { path: { case: caseId, record } } })
  const put = async ({ id, type }: CaseRecord, version: number, fields: Fields, why?: string) => kept(await api.PUT('/api/cases/{case}/records/{record}', { ...at(id), body: { type, version, fields, ...(why === undefined ? {} : { why }) } as never }))
  const takeOut = async ({ id, version }: CaseRecord, why: string) => kept(await api.POST('/api/cases/{case}/records/{record}/remove', { ...at(id), body: { version, why } }))
  const bringBack = async ({ id, version }: CaseRecord) => kept(await api.POST('/api/cases/{case}/records/{record}/bring-back', { ...at(id), body: { version } }))

  const run = useCallback(async (act: () => Promise<CaseRecord>, then: (record: CaseRecord) => Happened): Promise<CaseRecord> => {
    setBusy(true)
    // Until this is done, what came before cannot be undone in its place.
    setHappened(undefined)
    setError(undefined)
    try {
      const record = await act()
      await Promise.all([['case', caseId, 'records'], ['case', caseId, 'record', record.id], ['case', caseId, 'due'], ['case', caseId, 'release plan'], ['case', caseId, 'stands'], ['case', caseId, 'papers to get'], ['due']].map((queryKey) => queries.invalidateQueries({ queryKey })))
      setHappened(then(record))
      return record
    } finally {
      setBusy(false)
    }
  }, [caseId, queries])
  const shown = (ran: Promise<CaseRecord>) => ran.catch((problem: unknown) => { setError(problem); return undefined })

  return {
    happened, busy, error,
    forget: () => { setHappened(undefined); setError(undefined) },
    add: (type, fields) => run(
      async () => kept(await api.POST('/api/cases/{case}/records', { params: { path: { case: caseId } }, body: { type, fields } as never })),
      (record) => ({ said: `Kept: ${recordForms[type].name}.`, undo: () => takeOut(record, 'added by mistake, and undone at once') }),
    ),
    change: (record, fields, { why, version = record.version, said = 'Changed.' } = {}) => run(
      () => put(record, version, fields, why),
      (now) => ({ said, undo: () => put(now, now.version, record.fields, 'undone') }),
    ),
    remove: (record, why) => shown(run(() => takeOut(record, why), (gone) => ({ said: 'Removed.', undo: () => bringBack(gone) }))),
    undo: () => {
      if (happened?.undo !== undefined && !busy) void shown(run(happened.undo, () => ({ said: 'Undone.', undo: undefined })))
    },
  }
}

function kept(answer: { readonly data?: unknown }): CaseRecord {
  return answer.data as CaseRecord
}
