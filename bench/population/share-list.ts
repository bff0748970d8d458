import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { run, server, type Program } from '../../packages/server/test/running-program.ts'
import { testOffice, type Person, type TestOffice } from '../../packages/server/test/test-office.ts'
import { writePeople } from '../../packages/population/test/write-people.ts'

export interface Shared {
  readonly people: number
  /** With so many processes that only work, each on a processor of its own: from when the list was asked about until all of it was there. */
  readonly runs: readonly { readonly processes: number; readonly seconds: number; readonly perSecond: number }[]
  /** Whether all came to the same bytes. */
  readonly sameBytes: boolean
}

/** Twenty thousand made-up people, or `scale` times as many, as a list of an office: screened by one process that only works, then by two, and by four where there are as many processors. Linux with `taskset`. */
export async function shareList({ scale, say }: { readonly scale: number; readonly say: (line: string) => void }): Promise<Shared> {
  if (spawnSync('taskset', ['-V']).status !== 0) throw new Error('There is no taskset here, which keeps each process on a processor of its own: run it on Linux.')
  const people = Math.max(100, Math.round(scale * 20_000))
  const folder = await mkdtemp(join(tmpdir(), 'lenity-share-'))
  const office = await testOffice({ works: false })
  try {
    say(`making ${people.toLocaleString('en')} people`)
    const path = join(folder, 'people.csv')
    await writePeople(path, { count: people, seed: 'shared' })
    const ruth = await office.join('Ruth')
    const [{ id: officeId } = { id: '' }] = await ruth.get<{ id: string }[]>('GET', '/api/offices')
    await ruth.get('PUT', `/api/intake-offices/${officeId}/readers`, { userId: ruth.userId, reads: true })
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await readFile(path))], 'people.csv'))
    const { id: list } = await ruth.get<{ id: string }>('POST', `/api/offices/${officeId}/populations?keptUntil=${new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)}`, form)
    const most = Math.min(4, availableParallelism())
    const runs: Shared['runs'][number][] = []
    const results: Buffer[] = []
    for (let processes = 1; processes <= most; processes *= 2) {
      say(`screening them with ${processes} ${processes === 1 ? 'process' : 'processes'}`)
      const { bytes, ...took } = await screenWith({ office, ruth, folder, list, processes, people })
      runs.push({ processes, ...took })
      results.push(bytes)
    }
    return { people, runs, sameBytes: results.every((bytes) => results[0]?.equals(bytes)) }
  } finally {
    await office.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

interface Screening {
  readonly office: TestOffice
  readonly ruth: Person
  readonly folder: string
  readonly list: string
  readonly processes: number
  readonly people: number
}

async function screenWith({ office, ruth, folder, list, processes, people }: Screening): Promise<{ readonly seconds: number; readonly perSecond: number; readonly bytes: Buffer }> {
  const programs: Program[] = []
  try {
    for (let i = 0; i < processes; i++) {
      const program = run(['taskset', '-c', String(i), ...server], { LENITY_ONLY_WORK: 'lists', LENITY_DATABASE_APP_URL: office.appUrl, LENITY_KEY: office.secrets[0]?.toString('hex') ?? '', LENITY_DATA_DIR: join(folder, `machine-${i}`) })
      programs.push(program)
      await program.until(/Ctrl-C stops it/)
    }
    const begun = performance.now()
    const { id } = await ruth.get<{ id: string }>('POST', `/api/populations/${list}/screen`, { columns: [] })
    for (let state = 'waiting'; state !== 'done'; await wait(100)) {
      state = (await ruth.get<{ state: string }>('GET', `/api/populations/${list}/runs/${id}`)).state
      if (state === 'failed' || state === 'refused') throw new Error(`the run ended as ${state}`)
    }
    const seconds = (performance.now() - begun) / 1000
    return { seconds: Math.round(seconds * 10) / 10, perSecond: Math.round(people / seconds), bytes: Buffer.from(await (await ruth.ask('GET', `/api/populations/${list}/runs/${id}/results.csv`)).arrayBuffer()) }
  } finally {
    for (const program of programs) {
      program.process.kill('SIGTERM')
      await program.ended
    }
  }
}
