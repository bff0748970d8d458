import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ViewWeighed } from '@lenity/population'

/** Sets the memorandum on a weighing in a thread of its own, so that nobody’s page waits for the typesetter. */
export async function setMemorandum(view: ViewWeighed): Promise<Uint8Array> {
  const thread = new Worker(new URL('./memorandum-thread.ts', import.meta.url), { workerData: view })
  const [pdf] = await once(thread, 'message') as [Uint8Array]
  return pdf
}
