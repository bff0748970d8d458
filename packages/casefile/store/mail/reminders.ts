import { done, refused } from '../../src/index.ts'
import { isId } from '../case-access.ts'
import type { CaseUnit } from '../case-unit.ts'
import type { Reminder, Reminders } from './mail-shapes.ts'
import { readDeliveries } from './office-mail.ts'

/** Each person's own wish to be reminded. */
export function reminderMethods(unit: CaseUnit): Reminders {
  const { userId } = unit.asker
  return {
    list: () => unit.unit(async (session) => {
      const { rows } = await session.query<{ office: string; name: string; possible: boolean; hour: number | null }>(
        `select o.office_id as office, o.name, casefile.mail_is_on(o.office_id) as possible, r.hour
           from casefile.office o left join casefile.reminder r on r.office_id = o.office_id and r.user_id = $1 and r.ended_at is null
          where o.office_id in (select casefile.my_offices()) order by o.name, o.office_id`, [userId])
      const found: Reminder[] = []
      for (const { office, name, possible, hour } of rows) found.push({ office, officeName: name, possible, hour: hour ?? undefined, last: (await readDeliveries(session, office, 1, userId))[0] })
      return done(found)
    }),

    set: (officeId, hour, fromDay) => unit.unit<true>(async (session) => {
      const { rowCount } = isId(officeId) ? await session.query('select from casefile.my_offices() o where o = $1', [officeId]) : { rowCount: 0 }
      if (rowCount !== 1) return refused('not found', 'There is no such office that you are of.', `office ${officeId}`, 'Look at the list again.')
      if (hour === undefined) {
        await session.query('update casefile.reminder set ended_at = clock_timestamp() where office_id = $1 and user_id = $2 and ended_at is null', [officeId, userId])
        return done(true)
      }
      const { rows: [mail] } = await session.query<{ on: boolean }>('select casefile.mail_is_on($1) as on', [officeId])
      if (mail?.on !== true) return refused('conflict', 'The office has no mail server, so nothing can be sent.', 'reminders', 'Ask an administrator of the office to name one.')
      await session.query(
        `insert into casefile.reminder (office_id, user_id, hour, from_day) values ($1, $2, $3, $4)
         on conflict (office_id, user_id) do update set hour = excluded.hour, from_day = excluded.from_day, asked_at = clock_timestamp(), ended_at = null`, [officeId, userId, hour, fromDay])
      return done(true)
    }),
  }
}
