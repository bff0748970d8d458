import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openPeople, planColumns, screenFile } from '@lenity/population'
import { parseCivilDate } from '@lenity/law'
import { writePeople } from '../packages/population/test/write-people.ts'
import { ListMachine } from './list-machine.ts'
import { Program } from './program.ts'
import { seeded } from './seeded.ts'

export interface ListReport {
  readonly people: number
  readonly killed: Readonly<Record<string, number>>
  /** Kills after which there was still something to do. */
  readonly inTheMiddle: number
  readonly screened: number
  readonly refusedRows: number
  readonly seconds: number
  /** Where the result is not byte for byte that of the command line. */
  readonly problems: readonly string[]
}

interface Run {
  readonly id: string
  readonly state: string
  readonly on: string
  readonly screened: number
  readonly refusedRows: number
}

const victims = ['program', 'database', 'machine'] as const

/**
 * Kills the program, its database or one of the machines that share the work with it, at moments drawn from the seed, while a list of made-up people is screened in an office; then holds the result against that of
 * one pass of the command line.
 */
export async function killWhileScreening(options: { readonly people: number; readonly kills: number; readonly seed: number; readonly among?: readonly (typeof victims)[number][]; readonly machines?: number; readonly say?: (line: string) => void }): Promise<ListReport> {
  const { people, kills, seed, among = victims, machines: many = 2, say = () => undefined } = options
  const chance = seeded(seed)
  const folder = await mkdtemp(join(tmpdir(), 'lenity-soak-'))
  await chmod(folder, 0o711)
  const program = new Program(join(folder, 'data'))
  const machines = Array.from({ length: many }, (_, i) => new ListMachine(program, join(folder, `machine-${i}`)))
  const keepRunning = () => Promise.all(machines.map((machine) => machine.keepRunning()))
  const killed: Record<string, number> = {}
  const began = performance.now()
  let [times, inTheMiddle] = [0, 0]
  try {
    const path = join(folder, 'people.csv')
    await writePeople(path, { count: people, seed: `soak ${seed}` })
    await program.start()
    const json = async <T>(method: string, at: string, body?: unknown): Promise<T> => {
      const answer = await program.ask(method, at, body)
      if (!answer.ok) throw new Error(`${method} ${at}: ${answer.status} ${await answer.text()}`)
      return await answer.json() as T
    }
    const [[{ id: office } = { id: '' }], { userId }] = [await json<{ id: string }[]>('GET', '/api/offices'), await json<{ userId: string }>('GET', '/api/me')]
    await json('PUT', `/api/intake-offices/${office}/readers`, { userId, reads: true })
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await readFile(path))], 'people.csv'))
    const { id: list } = await json<{ id: string }>('POST', `/api/offices/${office}/populations?keptUntil=${new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)}`, form)
    const { id: run, on } = await json<Run>('POST', `/api/populations/${list}/screen`, { columns: [] })
    await keepRunning()
    // A killed database can answer one more request before it is gone: whoever hears “try again” does.
    const now = async (): Promise<Run> => {
      for (const until = Date.now() + 180_000; ; await program.answers()) {
        const answer = await program.ask('GET', `/api/populations/${list}/runs/${run}`).catch(() => undefined)
        if (answer?.ok) return await answer.json() as Run
        if (Date.now() > until || (answer !== undefined && answer.status !== 503)) throw new Error(`how the run stands: ${answer === undefined ? 'no answer' : `${answer.status} ${await answer.text()}`}`)
      }
    }
    for (; times < kills && (await now()).state === 'waiting'; times++) {
      await wait(chance.whole(200, 2_500))
      const victim = chance.one(among)
      if (victim === 'machine') await chance.one(machines).kill()
      else await program.lose(victim)
      killed[victim] = (killed[victim] ?? 0) + 1
      await program.answers()
      await keepRunning()
      const { state, screened } = await now()
      if (state === 'waiting') inTheMiddle++
      say(`${times + 1} of ${kills}: ${victim} killed; ${screened} of ${people} people are screened and kept`)
    }
    let ended = await now()
    for (const end = Date.now() + 600_000; ended.state === 'waiting'; await wait(200), ended = await now()) {
      if (Date.now() > end) throw new Error(`The list was not screened within ten minutes. It said:\n${program.said().slice(-2_000)}\n${machines.map((machine) => machine.said().slice(-1_000)).join('\n')}`)
    }
    const [file, day] = [await openPeople(path), parseCivilDate(on)]
    const planned = planColumns(file.headings)
    if (!planned.ok || day === undefined) throw new Error('the list cannot be screened by the command line')
    const out = join(folder, 'results.csv')
    await screenFile({ file, path, plan: planned.plan, on: day, out, workers: 1 })
    const problems = ended.state === 'done' ? [] : [`the run ended as ${ended.state}`]
    for (const [name, beside] of [['results.csv', out], ['refused.csv', join(folder, 'results.refused.csv')]] as const) {
      const made = Buffer.from(await (await program.ask('GET', `/api/populations/${list}/runs/${run}/${name}`)).arrayBuffer())
      if (!made.equals(await readFile(beside))) problems.push(`${name} is not what the command line gives`)
    }
    return { people, killed, inTheMiddle, screened: ended.screened, refusedRows: ended.refusedRows, seconds: Math.round((performance.now() - began) / 1000), problems }
  } finally {
    await Promise.all(machines.map((machine) => machine.stop()))
    await program.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}
