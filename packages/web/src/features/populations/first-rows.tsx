import type { ListLookedAt } from '../../api/population-queries.ts'
import look from './populations.module.css'

/** The first rows as they stand in the file, and what in them cannot be read without guessing. */
export function FirstRows({ looked: { columns, rows, whyNot } }: { readonly looked: ListLookedAt }) {
  if (rows.length === 0) return <p>There is no row below the headings.</p>
  const wrong = rows.flatMap(({ row, wrong: each }) => each.map((one) => ({ row, ...one })))
  return (
    <>
      <div className={look.scroll} tabIndex={0} role="region" aria-label="The first rows">
        <table className={look.rows}>
          <thead><tr><th scope="col">Row</th>{columns.map(({ heading, holds }, at) => <th key={at} scope="col" data-left={holds === undefined || undefined}>{heading === '' ? `Column ${at + 1}` : heading}</th>)}</tr></thead>
          <tbody>{rows.map(({ row, cells }) => <tr key={row}><th scope="row">{row}</th>{columns.map(({ holds }, at) => <td key={at} data-left={holds === undefined || undefined}>{cells[at]}</td>)}</tr>)}</tbody>
        </table>
      </div>
      {wrong.length === 0 ? <p className="quiet">{whyNot === undefined ? 'Each of these rows can be read.' : 'None of these rows is read yet.'}</p> : wrong.map(({ row, heading, cell, what, next }, i) => <p key={i} className={look.wrong}>Row {row} is refused: {what}{heading === '' ? '' : ` (“${heading}”: ${cell === '' ? 'blank' : cell})`}. {next}</p>)}
    </>
  )
}
