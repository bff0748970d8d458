import { done, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import { withPlan, type PlanStep } from '@lenity/petition'
import type { CaseView } from '../case-view.ts'

/** The steps of the release plan of a case, as far as the asker sees them. */
export async function planSteps(store: StoreForUser, caseId: string): Promise<Result<readonly PlanStep[]>> {
  const records = await store.records.list(caseId, 'plan')
  return records.ok ? done(records.value.flatMap(({ id, fields }): readonly PlanStep[] => ('area' in fields ? [{ id, ...fields }] : []))) : records
}

/** A case whose plan speaks beside its facts: what a packet is composed of, and what it is held against later. */
export async function caseWithPlan(store: StoreForUser, view: CaseView): Promise<Result<{ readonly view: CaseView; readonly steps: readonly PlanStep[] }>> {
  const steps = await planSteps(store, view.file.id)
  if (!steps.ok) return steps
  const { facts, standing } = withPlan(view, steps.value, view.papers)
  return done({ view: { ...view, facts, standing: new Map(standing) }, steps: steps.value })
}
