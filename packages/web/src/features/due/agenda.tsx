import type { DueRecord } from '../../api/shapes.ts'
import { Section } from '../page/section.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import look from './agenda.module.css'
import { DueLink } from './due-link.tsx'
import { sayDue } from './due-in-words.ts'
import { groupDue } from './group-due.ts'

interface AgendaProps {
  readonly due: readonly DueRecord[]
  readonly today: string
  readonly nameOf: (userId: string) => string
}

/** What is due in all cases, by how near it is. */
export function Agenda({ due, today, nameOf }: AgendaProps) {
  return groupDue(due, ({ on }) => on, today).map(({ title, items }) => (
    <Section key={title} title={`${title} (${items.length})`}>
      <table className={look.agenda}>
        <caption className="out-of-sight">{title}</caption>
        <thead><tr><th scope="col">Day</th><th scope="col">Case</th><th scope="col">What</th><th scope="col">For whom</th></tr></thead>
        <tbody>
          {items.map((each) => {
            const { what, near, overdue } = sayDue(each, today)
            return (
              <tr key={each.id} data-overdue={overdue}>
                <td className={look.day}>{dateInWords(each.on)}<span>{near}</span></td>
                <td className={look.case}>{each.caseTitle}</td>
                <td><DueLink due={each} today={today} withCase={false} /><span className={look.kind}>{what}</span></td>
                <td className={look.who}>{each.type === 'task' && each.fields.assignedTo !== undefined ? nameOf(each.fields.assignedTo) : ''}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  ))
}
