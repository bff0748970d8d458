import { Section } from '../page/section.tsx'
import { moneyInWords, timeInWords } from '../words/amounts.ts'
import { dateInWords } from '../words/date-in-words.ts'
import type { FeeTotals, Worked } from './fee-totals.ts'
import look from './fee-tables.module.css'

/** The totals: hours by person and month, and where the money is. */
export function FeeTables({ totals, nameOf }: { readonly totals: FeeTotals; readonly nameOf: (userId: string) => string }) {
  const { worked, people, months, expenses, received, paidOut } = totals
  return (
    <>
      {people.length === 0 ? null : (
        <Section title="Hours by month and person">
          <div className={look.scroll} tabIndex={0} role="region" aria-label="Hours by month and person">
            <table className={look.totals}>
              <thead><tr><th scope="col">Month</th>{people.map(({ who }) => <th key={who} scope="col">{nameOf(who)}</th>)}{people.length > 1 ? <th scope="col">Together</th> : null}</tr></thead>
              <tbody>
                {months.map((each) => (
                  <tr key={each.month}>
                    <th scope="row">{dateInWords(`${each.month}-01`).replace(/^1 /, '')}</th>
                    {people.map(({ who }) => <Cell key={who} worked={each.people.get(who)} />)}
                    {people.length > 1 ? <Cell worked={each.worked} /> : null}
                  </tr>
                ))}
              </tbody>
              <tfoot><tr><th scope="row">In all</th>{people.map(({ who, worked: sum }) => <Cell key={who} worked={sum} />)}{people.length > 1 ? <Cell worked={worked} /> : null}</tr></tfoot>
            </table>
          </div>
        </Section>
      )}
      <Section title="Money">
        <table className={look.totals}>
          <caption className="out-of-sight">Money of the case</caption>
          <tbody>
            <Line words="Time, by the hour" cents={worked.cents} />
            <Line words="Expenses" cents={expenses} />
          </tbody>
          <tbody>
            <Line words="Received for the case" cents={received} />
            <Line words="Paid out for the case" cents={-paidOut} />
          </tbody>
          <tfoot><Line words="Left of what was received" cents={received - paidOut} /></tfoot>
        </table>
      </Section>
    </>
  )
}

function Cell({ worked }: { readonly worked: Worked | undefined }) {
  if (worked === undefined) return <td><span className="out-of-sight">none</span></td>
  return <td>{timeInWords(worked.minutes)}{worked.cents > 0 ? <span>{moneyInWords(worked.cents)}</span> : null}</td>
}

function Line({ words, cents }: { readonly words: string; readonly cents: number }) {
  return <tr><th scope="row">{words}</th><td>{moneyInWords(cents)}</td></tr>
}
