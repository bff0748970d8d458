import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { keepSentences } from '@lenity/petition'
import { composeNow } from '../packet/make-packet.ts'

/** The sentences of the draft, as it reads now in either kind of packet, that rest on what is read from a paper; none where nothing can be composed. */
export async function sentencesOnPaper(store: StoreForUser, caseId: string, paper: string, today: CivilDate): Promise<readonly string[]> {
  const facts = await store.facts.list(caseId)
  if (!facts.ok) return []
  const on = new Set<string>()
  for (const fact of facts.value) if ((fact.source.from === 'paper' && fact.source.paper === paper) || (fact.corrects !== undefined && on.has(fact.corrects))) on.add(fact.id)
  if (on.size === 0) return []
  const texts = new Set<string>()
  for (const variant of ['pardon attorney', 'person by mail'] as const) {
    const composed = await composeNow(store, caseId, { variant, ...(variant === 'pardon attorney' && { confidentialAllowedBy: 'to find what rests on a paper' }) }, today)
    if (composed.ok) for (const { text, facts: used } of keepSentences(composed.value.composed)) if (used.some(({ id }) => on.has(id))) texts.add(text)
  }
  return [...texts]
}
