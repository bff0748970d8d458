import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPeople, planColumns, resultsAsParquet, screenFile } from '@lenity/population'
import { writePeople } from '../../population/test/write-people.ts'
import { civilToday } from '../src/today.ts'

/** For tests: a list of made-up people on the disk, and what the command line makes of it today. */
export interface ListOnDisk {
  readonly folder: string
  readonly path: string
  readonly csv: Buffer
  readonly counts: { readonly screened: number; readonly refusedRows: number }
  readonly results: Buffer
  readonly parquet: Buffer
  readonly refused: Buffer
  remove(): Promise<void>
}

/** Writes `count` people, as `changed` where it is given: lines with their ends, the headings first. */
export async function listOnDisk(how: { readonly count: number; readonly seed: string; readonly missing?: number }, changed: (lines: readonly string[]) => readonly string[] = (lines) => lines): Promise<ListOnDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'lenity-list-'))
  const [path, out] = [join(folder, 'people.csv'), join(folder, 'results.csv')]
  await writePeople(path, how)
  await writeFile(path, changed((await readFile(path, 'utf8')).split(/(?<=\r\n)/)).join(''))
  const file = await openPeople(path)
  const planned = planColumns(file.headings)
  if (!planned.ok) throw new Error(planned.what)
  const { screened, refusedRows } = await screenFile({ file, path, plan: planned.plan, on: civilToday(), out, workers: 1 })
  const parquet: Uint8Array[] = []
  await resultsAsParquet(createReadStream(out) as AsyncIterable<Buffer>, async (bytes) => { parquet.push(bytes) })
  return {
    folder, path, csv: await readFile(path), counts: { screened, refusedRows },
    results: await readFile(out), parquet: Buffer.concat(parquet), refused: await readFile(join(folder, 'results.refused.csv')),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  }
}
