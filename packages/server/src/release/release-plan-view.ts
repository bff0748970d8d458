import { done, reach, refused, type Fact, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { gapOf, planAreas, sayGap, type PlanArea } from '@lenity/petition'
import { viewCase } from '../case-view.ts'
import { mayCompute } from '../docket/case-line.ts'
import { planSteps } from './case-with-plan.ts'

export interface AreaOfPlan {
  readonly area: PlanArea
  readonly title: string
  /** What letters and people say of it, with the page it stands on. */
  readonly promises: readonly { readonly words: string; readonly confirmed: boolean; readonly paper?: string; readonly page?: number; readonly said?: string }[]
  /** What is missing, in a sentence. */
  readonly gap: string | undefined
}

/** Each part of the release plan: what is promised for it and by which letter, and what is missing. */
export async function releasePlanOf(store: StoreForUser, caseId: string, today: CivilDate): Promise<Result<readonly AreaOfPlan[]>> {
  const view = await viewCase(store, caseId, today)
  if (!view.ok) return view
  const { file, facts } = view.value
  if (!mayCompute(view.value) || !['read', 'write'].includes(reach(file.role, 'plan'))) return refused('not found', 'There is nothing here that you can open.', 'the release plan', 'Ask counsel on the case.')
  const steps = await planSteps(store, caseId)
  if (!steps.ok) return steps
  return done((Object.keys(planAreas) as PlanArea[]).map((area): AreaOfPlan => {
    const { title, path } = planAreas[area]
    const speaking = facts.filter((fact) => fact.path === path && fact.standing !== 'rejected')
    const confirmed = speaking.filter(({ standing }) => standing === 'confirmed').length
    return { area, title, promises: speaking.map(promiseOf), gap: sayGap(area, gapOf(area, { steps: steps.value, confirmed, proposed: speaking.length - confirmed })) }
  }))
}

function promiseOf({ value, standing, source }: Fact): AreaOfPlan['promises'][number] {
  const where = source.from === 'paper' ? { paper: source.paper, page: source.page } : source.from === 'person' ? { said: `${source.who}, ${source.on}` } : { said: source.cite }
  return { words: String(value), confirmed: standing === 'confirmed', ...where }
}
