import { Worker } from 'node:worker_threads'
import { readFile } from '../read-file.ts'
import { renderFilePage } from '../render-file-page.ts'
import { Unreadable } from '../problem.ts'
import type { ReadResult, RenderResult, Report, Request } from './messages.ts'

/**
 * The process that opens files nobody has looked at. It holds no case, no key and no connection; whoever started it may end it at
 * any moment, and it ends by itself when they are gone.
 */
const say = (report: Report): void => {
  process.send?.(report)
}

async function work({ id, task }: Request): Promise<ReadResult | RenderResult> {
  try {
    if (task.do === 'read') return await readFile(task.file, (page, of) => say({ id, page, of }))
    return { ok: true, png: await renderFilePage(task.bytes, task.mediaType, task.page, task.scale) }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem }
    const words = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: { what: 'The file could not be read.', where: words.split('\n')[0]?.slice(0, 200) ?? '', next: 'Save it again or scan the paper, and add the new file.' } }
  }
}

process.on('message', (request: Request) => {
  void work(request).then((result) => say({ id: request.id, result }))
})
say({ ready: true })
process.on('disconnect', () => process.exit(0))

// A file that holds this thread in an endless loop would keep it from hearing the disconnect: another thread looks whether the parent still lives.
new Worker(`setInterval(() => process.ppid !== ${process.ppid} && process.kill(process.pid, 'SIGKILL'), 2000)`, { eval: true, execArgv: [] }).unref()
