import { Link } from '@tanstack/react-router'
import type { RefObject } from 'react'
import type { DocketRow } from '../../api/shapes.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { dueInWords } from '../words/day-distance.ts'
import { WithMonths } from '../words/months.tsx'
import look from './docket-table.module.css'
import type { Chosen } from './use-chosen.ts'

/** The cases one is on: who, where it stands in one sentence, what is due, and what waits. */
export function DocketTable({ rows, today, table, chosen }: { readonly rows: readonly DocketRow[]; readonly today: string; readonly table: RefObject<HTMLTableElement | null>; readonly chosen?: Chosen }) {
  return (
    <table className={look.docket} ref={table}>
      <caption className="out-of-sight">The docket</caption>
      <thead><tr>{chosen ? <th scope="col" className={look.choose}><input type="checkbox" aria-label="Choose all that are shown" checked={chosen.ids.length === rows.length} onChange={chosen.ids.length === rows.length ? chosen.none : chosen.all} /></th> : null}<th scope="col">Case</th><th scope="col">Where it stands</th><th scope="col">Due</th><th scope="col" className={look.number}>Papers</th><th scope="col" className={look.number}>To look at</th></tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-chosen={chosen?.has(row.id)}>
            {chosen ? <td className={look.choose}><input type="checkbox" aria-label={`Choose ${row.title}`} checked={chosen.has(row.id)} onChange={(event) => chosen.toggle(row.id, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)} /></td> : null}
            <th scope="row">
              <Link to="/cases/$caseId" params={{ caseId: row.id }}>{row.title}</Link>
              <span className={look.status}>{statusOf(row)}</span>
              {row.labels.length === 0 ? null : <span className={look.labels}>{row.labels.map((label) => <span key={label}>{label}</span>)}</span>}
            </th>
            <td className={look.headline}><WithMonths>{row.headline}</WithMonths></td>
            <td className={look.due} data-heading="Due">{row.due === undefined ? '' : <><span className={row.due.on < today ? look.late : undefined}>{dateInWords(row.due.on)}</span><span className={look.status}>{dueInWords(row.due.on, today)}</span></>}</td>
            <td className={look.number} data-heading="Papers">{row.papers}</td>
            <td className={look.number} data-heading="To look at">{row.proposed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function statusOf({ status, closedOn, madeUp, asOf, registerNumber, district }: DocketRow): string {
  return [closedOn === undefined ? status : `closed ${dateInWords(closedOn)}`, madeUp ? 'made-up person' : '', asOf === undefined ? '' : `as of ${dateInWords(asOf)}`, registerNumber === undefined ? '' : `no. ${registerNumber}`, district ?? ''].filter((part) => part !== '').join('; ')
}
