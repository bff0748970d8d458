import { headline, reach } from '@lenity/casefile'
import { screen, type Screening, type ThenAndNow } from '@lenity/law'
import type { CaseView } from '../case-view.ts'
import { sayShared } from '../people/say-shared.ts'

/** A case as its line on the docket says it. */
export type CaseLine = ReturnType<typeof lineOf>

/** What a line is made of; of papers only how many there are. */
export type SeenCase = Pick<CaseView, 'file' | 'facts' | 'caseFacts' | 'on'> & { readonly papers: { readonly length: number } }

/** Whether a part sees the facts as a whole, so that something may be computed from them. */
export function mayCompute({ file }: Pick<SeenCase, 'file'>): boolean {
  return ['read', 'write'].includes(reach(file.role, 'facts'))
}

/** `screening` and `compared` where they were computed already. */
export function lineOf(view: SeenCase, { screening, compared }: { readonly screening?: Screening; readonly compared?: ThenAndNow } = {}) {
  const { file, facts, papers } = view
  return {
    id: file.id,
    title: file.title,
    ...stands(view, screening, compared),
    papers: papers.length,
    proposed: mayCompute(view) ? facts.filter(fact => fact.standing === 'proposed').length : 0,
    madeUp: file.madeUp,
    asOf: file.asOf,
  }
}

function stands(view: SeenCase, given: Screening | undefined, compared: ThenAndNow | undefined): { headline: string; status: 'open' | 'closed' | 'out of scope' } {
  const { file, caseFacts, on } = view
  // What is computed from the few facts someone sees would be wrong, and what is missing would be a hint.
  if (!mayCompute(view)) return { headline: file.role === 'family' ? sayShared(view) : 'What the papers say is not shown to your part on the case.', status: file.closed ? 'closed' : 'open' }
  const screening = given ?? screen(caseFacts, on)
  const said = headline(caseFacts, on, { screening, asOf: file.asOf !== undefined, ...(compared && { thenAndNow: compared }) })
  return { headline: said, status: file.closed ? 'closed' : screening.outOfScope ? 'out of scope' : 'open' }
}
