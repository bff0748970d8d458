import { originOf, type Fact, type PaperId } from '@lenity/casefile'
import { sayDate } from '../say/say-date.ts'

/** Each letter whose writer is confirmed, as a table of exhibits names it: `Denise Marlowe Ortega, 5 October 2026`, the day too when it is confirmed. */
export function sayLetters(facts: readonly Fact[]): ReadonlyMap<PaperId, string> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const confirmed = facts.filter(({ path, standing }) => standing === 'confirmed' && path.startsWith('release.letters.'))
  const corrected = new Set(confirmed.map(({ corrects }) => corrects))
  const [writers, days] = [new Map<PaperId, string>(), new Map<PaperId, string>()]
  for (const fact of confirmed) {
    const { source } = originOf(fact, byId)
    if (corrected.has(fact.id) || source.from !== 'paper' || typeof fact.value !== 'string') continue
    if (fact.path.endsWith('.writer')) writers.set(source.paper, fact.value)
    if (fact.path.endsWith('.on')) days.set(source.paper, sayDate(fact.value))
  }
  return new Map([...writers].map(([paper, writer]) => [paper, [writer, days.get(paper)].filter((part) => part !== undefined).join(', ')]))
}
