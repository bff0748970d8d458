import { spawn, spawnSync } from 'node:child_process'
import { constants, setPriority } from 'node:os'

/** Where a program is on the PATH; undefined where it is not on this machine. */
export function onPath(program: string): string | undefined {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [program], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.trim().split('\n')[0] : undefined
}

/**
 * Runs a program to its end and gives what it wrote. Rejects when it fails. It yields to others as our reading processes do: on a busy machine whoever does not is
 * given many times the processor.
 */
export function runProgram(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] })
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    const out: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.on('error', failed)
    child.on('close', (code) => (code === 0 ? done(Buffer.concat(out).toString('utf8')) : failed(new Error(`${program} ended with ${code}.`))))
  })
}
