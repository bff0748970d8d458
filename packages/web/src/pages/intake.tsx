import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { intakeOfficesQuery, intakeQuery } from '../api/casework-queries.ts'
import { api } from '../api/client.ts'
import type { Intake as Request } from '../api/shapes.ts'
import look from '../features/docket/docket-page.module.css'
import { IntakeForm } from '../features/intake/intake-form.tsx'
import intakeLook from '../features/intake/intake.module.css'
import { OfficeDoor } from '../features/intake/office-door.tsx'
import { RequestRow } from '../features/intake/request-row.tsx'
import { useKeys } from '../features/keys/use-keys.ts'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import rows from '../features/records/record-desk.module.css'
import { daysInWords, daysUntil } from '../features/words/day-distance.ts'
import { dayOf } from '../features/words/instant-in-words.ts'

/** Those who ask the office for help: the queue for its readers, the form for everyone, the public link for administrators. */
export function Intake() {
  const queries = useQueryClient()
  const offices = useQuery(intakeOfficesQuery)
  const requests = useQuery(intakeQuery)
  const [adding, setAdding] = useState(false)
  const [office, setOffice] = useState<string>()
  const [open, setOpen] = useState<string>()
  const add = useMutation({
    mutationFn: (form: Readonly<Record<string, unknown>>) => api.POST('/api/intake', { body: { office: office ?? offices.data?.[0]?.id ?? '', form } as never }),
    onSuccess: async () => { setAdding(false); await queries.invalidateQueries({ queryKey: ['intake'] }) },
  })
  const shown = requests.data ?? []
  const at = shown.findIndex(({ id }) => id === open)
  useKeys('In the requests', [
    { key: 'n', does: 'take down a request', run: () => { add.reset(); setAdding(true) } },
    ...(shown.length === 0 ? [] : [{ key: 'j', does: 'open the next', run: () => setOpen(shown[Math.min(shown.length - 1, at + 1)]?.id) }, { key: 'k', does: 'open the one before', run: () => setOpen(shown[Math.max(0, at - 1)]?.id) }]),
  ])
  if (offices.error ?? requests.error) return <main id="work" className={look.page}><ProblemNotice error={offices.error ?? requests.error} /></main>
  if (!offices.data || !requests.data) return <main id="work" className={look.page}><Waiting for="the requests" /></main>
  const reads = offices.data.some(({ people }) => people.some((one) => one.reads))
  const sections = [{ title: 'New', of: shown.filter(({ state }) => state === 'new') }, { title: 'Decided', of: shown.filter(({ state }) => state !== 'new') }]
  return (
    <main id="work" className={look.page} tabIndex={-1}>
      <PageOpening title="Requests for help" sentence={sentenceOf(shown, reads)} />
      <div className="screen-only"><KeyedButton variant="filled" shows="n" onClick={() => { add.reset(); setAdding(true) }}>Take down a request</KeyedButton></div>
      <p className={rows.happened} role="status">{add.isSuccess ? 'It is in the queue, for those who read it.' : ''}</p>
      {adding ? (
        <>
          {offices.data.length > 1 ? <label className={intakeLook.which}>For which office<select value={office} onChange={(event) => setOffice(event.currentTarget.value)}>{offices.data.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></label> : null}
          {add.error ? <ProblemNotice error={add.error} /> : null}
          <IntakeForm language="en" inOffice save="Put it in the queue" busy={add.isPending} onSend={(form) => add.mutate(form)} onCancel={() => setAdding(false)} />
        </>
      ) : null}
      {sections.filter(({ of }) => of.length > 0).map(({ title, of }) => (
        <Section key={title} title={title}><ul className={rows.rows}>{of.map((request) => <RequestRow key={request.id} request={request} open={open === request.id} onOpen={(yes) => setOpen(yes ? request.id : undefined)} />)}</ul></Section>
      ))}
      {offices.data.some(({ administers }) => administers) ? <Section title="The public link">{offices.data.filter(({ administers }) => administers).map((one) => <OfficeDoor key={one.id} office={one} />)}</Section> : null}
    </main>
  )
}

function sentenceOf(requests: readonly Request[], reads: boolean): string {
  const fresh = requests.filter(({ state }) => state === 'new')
  const oldest = fresh.at(-1)
  if (!reads && requests.length === 0) return 'You do not read requests for an office; you can take one down for those who do.'
  if (oldest === undefined) return requests.length === 0 ? 'Nobody has asked for help yet.' : 'Every request is decided.'
  const waited = -daysUntil(dayOf(oldest.at), dayOf(new Date().toISOString()))
  return `${fresh.length === 1 ? 'One new request' : `${fresh.length} new requests`}; ${waited === 0 ? 'the oldest came today' : `the oldest has waited ${daysInWords(waited)}`}.`
}
