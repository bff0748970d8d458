import type { CaseRecord } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { instantInWords } from '../words/instant-in-words.ts'
import { sayFields, type NameOf } from './field-in-words.ts'
import look from './conflict-view.module.css'
import type { Fields } from './use-record-acts.ts'

interface ConflictViewProps {
  /** As it now stands. */
  readonly theirs: CaseRecord
  readonly mine: Fields
  readonly nameOf: NameOf
  readonly busy: boolean
  readonly onKeepMine: () => void
  readonly onKeepTheirs: () => void
}

/** Two people changed the same record: both versions side by side, until someone chooses. Neither is lost: the history keeps what gives way. */
export function ConflictView({ theirs, mine, nameOf, busy, onKeepMine, onKeepTheirs }: ConflictViewProps) {
  const own = new Map(sayFields(theirs.type, mine, nameOf, true).map(({ name, said }) => [name, said]))
  const rows = sayFields(theirs.type, theirs.fields, nameOf, true).filter(({ name, said }) => said !== '' || own.get(name) !== '')
  return (
    <div className={look.conflict} role="alert">
      <h4>{theirs.by} {theirs.removed ? 'took this out' : 'changed this'} while you were writing</h4>
      <p>On {instantInWords(theirs.at)}{theirs.why === undefined ? '' : `: ${theirs.why}`}. Nothing of yours was kept yet; choose which of the two shall stand.</p>
      <table>
        <thead><tr><th scope="col"><span className="out-of-sight">Field</span></th><th scope="col">As it now stands</th><th scope="col">As you wrote it</th></tr></thead>
        <tbody>
          {rows.map(({ name, label, said }) => (
            <tr key={name} data-differs={said !== own.get(name)}>
              <th scope="row">{label}{said === own.get(name) ? null : <span> differs</span>}</th>
              <td>{said === '' ? <em>empty</em> : said}</td>
              <td>{own.get(name) === '' ? <em>empty</em> : own.get(name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={look.acts}>
        <KeyedButton variant="filled" loading={busy} onClick={onKeepMine}>{theirs.removed ? 'Bring it back as I wrote it' : 'Let mine stand'}</KeyedButton>
        <KeyedButton onClick={onKeepTheirs}>Leave it as it stands</KeyedButton>
      </div>
    </div>
  )
}
