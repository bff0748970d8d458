import { LawSource } from '../sources/law-source.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import type { RouteDay } from './route-days.ts'
import look from './route-view.module.css'

/** The days of all routes in one table: deadlines, passed or ahead, and when a criterion becomes met. */
export function DaysThatMatter({ days }: { readonly days: readonly RouteDay[] }) {
  return (
    <table className={look.days}>
      <caption className="out-of-sight">Deadlines, and when criteria become met</caption>
      <thead><tr><th scope="col">Day</th><th scope="col">What it is</th><th scope="col">Route</th></tr></thead>
      <tbody>
        {days.map((day) => (
          <tr key={`${day.route} ${day.what}`} data-passed={day.passed || undefined}>
            <th scope="row">{day.on === undefined ? 'cannot say' : dateInWords(day.on)}</th>
            <td>{said(day)}{day.source === undefined ? null : <LawSource source={day.source} />}</td>
            <td>{day.route}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What a day is, as a sentence. */
export function said({ is, what, on, passed }: RouteDay): string {
  if (is === 'becomes met') return `Becomes met, all else staying as it is: ${what}`
  if (is === 'lapsed') return `Lapsed: ${what}.`
  return on === undefined ? `${what}; the case does not give the day it runs from.` : `${what}${passed ? ', which has passed' : ''}.`
}
