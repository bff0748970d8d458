import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { isLitter } from '@lenity/casefile'
import type { Store } from '@lenity/casefile/store'
import { sayError } from '../api/say-error.ts'

export interface Watched {
  readonly dir: string
  /** Under whose rights files come in; undefined while there is no such account. */
  readonly userId: () => Promise<string | undefined>
  readonly store: Pick<Store, 'as'>
  /** Milliseconds between looks; a file that is the same at two of them is whole. */
  readonly every?: number
}

const largest = 200 << 20
const takenIn = 'taken in'
const noteEnding = '.not taken in.txt'
const unfinished = /^\.|\.(?:part|partial|crdownload|download|tmp|filepart)$/i
const caseFolder = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:$|[^0-9a-f])/i

/**
 * Takes in what is put into the folders of `dir` that are named by the id of a case, and perhaps words after it. A file is moved to
 * `taken in` when it is kept and never before; beside one that is refused a note says why. Gives what stops it, when the look under way is over.
 */
export function watchFolder({ dir, userId, store, every = 5_000 }: Watched): () => Promise<void> {
  let seen = new Map<string, string>()
  let looking = Promise.resolve()

  async function take(file: string): Promise<void> {
    const [folder = ''] = relative(dir, file).split(/[\\/]/)
    const caseId = caseFolder.exec(folder)?.[1]?.toLowerCase()
    if (caseId === undefined || dirname(file) === dir) return refuse(file, 'It lies in no folder of a case.', 'Put it into a folder named by the id of its case, which the address of the case’s page shows.')
    const { size } = await stat(file)
    if (size > largest) return refuse(file, 'The file is larger than 200 MB.', 'Split it and put the parts here.')
    const user = await userId()
    if (user === undefined) return refuse(file, 'There is no account under whose rights it could come in.', 'Set LENITY_WATCH_AS to the e-mail address of someone on the case, start again, and remove this note.')
    const kept = await store.as({ userId: user }).arrivals.receive(caseId, { name: relative(join(dir, folder), file).replaceAll('\\', '/'), bytes: bytesOf(file) })
    if (kept.ok) return moveAside(file)
    // A full disk or a database that is away is no fault of the file: it is tried again.
    if (kept.problem.kind !== 'unavailable') await refuse(file, kept.problem.what, kept.problem.next)
  }

  async function moveAside(file: string): Promise<void> {
    const to = join(dir, takenIn, relative(dir, file))
    await mkdir(dirname(to), { recursive: true })
    await rename(file, await stat(to).then(() => `${to}.${Date.now()}`, () => to))
  }

  async function look(): Promise<void> {
    const now = new Map<string, string>()
    for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name)
      const name = relative(dir, file).replaceAll('\\', '/')
      if (!entry.isFile() || name.split('/')[0] === takenIn || unfinished.test(entry.name) || isLitter(name) || entry.name.endsWith(noteEnding)) continue
      const about = await stat(file).catch(() => undefined)
      if (about === undefined || await stat(file + noteEnding).then((note) => note.mtimeMs >= about.mtimeMs, () => false)) continue
      const mark = `${about.size} ${about.mtimeMs}`
      now.set(file, mark)
      if (seen.get(file) === mark) await take(file).catch((error: unknown) => console.error(`watched folder: ${sayError(error)}`))
    }
    seen = now
  }

  const turn = () => { looking = looking.then(look).catch((error: unknown) => console.error(`watched folder: ${sayError(error)}`)) }
  turn()
  const clock = setInterval(turn, every)
  clock.unref()
  return async () => {
    clearInterval(clock)
    await looking
  }
}

/** Opened when it is read and not before: the error of a file opened earlier would find nobody who listens, and end the whole program. */
async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file) as AsyncIterable<Buffer>
}

async function refuse(file: string, what: string, next: string): Promise<void> {
  await writeFile(file + noteEnding, `${what}\n${next}\n`)
}
