import type { Need } from './answer.ts'

/** Needs by path, each once: in the order they first came, as they were last said. */
export function uniqueNeeds(needs: readonly Need[]): readonly Need[] {
  if (needs.length < 2) return needs
  const byPath = new Map<string, Need>()
  for (const need of needs) byPath.set(need.path, need)
  return byPath.size === needs.length ? needs : [...byPath.values()]
}
