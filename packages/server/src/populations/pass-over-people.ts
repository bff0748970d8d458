import { availableParallelism } from 'node:os'
import type { Problem } from '@lenity/casefile'
import type { PopulationRun, PopulationWork, Store, Work } from '@lenity/casefile/store'
import { openPeopleFrom, Unreadable, type PeopleFile } from '@lenity/population'
import type { Outcome } from '../jobs/open-jobs.ts'
import { PassEnded } from './keep-in-steps.ts'
import { screenRun } from './screen-run.ts'
import { sourceOf } from './source-of.ts'
import { GivenUp, triageRun } from './triage-run.ts'
import { weighRun } from './weigh-run.ts'

/** What a pass is given. */
export interface PassToDo {
  readonly work: PopulationWork
  readonly run: PopulationRun
  readonly file: PeopleFile
  readonly name: string
  readonly workers: number
  /** Given up: what was done is kept, and the pass returns. */
  readonly signal: AbortSignal
}

/** One processor is left to whoever opens a page. */
const threads = Math.max(1, availableParallelism() - 1)

/**
 * Goes over a list for whoever asked, under the rights they have now, behind the last row that is kept. What a person stopped or erased, or another process took over, is
 * let go; a list that cannot be read from some row on is said to be so; a process that ends gives the rest to whoever comes next.
 */
export async function passOverPeople(store: Store, { subject, user }: Work, { last, signal }: { readonly last: boolean; readonly signal: AbortSignal }): Promise<Outcome> {
  const { work } = store.as({ userId: user }).populations
  const taken = await work.take(subject)
  if (!taken.ok) return taken.problem.kind === 'unavailable' && !last ? 'try again' : 'no longer allowed'
  if (taken.value === undefined) return 'nothing left to do'
  const { population: { name }, run, file: pieces } = taken.value
  const fails = async (as: 'refused' | 'failed', problem: Omit<Problem, 'kind'>): Promise<Outcome> => {
    await work.ended(run.id, as, problem)
    return 'cannot be done'
  }
  try {
    const does = { screen: screenRun, triage: triageRun, weigh: weighRun } as const
    const told = await does[run.kind]({ work, run, file: await openPeopleFrom(sourceOf(name, pieces)), name, workers: threads, signal })
    if (signal.aborted) return 'try again'
    const finished = await work.finish(run.id, told)
    return finished.ok && finished.value ? 'done' : 'nothing left to do'
  } catch (error) {
    if (error instanceof PassEnded) return 'nothing left to do'
    if (error instanceof GivenUp) return 'try again'
    if (error instanceof Unreadable) return fails('refused', { what: error.message, where: error.where, next: error.next })
    if (!last) throw error
    return fails('failed', { what: 'Going over the list failed, and was tried again as often as it is worth.', where: `after row ${run.row}`, next: 'What was done is kept. Go on from there; if it fails again, tell whoever runs the server.' })
  }
}
