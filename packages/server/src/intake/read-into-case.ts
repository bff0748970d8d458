import { createHash } from 'node:crypto'
import type { Paper, Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import { readPaper } from '@lenity/papers'

export interface TakenIn {
  readonly paper: Paper
  /** The case had these very bytes before; nothing was added. */
  readonly already: boolean
  readonly proposed: number
}

/** Reads a file and keeps it in the case together with the facts it proposes. One the case has is not read again. */
export async function readIntoCase(store: StoreForUser, caseId: string, file: { name: string; bytes: Uint8Array }): Promise<Result<TakenIn>> {
  const there = await store.papers.get(caseId, createHash('sha256').update(file.bytes).digest('hex'))
  if (there.ok) return { ok: true, value: { paper: there.value, already: true, proposed: 0 } }
  const read = await readPaper(file)
  if (!read.ok) return { ok: false, problem: { kind: 'invalid', ...read.problem } }
  const added = await store.papers.add(caseId, { bytes: file.bytes, paper: read.paper, proposals: read.proposals })
  return added.ok ? { ok: true, value: { ...added.value, proposed: added.value.proposed.length } } : added
}
