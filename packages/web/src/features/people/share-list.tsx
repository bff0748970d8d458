import { api } from '../../api/client.ts'
import type { Shareable } from '../../api/people-shapes.ts'
import { dateInWords } from '../words/date-in-words.ts'
import look from './people.module.css'
import type { ActsOn } from './use-acts-on.ts'

/** What family on the case may see, record by record. What is sealed or confidential is not on the list and cannot be shared. */
export function ShareList({ caseId, records, acts }: { readonly caseId: string; readonly records: readonly Shareable[]; readonly acts: ActsOn }) {
  const [theCase, ...rest] = records.toSorted((one, other) => Number(other.kind === 'case') - Number(one.kind === 'case'))
  const groups = [...Map.groupBy(rest, ({ kindInWords }) => kindInWords)]
  const set = (record: Shareable, shared: boolean) => acts.run(() => api.PUT('/api/cases/{case}/shares', { params: { path: { case: caseId } }, body: { kind: record.kind, record: record.record, shared } }), shared ? `Shared: ${record.label}.` : `No longer shared: ${record.label}.`)
  const line = (record: Shareable) => (
    <label key={`${record.kind} ${record.record}`} className={look.share}>
      <input type="checkbox" checked={record.shared !== undefined} disabled={acts.busy} onChange={(event) => set(record, event.target.checked)} />
      <span>{record.label}</span>
      {record.shared === undefined ? null : <span className={look.when}>shared by {record.shared.by}, {dateInWords(record.shared.at)}</span>}
    </label>
  )
  return (
    <>
      <p className="quiet">Family on the case see what is checked here and nothing else, from their next request on. Without the case itself they see nothing at all. What is sealed, the presentence report, the statement of reasons and what quotes them are never on this list.</p>
      <div className={look.group}>{theCase === undefined ? null : line(theCase)}</div>
      {groups.map(([kind, of]) => {
        const shared = of.filter((one) => one.shared !== undefined).length
        return (
          <details key={kind} className={look.group} open={shared > 0}>
            <summary>{kind.charAt(0).toUpperCase() + kind.slice(1)} <span>{of.length}, {shared === 0 ? 'none shared' : `${shared} shared`}</span></summary>
            {of.map(line)}
          </details>
        )
      })}
    </>
  )
}
