import type { Store, Work } from '@lenity/casefile/store'
import { readPaper } from '@lenity/papers'
import { takeInContents } from './open-container.ts'
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
  const inside = read.opens === undefined ? undefined : await takeInContents(arrivals, { case: caseId, subject }, taken.value.bytes, read.opens)
  if (inside?.ok === false && (inside.passing || inside.stopped || !read.ok)) {
    if (inside.stopped) {
      await arrivals.stop(caseId, subject)
      return 'no longer allowed'
    }
    await arrivals.ended(caseId, subject, !inside.passing ? 'refused' : last ? 'failed' : 'waiting', inside.problem)
    return inside.passing ? 'try again' : 'cannot be done'
  }
  if (!read.ok && inside?.ok === true) {
    await arrivals.opened(caseId, subject, { name: taken.value.name, leftOut: inside.leftOut })
    await arrivals.tidy(caseId, subject)
    return 'done'
  }
  if (!read.ok) {
    const again = read.passing === true && !last
    await arrivals.ended(caseId, subject, again ? 'waiting' : read.passing === true ? 'failed' : 'refused', read.problem)
    return read.passing === true ? 'try again' : 'cannot be done'
  }
  const paper = inside === undefined ? read.paper : { ...read.paper, warnings: [...read.paper.warnings, ...(inside.ok ? inside.leftOut.map(one => `${one.name} was not taken in. ${one.what} ${one.next}`) : [`What came with this message could not be taken out. ${inside.problem.what} ${inside.problem.next}`])] }
  const added = await mine.papers.add(caseId, { bytes: taken.value.bytes, paper, proposals: read.proposals, arrival: subject })
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
