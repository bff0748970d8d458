import { availableParallelism } from 'node:os'
import type { Problem } from '@lenity/casefile'
import type { PopulationRunKind, Store, Work } from '@lenity/casefile/store'
import { openPeopleFrom, splitPeople, Unreadable, type SplitInto, type Threads } from '@lenity/population'
import type { Outcome } from '../jobs/open-jobs.ts'
import { PassEnded, whatItDid } from './keep-in-steps.ts'
import type { RunAtHand, RunKind } from './run-kind.ts'
import { screenRun } from './screen-run.ts'
import { sourceOf } from './source-of.ts'
import { GivenUp, triageRun } from './triage-run.ts'
import { weighRun } from './weigh-run.ts'

const kinds = { screen: screenRun, triage: triageRun, weigh: weighRun } as const satisfies Record<PopulationRunKind, unknown>
/** A part is some seconds of work for one processor, so that many can share a list to its end; a shorter list is one piece of work. */
const parts: SplitInto = { fewest: 1_000, most: 128 }
/** One processor is left to whoever opens a page. */
const besidePages = Math.max(1, availableParallelism() - 1)

/** How a process passes over people. */
export interface Passing {
  /** No more tries come after this one. */
  readonly last: boolean
  readonly signal: AbortSignal
  /** How many threads; as many as leave a processor to pages unless said. */
  readonly workers?: number | undefined
  /** How a list is split, unless as is best for one that takes long. */
  readonly into?: SplitInto | undefined
  /** Where the threads come from; new ones are started for each piece of work where nobody keeps any. */
  readonly threads?: Threads | undefined
}

/**
 * Goes over a list for whoever asked, under the rights they have now, behind the last row that is kept. A list of many rows is split into parts first, each of them work of its
 * own that any process can take; with the last part the run is asked for again, and what is made of all of them is made. What a person stopped or erased, or another process took over, is
 * let go; a list that cannot be read from some row on is said to be so; a process that ends gives the rest to whoever comes next.
 */
export async function passOverPeople(store: Store, { id, subject, part: number, user }: Work, { last, signal, workers = besidePages, into = parts, threads }: Passing): Promise<Outcome> {
  const { work } = store.as({ userId: user }).populations
  const taken = await work.take(subject, { job: id, part: number })
  if (!taken.ok) return taken.problem.kind === 'unavailable' && !last ? 'try again' : 'no longer allowed'
  if (taken.value === undefined) return 'nothing left to do'
  const { population: { name }, run, part, file: pieces } = taken.value
  const fails = async (as: 'refused' | 'failed', problem: Omit<Problem, 'kind'>): Promise<Outcome> => {
    await work.ended(run.id, as, problem)
    return 'cannot be done'
  }
  try {
    const at: RunAtHand = { work, run, name, file: await openPeopleFrom(sourceOf(name, pieces)), signal }
    // What a run was asked was kept as what its kind reads.
    const kind = kinds[run.kind] as RunKind<unknown, unknown>
    if (part !== undefined) {
      await kind.pass({ ...at, part, workers, threads }, run.asked)
      if (signal.aborted) return 'try again'
      whatItDid(await work.partDone(run.id, part.number))
      return 'done'
    }
    if (await split(at, kind, into)) return 'done'
    const passed = run.parts === undefined ? [await kind.pass({ ...at, part, workers, threads }, run.asked)] : whatItDid(await work.parts(run.id))
    if (signal.aborted) return 'try again'
    const hold = whatItDid(await work.hold(run.id))
    whatItDid(await work.finish(hold, await kind.end({ ...at, hold }, run.asked, passed)))
    return 'done'
  } catch (error) {
    if (error instanceof PassEnded) return 'nothing left to do'
    if (error instanceof GivenUp) return 'try again'
    if (error instanceof Unreadable) return fails('refused', { what: error.message, where: error.where, next: error.next })
    if (!last) throw error
    return fails('failed', { what: 'Going over the list failed, and was tried again as often as it is worth.', where: `after row ${(part ?? run).row}`, next: 'What was done is kept. Go on from there; if it fails again, tell whoever runs the server.' })
  }
}

/** Splits a run that nothing is done of, where its list is worth it; says whether it is in parts now. */
async function split({ work, run, file }: RunAtHand, kind: RunKind<unknown, unknown>, into: SplitInto): Promise<boolean> {
  if (run.parts !== undefined || run.row > 0 || run.outputs.length > 0) return false
  const stretches = await splitPeople(file, into)
  if (stretches.length === 1) return false
  whatItDid(await work.split(run.id, stretches.map(({ stretch, rows }) => ({ ...stretch, rows })), kind.outputs(run.asked).map(({ name, first }) => ({ name, bytes: Buffer.from(first) }))))
  return true
}
