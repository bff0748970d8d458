import { flushCompileCache } from 'node:module'
import { constants, setPriority } from 'node:os'
import { readFile } from '../read-file.ts'
import { Unreadable } from '../problem.ts'
import { endWithParent } from './end-with-parent.ts'
import { held } from './held-file.ts'
import type { Outcome, Report, Request, Task } from './messages.ts'

/**
 * The process that opens files nobody has looked at. It holds no case, no key and no connection; whoever started it may end it at
 * any moment, and it ends by itself when they are gone.
 */
const say = (report: Report): void => {
  process.send?.(report)
}

const file = held(say)

async function work(id: number, task: Task): Promise<Outcome> {
  try {
    switch (task.do) {
      case 'read': return await readFile(task.file, (page, of) => say({ id, page, of }))
      case 'open': return await file.open()
      case 'pages': return await file.pages(id, task)
      case 'tell': return file.tell(task)
      // Loaded for the few processes that make a copy.
      case 'redact': return { ok: true, copy: await (await import('../redact/redact-file.ts')).redactFile(task, (page, of, step) => say({ id, page, of, step })) }
      case 'render': return await file.render(task)
    }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem, ...(error.locked && { locked: true }) }
    const words = error instanceof Error ? error.message : String(error)
    // What aborted can do nothing more: the pages after this one would all fail with it. The process that comes next reads them.
    if ((error instanceof Error && error.name === 'RuntimeError') || words.startsWith('Aborted(')) {
      process.stderr.write(`${words}\n`)
      process.exit(1)
    }
    return { ok: false, problem: { what: 'The file could not be read.', where: words.split('\n')[0]?.slice(0, 200) ?? '', next: 'Save it again or scan the paper, and add the new file.' } }
  }
}

process.on('message', (request: Request) => {
  if ('task' in request) void work(request.id, request.task).then((result) => say({ id: request.id, result }))
  else file.take(request)
})
// Whoever waits for a page on the screen comes before what is read meanwhile.
try { setPriority(constants.priority.PRIORITY_BELOW_NORMAL) } catch { /* Where it is not allowed it is read as fast as it goes. */ }
say({ ready: true })
// It is mostly killed, and what was compiled would be kept at a quiet end alone.
flushCompileCache()
endWithParent()
