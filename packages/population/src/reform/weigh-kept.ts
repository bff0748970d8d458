import { mkdir, rm, stat } from 'node:fs/promises'
import { Unreadable } from '../file/people-file.ts'
import { identityOf, readJournal, writeJournal, type Journal } from '../run/journal.ts'
import { weighFile, type CountedSoFar, type FileWeighed, type WeighFile } from './weigh-file.ts'

interface WeighKept extends Omit<WeighFile, 'stretch' | 'before' | 'keep'> {
  /** The path of the file, of which size and time tell whether it is the one a weighing was begun with. */
  readonly path: string
  /** Where what was counted is kept on the way. Whoever asked removes it when they have written what came of it. */
  readonly folder: string
  /** Forgets what a weighing that was cut off had counted. */
  readonly anew?: boolean
}

interface CountedJournal extends Journal {
  readonly counted: CountedSoFar
}

const keepEvery = 2_000

/**
 * Weighs reforms on every row of a file and keeps what was counted in a folder, with the row it goes up to, so that a weighing that is given up or killed goes on from
 * there, to the same counts. `weighed` is undefined when it was given up on the way. Throws `Unreadable`.
 */
export async function weighKept({ path, folder, anew, ...asked }: WeighKept): Promise<{ readonly weighed: FileWeighed | undefined; readonly resumed: boolean }> {
  const { file, plan, on, reforms, by } = asked
  const { size, mtimeMs } = await stat(path)
  const of = identityOf({ path, size, mtimeMs, headings: file.headings, plan, on, reforms, by })
  const before = anew === true ? undefined : (await readJournal(folder)) as CountedJournal | undefined
  if (before !== undefined && before.of !== of) throw new Unreadable('What was cut off here was of another file, other columns, other reforms or another day.', folder, 'Finish that one as it was begun, name another result, or begin anew (--anew), which forgets it.')
  if (before === undefined) await rm(folder, { recursive: true, force: true })
  // Counts on the way are shown to nobody: small ones are among them.
  await mkdir(folder, { recursive: true, mode: 0o700 })
  let [latest, kept]: [CountedJournal | undefined, number] = [undefined, 0]
  const weighed = await weighFile({
    ...asked, ...(before !== undefined && { before }),
    async keep({ row, screened, refusedRows }, counted) {
      latest = { of, row, lengths: [], screened, refusedRows, counted: counted() }
      if (Date.now() - kept <= keepEvery) return
      await writeJournal(folder, latest)
      kept = Date.now()
    },
  })
  // Not where it throws: what is counted of a batch may not be whole then.
  if (latest !== undefined) await writeJournal(folder, latest)
  return { weighed, resumed: before !== undefined }
}
