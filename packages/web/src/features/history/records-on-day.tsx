import { useQuery } from '@tanstack/react-query'
import { recordsQuery } from '../../api/casework-queries.ts'
import type { RecordKind } from '../../api/shapes.ts'
import { sayFields, type NameOf } from '../records/field-in-words.ts'
import { FieldList } from '../records/field-list.tsx'
import { recordForms } from '../records/record-forms.ts'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import look from './history.module.css'

/** The records of one kind as they stood at the end of a day. */
export function RecordsOnDay({ caseId, kind, title, day, nameOf }: { readonly caseId: string; readonly kind: RecordKind; readonly title: string; readonly day: string; readonly nameOf: NameOf }) {
  const records = useQuery(recordsQuery(caseId, kind, day))
  if (records.error) return <ProblemNotice error={records.error} />
  if (!records.data) return <Waiting for={title.toLowerCase()} />
  return (
    <details className={look.kind}>
      <summary>{title} <span>{records.data.length === 0 ? 'none' : records.data.length}</span></summary>
      <ul>{records.data.map((record) => <li key={record.id}><p className={look.more}>{recordForms[record.type].name}, version {record.version}</p><FieldList fields={sayFields(record.type, record.fields, nameOf)} /></li>)}</ul>
    </details>
  )
}
