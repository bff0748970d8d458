import type { Result } from '@lenity/casefile'
import type { PopulationPart, PopulationRun, PopulationWork } from '@lenity/casefile/store'
import type { PassAt } from '@lenity/population'

/** The pass was stopped by a person, its list was erased, or another process has taken over. */
export class PassEnded extends Error {}

/** What the store did. Throws `PassEnded` where there is nothing any more that it could be done for, and what the store could not do. */
export function whatItDid<T>(did: Result<T>): Exclude<T, false> {
  if (!did.ok && did.problem.kind === 'unavailable') throw new Error(did.problem.what)
  if (!did.ok || did.value === false) throw new PassEnded('the pass has ended')
  return did.value as Exclude<T, false>
}

/** How often what was done is kept, in milliseconds, and how much waits at most, in letters. */
const every = 1_000
const mostWaiting = 1 << 20
/** Keeping takes no more of a pass than one part in so many. */
const longer = 8

interface Keeping {
  /** `told` gives what stands for all that is known up to there, where a pass makes no files on the way. */
  keep(texts: readonly string[], at: PassAt & { readonly share: number }, told?: () => unknown): Promise<void>
  /** Keeps what waits. */
  settle(): Promise<void>
}

/**
 * Keeps what a pass makes now and then, each time with how far it is, together or not at all: a process that is killed loses its last second. The first line of each file
 * comes with what is kept first; of a run in parts it stands there already. Throws `PassEnded`, and what the store could not do.
 */
export function keepInSteps(work: PopulationWork, { id, share, outputs, ...run }: PopulationRun, part: PopulationPart | undefined, files: readonly { readonly name: string; readonly first: string }[]): Keeping {
  const { row, screened, refusedRows } = part ?? run
  let at = { row, screened, refusedRows, share }
  let soFar: (() => unknown) | undefined
  let [from, keptAt, length, took] = [row, 0, 0, 0]
  let waiting: string[][] = files.map(({ name, first }) => (part !== undefined || outputs.some((one) => one.name === name) ? [] : [first]))
  async function settle(): Promise<void> {
    const begun = Date.now()
    const adds = files.map(({ name }, i) => ({ name, bytes: Buffer.from((waiting[i] ?? []).join('')) }))
    whatItDid(await work.keep(id, { part: part?.number, from, ...at, adds, ...(soFar && { told: soFar() }) }))
    waiting = files.map(() => [])
    ;[from, keptAt, length] = [at.row, Date.now(), 0]
    took = keptAt - begun
  }
  return {
    settle,
    async keep(texts, now, told) {
      at = now
      soFar = told
      texts.forEach((text, i) => {
        if (text !== '') waiting[i]?.push(text)
        length += text.length
      })
      if (length > mostWaiting || Date.now() - keptAt > Math.max(every, longer * took)) await settle()
    },
  }
}
