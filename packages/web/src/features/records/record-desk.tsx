import { useState, type ReactNode } from 'react'
import type { CaseRecord, RecordType } from '../../api/shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { Section } from '../page/section.tsx'
import { dayOf } from '../words/instant-in-words.ts'
import type { DeskAdd, DeskFinish, DeskLine, DeskSection } from './desk-shapes.ts'
import look from './record-desk.module.css'
import { RecordForm } from './record-form.tsx'
import { recordForms } from './record-forms.ts'
import { RecordRow, type RowMode } from './record-row.tsx'
import type { Casework } from './use-casework.ts'
import { useRecordActs, type Fields } from './use-record-acts.ts'

interface RecordDeskProps {
  readonly caseId: string
  readonly casework: Casework
  readonly adds: readonly DeskAdd[]
  readonly sections: readonly DeskSection[]
  readonly line: (record: CaseRecord) => DeskLine
  readonly finish?: (record: CaseRecord) => DeskFinish | undefined
  /** The place in words, for the help of the keys. */
  readonly place: string
  /** What stands between the forms and the lists. */
  readonly children?: ReactNode
}

/** A list of records where each can be opened, changed, finished, removed and followed back, by mouse or by single keys. */
export function RecordDesk({ caseId, casework, adds, sections, line, finish, place, children }: RecordDeskProps) {
  const acts = useRecordActs(caseId)
  const [open, setOpen] = useState<{ readonly id: string; readonly mode: RowMode }>()
  const [adding, setAdding] = useState<RecordType>()
  const [failed, setFailed] = useState<unknown>()
  const shown = sections.flatMap(({ records }) => records)
  const at = shown.findIndex(({ id }) => id === open?.id)
  const inHand = shown[at]
  const may = adds.filter(({ kind }) => casework.mayWrite(kind))

  const show = (id: string | undefined, mode: RowMode = 'look') => { setAdding(undefined); setOpen(id === undefined ? undefined : { id, mode }) }
  const begin = (type: RecordType) => { acts.forget(); setFailed(undefined); setOpen(undefined); setAdding(type) }
  const step = (by: number) => {
    const next = shown[inHand === undefined ? (by > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + by))]
    if (next === undefined) return
    show(next.id)
    document.getElementById(`row-${next.id}`)?.focus()
  }
  const end = (record: CaseRecord) => {
    const how = finish?.(record)
    if (how !== undefined) void acts.change(record, how.fields, { said: how.said }).then(() => show(undefined), setFailed)
  }
  const add = (type: RecordType, fields: Fields) => { setFailed(undefined); void acts.add(type, fields).then(() => setAdding(undefined), setFailed) }
  const writable = inHand !== undefined && casework.mayWrite(inHand.kind)
  useKeys(place, [
    ...may.map(({ key, words, type }) => ({ key, does: words.toLowerCase(), run: () => begin(type) })),
    ...(shown.length === 0 ? [] : [{ key: 'j', does: 'open the next', run: () => step(1) }, { key: 'k', does: 'open the one before', run: () => step(-1) }]),
    ...(inHand === undefined ? [] : [{ key: 'h', does: 'its history', run: () => show(inHand.id, 'history') }, { key: 'Escape', does: 'close it', run: () => show(undefined) }]),
    ...(writable ? [{ key: 'e', does: 'change it', run: () => show(inHand.id, 'change') }, { key: 'x', does: 'remove it', run: () => show(inHand.id, 'remove') }] : []),
    ...(writable && finish?.(inHand) ? [{ key: 'd', does: finish(inHand)?.words.toLowerCase() ?? '', run: () => end(inHand) }] : []),
    ...(acts.happened?.undo === undefined ? [] : [{ key: 'u', does: 'undo the last', run: acts.undo }]),
  ])

  return (
    <>
      {may.length === 0 ? null : <div className={`${look.adds} screen-only`}>{may.map(({ type, words, key }, n) => <KeyedButton key={type} variant={n === 0 ? 'filled' : 'default'} shows={key} onClick={() => begin(type)}>{words}</KeyedButton>)}</div>}
      {adding === undefined ? null : <RecordForm key={adding} type={adding} fields={startOf(adding, casework.me)} offered={casework.offered} save={`Keep this ${recordForms[adding].name}`} asksWhy={false} busy={acts.busy} error={failed} onSave={(fields) => add(adding, fields)} onCancel={() => setAdding(undefined)} />}
      <p className={`${look.happened} screen-only`} role="status">{acts.happened === undefined ? '' : <>{acts.happened.said} {acts.happened.undo === undefined ? null : <><button type="button" onClick={acts.undo}>Undo</button> <kbd>u</kbd></>}</>}</p>
      {acts.error ?? (adding === undefined ? failed : undefined) ? <ProblemNotice error={acts.error ?? failed} /> : null}
      {children}
      {sections.filter(({ records, empty }) => records.length > 0 || empty !== undefined).map(({ title, records, empty }) => (
        <Section key={title} title={title}>
          {records.length === 0 ? <p className="quiet">{empty}</p> : (
            <ul className={look.rows}>
              {records.map((record) => (
                <RecordRow key={record.id} caseId={caseId} record={record} line={line(record)} casework={casework} acts={acts} finish={casework.mayWrite(record.kind) ? finish?.(record) : undefined}
                  mode={open?.id === record.id ? open.mode : undefined} onMode={(mode) => show(mode === undefined ? undefined : record.id, mode)} onFinish={() => end(record)} />
              ))}
            </ul>
          )}
        </Section>
      ))}
    </>
  )
}

/** What a new form holds already. */
function startOf(type: RecordType, me: string): Fields {
  return Object.fromEntries(Object.entries(recordForms[type].fields).flatMap(([name, { starts }]) => starts === undefined ? [] : [[name, starts === 'me' ? me : dayOf(new Date().toISOString())]]))
}
