import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { recordHistoryQuery } from '../../api/casework-queries.ts'
import { Refusal } from '../../api/problem.ts'
import type { CaseRecord } from '../../api/shapes.ts'
import { ConflictView } from './conflict-view.tsx'
import type { NameOf } from './field-in-words.ts'
import { RecordForm } from './record-form.tsx'
import type { Offered } from './record-input.tsx'
import type { Fields, RecordActs } from './use-record-acts.ts'

interface ChangeRecordProps {
  readonly caseId: string
  readonly record: CaseRecord
  readonly offered: Offered
  readonly nameOf: NameOf
  readonly acts: RecordActs
  readonly onDone: () => void
}

/** Changes a record; when someone else did so meanwhile, both versions are shown and one is chosen. */
export function ChangeRecord({ caseId, record, offered, nameOf, acts, onDone }: ChangeRecordProps) {
  const queries = useQueryClient()
  // What one began from: a list that is read again meanwhile must not make the change look newer than it is.
  const [from] = useState(record)
  const [mine, setMine] = useState<{ readonly fields: Fields; readonly why: string | undefined }>()
  const [theirs, setTheirs] = useState<CaseRecord>()
  const [error, setError] = useState<unknown>()

  const save = async (fields: Fields, why: string | undefined, version: number) => {
    setMine({ fields, why })
    setError(undefined)
    try {
      await acts.change(theirs ?? from, fields, { why, version })
      onDone()
    } catch (problem) {
      if (!(problem instanceof Refusal) || problem.status !== 409) return setError(problem)
      const versions = await queries.fetchQuery({ ...recordHistoryQuery(caseId, record.id), staleTime: 0 })
      setTheirs(versions.at(-1))
    }
  }

  if (theirs !== undefined && mine !== undefined) {
    return (
      <ConflictView theirs={theirs} mine={mine.fields} nameOf={nameOf} busy={acts.busy}
        onKeepMine={() => void save(mine.fields, mine.why, theirs.version)}
        onKeepTheirs={() => { void queries.invalidateQueries({ queryKey: ['case', caseId, 'records'] }); onDone() }} />
    )
  }
  return <RecordForm type={record.type} fields={from.fields} offered={offered} save="Save the change" asksWhy busy={acts.busy} error={error} onSave={(fields, why) => void save(fields, why, from.version)} onCancel={onDone} />
}
