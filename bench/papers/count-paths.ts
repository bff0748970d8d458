import type { PaperScore } from './score-paper.ts'

/** How often papers of a kind say a path, and how it was read. */
export interface PathCount {
  readonly kind: string
  /** With `N` for the place of an item in its list. */
  readonly path: string
  readonly said: number
  readonly missed: number
  readonly proposed: number
  readonly wrong: number
  /** Statutes, dates and numbers wrong and not flagged. */
  readonly unseen: number
  readonly flagged: number
}

/** Of each kind and path how often it is said, missed and read wrong, the most missed first. */
export function countPaths(scores: readonly PaperScore[]): PathCount[] {
  const counts = new Map<string, PathCount>()
  const add = (kind: string, path: string, field: keyof Omit<PathCount, 'kind' | 'path'>): void => {
    const any = path.replace(/\.\d+\./, '.N.')
    const sofar = counts.get(`${kind} ${any}`) ?? { kind, path: any, said: 0, missed: 0, proposed: 0, wrong: 0, unseen: 0, flagged: 0 }
    counts.set(`${kind} ${any}`, { ...sofar, [field]: sofar[field] + 1 })
  }
  for (const { kind, said, missed, proposed, flaggedPaths, wrong } of scores) {
    for (const path of said) add(kind, path, 'said')
    for (const { path } of missed) add(kind, path, 'missed')
    for (const path of proposed) add(kind, path, 'proposed')
    for (const path of flaggedPaths) add(kind, path, 'flagged')
    for (const { path, exact, flagged } of wrong) {
      add(kind, path, 'wrong')
      if (exact && !flagged) add(kind, path, 'unseen')
    }
  }
  return [...counts.values()].sort((a, b) => b.missed - a.missed || b.wrong - a.wrong)
}
