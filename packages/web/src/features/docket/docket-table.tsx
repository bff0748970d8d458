import { Link } from '@tanstack/react-router'
import type { CaseSummary } from '../../api/shapes.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { WithMonths } from '../words/months.tsx'
import look from './docket-table.module.css'

/** The cases one is on: who, where it stands in one sentence, and what waits. */
export function DocketTable({ cases }: { readonly cases: readonly CaseSummary[] }) {
  return (
    <table className={look.docket}>
      <caption className="out-of-sight">The docket</caption>
      <thead><tr><th scope="col">Case</th><th scope="col">Where it stands</th><th scope="col" className={look.number}>Papers</th><th scope="col" className={look.number}>To look at</th></tr></thead>
      <tbody>
        {cases.map((each) => (
          <tr key={each.id}>
            <th scope="row">
              <Link to="/cases/$caseId" params={{ caseId: each.id }}>{each.title}</Link>
              <span className={look.status}>{[each.status, each.madeUp ? 'made-up person' : '', each.asOf === undefined ? '' : `as of ${dateInWords(each.asOf)}`].filter((part) => part !== '').join('; ')}</span>
            </th>
            <td className={look.headline}><WithMonths>{each.headline}</WithMonths></td>
            <td className={look.number} data-heading="Papers">{each.papers}</td>
            <td className={look.number} data-heading="To look at">{each.proposed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
