/**
 * A process of its own: `stop-when-orphaned.ts PID DATA BIN`. It holds the reading end of a pipe whose writing end only the program
 * has. When the program ends, however it ends, the pipe closes and the database server PID is ended, so that no server outlives
 * its program.
 */
import { isServer, readPostmaster } from './postmaster-file.ts'
import { stopPostmaster } from './stop-postmaster.ts'

const [pid, data, bin] = [Number(process.argv[2]), process.argv[3] ?? '', process.argv[4] ?? '']

process.stdin.resume()
process.stdin.on('error', () => undefined)
process.stdin.on('close', () => {
  void readPostmaster(data).then(async (running) => {
    // A server that only begins has not written its file yet.
    if (running === undefined ? isServer(pid) : running.pid === pid) await stopPostmaster(pid, bin)
    process.exit(0)
  })
})
