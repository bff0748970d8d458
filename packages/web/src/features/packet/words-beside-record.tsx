import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { wordsBesideRecordQuery } from '../../api/draft-queries.ts'
import look from './packet.module.css'

const said = { 'differs': 'The record says otherwise', 'not in the counts': 'More than the counts', 'cannot say': 'Cannot be told', 'sealed matter': 'A sealed matter' } as const

/** What the record says, beside the applicant's words; a warning where the two disagree. Nothing here changes a word. */
export function WordsBesideRecord({ caseId, question, version }: { readonly caseId: string; readonly question: string; readonly version: number }) {
  const beside = useQuery(wordsBesideRecordQuery(caseId, question, version))
  if (beside.data === undefined || !beside.data.shown) return null
  const { record, warnings } = beside.data
  return (
    <aside className={look.beside} aria-label="The record beside these words">
      {warnings.length === 0 ? null : <ul className={look.warnings}>{warnings.map((one) => <li key={`${one.is} ${one.start}`}><strong>{said[one.is]}.</strong> {one.words === '' ? '' : <q>{one.words}</q>} {one.says}</li>)}</ul>}
      <details>
        <summary>What the record says ({record.length})</summary>
        {record.length === 0 ? <p className="quiet">Nothing of the judgment is among the facts yet.</p> : <dl className={look.record}>{record.map(({ fact, path, label, says, confirmed }) => <div key={fact}><dt><Link to="/cases/$caseId/facts" params={{ caseId }} search={{ fact: path }}>{label}</Link></dt><dd>{says}{confirmed ? '' : ' (not confirmed)'}</dd></div>)}</dl>}
      </details>
    </aside>
  )
}
