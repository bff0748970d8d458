import type { CaseFacts, Leaf } from '@lenity/law'

/** Every fact of a case by its path, lists unrolled: `conviction.counts.0.statute`, `conviction.counts.complete`. */
export function caseLeaves(facts: CaseFacts): ReadonlyMap<string, Leaf<unknown>> {
  const leaves = new Map<string, Leaf<unknown>>()
  walk(facts, '', leaves)
  return leaves
}

function walk(at: unknown, path: string, into: Map<string, Leaf<unknown>>): void {
  if (typeof at !== 'object' || at === null) return
  if ('is' in at) {
    into.set(path, at as Leaf<unknown>)
    return
  }
  const listed = 'items' in at && Array.isArray(at.items) ? at.items : undefined
  const inner = listed ? [...listed.entries(), ['complete', 'complete' in at ? at.complete : undefined] as const] : Object.entries(at)
  for (const [key, value] of inner) walk(value, path === '' ? String(key) : `${path}.${key}`, into)
}
