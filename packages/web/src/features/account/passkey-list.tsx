import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import type { Account } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { newPasskey, passkeysWork, whereTheyWork } from '../session/passkey.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { instantInWords } from '../words/instant-in-words.ts'
import look from './account.module.css'
import { useAccountAct } from './use-account-act.ts'

type Passkey = Account['passkeys'][number]

/** The person's passkeys, each with the name they gave it. */
export function PasskeyList({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
  const add = useAccountAct(async (name: string) => {
    const { data } = await api.POST('/api/account/passkeys/begin')
    return api.POST('/api/account/passkeys', { body: { name, answer: await newPasskey(data) } })
  })
  const elsewhere = whereTheyWork()
  return (
    <>
      <p>A passkey opens with your fingerprint, your face or the PIN of your device, in the place of password and second step. It cannot be given away by mistake.</p>
      {passkeys.length === 0 ? null : <ul className={look.list}>{passkeys.map((passkey) => <PasskeyRow key={passkey.id} passkey={passkey} />)}</ul>}
      {passkeysWork() ? (
        <form className={`${look.line} screen-only`} onSubmit={(event) => {
          event.preventDefault()
          const form = event.currentTarget
          add.mutate(String(new FormData(form).get('name')), { onSuccess: () => form.reset() })
        }}>
          <TextInput name="name" label="Name a new passkey" placeholder="The laptop at the office" maxLength={60} required withAsterisk={false} />
          <KeyedButton type="submit" loading={add.isPending}>Add it</KeyedButton>
        </form>
      ) : <p className="quiet">{elsewhere === undefined ? 'This browser, or this address, has no passkeys: they belong to a name, and work over https or on this computer.' : <>Passkeys belong to a name, and this address is a number. Open <a href={elsewhere}>{elsewhere}</a> to have one.</>}</p>}
      {add.error ? <ProblemNotice error={add.error} /> : null}
    </>
  )
}

function PasskeyRow({ passkey: { id, name, synced, addedAt, lastUsedAt } }: { readonly passkey: Passkey }) {
  const [doing, setDoing] = useState<'nothing' | 'naming' | 'removing'>('nothing')
  const rest = () => setDoing('nothing')
  const path = { params: { path: { passkey: id } } }
  const rename = useAccountAct((to: string) => api.POST('/api/account/passkeys/{passkey}/name', { ...path, body: { name: to } }), rest)
  const remove = useAccountAct(() => api.POST('/api/account/passkeys/{passkey}/remove', path))
  return (
    <li>
      {doing === 'naming' ? (
        <form className={look.line} onKeyDown={(event) => { if (event.key === 'Escape') rest() }} onSubmit={(event) => {
          event.preventDefault()
          rename.mutate(String(new FormData(event.currentTarget).get('name')))
        }}>
          <TextInput name="name" aria-label={`A name for ${name}`} defaultValue={name} maxLength={60} required ref={(field) => { field?.focus() }} />
          <KeyedButton type="submit" variant="filled" loading={rename.isPending}>Name it</KeyedButton>
          <KeyedButton onClick={rest} shows="Escape">Leave it</KeyedButton>
        </form>
      ) : (
        <>
          <span><strong>{name}</strong><span className={look.more}>{synced ? 'kept on several of your devices' : 'on one device'}; added {dateInWords(addedAt)}; {lastUsedAt === undefined ? 'not used yet' : `last used ${instantInWords(lastUsedAt)}`}</span></span>
          <span className={`${look.acts} screen-only`}>
            {doing === 'removing' ? <><span>It opens nothing here any more.</span><KeyedButton variant="filled" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>Remove it</KeyedButton><KeyedButton onClick={rest}>Keep it</KeyedButton></> : <><KeyedButton onClick={() => setDoing('naming')} aria-label={`Rename ${name}`}>Rename</KeyedButton><KeyedButton onClick={() => setDoing('removing')} aria-label={`Remove ${name}`}>Remove</KeyedButton></>}
          </span>
        </>
      )}
      {rename.error ?? remove.error ? <ProblemNotice error={rename.error ?? remove.error} /> : null}
    </li>
  )
}
