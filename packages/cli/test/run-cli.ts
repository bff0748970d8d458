import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

export interface Ran {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/** Runs the command line as a process of its own, in `folder`, with nothing on standard input unless given. */
export async function lenity(args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string } = {}): Promise<Ran> {
  const run = spawn(process.execPath, [main, ...args], { cwd: options.cwd, env: { ...process.env, LENITY_URL: '', LENITY_TOKEN: '', XDG_CONFIG_HOME: join(tmpdir(), 'lenity-no-config'), ...options.env } })
  let [out, err] = ['', '']
  run.stdout.setEncoding('utf8').on('data', (text: string) => { out += text })
  run.stderr.setEncoding('utf8').on('data', (text: string) => { err += text })
  run.stdin.end(options.input ?? '')
  return new Promise((resolve, reject) => {
    run.on('error', reject)
    run.on('close', (code) => resolve({ exit: code ?? -1, out, err }))
  })
}

/** A folder with these files in it, gone after the tests of the file. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lenity-cli-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}
