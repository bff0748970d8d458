import { planAreas, type PlanArea, type PlanStep } from './plan-areas.ts'

/** How far one part of the plan is. */
export type PlanGap = 'nothing planned' | 'no letter' | 'letter not confirmed' | undefined

/** What is missing in a part: a promise in a confirmed letter or a step that names its letter leaves no gap. */
export function gapOf(area: PlanArea, { steps, confirmed, proposed }: { readonly steps: readonly PlanStep[]; /** How many facts of letters speak to it, confirmed and not yet looked at. */ readonly confirmed: number; readonly proposed: number }): PlanGap {
  const mine = steps.filter((step) => step.area === area)
  if (confirmed > 0 || mine.some(({ letter }) => letter !== undefined)) return undefined
  if (proposed > 0) return 'letter not confirmed'
  return mine.length === 0 ? 'nothing planned' : 'no letter'
}

/** The gap in a sentence; nothing where there is none. */
export function sayGap(area: PlanArea, gap: PlanGap): string | undefined {
  const { needs } = planAreas[area]
  switch (gap) {
    case 'nothing planned': return `Nothing is planned yet. It takes ${needs}.`
    case 'no letter': return `What is planned names no letter. It takes ${needs}.`
    case 'letter not confirmed': return 'Nobody has confirmed yet what is promised.'
    case undefined: return undefined
  }
}
