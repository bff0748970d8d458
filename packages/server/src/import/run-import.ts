import type { ImportCase, StoreForUser } from '@lenity/casefile/store'

/** So many cases come in at once, all or none. */
const atOnce = 20

/**
 * Adds the cases a batch at a time, and writes a line of JSON after each: how many rows are done, how many cases were added. When whoever
 * asked goes away it stops after the batch it is at; the same list again goes on from there.
 */
export function runImport(mine: StoreForUser, importId: string, cases: readonly ImportCase[]): ReadableStream<Uint8Array> {
  const text = new TextEncoder()
  let [at, added, already] = [0, 0, 0]
  return new ReadableStream({
    async pull(controller) {
      const tell = (line: unknown) => controller.enqueue(text.encode(`${JSON.stringify(line)}\n`))
      const batch = cases.slice(at, at + atOnce)
      if (batch.length > 0) {
        const came = await mine.imports.add(importId, batch).catch((error: unknown) => ({ ok: false as const, problem: { kind: 'unavailable' as const, what: 'Something went wrong on our side; what was added before stays.', where: 'the import', next: 'Import the same list again: it goes on where it stopped.', error } }))
        if (!came.ok) {
          if ('error' in came.problem) console.error(`import: ${came.problem.error instanceof Error ? came.problem.error.message : String(came.problem.error)}`)
          const { kind, what, where, next } = came.problem
          tell({ problem: { kind, what, where, next } })
          return controller.close()
        }
        at += batch.length
        added += came.value.added.length
        already += came.value.already
      }
      const finished = at >= cases.length
      tell({ import: importId, done: at, of: cases.length, added, already, finished })
      if (finished) controller.close()
    },
  }, { highWaterMark: 0 })
}
