import { looksConfidential } from '@lenity/casefile'
import type { Store, Work } from '@lenity/casefile/store'
import { paperKinds } from '@lenity/law'
import { onlyOpens, tellOfPages, type Failed, type OpenedHead, type Problem } from '@lenity/papers'
import type { Model } from '../model/ask-model.ts'
import { proposeByModel } from '../model/propose-by-model.ts'
import { takeApart, takeInContents, type Inside } from './open-container.ts'
import { keptPages } from './kept-pages.ts'
import type { Outcome } from './open-jobs.ts'
import { lookedAt, readPages } from './read-pages.ts'

export interface Try {
  /** It will not be tried again. */
  readonly last: boolean
  /** It was tried before. */
  readonly again?: boolean
  /** The language model an office may turn on. */
  readonly model?: Model | undefined
}

/**
 * Reads a paper that came page by page, each kept as it is read, and puts it among the papers of its case when all are there, under the rights that
 * whoever asked has now. A try that was cut off is taken up after the pages that were kept. Done twice it adds nothing: a case has the
 * same bytes once.
 */
export async function readArrival(store: Store, { office, case: caseId = '', subject, user }: Work, { last, again = false, model }: Try): Promise<Outcome> {
  const mine = store.as({ userId: user })
  const { arrivals } = mine
  /** Tries are counted anew from the last page that was kept. */
  const goesOn = async (): Promise<boolean> => {
    const asked = await arrivals.goOn(caseId, subject)
    return asked.ok && asked.value
  }
  const settle = async (problem: Problem, passing: boolean): Promise<Outcome> => {
    if (passing && await goesOn()) return 'nothing left to do'
    await arrivals.ended(caseId, subject, !passing ? 'refused' : last ? 'failed' : 'waiting', problem)
    return passing ? 'try again' : 'cannot be done'
  }
  const noLonger = async (): Promise<Outcome> => {
    const stopped = await arrivals.stop(caseId, subject)
    return stopped.ok && stopped.value ? 'no longer allowed' : 'nothing left to do'
  }

  if (again && await goesOn()) return 'nothing left to do'
  const taken = await arrivals.take(caseId, subject)
  if (!taken.ok) {
    if (taken.problem.kind === 'not found') return noLonger()
    if (last) await arrivals.ended(caseId, subject, 'failed', taken.problem)
    return 'try again'
  }
  if (taken.value === undefined) return 'nothing left to do'
  const file = taken.value
  const apart = await takeApart(arrivals, { case: caseId, subject }, file)
  const read: OpenedHead | Failed | 'no longer' = apart === undefined ? await readPages(arrivals, caseId, subject, file) : onlyOpens('application/zip')
  if (read === 'no longer') return noLonger()
  const inside = apart ?? (read.opens === undefined ? undefined : await takeInContents(arrivals, { case: caseId, subject }, file, read.opens))
  if (inside?.ok === false && (inside.passing || inside.stopped || !read.ok)) return inside.stopped ? noLonger() : settle(inside.problem, inside.passing)
  if (!read.ok && inside?.ok === true) {
    await arrivals.opened(caseId, subject, { name: file.name, leftOut: inside.leftOut })
    await arrivals.tidy(caseId, subject)
    return 'done'
  }
  if (!read.ok && read.locked === true) {
    await arrivals.ended(caseId, subject, 'locked', read.problem)
    return 'cannot be done'
  }
  if (!read.ok) return settle(read.problem, read.passing === true)

  let headed = false
  const told = await tellOfPages({ id: file.sha256, mediaType: read.mediaType, pages: read.pages }, lookedAt(keptPages(arrivals, caseId, subject), page => { headed ||= looksConfidential(page.text) }))
  if (!told.ok) return settle(told.problem, told.passing === true)
  const { kind, warnings, parts, proposals } = told.told
  const byModel = await proposeByModel(mine, model, { id: file.sha256, office, kind: kind.kind, certainty: kind.certainty, several: parts !== undefined, confidential: headed, proposals }, () => keptPages(arrivals, caseId, subject))
  const finished = await arrivals.finish(caseId, subject, { mediaType: read.mediaType, kind, warnings: [...read.warnings, ...warnings, ...warningsOf(inside), ...(byModel ? [byModel.line] : [])], pages: read.pages, confidential: headed && !paperKinds[kind.kind].confidential, proposals: [...proposals, ...(byModel?.proposals ?? [])], ...(parts && { parts }) })
  if (finished.ok) {
    await arrivals.tidy(caseId, subject)
    return 'done'
  }
  return finished.problem.kind === 'not found' ? noLonger() : settle(finished.problem, finished.problem.kind === 'unavailable')
}

/** What did not come out of a message of mail. */
function warningsOf(inside: Inside | undefined): readonly string[] {
  if (inside === undefined) return []
  return inside.ok ? inside.leftOut.map(one => `${one.name} was not taken in. ${one.what} ${one.next}`) : [`What came with this message could not be taken out. ${inside.problem.what} ${inside.problem.next}`]
}
