import { useRef, useState, type FormEvent } from 'react'
import type { Casework } from '../records/use-casework.ts'
import type { RecordActs } from '../records/use-record-acts.ts'
import { recordForms } from '../records/record-forms.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { dayOf } from '../words/instant-in-words.ts'
import look from './stream.module.css'

/** A call or a letter written down in one breath: `n` goes there, Ctrl and Enter keep it, and the next can be written at once. Fits a phone. */
export function QuickEntry({ casework, acts }: { readonly casework: Casework; readonly acts: RecordActs }) {
  const form = useRef<HTMLFormElement>(null)
  const [failed, setFailed] = useState<unknown>()
  useKeys('In the stream', [{ key: 'n', does: 'write down a call or a letter', run: () => form.current?.querySelector<HTMLElement>('[name="with"]')?.focus() }])
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const text = (name: string) => String(typed.get(name) ?? '').trim()
    const contact = casework.offered.contactIds.filter(({ name }) => name === text('with'))
    setFailed(undefined)
    void acts.add('communication', {
      channel: text('channel'), direction: text('direction'), on: text('on'), with: text('with'), summary: text('summary'), privileged: typed.get('privileged') !== null,
      // Of two of one name the log does not say which it was.
      ...(contact.length === 1 && { contact: contact[0]?.id }),
      ...(text('channel') === 'call' && text('reached') !== '' && { reached: text('reached') }),
      ...(text('follows') !== '' && { follows: text('follows') }), ...(text('followUpOn') !== '' && { followUpOn: text('followUpOn') }),
    }).then(() => { form.current?.reset(); form.current?.querySelector<HTMLElement>('[name="with"]')?.focus(); return undefined }, setFailed)
  }
  return (
    <form ref={form} className={`${look.quick} screen-only`} onSubmit={keep} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); event.currentTarget.requestSubmit() } }} aria-label="Write down a call, letter or meeting">
      <label><span>How</span><select name="channel" defaultValue="call">{choices('channel').map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select></label>
      <label><span>From whom to whom</span><select name="direction" defaultValue="out">{choices('direction').map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select></label>
      <label><span>With whom</span><input name="with" list="quick-contacts" required maxLength={500} autoComplete="off" /></label>
      <datalist id="quick-contacts">{casework.offered.contacts.map((each) => <option key={each} value={each} />)}</datalist>
      <label><span>Of a call: did you reach them</span><select name="reached" defaultValue="">{[['', '–'], ...choices('reached')].map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select></label>
      <label className={look.wide}><span>What was said</span><textarea name="summary" rows={3} required maxLength={20_000} /></label>
      <label><span>What follows from it</span><input name="follows" maxLength={20_000} autoComplete="off" /></label>
      <label><span>Follow up on</span><input name="followUpOn" type="date" /></label>
      <label><span>On</span><input name="on" type="date" required defaultValue={dayOf(new Date().toISOString())} /></label>
      <label className={look.check}><input type="checkbox" name="privileged" /> Privileged: between counsel and the person</label>
      <div className={look.acts}><KeyedButton type="submit" variant="filled" shows="Ctrl Enter" loading={acts.busy}>Keep it</KeyedButton></div>
      {failed === undefined ? null : <div className={look.wide}><ProblemNotice error={failed} /></div>}
    </form>
  )
}

function choices(name: string): readonly (readonly [string, string])[] {
  return Object.entries(recordForms.communication.fields[name]?.choices ?? {})
}
