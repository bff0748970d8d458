import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, existsSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { resultHeadings, resultRow } from '../../packages/population/src/result/result-row.ts'
import { knownOf } from '../../packages/population/test/write-people.ts'
import { generateFlatCases } from '../common-set.ts'
import { judgePeer, type Judgment } from '../judge-peer.ts'
import { measureRate } from '../measure.ts'
import { peers } from '../peers/all-peers.ts'
import { typedArraysPeer } from '../peers/typed-arrays.ts'
import { firstRow, groupsOf, makePeople, peopleOf } from './make-people.ts'

interface Run {
  readonly screened: number
  readonly refusedRows: number
  readonly resumed: boolean
  readonly seconds: number
  /** Of the process, all its threads together. */
  readonly processor: number
  readonly peakMegabytes: number
}

export interface PopulationBench {
  readonly people: number
  readonly cores: number
  readonly inMegabytes: number
  readonly outMegabytes: number
  /** From Parquet to Parquet, all routes and then-and-now, a thread on each core. */
  readonly run: Run
  /** The same people sorted on the first day, in one pass with their screening; without letters. */
  readonly triage: Run
  /** Whether four threads and a kill in between gave the bytes of one thread. */
  readonly sameBytes: boolean
  /** Of every person, compared with the engine asked one by one: rows compared, and those that differ. */
  readonly compared: number
  readonly differ: number
  /** On the subset they can express: people per second of processor time, and what they get wrong. */
  readonly peers: readonly ({ readonly name: string; readonly perSecond: number } & Judgment)[]
}

/** Made-up people, screened as a file; `scale` 1 is a million of them. */
export async function benchPopulation({ scale, seconds, say }: { readonly scale: number; readonly seconds: number; readonly say: (line: string) => void }): Promise<PopulationBench> {
  const people = Math.max(1_000, Math.round(scale * 1_000_000))
  const folder = await mkdtemp(join(tmpdir(), 'lenity-population-'))
  try {
    const path = join(folder, 'people.parquet')
    say(`making ${people.toLocaleString('en')} people`)
    await makePeople(path, people)
    say('screening them, a thread on each core')
    const run = await screened(path, join(folder, 'all.parquet'), availableParallelism())
    say('sorting them on their first day')
    const triage = await screened(path, join(folder, 'first-day'), availableParallelism(), 'triage')
    say('screening them again with one thread, and with four and a kill')
    await screened(path, join(folder, 'one.parquet'), 1)
    await killed(path, join(folder, 'four.parquet'))
    const again = await screened(path, join(folder, 'four.parquet'), 4)
    const hashes = await Promise.all(['all', 'one', 'four'].map((name) => hashOf(join(folder, `${name}.parquet`))))
    say('asking the engine for each person alone')
    const { compared, differ } = await compareAll(join(folder, 'all.parquet'), people)
    const flat = generateFlatCases('common set', 4_000, 0.15)
    const beside = []
    for (const peer of [...peers, typedArraysPeer]) beside.push({ name: peer.name, perSecond: (await measureRate(flat.length, peer.screenAll(flat), seconds)).perSecond, ...(await judgePeer(peer, flat)) })
    return { people, cores: availableParallelism(), inMegabytes: await megabytes(path), outMegabytes: await megabytes(join(folder, 'all.parquet')), run, triage, sameBytes: again.resumed && new Set(hashes).size === 1, compared, differ, peers: beside }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function start(path: string, out: string, workers: number, what: 'screen' | 'triage' = 'screen') {
  return spawn(process.execPath, [join(import.meta.dirname, 'screen-process.ts'), path, out, String(workers), what], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function screened(path: string, out: string, workers: number, what?: 'triage'): Promise<Run> {
  const run = start(path, out, workers, what)
  let text = ''
  run.stdout.setEncoding('utf8').on('data', (piece: string) => { text += piece })
  const [code] = (await once(run, 'close')) as [number | null]
  if (code !== 0) throw new Error(`The run ended with ${code}.`)
  return JSON.parse(text) as Run
}

/** A run that is killed as soon as something of it was kept. */
async function killed(path: string, out: string): Promise<void> {
  const run = start(path, out, 4)
  while (!existsSync(join(`${out}.part`, 'journal.json')) && run.exitCode === null) await wait(20)
  run.kill('SIGKILL')
  await once(run, 'close')
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

async function megabytes(path: string): Promise<number> {
  return (await stat(path)).size / 1_000_000
}

async function compareAll(path: string, people: number): Promise<{ compared: number; differ: number }> {
  const file = await asyncBufferFromFile(path)
  let [compared, differ, from] = [0, 0, 0]
  for (let group = 0; group < groupsOf(people); group++) {
    const all = peopleOf(group, people)
    // Refused rows are not in the result: it has at most as many rows as there were people.
    const rows = new Map((await parquetReadObjects({ file, rowStart: from, rowEnd: from + all.length })).map((row) => [Number(row['row']), row]))
    for (const [i, facts] of all.entries()) {
      const row = rows.get(firstRow(group) + i)
      if (row === undefined) continue
      from++
      compared++
      const cells = resultRow(firstRow(group) + i, undefined, knownOf(facts), '2026-11-23')
      if (resultHeadings.some((heading, at) => String(row[heading] ?? '') !== String(cells[at] ?? ''))) differ++
    }
  }
  return { compared, differ }
}
