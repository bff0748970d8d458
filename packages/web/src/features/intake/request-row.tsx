import { TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { requestQuery } from '../../api/casework-queries.ts'
import { api } from '../../api/client.ts'
import type { Intake } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import { fieldInWords } from '../records/field-in-words.ts'
import { FieldList } from '../records/field-list.tsx'
import rowLook from '../records/record-desk.module.css'
import { dateInWords } from '../words/date-in-words.ts'
import { dayOf, instantInWords } from '../words/instant-in-words.ts'
import { intakeForm } from './intake-fields.ts'
import look from './intake.module.css'
import { Matches } from './matches.tsx'

/** One request: a line, and opened all that was told, what it may be the same as, and what can be done. */
export function RequestRow({ request, open, onOpen }: { readonly request: Intake; readonly open: boolean; readonly onOpen: (open: boolean) => void }) {
  const { form, at, via, state } = request
  return (
    <li className={rowLook.row} data-open={open} data-settled={state !== 'new'}>
      <button type="button" className={rowLook.head} aria-expanded={open} onClick={() => onOpen(!open)}>
        <span className={rowLook.lead}>{dateInWords(dayOf(at))}</span>
        <span className={rowLook.title}>{form?.personName ?? 'Erased'}<span className={rowLook.detail}>{form === undefined ? '' : `${form.askedBy}, ${form.relation}; ${via === 'office' ? 'taken down in the office' : 'by the public link'}`}</span></span>
        <span className={rowLook.mark}>{state}</span>
      </button>
      {open && form !== undefined ? <RequestInHand request={request} /> : null}
    </li>
  )
}

function RequestInHand({ request }: { readonly request: Intake }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [asks, setAsks] = useState<'turn down' | 'erase'>()
  const found = useQuery(requestQuery(request.id))
  const params = { params: { path: { intake: request.id } } }
  const onSuccess = async () => { setAsks(undefined); await queries.invalidateQueries({ queryKey: ['intake'] }) }
  const openCase = useMutation({
    mutationFn: async () => (await api.POST('/api/intake/{intake}/open-case', params)).data?.caseId ?? '',
    onSuccess: async (caseId) => {
      await Promise.all([queries.invalidateQueries({ queryKey: ['intake'] }), queries.invalidateQueries({ queryKey: ['docket'] })])
      await navigate({ to: '/cases/$caseId', params: { caseId } })
    },
  })
  const turnDown = useMutation({ mutationFn: (why: string) => api.POST('/api/intake/{intake}/turn-down', { ...params, body: { why } }), onSuccess })
  const erase = useMutation({ mutationFn: () => api.POST('/api/intake/{intake}/erase', params), onSuccess })
  const told = Object.entries(intakeForm('office').fields).map(([name, field]) => ({ name, label: field.label, said: fieldInWords(field, (request.form as Readonly<Record<string, unknown>>)[name], (id) => id) })).filter(({ said }) => said !== '')
  const undecided = request.state === 'new' || request.state === 'turned down'
  return (
    <div className={rowLook.panel}>
      {found.error ? <ProblemNotice error={found.error} /> : found.data === undefined ? <Waiting for="what it may be the same as" /> : <Matches matches={found.data.matches} />}
      <FieldList fields={told} />
      <p className={rowLook.since}>Came {instantInWords(request.at)}{request.by === undefined || request.stateAt === undefined ? '' : `; ${request.state} by ${request.by} on ${instantInWords(request.stateAt)}`}{request.why === undefined ? '' : `: ${request.why}`}</p>
      {request.caseId === undefined ? null : <p><Link to="/cases/$caseId" params={{ caseId: request.caseId }}>The case that was opened for it</Link></p>}
      <div className={`${look.acts} screen-only`}>
        {undecided && asks === undefined ? <KeyedButton variant="filled" loading={openCase.isPending} onClick={() => openCase.mutate()}>Open a case</KeyedButton> : null}
        {request.state === 'new' && asks === undefined ? <KeyedButton onClick={() => setAsks('turn down')}>Turn down</KeyedButton> : null}
        {asks === undefined ? <KeyedButton onClick={() => setAsks('erase')}>Erase</KeyedButton> : null}
        {asks === 'turn down' ? (
          <form onSubmit={(event) => { event.preventDefault(); turnDown.mutate(String(new FormData(event.currentTarget).get('why'))) }}>
            <TextInput name="why" label="Why it is turned down" required withAsterisk={false} autoComplete="off" ref={(field) => { field?.focus() }} />
            <KeyedButton type="submit" variant="filled" loading={turnDown.isPending}>Turn it down</KeyedButton><KeyedButton onClick={() => setAsks(undefined)}>Cancel</KeyedButton>
          </form>
        ) : null}
        {asks === 'erase' ? <><span>What was told is gone for good; only that there was a request stays.</span> <KeyedButton variant="filled" loading={erase.isPending} onClick={() => erase.mutate()}>Erase it</KeyedButton> <KeyedButton onClick={() => setAsks(undefined)}>Keep it</KeyedButton></> : null}
      </div>
      {openCase.error ?? turnDown.error ?? erase.error ? <ProblemNotice error={openCase.error ?? turnDown.error ?? erase.error} /> : null}
    </div>
  )
}
