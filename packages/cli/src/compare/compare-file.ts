import { rename, rm, stat } from 'node:fs/promises'
import { csvLineSparse } from '@lenity/casefile'
import { likeHeadings } from '@lenity/petition'
import { runPass } from '@lenity/population'
import type { ComparePlan } from './compare-batch.ts'

interface CompareFile extends ComparePlan, Pick<Parameters<typeof runPass>[0], 'file' | 'path' | 'workers' | 'anew' | 'signal' | 'onProgress'> {
  /** Where the table goes, as CSV. */
  readonly out: string
}

export interface ComparedFile {
  /** People who were compared, and those of them who have grants like theirs. */
  readonly people: number
  readonly alike: number
  readonly refusedRows: number
  readonly resumed: boolean
  /** It was given up on the way; the same call goes on from there. */
  readonly stopped: boolean
}

/**
 * Compares every row of a file with published grants, in the order of the rows. What is done is kept on the way in the folder `OUT.part`; the table takes its name
 * when all is done. Throws `Unreadable`.
 */
export async function compareFile({ plan, on, grants, most, out, ...over }: CompareFile): Promise<ComparedFile> {
  const folder = `${out}.part`
  const given: ComparePlan = { plan, on, grants, most }
  const { paths: [table = '', strokes = ''], screened: people, refusedRows, resumed, stopped } = await runPass({
    ...over, folder, of: { ...given, result: likeHeadings }, script: new URL('./compare-worker.ts', import.meta.url), given,
    outputs: [{ name: 'like.csv', first: csvLineSparse(likeHeadings) }, { name: 'alike.txt', first: '' }],
  })
  const alike = (await stat(strokes)).size
  if (!stopped) {
    await rename(table, out)
    await rm(folder, { recursive: true, force: true })
  }
  return { people, alike, refusedRows, resumed, stopped }
}
