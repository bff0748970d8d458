import type { Problem as StoreProblem } from '@lenity/casefile'
import type { Arrival, StoreForUser, ToRead, Work } from '@lenity/casefile/store'
import { beginsAsContainer, openContainer, PartRefused, type ContainerType, type Problem } from '@lenity/papers'

/** What was found inside, when it is a container at all: which files were left out and why; or why it could not be opened, and whether another try may come through. */
export type Inside =
  | { readonly ok: true; readonly is: ContainerType | undefined; readonly leftOut: Arrival['leftOut'] }
  | { readonly ok: false; readonly stopped: boolean; readonly passing: boolean; readonly problem: Problem }

/** Thrown out of the middle of an archive: the store did not do its part, or whoever brought it may no longer. */
class NotKept extends Error {
  readonly problem: Omit<StoreProblem, 'kind'> & { readonly kind: StoreProblem['kind'] | 'stopped' }
  constructor(problem: NotKept['problem']) {
    super(problem.what)
    this.problem = problem
  }
}

/** Takes an archive or a mailbox apart that begins as one; undefined when the file is none, and a paper itself. */
export async function takeApart(arrivals: StoreForUser['arrivals'], work: Pick<Work, 'case' | 'subject'>, file: ToRead): Promise<Inside | undefined> {
  if (!beginsAsContainer(await firstOf(file))) return undefined
  const inside = await takeInContents(arrivals, work, file, undefined)
  return inside.ok && inside.is === undefined ? undefined : inside
}

/**
 * Takes an archive or a message apart, and keeps each file in it as one that came while it is taken out, under the rights of whoever brought the whole. How far it is
 * is kept after each file: a try that was cut off is taken up there, and the file it was cut off at is found by its bytes when it was kept already.
 */
export async function takeInContents(arrivals: StoreForUser['arrivals'], { case: caseId = '', subject }: Pick<Work, 'case' | 'subject'>, file: Pick<ToRead, 'name' | 'inside' | 'openAt'>, opens: ContainerType | undefined): Promise<Inside> {
  const leftOut = [...file.inside.leftOut]
  let { files } = file.inside
  const leave = (name: string, { what, next }: Pick<Problem, 'what' | 'next'>) => { leftOut.push({ name, what, next }) }
  const at = await file.openAt().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
  if (at instanceof Error) return { ok: false, stopped: false, passing: true, problem: { what: at.message, where: 'the file', next: 'Restore it from a backup, or add the same file again.' } }
  try {
    const opened = await openContainer(at, { name: file.name, type: opens, from: files }, async part => {
      if ('problem' in part) leave(part.name, part.problem)
      else {
        try {
          const kept = await arrivals.receiveInside(caseId, subject, { name: part.name, bytes: part.bytes, message: opens === 'message/rfc822' })
          if (!kept.ok && (kept.problem.kind === 'not found' || kept.problem.kind === 'unavailable')) throw new NotKept(kept.problem)
          if (!kept.ok) leave(part.name, kept.problem)
        } catch (error) {
          if (!(error instanceof PartRefused)) throw error
          leave(part.name, error.problem)
        }
      }
      files++
      const goesOn = await arrivals.insideSoFar(caseId, subject, { files, leftOut })
      if (!goesOn.ok) throw new NotKept(goesOn.problem)
      if (!goesOn.value) throw new NotKept({ kind: 'stopped', what: 'It is no longer to be taken apart.', where: file.name, next: 'Look at the list again.' })
    })
    return opened.ok ? { ok: true, is: opened.is, leftOut } : { ok: false, stopped: false, passing: opened.passing === true, problem: opened.problem }
  } catch (error) {
    if (!(error instanceof NotKept)) throw error
    return { ok: false, stopped: error.problem.kind === 'not found' || error.problem.kind === 'stopped', passing: error.problem.kind === 'unavailable', problem: error.problem }
  } finally {
    await at.close()
  }
}

/** The bytes a file begins with; none when it is missing, which whoever reads it says. */
async function firstOf(file: Pick<ToRead, 'chunks'>): Promise<Uint8Array> {
  try {
    for await (const first of file.chunks()) return first
  } catch { /* It is read next, and that is said then. */ }
  return new Uint8Array()
}
