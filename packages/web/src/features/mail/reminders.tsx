import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { remindersQuery, type Reminder } from '../../api/mail-queries.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import lines from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { deliveryInWords, hourInWords } from './mail-words.ts'

const hours = [{ value: '', label: 'Not at all' }, ...Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `Every day at ${hourInWords(hour)}` }))]

/** Whether one is reminded by mail of what is due, by each office one is of. */
export function Reminders() {
  const { data, error } = useQuery(remindersQuery)
  if (error) return <ProblemNotice error={error} />
  if (data === undefined) return null
  return (
    <>
      <p>A message each day on which something is overdue, due, or due within a week, to the address you sign in with. It has counts, days and a link to this page, and names nobody: mail is not private.</p>
      {data.map((one) => <OneOffice key={one.office} reminder={one} many={data.length > 1} />)}
    </>
  )
}

function OneOffice({ reminder: { office, officeName, possible, hour, last }, many }: { readonly reminder: Reminder; readonly many: boolean }) {
  const acts = useActsOn(['reminders'])
  const set = (value: string) => acts.run(() => api.PUT('/api/reminders/{office}', { params: { path: { office } }, body: value === '' ? {} : { hour: Number(value) } }), value === '' ? 'You are not reminded by mail any more.' : `You are reminded every day at ${hourInWords(Number(value))}, on the clock of the computer Lenity runs on.`)
  return (
    <div className="screen-only">
      {possible || hour !== undefined ? <NativeSelect label={many ? `Remind me by mail, ${officeName}` : 'Remind me by mail'} data={hours} value={hour === undefined ? '' : String(hour)} disabled={acts.busy} onChange={(event) => set(event.currentTarget.value)} style={{ maxWidth: '22rem', marginTop: '0.8rem' }} /> : null}
      {possible ? null : <p className="quiet">{many ? `${officeName}: the` : 'The'} office has no mail server{hour === undefined ? '' : ', so nothing is sent now'}. An administrator can name one on the office’s page.</p>}
      {last === undefined ? null : <p className={lines.when}>The last one, of {dateInWords(last.day)}, {deliveryInWords(last)}{/[.]$/.test(deliveryInWords(last)) ? '' : '.'}</p>}
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      <p className={lines.happened} role="status">{acts.said}</p>
    </div>
  )
}
