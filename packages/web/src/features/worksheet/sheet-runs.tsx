import { WithMonths } from '../words/months.tsx'
import type { SheetRun } from './sheet.ts'
import look from './worksheet.module.css'

/** What each run comes to, beside the others. */
export function SheetRuns({ runs }: { readonly runs: readonly SheetRun[] }) {
  return (
    <table className={look.runs}>
      <thead><tr><td />{runs.map((run) => <th key={run.heading} scope="col">{run.heading}<span>{run.about}</span></th>)}</tr></thead>
      <tbody>
        <tr>
          <th scope="row">Range</th>
          {runs.map(({ heading, readings }) => (
            <td key={heading}>
              {readings.length === 0 ? 'cannot say' : readings.map(({ assuming, range, cell }, at) => (
                <p key={assuming ?? at}>{assuming === undefined ? null : <em>If {assuming}: </em>}<strong><WithMonths>{range}</WithMonths></strong>{cell === '' ? '' : `; ${cell}`}</p>
              ))}
            </td>
          ))}
        </tr>
        <tr><th scope="row">Statute</th>{runs.map(({ heading, readings }) => <td key={heading}>{[...new Set(readings.map(({ statute }) => statute))].map((statute) => <p key={statute}><WithMonths>{statute}</WithMonths></p>)}</td>)}</tr>
        <tr><th scope="row">Manual</th>{runs.map(({ heading, manual }) => <td key={heading}>{manual}</td>)}</tr>
        <tr><th scope="row">Guidelines</th>{runs.map(({ heading, force }) => <td key={heading}>{force}</td>)}</tr>
      </tbody>
    </table>
  )
}
