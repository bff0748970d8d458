import { createHash } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { longPdf } from './long-pdf.ts'
import { megabytesOf } from './megabytes-of.ts'
import { Program } from './program.ts'

export interface LongReport {
  readonly megabytes: number
  readonly pages: number
  /** From sent to every page ready, and from there to among the papers; in seconds. */
  readonly seconds: { readonly pages: number; readonly told: number }
  /** The most memory each had: of the program, and of the reading processes together; in megabytes. */
  readonly most: { readonly server: number; readonly reading: number }
  readonly problems: readonly string[]
}

interface Coming {
  readonly state: string
  readonly pages?: number
  readonly secondsLeft?: number
  readonly ready: readonly { readonly pages: number }[]
  readonly problem?: { readonly what: string }
}

const head = (page: number) => `Page ${page} of the transcript ${createHash('sha256').update(String(page)).digest('hex').slice(0, 12)}`

/** Has the program read one file of so many pages to the end, and looks at its memory all the while. On Linux. */
export async function readLongPaper({ pages, say = () => undefined }: { readonly pages: number; readonly say?: (line: string) => void }): Promise<LongReport> {
  const folder = await mkdtemp(join(tmpdir(), 'lenity-soak-'))
  await chmod(folder, 0o711)
  const program = new Program(join(folder, 'data'))
  const most = { server: 0, reading: 0 }
  const look = setInterval(() => {
    most.server = Math.max(most.server, megabytesOf(program.pid))
    most.reading = Math.max(most.reading, program.processes().readers.reduce((sum, pid) => sum + megabytesOf(pid), 0))
  }, 250)
  try {
    await program.start()
    const { id } = await (await program.ask('POST', '/api/cases', { title: 'A long paper' })).json() as { id: string }
    const bytes = longPdf(pages, head)
    const form = new FormData()
    form.set('file', new File([bytes], 'transcript.pdf'))
    const began = performance.now()
    const { arrival, paper } = await (await program.ask('POST', `/api/cases/${id}/papers`, form)).json() as { arrival: { id: string }; paper: string }
    let readyAt = 0
    let said = 0
    let now: Coming = { state: 'waiting', ready: [] }
    for (const end = Date.now() + 3_600_000; now.state === 'waiting'; await wait(200)) {
      if (Date.now() > end) throw new Error('Not read after an hour.')
      const answer = await program.ask('GET', `/api/cases/${id}/arrivals/${arrival.id}`)
      if (!answer.ok) continue
      now = await answer.json() as Coming
      const ready = now.ready.reduce((sum, one) => sum + one.pages, 0)
      if (readyAt === 0 && ready >= pages) readyAt = performance.now()
      if (ready >= said + pages / 10) {
        said = ready
        say(`  ${ready} of ${pages} pages ready, ${now.secondsLeft === undefined ? 'no time said' : `${Math.round(now.secondsLeft)} seconds left by its own word`}; the program has ${most.server} MB, reading ${most.reading} MB at most`)
      }
    }
    const ended = performance.now()
    const problems = now.state === 'read' ? [] : [`it is ${now.state}, and not read${now.problem === undefined ? '' : `: ${now.problem.what}`}`]
    const there = await program.ask('GET', `/api/cases/${id}/papers/${paper}`)
    const numbers = there.ok ? (await there.json() as { pages: { number: number }[] }).pages.map(({ number }) => number) : []
    if (numbers.length !== pages || new Set(numbers).size !== pages) problems.push(`${new Set(numbers).size} of ${pages} pages are there, ${numbers.length} rows`)
    for (const number of [1, Math.ceil(pages / 2), pages]) {
      const page = await (await program.ask('GET', `/api/cases/${id}/papers/${paper}/pages/${number}`)).json() as { text?: string }
      if (page.text?.startsWith(`${head(number)}\n`) !== true) problems.push(`page ${number} says ${page.text?.slice(0, 60)}`)
    }
    return { megabytes: Math.round(bytes.length / 1e6), pages: numbers.length, seconds: { pages: Math.round((readyAt - began) / 1000), told: Math.round((ended - readyAt) / 1000) }, most, problems }
  } finally {
    clearInterval(look)
    await program.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}
