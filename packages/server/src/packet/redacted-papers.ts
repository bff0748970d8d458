import type { Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { RedactedPaper } from '@lenity/petition'

/** The redacted copies of a case as a packet shows them, the newest first; those that are words alone with their words, page by page. */
export async function redactedPapers(store: StoreForUser, caseId: string): Promise<Result<readonly RedactedPaper[]>> {
  const copies = await store.redactions.list(caseId)
  if (!copies.ok) return copies
  const found: RedactedPaper[] = []
  for (const { id, paper, purpose, mediaType } of copies.value) {
    if (mediaType !== 'text/plain') {
      found.push({ copy: id, paper, purpose, mediaType })
      continue
    }
    const opened = await store.redactions.bytes(caseId, id)
    if (!opened.ok) return opened
    found.push({ copy: id, paper, purpose, mediaType, texts: new TextDecoder().decode(opened.value.bytes).split('\f') })
  }
  return { ok: true, value: found }
}

/** The bytes an exhibit is bound from: those of the redacted copy where it names one, and then never the paper's own. */
export function bytesShown(store: StoreForUser, caseId: string): (paper: string, copy?: string) => Promise<Uint8Array> {
  return async (paper, copy) => {
    const found = copy === undefined ? await store.papers.bytes(caseId, paper) : await store.redactions.bytes(caseId, copy)
    if (!found.ok) throw new Error(found.problem.what)
    return 'bytes' in found.value ? found.value.bytes : found.value
  }
}
