import { createHash } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { longPdf } from './long-pdf.ts'
import { Program } from './program.ts'
import { seeded } from './seeded.ts'

export interface IntakeReport {
  readonly killed: Readonly<Record<string, number>>
  readonly pages: number
  readonly seconds: number
  /** Pages that are lost, there twice or not what they were, facts there twice, and broken chains. */
  readonly problems: readonly string[]
}

/** How long the next page may take, and what is looked for once all are ready, in milliseconds: on a machine that does much else both take long. */
const [pagePatience, tellPatience] = [240_000, 1_200_000]

const victims = ['program', 'reader', 'database'] as const

interface Coming {
  readonly state: string
  readonly pages?: number
  readonly ready: readonly { readonly pages: number }[]
  readonly problem?: { readonly what: string }
}

/**
 * Kills the program, its reading process or its database while a long paper is read, each time after some more pages were kept; then looks at every
 * page. `among` is who may be killed.
 */
export async function killWhileReading(options: { readonly pages: number; readonly kills: number; readonly seed: number; readonly among?: readonly (typeof victims)[number][]; readonly say?: (line: string) => void }): Promise<IntakeReport> {
  const { pages, kills, seed, among = victims, say = () => undefined } = options
  const chance = seeded(seed)
  const folder = await mkdtemp(join(tmpdir(), 'lenity-soak-'))
  await chmod(folder, 0o711)
  const program = new Program(join(folder, 'data'))
  const killed: Record<string, number> = {}
  const head = (page: number) => `Page ${page} of the transcript ${createHash('sha256').update(`${seed} ${page}`).digest('hex').slice(0, 12)}`
  const began = performance.now()
  try {
    await program.start()
    const { id } = await (await program.ask('POST', '/api/cases', { title: 'A long paper' })).json() as { id: string }
    const form = new FormData()
    form.set('file', new File([longPdf(pages, head)], 'transcript.pdf'))
    const { arrival, paper } = await (await program.ask('POST', `/api/cases/${id}/papers`, form)).json() as { arrival: { id: string }; paper: string }
    const looked = async (): Promise<Coming | undefined> => {
      const answer = await program.ask('GET', `/api/cases/${id}/arrivals/${arrival.id}`).catch(() => undefined)
      return answer?.ok === true ? await answer.json() as Coming : undefined
    }
    const readyOf = ({ ready }: Coming) => ready.reduce((sum, one) => sum + one.pages, 0)
    /** Waits until so many pages are kept, or all; as long as they come, on however slow a machine. */
    const until = async (many: number): Promise<Coming> => {
      let [most, end] = [-1, Date.now() + pagePatience]
      for (; ; await wait(50)) {
        const now = await looked()
        if (now !== undefined && (now.state !== 'waiting' || readyOf(now) >= many)) return now
        if (now !== undefined && readyOf(now) > most) [most, end] = [readyOf(now), Date.now() + (readyOf(now) < pages ? pagePatience : tellPatience)]
        if (Date.now() > end) throw new Error(`It did not go on for minutes; ${now === undefined ? 'an unknown number of' : readyOf(now)} were ready${now?.problem === undefined ? '' : `: ${now.problem.what}`}. It said:\n${program.said().slice(-2_000)}`)
      }
    }
    let kept = 0
    for (let round = 1; round <= kills; round++) {
      // So that the last kill finds it still being read.
      const now = await until(kept + chance.whole(3, Math.max(4, Math.floor((pages * 0.8) / kills))))
      if (now.state !== 'waiting') break
      kept = readyOf(now)
      const victim = chance.one(among)
      await program.lose(victim)
      killed[victim] = (killed[victim] ?? 0) + 1
      await program.answers()
      say(`${round} of ${kills}: ${victim} killed when ${kept} of ${pages} pages were kept`)
    }
    const end = await until(pages + 1)
    const problems = end.state === 'read' ? [] : [`it is ${end.state}, and not read${end.problem === undefined ? '' : `: ${end.problem.what}`}`]
    const there = await program.ask('GET', `/api/cases/${id}/papers/${paper}`)
    const numbers = there.ok ? (await there.json() as { pages: { number: number }[] }).pages.map(({ number }) => number) : []
    if (numbers.length !== pages) problems.push(`${numbers.length} of ${pages} pages are there`)
    if (new Set(numbers).size !== numbers.length) problems.push('a page is there twice')
    for (const number of numbers) {
      const page = await (await program.ask('GET', `/api/cases/${id}/papers/${paper}/pages/${number}`)).json() as { text: string }
      if (!page.text.startsWith(`${head(number)}\n`)) problems.push(`page ${number} says ${page.text.slice(0, 60)}`)
    }
    const papers = await (await program.ask('GET', `/api/cases/${id}/papers`)).json() as unknown[]
    if (papers.length !== 1) problems.push(`the case has ${papers.length} papers`)
    const left = await (await program.ask('GET', `/api/cases/${id}/arrivals`)).json() as unknown[]
    if (left.length > 0) problems.push(`${left.length} papers are on their way still`)
    problems.push(...await program.brokenChains([id]))
    return { killed, pages: numbers.length, seconds: Math.round((performance.now() - began) / 1000), problems }
  } finally {
    await program.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}
