import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { glance, viewCase, type CaseView } from './case-view.ts'

/** A case as its line on the docket says it. */
export type CaseLine = ReturnType<typeof lineOf>

export function lineOf(view: CaseView) {
  const { headline, status } = glance(view)
  return {
    id: view.file.id,
    title: view.file.title,
    headline,
    status,
    papers: view.papers.length,
    proposed: view.facts.filter(fact => fact.standing === 'proposed').length,
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
