import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Where Node keeps what it compiled, when it does. */
const { NODE_COMPILE_CACHE } = process.env
const compiled = NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }

/** Starts a process that opens files nobody has looked at: with little memory (so many megabytes of its own), nothing of this one's surroundings, and a channel to it. */
export function forkApart(main: URL, stderr: 'ignore' | 'pipe', megabytes = 1500): ChildProcess {
  return fork(fileURLToPath(main), [], { serialization: 'advanced', execArgv: [`--max-old-space-size=${megabytes}`, '--max-semi-space-size=8', '--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', stderr, 'ipc'], env: { PATH: process.env['PATH'], TZ: 'UTC', ...compiled } })
}
