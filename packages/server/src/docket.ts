import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { glance, viewCase, type CaseView } from './case-view.ts'
import { sayShared } from './people/say-shared.ts'

/** A case as its line on the docket says it. */
export type CaseLine = ReturnType<typeof lineOf>

export function lineOf(view: CaseView) {
  // What is computed from the few facts someone of the family sees would be wrong, and what is missing would be a hint.
  const family = view.file.role === 'family'
  const { headline, status } = family ? { headline: sayShared(view), status: view.file.closed ? 'closed' as const : 'open' as const } : glance(view)
  return {
    id: view.file.id,
    title: view.file.title,
    headline,
    status,
    papers: view.papers.length,
    proposed: family ? 0 : view.facts.filter(fact => fact.standing === 'proposed').length,
    madeUp: view.file.madeUp,
    asOf: view.file.asOf,
  }
}

/** So many lines are kept; the ones longest unused make room. */
const most = 5_000

/**
 * The docket of whoever asks. A line is computed anew only when something was done to the case since, as far as the one who asks
 * may know, or another day has come: counsel and helpers see different facts, so they do not share lines.
 */
export function docket() {
  const lines = new Map<string, CaseLine>()
  return async (store: StoreForUser, today: CivilDate): Promise<readonly CaseLine[]> => {
    const rows: CaseLine[] = []
    for (const file of await store.cases.list()) {
      const key = `${file.id} ${file.role} ${file.changes} ${file.asOf ?? today}`
      const view = lines.has(key) ? undefined : await viewCase(store, file.id, today)
      const line = view?.ok ? lineOf(view.value) : lines.get(key)
      if (line === undefined) continue
      lines.delete(key)
      lines.set(key, line)
      rows.push(line)
      const [oldest] = lines.keys()
      if (lines.size > most && oldest !== undefined) lines.delete(oldest)
    }
    return rows
  }
}
