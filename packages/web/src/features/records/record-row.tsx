import type { CaseRecord } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { instantInWords } from '../words/instant-in-words.ts'
import { ChangeRecord } from './change-record.tsx'
import type { DeskFinish, DeskLine } from './desk-shapes.ts'
import { sayFields } from './field-in-words.ts'
import { FieldList } from './field-list.tsx'
import look from './record-desk.module.css'
import { RecordHistory } from './record-history.tsx'
import { RemoveRecord } from './remove-record.tsx'
import type { Casework } from './use-casework.ts'
import type { RecordActs } from './use-record-acts.ts'

export type RowMode = 'look' | 'change' | 'remove' | 'history'

interface RecordRowProps {
  readonly caseId: string
  readonly record: CaseRecord
  readonly line: DeskLine
  readonly casework: Casework
  readonly acts: RecordActs
  readonly finish: DeskFinish | undefined
  /** What is open of it; undefined while it is one line. */
  readonly mode: RowMode | undefined
  readonly onMode: (mode: RowMode | undefined) => void
  readonly onFinish: () => void
}

/** One record: a line, and when it is opened all of its fields and what can be done about it. */
export function RecordRow({ caseId, record, line, casework, acts, finish, mode, onMode, onFinish }: RecordRowProps) {
  const writable = casework.mayWrite(record.kind)
  return (
    <li className={look.row} data-open={mode !== undefined} data-settled={line.settled === true}>
      <button id={`row-${record.id}`} type="button" className={look.head} aria-expanded={mode !== undefined} onClick={() => onMode(mode === undefined ? 'look' : undefined)}>
        {line.lead === undefined ? null : <span className={look.lead}>{line.lead}</span>}
        <span className={look.title}>{line.title}{(line.details ?? []).filter((each) => each !== '').map((each) => <span key={each} className={look.detail}>{each}</span>)}</span>
        {line.mark === undefined ? null : <span className={look.mark} data-urgent={line.mark.urgent}>{line.mark.words}</span>}
        {line.aside === undefined ? null : <span className={look.aside}>{line.aside}</span>}
      </button>
      {mode === undefined ? null : (
        <div className={look.panel}>
          {mode === 'change' ? <ChangeRecord caseId={caseId} record={record} offered={casework.offered} nameOf={casework.nameOf} acts={acts} onDone={() => onMode('look')} /> : (
            <>
              <FieldList fields={sayFields(record.type, record.fields, casework.nameOf)} />
              <p className={look.since}>{record.version === 1 ? 'Kept' : 'Last changed'} by {record.by} on {instantInWords(record.at)}</p>
              {mode === 'remove' ? <RemoveRecord busy={acts.busy} onRemove={(why) => void acts.remove(record, why).then(() => onMode(undefined))} onCancel={() => onMode('look')} /> : (
                <div className={`${look.acts} screen-only`}>
                  {finish === undefined ? null : <KeyedButton variant="filled" shows="d" onClick={onFinish}>{finish.words}</KeyedButton>}
                  {writable ? <KeyedButton shows="e" onClick={() => onMode('change')}>Change</KeyedButton> : null}
                  {writable ? <KeyedButton shows="x" onClick={() => onMode('remove')}>Remove</KeyedButton> : null}
                  <KeyedButton shows="h" aria-pressed={mode === 'history'} onClick={() => onMode(mode === 'history' ? 'look' : 'history')}>History</KeyedButton>
                </div>
              )}
              {mode === 'history' ? <RecordHistory caseId={caseId} record={record.id} nameOf={casework.nameOf} /> : null}
            </>
          )}
        </div>
      )}
    </li>
  )
}
