import type { OfficeStatistics } from '../../api/statistics-queries.ts'
import look from './statistics.module.css'

/** Who came in which year, and what became of them; a number that is not shown is a dash with a word for those who listen. */
export function NumbersTable({ statistics: { periods, rows } }: { readonly statistics: OfficeStatistics }) {
  return (
    <div className={look.scroll} tabIndex={0} role="region" aria-label="The numbers, by the year in which people came">
      <table className={look.numbers}>
        <caption className="out-of-sight">How many people came in each year, and what became of them</caption>
        <thead><tr><th scope="col">Came in</th><th scope="col">All years</th>{periods.map((period) => <th key={period} scope="col">{period}</th>)}</tr></thead>
        <tbody>
          {rows.map(({ fate, words, level, values, all }) => (
            <tr key={fate} className={level === 0 ? look.everyone : undefined}>
              <th scope="row" style={{ paddingLeft: `${level * 1.1}rem` }}>{words}</th>
              {[all, ...values].map((value, i) => <td key={periods[i - 1] ?? 'all'} className={i === 0 ? look.all : undefined}>{value === null ? <span className={look.hidden}>–<span className="out-of-sight"> not shown</span></span> : value.toLocaleString('en-US')}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
