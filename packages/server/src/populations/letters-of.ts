import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { CivilDate } from '@lenity/law'
import type { SetApart } from '@lenity/population'

/** Sets letters in a thread of its own, so that nobody’s page waits for the typesetter; `end` lets it go. */
export function lettersOf(office: string, on: CivilDate): { readonly set: (people: readonly SetApart[]) => Promise<Uint8Array>; readonly end: () => Promise<void> } {
  let thread: Worker | undefined
  return {
    async set(people) {
      thread ??= new Worker(new URL('./letters-thread.ts', import.meta.url), { workerData: { office, on } })
      thread.postMessage(people)
      const [pdf] = await once(thread, 'message') as [Uint8Array]
      return pdf
    },
    async end() { await thread?.terminate() },
  }
}
