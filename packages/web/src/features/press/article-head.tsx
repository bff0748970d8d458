import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ArticleOfCase, CaseRecord } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { useRecordActs } from '../records/use-record-acts.ts'
import look from './press.module.css'

/** Puts right who printed an article, who wrote it, when, and where it was found; or says that it is none. */
export function ArticleHeadForm({ caseId, article, records, onGone }: { readonly caseId: string; readonly article: ArticleOfCase; readonly records: readonly CaseRecord[]; readonly onGone: () => void }) {
  const acts = useRecordActs(caseId)
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState<unknown>()
  const there = records.find(({ id }) => id === article.record?.id)
  const keep = (fields: Readonly<Record<string, unknown>>, afterwards: () => void) => {
    setFailed(undefined)
    const all = { paper: article.paper, ...fields }
    void (there === undefined ? acts.add('press article', all) : acts.change(there, all)).then(() => afterwards(), setFailed)
  }
  const status = <span className={look.happened} role="status">{acts.happened === undefined ? '' : <>{acts.happened.said} {acts.happened.undo === undefined ? null : <button type="button" onClick={acts.undo}>Undo</button>}</>}</span>
  if (!open) return <p className={`${look.acts} screen-only`}><KeyedButton size="xs" onClick={() => setOpen(true)}>Put right its day or who printed it</KeyedButton><KeyedButton size="xs" loading={acts.busy} onClick={() => keep({ is: 'no article' }, onGone)}>It is no article</KeyedButton>{status}</p>
  return (
    <form className={`${look.correct} screen-only`} onSubmit={(event) => {
      event.preventDefault()
      const typed = [...new FormData(event.currentTarget)].flatMap(([name, value]) => (String(value).trim() === '' ? [] : [[name, String(value).trim()]]))
      keep({ is: 'article', ...Object.fromEntries(typed) }, () => setOpen(false))
    }}>
      <TextInput name="outlet" label="Who printed it" defaultValue={article.outlet ?? ''} autoFocus />
      <TextInput name="author" label="Who wrote it" defaultValue={article.author ?? ''} />
      <TextInput name="publishedOn" label="Printed on" type="date" defaultValue={article.publishedOn ?? ''} />
      <TextInput name="link" label="Its address" defaultValue={article.link ?? ''} />
      {failed === undefined ? null : <ProblemNotice error={failed} />}
      <div className={look.acts}><KeyedButton type="submit" variant="filled" size="xs" loading={acts.busy}>Keep it</KeyedButton><KeyedButton size="xs" onClick={() => setOpen(false)}>Leave it</KeyedButton></div>
    </form>
  )
}
