import type { Paper, Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import { readPaper } from '@lenity/papers'

export interface TakenIn {
  readonly paper: Paper
  /** The case had these very bytes before; nothing was added. */
  readonly already: boolean
  readonly proposed: number
}

/** Reads a file, keeps it in the case and proposes what it says. The paper is on disk before its facts are proposed. */
export async function readIntoCase(store: StoreForUser, caseId: string, file: { name: string; bytes: Uint8Array }): Promise<Result<TakenIn>> {
  const read = await readPaper(file)
  if (!read.ok) return { ok: false, problem: { kind: 'invalid', ...read.problem } }
  const added = await store.papers.add(caseId, { bytes: file.bytes, paper: read.paper })
  if (!added.ok) return added
  if (added.value.already) return { ok: true, value: { ...added.value, proposed: 0 } }
  const proposed = await store.facts.propose(caseId, read.proposals)
  if (!proposed.ok) return proposed
  return { ok: true, value: { ...added.value, proposed: proposed.value.length } }
}
