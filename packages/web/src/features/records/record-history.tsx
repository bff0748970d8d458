import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { recordHistoryQuery } from '../../api/casework-queries.ts'
import type { CaseRecord } from '../../api/shapes.ts'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { dayOf, instantInWords } from '../words/instant-in-words.ts'
import { sayFields, type NameOf } from './field-in-words.ts'
import { FieldList } from './field-list.tsx'
import look from './record-history.module.css'
import { versionAsOf, whatChanged } from './what-changed.ts'

/** Every version of a record, the newest first: who, when, what it replaced and why; and how it stood on any day. */
export function RecordHistory({ caseId, record, nameOf }: { readonly caseId: string; readonly record: string; readonly nameOf: NameOf }) {
  const history = useQuery(recordHistoryQuery(caseId, record))
  if (history.error) return <ProblemNotice error={history.error} />
  if (!history.data) return <Waiting for="the history" />
  const versions = history.data
  return (
    <div className={look.history}>
      <h4>History</h4>
      <ol reversed>
        {versions.toReversed().map((version) => <VersionLine key={version.version} version={version} before={versions.find((each) => each.version === version.version - 1)} nameOf={nameOf} />)}
      </ol>
      <AsItStood versions={versions} nameOf={nameOf} />
    </div>
  )
}

function VersionLine({ version, before, nameOf }: { readonly version: CaseRecord; readonly before: CaseRecord | undefined; readonly nameOf: NameOf }) {
  const changes = before === undefined || version.removed ? [] : whatChanged(before, version, nameOf)
  const act = before === undefined ? 'kept it' : version.removed ? 'took it out' : before.removed ? 'brought it back' : 'changed it'
  return (
    <li>
      <p><strong>{version.by}</strong> {act} on {instantInWords(version.at)}{version.why === undefined ? '' : `: ${version.why}`}</p>
      {changes.map(({ label, from, to }) => <p key={label} className={look.change}>{label}: {from === '' ? <em>empty</em> : <del>{from}</del>} → {to === '' ? <em>empty</em> : <ins>{to}</ins>}</p>)}
    </li>
  )
}

function AsItStood({ versions, nameOf }: { readonly versions: readonly CaseRecord[]; readonly nameOf: NameOf }) {
  const [first, last] = [versions[0], versions.at(-1)]
  const [day, setDay] = useState('')
  if (first === undefined || last === undefined) return null
  const then = day === '' ? undefined : versionAsOf(versions, day)
  return (
    <div className="screen-only">
      <TextInput type="date" label="As it stood on" className={look.day} value={day} max={dayOf(new Date().toISOString())} onChange={(event) => setDay(event.currentTarget.value)} />
      {day === '' ? null : (
        <div className={look.then} role="status">
          <p><strong>As it stood on {dateInWords(day)}</strong></p>
          {then === undefined ? <p>It was not there yet; it was kept on {dateInWords(dayOf(first.at))}.</p> : then.removed ? <p>It had been taken out{then.why === undefined ? '' : `: ${then.why}`}.</p> : <FieldList fields={sayFields(then.type, then.fields, nameOf)} />}
        </div>
      )}
    </div>
  )
}
