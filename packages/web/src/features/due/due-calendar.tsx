import { useState } from 'react'
import type { DueRecord } from '../../api/shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { DueLink } from './due-link.tsx'
import { sayDue } from './due-in-words.ts'
import look from './due-calendar.module.css'
import { monthOf, monthWeeks, stepMonth } from './month-weeks.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** A month with what is due on each of its days. */
export function DueCalendar({ due, today, withCase }: { readonly due: readonly DueRecord[]; readonly today: string; readonly withCase: boolean }) {
  const [month, setMonth] = useState(monthOf(today))
  const name = dateInWords(`${month}-01`).replace(/^1 /, '')
  const inMonth = due.filter(({ on }) => monthOf(on) === month)
  useKeys('In the calendar', [
    { key: '[', does: 'the month before', run: () => setMonth(stepMonth(month, -1)) },
    { key: ']', does: 'the month after', run: () => setMonth(stepMonth(month, 1)) },
    { key: 't', does: 'the month of today', run: () => setMonth(monthOf(today)) },
  ])
  return (
    <div className={look.calendar}>
      <div className={look.top}>
        <h3 aria-live="polite">{name}</h3>
        <span className={`${look.turn} screen-only`}>
          <KeyedButton shows="[" onClick={() => setMonth(stepMonth(month, -1))}>Earlier</KeyedButton>
          <KeyedButton shows="t" onClick={() => setMonth(monthOf(today))}>Today</KeyedButton>
          <KeyedButton shows="]" onClick={() => setMonth(stepMonth(month, 1))}>Later</KeyedButton>
        </span>
      </div>
      <table>
        <caption className="out-of-sight">What is due in {name}</caption>
        <thead><tr>{weekdays.map((each) => <th key={each} scope="col" abbr={each}>{each.slice(0, 3)}</th>)}</tr></thead>
        <tbody>
          {monthWeeks(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const items = due.filter(({ on }) => on === day)
                return (
                  <td key={day} data-outside={monthOf(day) !== month} data-today={day === today}>
                    <span className={look.day}>{Number(day.slice(8))}{day === today ? <span className={look.now}> today</span> : null}</span>
                    {items.length === 0 ? null : <span className={look.many} aria-hidden="true">{items.length}</span>}
                    {items.length === 0 ? null : <ul>{items.map((each) => <li key={each.id}><DueLink due={each} today={today} withCase={withCase} /></li>)}</ul>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={look.small}>
        {inMonth.length === 0 ? <p className="quiet">Nothing is due in {name}.</p> : <ul>{inMonth.map((each) => <li key={each.id}><span>{dateInWords(each.on)}{sayDue(each, today).overdue ? ', overdue' : ''}</span> <DueLink due={each} today={today} withCase={withCase} /></li>)}</ul>}
      </div>
    </div>
  )
}
