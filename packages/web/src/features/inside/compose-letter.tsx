import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { letterCheckQuery } from '../../api/campaign-queries.ts'
import type { RecordOf } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { recordForms } from '../records/record-forms.ts'
import type { Fields } from '../records/use-record-acts.ts'
import look from './inside.module.css'

type Letter = RecordOf<'letter inside'>['fields']

interface ComposeLetterProps {
  readonly caseId: string
  readonly start: Letter
  readonly busy: boolean
  readonly error: unknown
  readonly onKeep: (fields: Fields) => void
  readonly onCancel: () => void
}

const channels = Object.entries(recordForms['letter inside'].fields['channel']?.choices ?? {})

/** A letter or message to the person inside: counted and split as its channel needs, and not sent while a warning is not answered. */
export function ComposeLetter({ caseId, start, busy, error, onKeep, onCancel }: ComposeLetterProps) {
  const [letter, setLetter] = useState<Letter>(start)
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>(Object.fromEntries((start.answered ?? []).map((one) => { const at = one.indexOf(': '); return at === -1 ? [one, ''] : [one.slice(0, at), one.slice(at + 2)] })))
  const { channel, privileged, subject, body, attorney } = letter
  const check = useQuery(letterCheckQuery(caseId, { channel, privileged, subject, body, ...(attorney !== undefined && { attorney }) }))
  const set = (more: Partial<Letter>) => setLetter({ ...letter, ...more })
  const warnings = check.data?.warnings ?? []
  const open = warnings.filter(({ key }) => (answers[key] ?? '').trim() === '')
  const empty = subject.trim() === '' || body.trim() === ''
  const keep = (state: Letter['state']) => {
    const { attorney: named, answered: _, ...rest } = letter
    const answered = warnings.filter(({ key }) => (answers[key] ?? '').trim() !== '').map(({ key }) => `${key}: ${(answers[key] ?? '').trim()}`.slice(0, 500))
    onKeep({ ...rest, state, ...((named ?? '').trim() !== '' && { attorney: named }), ...(answered.length > 0 && { answered }) })
  }
  return (
    <form className={`${look.letter} screen-only`} onSubmit={(event) => event.preventDefault()} aria-label="A letter to the person inside">
      <label className={look.wide}><span>How it goes</span><select value={channel} onChange={(event) => set({ channel: event.currentTarget.value as Letter['channel'] })}>{channels.map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select></label>
      {channel === 'special mail' ? <label><span>Attorney, as named on the envelope</span><input value={attorney ?? ''} maxLength={500} onChange={(event) => set({ attorney: event.currentTarget.value })} /></label> : null}
      <label><span>In which language</span><select value={letter.language} onChange={(event) => set({ language: event.currentTarget.value as Letter['language'] })}><option value="en">English</option><option value="es">Spanish</option></select></label>
      <label><span>On</span><input type="date" value={letter.on} onChange={(event) => set({ on: event.currentTarget.value })} /></label>
      <label className={look.wide}><input type="checkbox" checked={privileged} onChange={(event) => set({ privileged: event.currentTarget.checked })} /> Privileged: between counsel and the person</label>
      <label className={look.wide}><span>About</span><input value={subject} maxLength={500} onChange={(event) => set({ subject: event.currentTarget.value })} /></label>
      <label className={look.wide}><span>Text</span><textarea rows={12} lang={letter.language} value={body} maxLength={100_000} onChange={(event) => set({ body: event.currentTarget.value })} /></label>
      <p className={`${look.wide} ${look.count}`} role="status">{check.data === undefined ? '' : sayCount(check.data)}</p>
      {warnings.map(({ key, says }) => (
        <div key={key} className={look.warning}>
          <p><strong>Before it goes:</strong> {says}</p>
          <label>Why it goes all the same<input value={answers[key] ?? ''} maxLength={400} onChange={(event) => setAnswers({ ...answers, [key]: event.currentTarget.value })} /></label>
        </div>
      ))}
      {check.error ? <div className={look.wide}><ProblemNotice error={check.error} /></div> : null}
      {error === undefined ? null : <div className={look.wide}><ProblemNotice error={error} /></div>}
      <div className={look.acts}>
        <KeyedButton loading={busy} disabled={empty} onClick={() => keep('draft')}>Keep it as a draft</KeyedButton>
        <KeyedButton variant="filled" loading={busy} disabled={empty || open.length > 0 || check.data === undefined || check.isFetching} onClick={() => keep('sent')}>Mark it as sent</KeyedButton>
        <KeyedButton shows="Escape" onClick={onCancel}>Cancel</KeyedButton>
      </div>
      {open.length === 0 ? null : <p className={look.wide}>{open.length === 1 ? 'One warning must' : `${open.length} warnings must`} be answered before it can be marked as sent.</p>}
      {check.data === undefined || check.data.parts.length < 2 ? null : <div className={look.wide}><p>It goes in {check.data.parts.length} parts:</p>{check.data.parts.map((part) => <pre key={part} className={look.part} lang={letter.language}>{part}</pre>)}</div>}
      {(check.data?.rules ?? []).map(({ cite, link, quote }) => <p key={quote} className={`${look.wide} ${look.rule}`}>“{quote}” <a href={link} target="_blank" rel="noreferrer">{cite}</a></p>)}
    </form>
  )
}

function sayCount({ characters, most, parts }: { readonly characters: number; readonly most?: number; readonly parts: readonly string[] }): string {
  if (most === undefined) return `${characters.toLocaleString('en-US')} characters.`
  return `${characters.toLocaleString('en-US')} of ${most.toLocaleString('en-US')} characters${parts.length < 2 ? '' : `: too long for one message, so it goes in ${parts.length} parts`}. Nothing can be attached.`
}
