import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { webhooksQuery, type Delivery, type Webhook, type WebhookEvent } from '../../api/webhook-queries.ts'
import { AskFirst } from '../page/ask-first.tsx'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { ActForm } from '../people/act-form.tsx'
import lines from '../people/people.module.css'
import { useActsOn, type ActsOn } from '../people/use-acts-on.ts'
import { instantInWords } from '../words/instant-in-words.ts'
import { deliveryInWords, eventWords, kindInWords } from './webhook-words.ts'
import look from './webhooks.module.css'

const events = Object.entries(eventWords) as readonly (readonly [WebhookEvent, string])[]

/** Addresses of other programs that are told what happens in the office, and what was sent to them last. */
export function Webhooks({ office }: { readonly office: string }) {
  const webhooks = useQuery(webhooksQuery(office))
  const acts = useActsOn(['webhooks', office])
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState<{ readonly address: string; readonly secret: string }>()
  const standing = (webhooks.data?.hooks ?? []).filter(({ ended }) => ended === undefined)
  return (
    <>
      <p className={lines.said}>Another program can be told when something happens here: what kind of thing, in which case and when, as ids. It is never told a name, a number or a word of a case, and nothing of what is for counsel alone; with a token of its own it can ask for what its owner may see.</p>
      {webhooks.error ? <ProblemNotice error={webhooks.error} /> : null}
      {made === undefined ? null : (
        <div className={lines.form} role="status">
          <p className={lines.wide}><strong>The secret of {made.address}.</strong> It is shown here once: put it into the program that receives, which checks with it that what comes is from here.</p>
          <TextInput className={lines.wide} label="Secret" value={made.secret} readOnly onFocus={(event) => event.currentTarget.select()} />
          <div className={lines.acts}><KeyedButton onClick={() => setMade(undefined)}>I have it</KeyedButton></div>
        </div>
      )}
      {open ? <AddWebhook office={office} acts={acts} onMade={(one) => { setMade(one); setOpen(false) }} onCancel={() => { acts.forget(); setOpen(false) }} /> : <div className={`${lines.acts} screen-only`}><KeyedButton onClick={() => { acts.forget(); setMade(undefined); setOpen(true) }}>Tell an address</KeyedButton></div>}
      {standing.length === 0 ? null : <ul className={`${lines.people} ${look.addresses}`} aria-label="Addresses that are told">{standing.map((hook) => <Line key={hook.id} office={office} hook={hook} acts={acts} />)}</ul>}
      {acts.error === undefined || open ? null : <ProblemNotice error={acts.error} />}
      <p className={lines.happened} role="status">{acts.said}</p>
      <Sent hooks={webhooks.data?.hooks ?? []} deliveries={webhooks.data?.deliveries ?? []} />
    </>
  )
}

function AddWebhook({ office, acts, onMade, onCancel }: { readonly office: string; readonly acts: ActsOn; readonly onMade: (made: { address: string; secret: string }) => void; readonly onCancel: () => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<WebhookEvent>>(new Set())
  const [loopback, setLoopback] = useState(false)
  const choose = (event: WebhookEvent, on: boolean) => setChosen((before) => new Set(on ? [...before, event] : [...before].filter((each) => each !== event)))
  return (
    <ActForm name="Tell an address" does="Tell it" busy={acts.busy} error={acts.error} onCancel={onCancel} onSend={(typed) => {
      acts.run(async () => {
        const { data } = await api.POST('/api/offices/{office}/webhooks', { params: { path: { office } }, body: { address: typed('address'), events: [...chosen], loopback } })
        if (data) onMade({ address: data.address, secret: data.secret })
      }, 'It is told from now on.')
    }}>
      <TextInput className={lines.wide} name="address" type="url" label="Address" description="Encrypted, such as https://example.org/lenity" required withAsterisk={false} maxLength={2000} autoComplete="off" ref={(field) => { if (document.activeElement === document.body) field?.focus() }} />
      <fieldset className={look.events}>
        <legend>Tell it when</legend>
        {events.map(([event, words]) => <label key={event}><input type="checkbox" checked={chosen.has(event)} onChange={(at) => choose(event, at.currentTarget.checked)} />{words}</label>)}
      </fieldset>
      <fieldset className={look.events}>
        <legend>Where it is</legend>
        <label><input type="checkbox" checked={loopback} onChange={(at) => setLoopback(at.currentTarget.checked)} />On the computer Lenity runs on. Otherwise nothing is sent there, nor into any private network.</label>
      </fieldset>
    </ActForm>
  )
}

function Line({ office, hook, acts }: { readonly office: string; readonly hook: Webhook; readonly acts: ActsOn }) {
  const at = { params: { path: { office, hook: hook.id } } }
  return (
    <li>
      <p className={look.address}><strong>{hook.address}</strong></p>
      <p>{hook.events.map((event) => eventWords[event]).join('; ')}</p>
      <p className={lines.when}>made by {hook.by}, {instantInWords(hook.at)}{hook.loopback ? '; on this computer' : ''}</p>
      <div className={`${lines.acts} screen-only`}>
        <KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(() => api.POST('/api/offices/{office}/webhooks/{hook}/test', at), 'A test is on its way; what became of it stands below.')}>Send a test<span className="out-of-sight"> to {hook.address}</span></KeyedButton>
        <AskFirst question="It is told nothing more." does="Take it back" busy={acts.busy} onYes={() => acts.run(() => api.DELETE('/api/offices/{office}/webhooks/{hook}', at), `${hook.address} is told nothing more.`)}>Take it back<span className="out-of-sight">: {hook.address}</span></AskFirst>
      </div>
    </li>
  )
}

function Sent({ hooks, deliveries }: { readonly hooks: readonly Webhook[]; readonly deliveries: readonly Delivery[] }) {
  if (deliveries.length === 0) return null
  const addresses = new Map(hooks.map(({ id, address }) => [id, address]))
  return (
    <details className={look.sent} open={deliveries.length < 12}>
      <summary>Sent last</summary>
      <ul aria-label="Sent last">
        {deliveries.map((one) => (
          <li key={one.id}>
            <p>{capital(kindInWords(one.kind))}: {deliveryInWords(one)}</p>
            <p className={`${lines.when} ${look.address}`}>{instantInWords(one.happenedAt)}, to {addresses.get(one.hook) ?? 'an address that is gone'}; {one.id}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
