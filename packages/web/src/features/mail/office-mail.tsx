import { Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { officeMailQuery, type MailDelivery, type MailServer } from '../../api/mail-queries.ts'
import { AskFirst } from '../page/ask-first.tsx'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { ActForm } from '../people/act-form.tsx'
import lines from '../people/people.module.css'
import { useActsOn, type ActsOn } from '../people/use-acts-on.ts'
import look from '../webhooks/webhooks.module.css'
import { instantInWords } from '../words/instant-in-words.ts'
import { deliveryInWords, safetyWords } from './mail-words.ts'

const safeties = Object.entries(safetyWords) as readonly (readonly [MailServer['safety'], string])[]

/** The SMTP server of the office, through which people are reminded who ask for it; for its administrators. */
export function OfficeMail({ office }: { readonly office: string }) {
  const { data, error } = useQuery(officeMailQuery(office))
  const acts = useActsOn(['mail', office], ['reminders'])
  const [open, setOpen] = useState(false)
  if (error) return <ProblemNotice error={error} />
  if (data === undefined) return null
  const { server, deliveries } = data
  const at = { params: { path: { office } } }
  return (
    <>
      <p className={lines.said}>People of the office can ask to be reminded by mail of what is due. A message has counts, days and a link, and names no person, no case and no fact: mail is read on its way. It goes through the office’s own mail server and no other.</p>
      {server === undefined ? <p>Off: no mail is sent.</p> : (
        <p className={look.address}><strong>{server.host}</strong>, port {server.port}, as {server.from}{server.user === undefined ? '' : <>, signed in as {server.user}</>}. {safetyWords[server.safety]}{server.near ? '; on this computer or in the office’s own network' : ''}{server.certificate === undefined ? '' : '; with a certificate of its own'}. <span className={lines.when}>Set by {server.by}, {instantInWords(server.at)}.</span></p>
      )}
      {open ? <ServerForm office={office} before={server} acts={acts} onDone={() => setOpen(false)} /> : (
        <div className={`${lines.acts} screen-only`}>
          <KeyedButton onClick={() => { acts.forget(); setOpen(true) }}>{server === undefined ? 'Name a mail server' : 'Change it'}</KeyedButton>
          {server === undefined ? null : (
            <>
              <KeyedButton loading={acts.busy} onClick={() => acts.run(() => api.POST('/api/offices/{office}/mail/test', at), 'A test to your own address is on its way; what became of it stands below.')}>Send me a test</KeyedButton>
              <AskFirst question="Nobody is reminded by mail any more, and the password is forgotten." does="Turn it off" busy={acts.busy} onYes={() => acts.run(() => api.DELETE('/api/offices/{office}/mail', at), 'Mail is off.')}>Turn mail off</AskFirst>
            </>
          )}
        </div>
      )}
      {acts.error === undefined || open ? null : <ProblemNotice error={acts.error} />}
      <p className={lines.happened} role="status">{acts.said}</p>
      <Sent deliveries={deliveries} />
    </>
  )
}

function ServerForm({ office, before, acts, onDone }: { readonly office: string; readonly before: MailServer | undefined; readonly acts: ActsOn; readonly onDone: () => void }) {
  const [safety, setSafety] = useState<MailServer['safety']>(before?.safety ?? 'starttls')
  const [near, setNear] = useState(before?.near ?? false)
  return (
    <ActForm name="The mail server" does="Use it" busy={acts.busy} error={acts.error} onCancel={() => { acts.forget(); onDone() }} onSend={(typed) => {
      const given = <F extends string>(field: F) => (typed(field) === '' ? {} : { [field]: typed(field) } as { [f in F]: string })
      acts.run(async () => {
        await api.PUT('/api/offices/{office}/mail', { params: { path: { office } }, body: { host: typed('host'), port: Number(typed('port')), safety, near, from: typed('from'), ...given('user'), ...given('password'), ...given('certificate') } })
        onDone()
      }, 'Mail goes through it from now on. Send yourself a test.')
    }}>
      <TextInput name="host" label="Server" description="Its name, such as mail.example.org" required withAsterisk={false} maxLength={253} autoComplete="off" defaultValue={before?.host} ref={(field) => { if (document.activeElement === document.body) field?.focus() }} />
      <TextInput name="port" label="Port" description="587 or 465 mostly" inputMode="numeric" pattern="[0-9]{1,5}" required withAsterisk={false} autoComplete="off" defaultValue={before?.port ?? 587} />
      <TextInput name="user" label="User" description="Left empty where none is asked for" maxLength={320} autoComplete="off" defaultValue={before?.user} />
      <TextInput name="password" type="password" label="Password" description={before?.hasPassword === true ? 'Left empty, the one that is kept stays' : 'Kept encrypted, and shown nowhere'} maxLength={1000} autoComplete="new-password" />
      <TextInput className={lines.wide} name="from" type="email" label="Messages come from" description="An address the server lets this user send as" required withAsterisk={false} maxLength={320} autoComplete="off" defaultValue={before?.from} />
      <fieldset className={look.events}>
        <legend>The way there</legend>
        {safeties.map(([each, words]) => <label key={each}><input type="radio" name="safety" checked={safety === each} onChange={() => setSafety(each)} />{words}</label>)}
      </fieldset>
      <fieldset className={look.events}>
        <legend>Where it is</legend>
        <label><input type="checkbox" checked={near} onChange={(at) => setNear(at.currentTarget.checked)} />On the computer Lenity runs on, or in the office’s own network. Otherwise nothing is sent into a private network.</label>
      </fieldset>
      <details className={lines.wide} open={before?.certificate !== undefined}>
        <summary>A certificate of its own</summary>
        <Textarea name="certificate" label="Certificate, in PEM" description="Only where the server’s certificate is one that nobody else vouches for" autosize minRows={3} maxRows={8} maxLength={20_000} defaultValue={before?.certificate} />
      </details>
    </ActForm>
  )
}

function Sent({ deliveries }: { readonly deliveries: readonly MailDelivery[] }) {
  if (deliveries.length === 0) return null
  return (
    <details className={look.sent} open={deliveries.length < 12 || deliveries.some(({ state }) => state === 'failed')}>
      <summary>Mail sent last</summary>
      <ul aria-label="Mail sent last">
        {deliveries.map((one) => (
          <li key={one.id}>
            <p>{one.kind === 'test' ? 'A test' : 'A reminder'} to {one.to}: {deliveryInWords(one)}</p>
            <p className={lines.when}>{instantInWords(one.triedAt ?? one.at)}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
