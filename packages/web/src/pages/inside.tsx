import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { recordsQuery } from '../api/casework-queries.ts'
import type { RecordOf } from '../api/shapes.ts'
import { envelopeAddress, letterInsideAddress } from '../api/addresses.ts'
import { ComposeLetter } from '../features/inside/compose-letter.tsx'
import { insideSentence } from '../features/inside/inside-sentence.ts'
import { useKeys } from '../features/keys/use-keys.ts'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import lines from '../features/people/people.module.css'
import { recordForms } from '../features/records/record-forms.ts'
import { useCasework } from '../features/records/use-casework.ts'
import { useRecordActs, type Fields } from '../features/records/use-record-acts.ts'
import { dateInWords } from '../features/words/date-in-words.ts'
import { dayOf } from '../features/words/instant-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/inside')
type LetterRecord = RecordOf<'letter inside'>

/** What goes to the person inside: letters and messages, each by a channel with its limits, and the calls and visits that are planned. */
export function Inside() {
  const { caseId } = route.useParams()
  const casework = useCasework(caseId)
  const acts = useRecordActs(caseId)
  const log = useQuery(recordsQuery(caseId, 'log'))
  const [open, setOpen] = useState<LetterRecord | 'new'>()
  const [failed, setFailed] = useState<unknown>()
  const may = casework.mayWrite('log')
  const begin = (what: LetterRecord | 'new' | undefined) => { setFailed(undefined); setOpen(what) }
  useKeys('Mail to the prison', [...(may ? [{ key: 'n', does: 'write a letter or a message', run: () => begin('new') }] : []), ...(open === undefined ? [] : [{ key: 'Escape', does: 'leave the letter', run: () => begin(undefined) }])])
  if (log.error) return <ProblemNotice error={log.error} />
  if (!log.data) return <Waiting for="the letters" />
  const today = dayOf(new Date().toISOString())
  const letters = log.data.filter((one): one is LetterRecord => one.type === 'letter inside').toSorted((one, other) => other.fields.on.localeCompare(one.fields.on) || other.at.localeCompare(one.at))
  const planned = log.data.filter((one): one is RecordOf<'meeting'> => one.type === 'meeting' && one.fields.doneOn === undefined && one.fields.how.startsWith('legal')).toSorted((one, other) => one.fields.on.localeCompare(other.fields.on))
  const keep = (fields: Fields) => {
    setFailed(undefined)
    const kept: Promise<unknown> = open === 'new' || open === undefined ? acts.add('letter inside', fields) : acts.change(open, fields)
    void kept.then(() => setOpen(undefined), setFailed)
  }
  return (
    <>
      <PageOpening title="Mail to the prison" sentence={insideSentence(letters, planned, today)} />
      {may ? <p className="screen-only"><KeyedButton variant="filled" shows="n" onClick={() => begin('new')}>Write a letter or a message</KeyedButton></p> : null}
      {open === undefined ? null : <ComposeLetter key={open === 'new' ? 'new' : open.id} caseId={caseId} start={open === 'new' ? { channel: 'special mail', language: 'en', on: today, subject: '', body: '', privileged: true, state: 'draft' } : open.fields} busy={acts.busy} error={failed} onKeep={keep} onCancel={() => begin(undefined)} />}
      <p className={lines.happened} role="status">{acts.happened?.said ?? ''}</p>
      <Section title="Letters and messages">
        {letters.length === 0 ? <p className="quiet">None yet. What goes inside is read there by others: nothing about help to the government, nothing of the presentence report.</p> : (
          <ul className={lines.people}>
            {letters.map((one) => {
              const { channel, subject, on, state, language, privileged, answered } = one.fields
              return (
                <li key={one.id}>
                  <p><strong>{subject}</strong> <span className={lines.when}>{dateInWords(on)}, {state === 'sent' ? 'sent' : 'a draft'}</span></p>
                  <p>{recordForms['letter inside'].fields['channel']?.choices?.[channel]}; {language === 'es' ? 'in Spanish' : 'in English'}{privileged ? '; privileged' : ''}</p>
                  {(answered ?? []).map((answer) => <p key={answer} className="quiet">Warning answered: {answer}</p>)}
                  <div className={`${lines.acts} screen-only`}>
                    {may ? <KeyedButton onClick={() => begin(one)}>{state === 'sent' ? 'Look at it' : 'Write on'}</KeyedButton> : null}
                    {channel === 'monitored message' ? null : <><a href={letterInsideAddress(caseId, one.id)} target="_blank" rel="noreferrer">Letter as PDF</a> <a href={envelopeAddress(caseId, one.id)} target="_blank" rel="noreferrer">Envelope as PDF</a></>}
                  </div>
                </li>
              )
            })}
          </ul>
        )}
      </Section>
      <Section title="Legal calls and visits to come">
        {planned.length === 0 ? <p className="quiet">None is planned. <Link to="/cases/$caseId/meetings" params={{ caseId }}>Plan one among the meetings.</Link></p> : <ul className={lines.people}>{planned.map(({ id, fields }) => <li key={id}><Link to="/cases/$caseId/meetings/$meeting" params={{ caseId, meeting: id }}>{fields.title}</Link> <span className={lines.when}>{dateInWords(fields.on)}{fields.at === undefined ? '' : `, ${fields.at}`}</span></li>)}</ul>}
      </Section>
    </>
  )
}
