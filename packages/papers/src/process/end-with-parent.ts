import { Worker } from 'node:worker_threads'

/**
 * Ends this process when whoever started it is gone. A file that holds this thread in an endless loop would keep it from hearing the
 * disconnect: another thread looks whether the parent still lives.
 */
export function endWithParent(): void {
  process.on('disconnect', () => process.exit(0))
  new Worker(`setInterval(() => process.ppid !== ${process.ppid} && process.kill(process.pid, 'SIGKILL'), 2000)`, { eval: true, execArgv: [] }).unref()
}
