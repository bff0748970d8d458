import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import type { IntakeOffice } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './intake.module.css'

/** The public link of an office and who reads what comes through it, for its administrators. */
export function OfficeDoor({ office }: { readonly office: IntakeOffice }) {
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  /** What was ticked and is on its way. */
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({})
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['intake'] })
  const params = { params: { path: { office: office.id } } }
  const door = useMutation({ mutationFn: (open: boolean) => api.PUT('/api/intake-offices/{office}/door', { ...params, body: { open } }), onSuccess: async () => { setAsked(false); await onSuccess() } })
  const reader = useMutation({ mutationFn: ({ userId, reads }: { userId: string; reads: boolean }) => api.PUT('/api/intake-offices/{office}/readers', { ...params, body: { userId, reads } }), onSuccess, onSettled: () => setTicked({}) })
  const nobody = office.people.every(({ reads }) => !reads)
  return (
    <div className={look.office}>
      <fieldset className={look.readers}>
        <legend>Who reads requests that come to {office.name}</legend>
        {office.people.map(({ userId, name, reads }) => <label key={userId}><input type="checkbox" checked={ticked[userId] ?? reads} onChange={(event) => { setTicked({ ...ticked, [userId]: event.currentTarget.checked }); reader.mutate({ userId, reads: event.currentTarget.checked }) }} />{name}</label>)}
      </fieldset>
      {office.link === undefined ? (
        <>
          <p>{nobody ? 'Name someone who reads requests; then the public link can be opened.' : 'The public link is closed. Open it, and anyone who has the address can ask for help without an account.'}</p>
          <KeyedButton disabled={nobody} loading={door.isPending} onClick={() => door.mutate(true)}>Open the public link</KeyedButton>
        </>
      ) : (
        <>
          <p>The public link is open. Put it on your page or in a letter:</p>
          <input className={look.address} readOnly value={office.link} aria-label="Its address" onFocus={(event) => event.currentTarget.select()} />
          {nobody ? <p role="alert"><strong>Nobody reads what comes through it.</strong> Name someone above, or close it.</p> : null}
          {asked ? <div className={look.acts}><span>This address then opens nothing; the next one is another.</span> <KeyedButton variant="filled" loading={door.isPending} onClick={() => door.mutate(false)}>Close it</KeyedButton> <KeyedButton onClick={() => setAsked(false)}>Leave it open</KeyedButton></div> : <KeyedButton onClick={() => setAsked(true)}>Close the public link</KeyedButton>}
        </>
      )}
      {door.error ?? reader.error ? <ProblemNotice error={door.error ?? reader.error} /> : null}
    </div>
  )
}
