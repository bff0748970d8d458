import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { megabytesOf } from './megabytes-of.ts'
import { Program } from './program.ts'

export interface UploadReport {
  readonly kept: number
  /** How often someone was told to send again in a minute. */
  readonly putOff: number
  /** How often the connection broke on someone who was put off while sending. */
  readonly broken: number
  readonly seconds: number
  /** The most memory the program had, in megabytes, before and while they sent. */
  readonly before: number
  readonly most: number
  /** The longest a page of the docket took meanwhile, in seconds. */
  readonly slowest: number
  /** Half of them took no longer than this. */
  readonly middle: number
  readonly problems: readonly string[]
}

/** So many people send a file of so many megabytes each at once; whoever is put off sends again. Looks at the memory of the program all the while. On Linux. */
export async function sendTogether({ people, megabytes }: { readonly people: number; readonly megabytes: number }): Promise<UploadReport> {
  const folder = await mkdtemp(join(tmpdir(), 'lenity-soak-'))
  await chmod(folder, 0o711)
  const program = new Program(join(folder, 'data'))
  const problems: string[] = []
  let [most, putOff, broken, kept] = [0, 0, 0, 0]
  const times: number[] = []
  try {
    await program.start()
    const { id } = await (await program.ask('POST', '/api/cases', { title: 'Many papers' })).json() as { id: string }
    const before = megabytesOf(program.pid)
    const look = setInterval(() => { most = Math.max(most, megabytesOf(program.pid)) }, 100)
    const began = performance.now()
    // Each is another file by its first bytes: to make them up must not keep those who send waiting.
    const scan = randomBytes(megabytes << 20)
    const one = async (name: string): Promise<void> => {
      const bytes = new Blob([randomBytes(32), scan])
      for (const end = Date.now() + 600_000; Date.now() < end; await wait(500 + Math.random() * 1_000)) {
        const form = new FormData()
        form.set('file', new File([bytes], name))
        const answer = await fetch(`${program.origin}/api/cases/${id}/papers`, { method: 'POST', headers: { cookie: program.cookie, origin: program.origin }, body: form, signal: AbortSignal.timeout(300_000) }).catch(() => undefined)
        if (answer === undefined) {
          broken++
          continue
        }
        await answer.arrayBuffer()
        if (answer.status === 503) putOff++
        else if (answer.ok) return void kept++
        else return void problems.push(`${name}: ${answer.status}`)
      }
      problems.push(`${name} was not kept within ten minutes`)
    }
    const reader = new Worker(new URL('./watch-docket.ts', import.meta.url), { workerData: { origin: program.origin, cookie: program.cookie } })
    const read = new Promise((resolve, reject) => reader.once('exit', resolve).once('error', reject))
    reader.on('message', ({ took, problem }: { took: number; problem?: string }) => {
      times.push(took)
      if (problem !== undefined) problems.push(`the docket did not answer: ${problem}, after ${took.toFixed(1)} seconds`)
    })
    await Promise.all(Array.from({ length: people }, (_, i) => one(`scan ${i + 1}.bin`)))
    reader.postMessage('over')
    await read
    clearInterval(look)
    return { kept, putOff, broken, seconds: Math.round((performance.now() - began) / 1000), before, most, slowest: Math.max(0, ...times), middle: times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0, problems }
  } finally {
    await program.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}
