import type { SheetDay } from './sheet.ts'
import look from './worksheet.module.css'

/** The days of the custody that are known, each with how it was counted. */
export function SheetDays({ days, endless }: { readonly days: readonly SheetDay[]; readonly endless: string | undefined }) {
  if (days.length === 0) return null
  return (
    <section>
      <h2>Time in custody</h2>
      {endless === undefined ? null : <p>No day of release: {endless}.</p>}
      <table className={look.days}>
        <thead><tr><th scope="col">Day</th><th scope="col">What it is</th><th scope="col">How it was counted</th><th scope="col">Facts</th><th scope="col">Law</th></tr></thead>
        <tbody>{days.map((day) => <tr key={day.what}><th scope="row">{day.on}</th><td>{day.what}</td><td>{day.how.join('; ')}</td><td>{day.facts}</td><td>{day.law}</td></tr>)}</tbody>
      </table>
    </section>
  )
}
