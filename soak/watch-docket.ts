import { setTimeout as wait } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'

/** Asks for the docket over and over, in a thread of its own so that nothing else of the soak makes it wait; tells how many seconds each answer took, or what came instead. */
const { origin, cookie } = workerData as { readonly origin: string; readonly cookie: string }
const over = new AbortController()
parentPort?.once('message', () => over.abort())
while (!over.signal.aborted) {
  const at = performance.now()
  const problem = await fetch(`${origin}/api/cases`, { headers: { cookie, origin }, signal: AbortSignal.timeout(20_000) }).then(async (answer) => {
    await answer.arrayBuffer()
    return answer.ok ? undefined : String(answer.status)
  }, (error: unknown) => (error instanceof Error ? `${error.name} ${String(error.cause ?? error.message)}` : String(error)))
  parentPort?.postMessage({ took: (performance.now() - at) / 1000, ...(problem !== undefined && { problem }) })
  await wait(200)
}
