import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { recordsQuery } from '../api/casework-queries.ts'
import { api } from '../api/client.ts'
import { papersToGetQuery } from '../api/queries.ts'
import type { PapersToGet as List } from '../api/shapes.ts'
import { useKeys } from '../features/keys/use-keys.ts'
import { ConfidentialRules } from '../features/needs/confidential-rules.tsx'
import { OnePaperToGet } from '../features/needs/one-paper-to-get.tsx'
import look from '../features/needs/papers-to-get.module.css'
import type { RequestOf } from '../features/needs/request-row.tsx'
import { toGetSentence } from '../features/needs/to-get-sentence.ts'
import type { Way } from '../features/needs/way-view.tsx'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import { RecordForm } from '../features/records/record-form.tsx'
import { useCasework } from '../features/records/use-casework.ts'
import { datesInWords } from '../features/words/date-in-words.ts'
import { useRecordActs, type Fields } from '../features/records/use-record-acts.ts'

const route = getRouteApi('/signed-in/cases/$caseId/papers-to-get')

/** What a form is open for: a new request, or a change of one. */
interface OpenForm {
  readonly fields: Fields
  readonly save: string
  readonly request?: string
  readonly said?: string
}

/** The papers a case still needs: who holds each, under what law it is asked for, on what consent, with the letters to print; and how far asking is. */
export function PapersToGet() {
  const { caseId } = route.useParams()
  const list = useQuery(papersToGetQuery(caseId))
  if (list.error) return <ProblemNotice error={list.error} />
  if (!list.data) return <Waiting for="the papers to get" />
  return <ToGet caseId={caseId} list={list.data} />
}

function ToGet({ caseId, list }: { readonly caseId: string; readonly list: List }) {
  const queries = useQueryClient()
  const casework = useCasework(caseId)
  const records = useQuery(recordsQuery(caseId, 'tasks'))
  const acts = useRecordActs(caseId)
  const [form, setForm] = useState<OpenForm>()
  const [at, setAt] = useState(0)
  const [failed, setFailed] = useState<unknown>()
  // Nothing can be changed before it is there: a press would be lost.
  const mayWrite = casework.mayWrite('tasks') && records.data !== undefined
  const { papers, today, forms } = list
  const inHand = papers[at]
  const recordOf = (id: string) => records.data?.find((one) => one.id === id)
  const link = useMutation({
    mutationFn: async ({ request, paper, arrived }: { request: string; paper: string; arrived: boolean }) => { await api.PUT('/api/cases/{case}/papers-to-get/{record}/arrived', { params: { path: { case: caseId, record: request } }, body: { paper, arrived } }) },
    onSuccess: () => Promise.all([queries.invalidateQueries({ queryKey: ['case', caseId, 'papers to get'] }), queries.invalidateQueries({ queryKey: ['case', caseId, 'due'] }), queries.invalidateQueries({ queryKey: ['due'] })]),
  })

  const step = (by: number) => {
    const next = Math.min(papers.length - 1, Math.max(0, at + by))
    setAt(next)
    const article = document.getElementById(`paper-${papers[next]?.paper.replaceAll(' ', '-') ?? ''}`)
    article?.focus({ preventScroll: true })
    article?.scrollIntoView({ block: 'start' })
  }
  const open = (next: OpenForm) => { acts.forget(); setFailed(undefined); setForm(next); window.scrollTo({ top: 0 }) }
  const ask = (paper: string, way: Way | undefined) => open({
    save: 'Keep it',
    fields: { paper, ...(way === undefined ? {} : { holder: way.holder }), state: 'asked', how: 'post', askedOn: today, ...(way?.time === undefined ? {} : { dueOn: way.time.ifAskedToday, dueBasis: way.time.says }) },
  })
  const onRequest = (request: RequestOf, act: 'chase' | 'refused' | 'not needed' | 'change') => {
    const record = recordOf(request.id)
    if (record === undefined) return
    if (act === 'chase') void acts.change(record, { ...record.fields, state: 'chased', chasedOn: today }, { said: 'Kept: asked again today.' }).catch(setFailed)
    else open({ request: request.id, save: act === 'change' ? 'Change it' : 'Keep it', fields: act === 'change' ? record.fields : { ...record.fields, state: act, settledOn: today } })
  }
  const save = (fields: Fields) => {
    const record = form?.request === undefined ? undefined : recordOf(form.request)
    const done = record === undefined ? acts.add('paper request', fields) : acts.change(record, fields, { said: 'Kept.' })
    void done.then(() => setForm(undefined), setFailed)
  }
  useKeys('In the papers to get', [
    ...(papers.length === 0 ? [] : [{ key: 'j', does: 'the next paper', run: () => step(1) }, { key: 'k', does: 'the one before', run: () => step(-1) }]),
    ...(mayWrite && inHand !== undefined ? [{ key: 'a', does: 'say that it was asked for', run: () => ask(inHand.paper, inHand.ways[0]) }] : []),
    ...(mayWrite ? [{ key: 'n', does: 'ask for another paper', run: () => ask('judgment', undefined) }] : []),
    ...(acts.happened?.undo === undefined ? [] : [{ key: 'u', does: 'undo the last', run: acts.undo }]),
  ])

  return (
    <>
      <PageOpening title="Papers to get" sentence={toGetSentence(list)} />
      {mayWrite ? <div className={`${look.acts} screen-only`}><KeyedButton shows="n" onClick={() => ask('judgment', undefined)}>Ask for another paper</KeyedButton></div> : null}
      {form === undefined ? null : <RecordForm key={`${form.request ?? ''} ${String(form.fields['paper'])} ${String(form.fields['state'])}`} type="paper request" fields={form.fields} offered={casework.offered} save={form.save} asksWhy={false} busy={acts.busy} error={failed} onSave={save} onCancel={() => setForm(undefined)} />}
      <p className={`${look.happened} screen-only`} role="status">{acts.happened === undefined ? '' : <>{acts.happened.said} {acts.happened.undo === undefined ? null : <><button type="button" onClick={acts.undo}>Undo</button> <kbd>u</kbd></>}</>}</p>
      {acts.error ?? link.error ?? (form === undefined ? failed : undefined) ? <ProblemNotice error={acts.error ?? link.error ?? failed} /> : null}
      {papers.length === 0 ? (
        <p className={look.about}>This list follows the questions the law cannot answer yet: when facts are confirmed it grows shorter, when one is rejected the paper that holds it comes back. What you need beyond it you can ask for here, and its day stands among what is due. The law itself is on <Link to="/cases/$caseId/criteria" params={{ caseId }}>the criteria</Link>.</p>
      ) : (
        <Section title="One by one">
          <div className={look.papers}>
            {papers.map((paper, n) => <OnePaperToGet key={paper.paper} caseId={caseId} paper={paper} list={list} mayWrite={mayWrite} inHand={n === at} onAsk={(way) => ask(paper.paper, way)} onRequest={onRequest} onArrived={(request, one, arrived) => link.mutate({ request: request.id, paper: one, arrived })} />)}
          </div>
        </Section>
      )}
      <div id="confidential" />
      <Section title="What is confidential, and where it may go"><ConfidentialRules caseId={caseId} {...list.confidential} /></Section>
      <Section title="The forms, and whether they are still good">
        <ul className={look.forms}>{forms.map(({ number, name, says }) => <li key={number}><strong>{number}, {name}</strong>. {datesInWords(says)}</li>)}</ul>
        <p className={look.about}>What the person signed, and until when it is good, stands among <Link to="/cases/$caseId/agreements" params={{ caseId }}>the agreements</Link>.</p>
      </Section>
    </>
  )
}
