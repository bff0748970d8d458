import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { failed, type Problem } from '../verb.ts'

const program = fileURLToPath(new URL('../../../server/src/upkeep/run.ts', import.meta.url))

/**
 * Has the server's own program do something with the installation of this machine, whether or not Lenity runs; how far it is goes to standard
 * error. The office key reaches it by the environment alone.
 */
export async function runUpkeep<T>(asked: { readonly verb: string; readonly [name: string]: unknown }, env: NodeJS.ProcessEnv): Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }> {
  const run = spawn(process.execPath, [program, JSON.stringify(asked)], { stdio: ['ignore', 'pipe', 'pipe'], env })
  let [said, told] = ['', '']
  run.stdout.setEncoding('utf8').on('data', (text: string) => { said += text })
  run.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text
    if (/^ {2}\S/.test(text)) process.stderr.write(text)
  })
  const stop = (): void => { run.kill('SIGTERM') }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
  const code = await new Promise<number>((resolve) => {
    run.on('error', () => resolve(1))
    run.on('close', (exit) => resolve(exit ?? 1))
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, stop)
  if (code !== 0 || said === '') return failed(`“${asked.verb}” ended before it was done.`, told.trim().split('\n').find((line) => /Error|error/.test(line)) ?? program, 'Run it again: what is finished stays, and nothing unfinished is taken for finished.')
  return JSON.parse(said) as { ok: true; value: T } | { ok: false; problem: Problem }
}
