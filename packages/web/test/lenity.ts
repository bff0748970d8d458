import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url))

export interface Running {
  readonly origin: string
  /** The one-time link to make the first account. */
  readonly link: string
  /** Stops the program and forgets its data. */
  readonly stop: () => Promise<void>
}

/** The whole program on an empty folder of its own, without the examples; resolves when it says it is ready. */
export async function startLenity(more: Readonly<Record<string, string>> = {}): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'lenity-web-'))
  // Run by root, the database has an account of its own that must get to its folder.
  await chmod(folder, 0o711)
  const child = spawn(process.execPath, [main], {
    // Under `test`, which vitest sets, the sign-in library leaves out its checks of where a request comes from.
    env: { ...process.env, NODE_ENV: 'production', LENITY_DATA_DIR: join(folder, 'data'), LENITY_PORT: '4780', LENITY_EXAMPLES: 'no', LENITY_KEY: '5e'.repeat(32), ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  let said = ''
  const link = await new Promise<string | undefined>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /(http:\/\/127\.0\.0\.1:\d+\/first-run\?token=\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => resolve(undefined))
  })
  if (link === undefined) {
    await rm(folder, { recursive: true, force: true })
    throw new Error(`Lenity did not start. It said:\n${said}`)
  }
  return { origin: new URL(link).origin, link, stop }
}
