/** The parts of a release plan, in the order a person walks through them; what stands for a promise in each, and what is said where nothing does. */
export const planAreas = {
  'home': { title: 'Home', path: 'release.home', says: 'A home is promised', needs: 'a letter from whoever offers the home, with the address' },
  'work': { title: 'Work', path: 'release.job', says: 'Work is promised', needs: 'a letter from whoever offers the work' },
  'transport': { title: 'The way home', path: undefined, says: 'The way home is promised', needs: 'a letter from whoever meets them at the gate' },
  'identity papers': { title: 'Identity papers', path: undefined, says: 'Identity papers are seen to', needs: 'a copy of the papers, or a letter from whoever gets them' },
  'health cover': { title: 'Health cover', path: undefined, says: 'Health cover is seen to', needs: 'a letter from the clinic or the insurer' },
  'supervision': { title: 'Supervision', path: undefined, says: 'Supervision is seen to', needs: 'a letter on the district that will supervise' },
  'family': { title: 'Family', path: 'release.family', says: 'The family’s support is promised', needs: 'a letter from the family' },
  'first 72 hours': { title: 'First 72 hours', path: undefined, says: 'The first 72 hours are planned', needs: 'a letter from whoever is there in those days' },
} as const

export type PlanArea = keyof typeof planAreas

export function isPlanArea(area: string): area is PlanArea {
  return Object.hasOwn(planAreas, area)
}

/** A step of the plan as it was recorded. */
export interface PlanStep {
  readonly id: string
  readonly area: string
  readonly what: string
  readonly who?: string | undefined
  /** The paper of the case in which it is promised. */
  readonly letter?: string | undefined
  readonly doneOn?: string | undefined
}
