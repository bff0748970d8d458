/**
 * A process of its own: `stop-when-orphaned.ts RUN DATA BIN`. It holds the reading end of a pipe whose writing end only the program
 * has. When the program ends, however it ends, the pipe closes and the server that was started in DATA with the mark RUN is ended, so that no
 * server outlives its program. A word through the pipe lets it go.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { readPostmaster, startedBy } from './postmaster-file.ts'
import { stopPostmaster } from './stop-postmaster.ts'

/** A server that only begins has not written its files yet. */
const patience = 15_000

const [run, data, bin] = [process.argv[2] ?? '', process.argv[3] ?? '', process.argv[4] ?? '']

process.stdin.once('data', () => process.exit(0))
process.stdin.on('error', () => undefined)
process.stdin.once('close', () => void endServer().then(() => process.exit(0)))

async function endServer(): Promise<void> {
  for (const until = Date.now() + patience; Date.now() < until; await wait(50)) {
    const running = await readPostmaster(data)
    if (running !== undefined && (await startedBy(run, running.pid, data))) return stopPostmaster(running.pid, bin)
  }
}
