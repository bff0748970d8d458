import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Unreadable } from '../file/people-file.ts'
import { sourceOfHandle } from '../file/people-source.ts'
import { resultHeadings } from '../result/result-row.ts'
import { runPass, type PassOver } from '../run/run-pass.ts'
import { folderOnDisk } from './folder.ts'
import { triageGroups, type TriageGroup } from './groups.ts'
import { sortOut, type HowToSort, type Sorted } from './sort-out.ts'
import type { TriagePlan } from './triage-batch.ts'
import { triagePass } from './triage-pass.ts'
import { triagedHeadings } from './triaged-row.ts'

export interface TriageFile extends PassOver, TriagePlan, HowToSort {
  /** The folder for all that comes of it; it must not be there. */
  readonly out: string
}

export interface TriagedFile extends Sorted {
  readonly out: string
  readonly resumed: boolean
  readonly stopped: boolean
}

/**
 * Screens a file and sorts everyone into groups, in one pass over it; then puts the groups in order, gives cases to volunteers and sets letters. The folder
 * gets its name when all is there; a run that was cut off is taken up where it was. The same file, day, order and seed give the same bytes, however many threads work.
 * Throws `Unreadable`.
 */
export async function triageFile({ plan, beside, on, out, order, volunteers, seed, letters, eachLetter, ...over }: TriageFile): Promise<TriagedFile> {
  await mayBeWritten(out, over.anew === true)
  const folder = `${out}.part`
  const given: TriagePlan = { plan, beside, on }
  const { paths: [results = '', refused = '', sorted = ''], screened: people, refusedRows, resumed, stopped } = await runPass({
    ...over, ...triagePass(given), folder, of: { ...given, result: resultHeadings, triage: triagedHeadings(order).slice(1) },
  })
  if (stopped) return { people, refusedRows, groups: Object.fromEntries(triageGroups.map(({ id }) => [id, 0])) as Record<TriageGroup, number>, loads: [], unassigned: 0, unmatched: [], letters: 0, out: folder, resumed, stopped }
  const whole = join(folder, 'whole')
  await rm(whole, { recursive: true, force: true })
  // Names lie in it: it is nobody’s but whoever runs this.
  await mkdir(whole, { mode: 0o700 })
  const handle = await open(sorted)
  const told = await sortOut({ sorted: await sourceOfHandle(sorted, handle), people, refusedRows, name: basename(over.path), on }, { order, volunteers, seed, letters, eachLetter }, folderOnDisk(whole)).finally(() => handle.close())
  // From here on there is nothing to go on with: either all of it is there, or it begins anew.
  await rm(join(folder, 'journal.json'))
  await rename(results, join(whole, 'results.csv'))
  await rename(refused, join(whole, 'refused.csv'))
  await rm(out, { recursive: true, force: true })
  await rename(whole, out)
  await rm(folder, { recursive: true, force: true })
  return { ...told, out, resumed, stopped }
}

/** Only what a triage wrote before is ever written over. */
async function mayBeWritten(out: string, anew: boolean): Promise<void> {
  const there: readonly string[] | undefined = await readdir(out).catch((error: unknown): readonly string[] | undefined => ((error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : []))
  if (there === undefined) return
  if (!anew) throw new Unreadable('There is something of this name already.', out, 'Name another folder, or give --anew to write over an earlier triage.')
  if (!['triage.csv', 'overview.txt'].every((name) => there.includes(name))) throw new Unreadable('This is not the folder of an earlier triage, and is not written over.', out, 'Name a folder that is not there yet.')
}
