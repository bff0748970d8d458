import { randomUUID } from 'node:crypto'
import { refused } from '../src/index.ts'
import { withPassword } from './arrival-password.ts'
import type { Arrivals, AskForWork } from './arrival-shapes.ts'
import { now, onArrival } from './arrivals.ts'
import { note } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { sendArrival } from './keep-arrival.ts'

/** Papers that wait for their password. */
export function unlockMethods(unit: CaseUnit, ask: AskForWork): Pick<Arrivals, 'unlock'> {
  const { userId } = unit.asker
  return {
    unlock: (caseId, arrivalId, password) => onArrival(unit, caseId, arrivalId, async (session, c, vault, row) => {
      if (row.state !== 'locked') return refused('conflict', 'This paper does not wait for a password.', `paper ${arrivalId}`, 'Look at the list again.')
      const job = randomUUID()
      await withPassword(session, c, vault, row, password)
      await session.query("update casefile.arrival set state = 'waiting', problem = null, at_once = null, job_id = $3, asked_by = $4 where case_id = $1 and arrival_id = $2", [c.id, row.id, job, userId])
      await note(session, c, userId, 'password of a paper given', row.id, true)
      await sendArrival(ask, session, c, row.id, job, userId)
      return now(session, c, vault, row.id)
    }),
  }
}
