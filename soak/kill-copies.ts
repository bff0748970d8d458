import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { closeReaders, readPaper } from '@lenity/papers'
import { longPdf } from './long-pdf.ts'
import { Program } from './program.ts'
import { seeded } from './seeded.ts'

export interface CopyReport {
  readonly killed: Readonly<Record<string, number>>
  /** At which step of the work each was killed. */
  readonly at: Readonly<Record<string, number>>
  readonly made: number
  readonly notMade: number
  readonly seconds: number
  /** Copies that are half, there twice, not what was asked for, or tell what was removed; an original that changed; files that are left over; and broken chains. */
  readonly problems: readonly string[]
}

interface Making {
  readonly id: string
  readonly state: 'waiting' | 'made' | 'refused' | 'failed' | 'stopped'
  readonly step?: string
  readonly page?: number
  readonly copy?: string
  readonly problem?: { readonly what: string }
}
interface Copy {
  readonly id: string
  readonly sha256: string
  readonly size: number
}

const victims = ['program', 'reader', 'database'] as const
/** Of these pages every third has a bar, which is read back. */
const [pages, barEvery] = [6, 3]

/**
 * Kills the program, its reading process or its database while a redacted copy is made, at a moment drawn from the seed between asking for it and some seconds after; as often as `rounds` says, each time of another copy.
 * Then each copy is whole or not there, and the paper is what it was.
 */
export async function killWhileCopying(options: { readonly rounds: number; readonly seed: number; readonly among?: readonly (typeof victims)[number][]; readonly say?: (line: string) => void }): Promise<CopyReport> {
  const { rounds, seed, among = victims, say = () => undefined } = options
  const chance = seeded(seed)
  const folder = await mkdtemp(join(tmpdir(), 'lenity-soak-'))
  await chmod(folder, 0o711)
  const program = new Program(join(folder, 'data'))
  const [killed, at]: [Record<string, number>, Record<string, number>] = [{}, {}]
  const problems: string[] = []
  const secret = (page: number) => createHash('sha256').update(`${seed} ${page}`).digest('hex').slice(0, 12)
  const head = (page: number) => `Page ${page} names ${secret(page)} as a witness`
  const original = longPdf(pages, head, 3)
  const began = performance.now()
  let [made, notMade] = [0, 0]
  try {
    await program.start()
    const json = async <T>(path: string): Promise<T | undefined> => {
      const answer = await program.ask('GET', path).catch(() => undefined)
      return answer?.ok === true ? await answer.json() as T : undefined
    }
    const { id } = await (await program.ask('POST', '/api/cases', { title: 'A paper to be shared' })).json() as { id: string }
    const form = new FormData()
    form.set('file', new File([original], 'transcript.pdf'))
    const { paper } = await (await program.ask('POST', `/api/cases/${id}/papers`, form)).json() as { paper: string }
    await program.readAll([id])
    const barred = Array.from({ length: pages }, (_, i) => i + 1).filter((page) => page % barEvery === 0)
    const marks = barred.map((page) => ({ page, kind: 'by hand', start: head(page).indexOf(secret(page)), end: head(page).indexOf(secret(page)) + secret(page).length }))
    const makingOf = async (making: string) => (await json<Making[]>(`/api/cases/${id}/redacted-copies-to-make`))?.find((one) => one.id === making)

    for (let round = 1; round <= rounds; round++) {
      const asked = await program.ask('POST', `/api/cases/${id}/papers/${paper}/redacted-copies`, { purpose: 'for filing in court', marks })
      if (!asked.ok) throw new Error(`no copy could be asked for: ${await asked.text()}`)
      const { id: making } = await asked.json() as Making
      const victim = chance.one(among)
      await wait(chance.whole(0, 4_000))
      const before = await makingOf(making)
      const step = before?.state === 'waiting' ? before.step ?? 'before it began' : before?.state ?? 'unknown'
      at[step] = (at[step] ?? 0) + 1
      await program.lose(victim)
      killed[victim] = (killed[victim] ?? 0) + 1
      await program.answers()
      let now = await makingOf(making)
      for (const end = Date.now() + 180_000; now === undefined || now.state === 'waiting'; await wait(100), now = await makingOf(making)) {
        if (Date.now() > end) throw new Error(`The copy was neither made nor given up after three minutes. It said:\n${program.said().slice(-2_000)}`)
      }
      if (now.state === 'made') made++
      else {
        notMade++
        if (now.copy !== undefined || now.problem === undefined) problems.push(`round ${round}: ${now.state}, ${now.copy === undefined ? 'without a word why' : 'and a copy is there'}`)
      }
      say(`${round} of ${rounds}: ${victim} killed ${step === 'made' ? 'after it was made' : `at ${step}${before?.page === undefined ? '' : `, page ${before.page}`}`}; the copy is ${now.state}`)
    }

    const copies = await json<Copy[]>(`/api/cases/${id}/redacted-copies`) ?? []
    if (copies.length !== made) problems.push(`${made} copies were said to be made, and ${copies.length} are there`)
    for (const copy of copies) {
      const bytes = new Uint8Array(await (await program.ask('GET', `/api/cases/${id}/redacted-copies/${copy.id}/file`)).arrayBuffer())
      if (bytes.length !== copy.size || createHash('sha256').update(bytes).digest('hex') !== copy.sha256) problems.push(`copy ${copy.id} is not what was kept`)
    }
    // They are drawn from the same marks: one of them is looked at word by word.
    for (const copy of copies.slice(0, 1)) problems.push(...await whatItTells(new Uint8Array(await (await program.ask('GET', `/api/cases/${id}/redacted-copies/${copy.id}/file`)).arrayBuffer()), { secret, barred }))
    const back = new Uint8Array(await (await program.ask('GET', `/api/cases/${id}/papers/${paper}/original`)).arrayBuffer())
    if (!Buffer.from(back).equals(Buffer.from(original))) problems.push('the paper is not what it was')
    const files = readdirSync(join(program.dataDir, 'papers'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile() && !one.parentPath.endsWith('.coming')).map(({ name }) => name)
    if (files.length !== made + 1) problems.push(`${files.length} files lie on the disk for one paper and ${made} copies: ${files.join(', ')}`)
    problems.push(...await program.brokenChains([id]))
    return { killed, at, made, notMade, seconds: Math.round((performance.now() - began) / 1000), problems }
  } finally {
    await closeReaders()
    await program.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}

/** Words of a copy that should be gone, or that are gone and should be there. */
async function whatItTells(bytes: Uint8Array, { secret, barred }: { readonly secret: (page: number) => string; readonly barred: readonly number[] }): Promise<readonly string[]> {
  const read = await readPaper({ name: 'copy.pdf', bytes })
  if (!read.ok) return [`a copy cannot be read: ${read.problem.what}`]
  if (read.paper.pages.length !== pages) return [`a copy has ${read.paper.pages.length} pages`]
  return read.paper.pages.flatMap(({ number, text }) => [
    ...(barred.includes(number) && text.includes(secret(number)) ? [`page ${number} of a copy tells what was removed`] : []),
    // It is read from a picture: words are found again, and signs drawn by chance not always.
    ...(/transcript, which says/i.test(text) ? [] : [`page ${number} of a copy lost what should stay`]),
  ])
}
