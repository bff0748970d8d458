import { TextInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { findCasesQuery, mergePreviewQuery } from '../../api/merge-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import { ActForm } from '../people/act-form.tsx'
import { useActsOn } from '../people/use-acts-on.ts'
import { MergePreview } from './merge-preview.tsx'
import look from './merge.module.css'

/** Merges another case into this one: which, what that will do, and a name typed to say that it is meant. */
export function MergeCase({ caseId, second, onChoose }: { readonly caseId: string; readonly second: string | undefined; readonly onChoose: (second: string | undefined) => void }) {
  const acts = useActsOn(['case', caseId], ['docket'], ['due'])
  return (
    <>
      <p>For one person who has two cases. Papers, facts, answers, records and packets of the other case come to stand here, with who wrote them and when; the other case is opened no more, and its address leads here. Walls of both hold. You must lead or supervise both.</p>
      {second === undefined ? <ChooseCase caseId={caseId} onChoose={onChoose} /> : <Merge caseId={caseId} second={second} acts={acts} onDone={() => onChoose(undefined)} />}
      <p role="status">{acts.said}</p>
    </>
  )
}

function ChooseCase({ caseId, onChoose }: { readonly caseId: string; readonly onChoose: (second: string) => void }) {
  const [find, setFind] = useState('')
  const found = useQuery({ ...findCasesQuery(find.trim()), enabled: find.trim().length > 1, placeholderData: keepPreviousData })
  const rows = find.trim().length > 1 ? (found.data?.rows ?? []).filter(({ id }) => id !== caseId) : []
  return (
    <div className="screen-only">
      <label className={look.find}>Find the other case<input type="search" value={find} maxLength={200} placeholder="Name, register or docket number" onChange={(event) => setFind(event.currentTarget.value)} /></label>
      {found.error ? <ProblemNotice error={found.error} /> : null}
      <ul className={look.found}>{rows.map((row) => <li key={row.id}><button type="button" onClick={() => onChoose(row.id)}><strong>{row.title}</strong><span>{[row.registerNumber === undefined ? '' : `no. ${row.registerNumber}`, row.district ?? '', row.headline].filter((part) => part !== '').join('; ')}</span></button></li>)}</ul>
      {find.trim().length > 1 && found.data && rows.length === 0 ? <p className="quiet">No other case of yours is found by that.</p> : null}
    </div>
  )
}

function Merge({ caseId, second, acts, onDone }: { readonly caseId: string; readonly second: string; readonly acts: ReturnType<typeof useActsOn>; readonly onDone: () => void }) {
  const preview = useQuery(mergePreviewQuery(caseId, second))
  if (preview.error) return <><ProblemNotice error={preview.error} /><p><KeyedButton onClick={onDone}>Choose another case</KeyedButton></p></>
  if (!preview.data) return <Waiting for="what a merge would do" />
  const { title } = preview.data.second
  return (
    <>
      <MergePreview summary={preview.data} />
      <ActForm name="Merge the cases" does="Merge them, for good" whyLabel="Why they are one" busy={acts.busy} error={acts.error} onCancel={() => { acts.forget(); onDone() }} onSend={(typed) => acts.run(() => api.POST('/api/cases/{case}/merge', { params: { path: { case: caseId } }, body: { second, name: typed('name'), why: typed('why') } }), `“${title}” went into this case.`, onDone)}>
        <TextInput name="name" label={`Type the name of the case that goes: ${title}`} description="Merging cannot be undone" required withAsterisk={false} maxLength={300} autoComplete="off" />
      </ActForm>
    </>
  )
}
