import type { Need } from './answer.ts'

/** Needs by path, each once: in the order they first came, as they were last said. */
export function uniqueNeeds(needs: readonly Need[]): readonly Need[] {
  if (areApart(needs)) return needs
  const byPath = new Map<string, Need>()
  for (const need of needs) byPath.set(need.path, need)
  return [...byPath.values()]
}

/** Whether no two needs are of the same fact. They are few: looking through them is quicker than an index. */
export function areApart(needs: readonly Need[]): boolean {
  for (let i = 1; i < needs.length; i++) {
    const path = needs[i]?.path
    for (let j = 0; j < i; j++) if (needs[j]?.path === path) return false
  }
  return true
}
