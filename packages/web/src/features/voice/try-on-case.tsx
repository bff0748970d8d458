import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { casesToTryQuery, tryVoiceQuery, type OfficeVoice } from '../../api/voice-queries.ts'
import { ComparedText } from '../draft/compared-text.tsx'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import { SelectOne } from '../page/select-one.tsx'
import look from './voice.module.css'

/** How many cases are tried at once: each is a packet composed twice. */
const most = 12

type Variant = 'pardon attorney' | 'person by mail'

/** How the packet of a case would read in the words on this page, before they are kept. */
export function TryOnCase({ voice }: { readonly voice: OfficeVoice }) {
  const cases = useQuery(casesToTryQuery)
  const [chosen, setChosen] = useState('')
  const [variant, setVariant] = useState<Variant>('pardon attorney')
  const [all, setAll] = useState<{ readonly variant: Variant; readonly voice: OfficeVoice }>()
  const [asked, setAsked] = useState<{ readonly caseId: string; readonly variant: Variant; readonly voice: OfficeVoice }>()
  const tried = useQuery({ ...tryVoiceQuery(asked?.caseId ?? '', asked?.variant ?? 'pardon attorney', asked?.voice ?? voice), enabled: asked !== undefined })
  const mine = cases.data ?? []
  if (cases.data !== undefined && mine.length === 0) return <p>There is no case to try it on yet. What you write reads with made-up values above.</p>
  const caseId = chosen === '' ? mine[0]?.id ?? '' : chosen
  return (
    <>
      <p>What would read otherwise in the packet of a case than it does now; nothing is kept. Only counsel on the case can look.</p>
      <div className={`${look.picker} screen-only`}>
        <SelectOne label="Case" data={mine.map(({ id, title }) => ({ value: id, label: title }))} value={caseId} onChange={(event) => setChosen(event.currentTarget.value)} />
        <SelectOne label="Copy" data={[{ value: 'pardon attorney', label: 'For the Pardon Attorney' }, { value: 'person by mail', label: 'For the person, by mail' }]} value={variant} onChange={(event) => setVariant(event.currentTarget.value as Variant)} />
        <KeyedButton loading={tried.isFetching} onClick={() => setAsked({ caseId, variant, voice })}>Try it on this case</KeyedButton>
        {mine.length < 2 ? null : <KeyedButton onClick={() => setAll({ variant, voice })}>{mine.length > most ? `Try it on the first ${most}` : `Try it on all ${mine.length}`}</KeyedButton>}
      </div>
      {asked === undefined ? null : tried.error ? <ProblemNotice error={tried.error} /> : tried.data === undefined ? <Waiting for="the packet" /> : (
        <div role="status">
          {asked.voice === voice ? null : <p className={look.note}>You changed something since; try it again to see it.</p>}
          {tried.data.compared.length === 0 ? <p>No sentence of this packet reads otherwise than it does now.</p> : <ComparedText compared={tried.data.compared} onlyChanges chosen={undefined} onChoose={() => undefined} />}
          {tried.data.notes.length === 0 ? null : <ul className={look.faults}>{tried.data.notes.map((note) => <li key={note}>{note}</li>)}</ul>}
        </div>
      )}
      {all === undefined ? null : <OnAll cases={mine.slice(0, most)} {...all} changed={all.voice !== voice} />}
    </>
  )
}

/** How the packets of several cases would read, case by case: where nothing differs, where it does, and where it could not be looked at. */
function OnAll({ cases, variant, voice, changed }: { readonly cases: readonly { readonly id: string; readonly title: string }[]; readonly variant: Variant; readonly voice: OfficeVoice; readonly changed: boolean }) {
  const tried = useQueries({ queries: cases.map(({ id }) => tryVoiceQuery(id, variant, voice)) })
  const waiting = tried.filter(({ isPending }) => isPending).length
  return (
    <div>
      {changed ? <p className={look.note}>You changed something since; try it again to see it.</p> : null}
      <p role="status">{waiting === 0 ? `Tried on ${cases.length} cases.` : `Reading the packets: ${cases.length - waiting} of ${cases.length} …`}</p>
      {tried.map(({ data, error }, at) => {
        const title = cases[at]?.title ?? ''
        if (error) return <p key={cases[at]?.id}><strong>{title}</strong>: {error.message}</p>
        if (data === undefined) return null
        if (data.compared.length === 0 && data.notes.length === 0) return <p key={cases[at]?.id} className="quiet">{title}: no sentence reads otherwise.</p>
        return (
          <details key={cases[at]?.id}>
            <summary>{title}: {data.compared.length === 1 ? 'one sentence reads' : `${data.compared.length} sentences read`} otherwise{data.notes.length === 0 ? '' : `; ${data.notes.length === 1 ? 'one note' : `${data.notes.length} notes`}`}</summary>
            <ComparedText compared={data.compared} onlyChanges chosen={undefined} onChoose={() => undefined} />
            {data.notes.length === 0 ? null : <ul className={look.faults}>{data.notes.map((note) => <li key={note}>{note}</li>)}</ul>}
          </details>
        )
      })}
    </div>
  )
}
