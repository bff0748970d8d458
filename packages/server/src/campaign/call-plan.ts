import { done, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { planCalls, type LoggedContact, type PlannedCall } from '@lenity/outreach'
import { circleOfCase, nothingHere, seesAll } from './introductions-view.ts'

/** Whom to call next in a case and why. For those who see the contacts and the log as a whole. */
export async function callPlanOf(store: StoreForUser, caseId: string, today: CivilDate): Promise<Result<readonly PlannedCall[]>> {
  const circle = await circleOfCase(store, caseId)
  if (!circle.ok) return circle
  const there = await store.cases.get(caseId)
  if (!there.ok) return there
  if (!seesAll(there.value.role, 'log')) return nothingHere('the plan of calls')
  const log = await store.records.list(caseId, 'log')
  if (!log.ok) return log
  return done(planCalls({ ...circle.value, log: log.value.flatMap(({ type, fields }) => (type === 'communication' ? [fields as LoggedContact] : [])) }, today))
}
