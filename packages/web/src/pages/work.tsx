import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dueQuery } from '../api/casework-queries.ts'
import { meQuery } from '../api/queries.ts'
import type { DueRecord } from '../api/shapes.ts'
import { CalendarLinks } from '../features/calendar-link/calendar-links.tsx'
import look from '../features/docket/docket-page.module.css'
import { Agenda } from '../features/due/agenda.tsx'
import { ChooseWhose, type Whose } from '../features/due/choose-whose.tsx'
import { DueCalendar } from '../features/due/due-calendar.tsx'
import { dueSentence } from '../features/due/group-due.ts'
import { KeptLongEnough } from '../features/keeping/kept-long-enough.tsx'
import { Reminders } from '../features/mail/reminders.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import { WaitsForCounsel } from '../features/waiting/waits-for-counsel.tsx'

/** What is due in all the cases one is on. */
export function Work() {
  const due = useQuery(dueQuery)
  const me = useQuery(meQuery)
  const [whose, setWhose] = useState<Whose>('mine')
  return (
    <main id="work" className={look.page} tabIndex={-1}>
      {due.error ? <ProblemNotice error={due.error} /> : due.data === undefined || me.data === undefined ? <Waiting for="what is due" /> : (() => {
        const { today, names, due: all } = due.data
        const shown = whose === 'all' ? all : all.filter((one) => isFor(one, me.data.userId))
        return (
          <>
            <PageOpening title="My work" sentence={dueSentence(shown.map(({ on }) => on), today)} />
            <ChooseWhose chosen={whose} onChoose={setWhose} />
            {all.length === 0 ? <p className="quiet">Tasks and deadlines with a day, follow-ups, steps of release plans and releases that run out appear here from every case you are on.</p> : shown.length === 0 ? <p className="quiet">Nothing is left to you. What is for others is under “Everyone’s”.</p> : null}
            <Agenda due={shown} today={today} nameOf={(userId) => names[userId] ?? userId} />
            <WaitsForCounsel />
            <KeptLongEnough />
            <Section title="Calendar"><DueCalendar due={shown} today={today} withCase /></Section>
            <Section title="In your own calendar"><CalendarLinks /></Section>
            <Section title="By mail"><Reminders /></Section>
          </>
        )
      })()}
    </main>
  )
}

/** What is given to someone else is theirs; everything else is for whoever is on the case. */
function isFor(due: DueRecord, userId: string): boolean {
  return due.type !== 'task' || due.fields.assignedTo === undefined || due.fields.assignedTo === userId
}
