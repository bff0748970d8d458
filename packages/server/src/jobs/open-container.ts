import type { Problem as StoreProblem } from '@lenity/casefile'
import type { Arrival, StoreForUser, Work } from '@lenity/casefile/store'
import { openContainer, type ContainerType, type Problem } from '@lenity/papers'

/** What was found inside: which files were left out and why; or why it could not be opened, and whether another try may come through. */
export type Inside =
  | { readonly ok: true; readonly leftOut: Arrival['leftOut'] }
  | { readonly ok: false; readonly stopped: boolean; readonly passing: boolean; readonly problem: Problem }

/** Thrown out of the middle of an archive: the store did not do its part, or whoever brought it may no longer. */
class NotKept extends Error {
  readonly problem: StoreProblem
  constructor(problem: StoreProblem) {
    super(problem.what)
    this.problem = problem
  }
}

/**
 * Takes an archive or a message apart, and keeps each file in it as one that came, under the rights of whoever brought the whole. What was
 * kept before a kill is found by its bytes and not kept again.
 */
export async function takeInContents(arrivals: StoreForUser['arrivals'], { case: caseId = '', subject }: Pick<Work, 'case' | 'subject'>, bytes: Uint8Array, opens: ContainerType): Promise<Inside> {
  const leftOut: Arrival['leftOut'][number][] = []
  try {
    const opened = await openContainer(bytes, opens, async part => {
      if ('problem' in part) {
        leftOut.push({ name: part.name, what: part.problem.what, next: part.problem.next })
        return
      }
      const kept = await arrivals.receiveInside(caseId, subject, { name: part.name, bytes: part.bytes, message: opens === 'message/rfc822' })
      if (kept.ok) return
      if (kept.problem.kind === 'not found' || kept.problem.kind === 'unavailable') throw new NotKept(kept.problem)
      leftOut.push({ name: part.name, what: kept.problem.what, next: kept.problem.next })
    })
    return opened.ok ? { ok: true, leftOut } : { ok: false, stopped: false, passing: opened.passing === true, problem: opened.problem }
  } catch (error) {
    if (!(error instanceof NotKept)) throw error
    return { ok: false, stopped: error.problem.kind === 'not found', passing: error.problem.kind === 'unavailable', problem: error.problem }
  }
}
