import type { OfficeStatistics } from '../../api/statistics-queries.ts'
import look from './statistics.module.css'

/** How long each step took, in whole weeks. */
export function TimesTable({ times }: { readonly times: OfficeStatistics['times'] }) {
  return (
    <div className={look.scroll} tabIndex={0} role="region" aria-label="How long it took">
      <table className={look.numbers}>
        <caption className="out-of-sight">How long each step took</caption>
        <thead><tr><th scope="col">Step</th><th scope="col">A quarter took at most</th><th scope="col">Half took at most</th><th scope="col">Three quarters took at most</th></tr></thead>
        <tbody>{times.map(({ step, quarter, half, threeQuarters }) => <tr key={step}><th scope="row">{step}</th><td>{weeks(quarter)}</td><td>{weeks(half)}</td><td>{weeks(threeQuarters)}</td></tr>)}</tbody>
      </table>
    </div>
  )
}

function weeks(many: number): string {
  return many === 0 ? 'days' : many === 1 ? '1 week' : `${many} weeks`
}
