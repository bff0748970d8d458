import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import type { SupportersView } from '../../api/shapes.ts'
import { AskFirst } from '../page/ask-first.tsx'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { ActForm } from '../people/act-form.tsx'
import lines from '../people/people.module.css'
import { useActsOn, type ActsOn } from '../people/use-acts-on.ts'
import { instantInWords } from '../words/instant-in-words.ts'
import look from './supporters.module.css'
import { messageInWords } from './supporter-words.ts'

type Message = SupportersView['messages'][number]
const languages = [['en', 'English'], ['es', 'Spanish']] as const

/** Messages to everyone who confirmed: one person writes, another looks at the number and the words, and has it sent. */
export function MessageDesk({ caseId, messages, may, many }: { readonly caseId: string; readonly messages: readonly Message[]; readonly may: boolean; readonly many: number }) {
  const acts = useActsOn(['case', caseId, 'records'])
  const [open, setOpen] = useState<Message | 'new'>()
  const begin = (what: typeof open) => { acts.forget(); setOpen(what) }
  return (
    <>
      <p className={lines.said}>A message goes to everyone who confirmed and is not hidden, one mail each, with the link that takes the signature back. It takes two people: whoever writes it sees to how many it goes, and somebody else has that number and those words sent.</p>
      {open === undefined ? <div className={`${lines.acts} screen-only`}><KeyedButton disabled={!may || many === 0} onClick={() => begin('new')}>Write a message</KeyedButton></div> : <MessageForm key={open === 'new' ? 'new' : open.id} caseId={caseId} message={open === 'new' ? undefined : open} many={many} acts={acts} onDone={() => setOpen(undefined)} />}
      {may && many > 0 ? null : <p className="quiet">{may ? 'Nobody has confirmed a signature yet, so there is nobody to write to.' : 'While signatures are not gathered, nothing is sent.'}</p>}
      <p className={lines.happened} role="status">{acts.said}</p>
      {acts.error === undefined || open !== undefined ? null : <ProblemNotice error={acts.error} />}
      <ul className={lines.people}>{messages.map((message) => <li key={message.id}><OneMessage caseId={caseId} message={message} acts={acts} onChange={() => begin(message)} /></li>)}</ul>
    </>
  )
}

function OneMessage({ caseId, message, acts, onChange }: { readonly caseId: string; readonly message: Message; readonly acts: ActsOn; readonly onChange: () => void }) {
  const { id, version, preview, number, now, mine, writtenBy, writtenAt, sent, cancelled, mails } = message
  const at = { params: { path: { case: caseId, message: id } } }
  const waits = sent === undefined && cancelled === undefined
  const cancel = (said: string) => acts.run(() => api.DELETE('/api/cases/{case}/support-messages/{message}', at), said)
  return (
    <>
      <p><strong>{preview.en?.subject ?? preview.es?.subject}</strong></p>
      <p>{messageInWords(message)}</p>
      <p className={lines.when}>Written by {writtenBy}, {instantInWords(writtenAt)}{sent === undefined ? '' : `; sent by ${sent.by}, ${instantInWords(sent.at)}`}{cancelled === undefined ? '' : `; ${sent === undefined ? 'given up' : 'stopped'} by ${cancelled.by}, ${instantInWords(cancelled.at)}`}</p>
      {sent === undefined ? null : <progress className={look.progress} max={number} value={number - mails.waiting} aria-label="Mails that are settled" />}
      <details className={lines.group} open={waits}>
        <summary>As each gets it</summary>
        {languages.map(([language, name]) => {
          const shown = preview[language]
          return shown === undefined ? null : <div key={language} lang={language} className={look.mail}><p className={lines.when}>{name}. Subject: {shown.subject}</p><p>{shown.text}</p></div>
        })}
      </details>
      <div className={`${lines.acts} screen-only`}>
        {waits && number === now && !mine ? <AskFirst question={`It goes to ${number} ${number === 1 ? 'person' : 'people'}, in these words, and cannot be called back.`} does={`Send it to ${number}`} busy={acts.busy} onYes={() => acts.run(() => api.POST('/api/cases/{case}/support-messages/{message}/send', { ...at, body: { version, number } }), 'It is being sent.')}>Have it sent to {number}</AskFirst> : null}
        {waits ? <><KeyedButton size="xs" onClick={onChange}>Change it</KeyedButton><KeyedButton size="xs" loading={acts.busy} onClick={() => cancel('The message was given up.')}>Give it up</KeyedButton></> : null}
        {sent !== undefined && cancelled === undefined && mails.waiting > 0 ? <AskFirst question="What was not sent yet is not sent." does="Stop it" busy={acts.busy} onYes={() => cancel('The sending was stopped.')}>Stop sending</AskFirst> : null}
      </div>
      {waits && mine ? <p className={`${look.after} quiet`}>You wrote it, so somebody else who is counsel on the case has it sent.</p> : null}
    </>
  )
}

function MessageForm({ caseId, message, many, acts, onDone }: { readonly caseId: string; readonly message: Message | undefined; readonly many: number; readonly acts: ActsOn; readonly onDone: () => void }) {
  const path = { case: caseId }
  return (
    <ActForm name="A message to those who signed" does={`Save it for ${many}`} busy={acts.busy} error={acts.error} onCancel={() => { acts.forget(); onDone() }} onSend={(typed) => {
      const given = Object.fromEntries(languages.flatMap(([language]) => (typed(`${language} subject`) === '' && typed(`${language} text`) === '' ? [] : [[language, { subject: typed(`${language} subject`), text: typed(`${language} text`) }]]))) as Message['texts']
      acts.run(() => (message === undefined
        ? api.POST('/api/cases/{case}/support-messages', { params: { path }, body: { texts: given } })
        : api.PUT('/api/cases/{case}/support-messages/{message}', { params: { path: { ...path, message: message.id } }, body: { version: message.version, texts: given } })), 'Saved. Nothing is sent until somebody else confirms the number and the words.', onDone)
    }}>
      {languages.map(([language, name]) => (
        <div key={language} className={lines.wide}>
          <TextInput name={`${language} subject`} label={`Subject in ${name}`} maxLength={150} autoComplete="off" lang={language} defaultValue={message?.texts[language]?.subject} />
          <Textarea name={`${language} text`} label={`Words in ${name}`} description={language === 'es' ? 'Left empty, everyone gets the English' : 'Plain text. Nothing confidential: it leaves the house'} autosize minRows={5} maxLength={20_000} lang={language} defaultValue={message?.texts[language]?.text} />
        </div>
      ))}
    </ActForm>
  )
}
