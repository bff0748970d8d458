import type { Store, Work } from '@lenity/casefile/store'
import { readPaper } from '@lenity/papers'
import type { Outcome } from './open-jobs.ts'

/** How often the page that reading has come to is written down. */
const writtenEvery = 700

/**
 * Reads a paper that came and puts it among the papers of its case, under the rights that whoever asked has now. Done twice it adds nothing:
 * a case has the same bytes once. `last` when it will not be tried again.
 */
export async function readArrival(store: Store, { case: caseId = '', subject, user }: Work, { last }: { readonly last: boolean }): Promise<Outcome> {
  const mine = store.as({ userId: user })
  const { arrivals } = mine
  const taken = await arrivals.take(caseId, subject)
  if (!taken.ok) {
    if (taken.problem.kind !== 'not found') {
      if (last) await arrivals.ended(caseId, subject, 'failed', taken.problem)
      return 'try again'
    }
    const stopped = await arrivals.stop(caseId, subject)
    return stopped.ok && stopped.value ? 'no longer allowed' : 'nothing left to do'
  }
  if (taken.value === undefined) return 'nothing left to do'

  let [written, writing] = [0, Promise.resolve() as Promise<unknown>]
  const read = await readPaper(taken.value, {
    onPage: (page, of) => {
      if (performance.now() - written < writtenEvery) return
      written = performance.now()
      writing = writing.then(() => arrivals.reached(caseId, subject, page, of)).catch(() => undefined)
    },
  })
  await writing
  if (!read.ok) {
    const again = read.passing === true && !last
    await arrivals.ended(caseId, subject, again ? 'waiting' : read.passing === true ? 'failed' : 'refused', read.problem)
    return read.passing === true ? 'try again' : 'cannot be done'
  }
  const added = await mine.papers.add(caseId, { bytes: taken.value.bytes, paper: read.paper, proposals: read.proposals, arrival: subject })
  if (added.ok) {
    await arrivals.tidy(caseId, subject)
    return 'done'
  }
  if (added.problem.kind === 'not found') {
    await arrivals.stop(caseId, subject)
    return 'no longer allowed'
  }
  const again = added.problem.kind === 'unavailable' && !last
  await arrivals.ended(caseId, subject, again ? 'waiting' : added.problem.kind === 'unavailable' ? 'failed' : 'refused', added.problem)
  return added.problem.kind === 'unavailable' ? 'try again' : 'cannot be done'
}
