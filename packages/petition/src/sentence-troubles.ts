import { createHash } from 'node:crypto'
import type { Fact, Standing } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import { sameValue } from './same-value.ts'
import type { FactUsed } from './sentence.ts'

/** Why a sentence cannot stand as it is: what became of a fact it was built on. */
export interface FactTrouble {
  readonly is: 'fact missing' | 'fact not confirmed' | 'fact rejected' | 'fact disputed' | 'fact changed'
  readonly next: string
}

/** The facts of a case as they stand, to hold sentences against. */
export interface FactsNow {
  readonly byId: ReadonlyMap<string, Fact>
  /** The facts that speak to a path on which they differ and nobody has decided, by the id of each. */
  readonly disputes: ReadonlyMap<string, readonly string[]>
}

export function factsNow(facts: readonly Fact[], standing: ReadonlyMap<string, Standing>): FactsNow {
  return {
    byId: new Map(facts.map((fact) => [fact.id, fact])),
    disputes: new Map([...standing.values()].filter((each) => each.is === 'disputed').flatMap((each) => each.facts.map((id) => [id, each.facts] as const))),
  }
}

/** What became of a fact since a sentence was built on it; undefined when it stands as it did. */
export function troubleOf(used: FactUsed, now: FactsNow): FactTrouble | undefined {
  const fact = now.byId.get(used.id)
  if (fact === undefined) return { is: 'fact missing', next: 'The case no longer has this fact. Compose the packet again.' }
  if (fact.standing === 'rejected') return { is: 'fact rejected', next: 'Someone rejected this fact. Compose the packet again.' }
  if (fact.path !== used.path || !sameValue(fact.value, used.value)) return { is: 'fact changed', next: 'The fact has another value now. Compose the packet again.' }
  if (fact.standing === 'proposed') return { is: 'fact not confirmed', next: 'Open the page it came from and confirm or reject it.' }
  if (rivalsOf(used, now).length > 0 && leafShapeAt(used.path)?.several !== true) return { is: 'fact disputed', next: 'Another source says otherwise. Decide between them, with the reason.' }
  return undefined
}

function rivalsOf(used: FactUsed, { byId, disputes }: FactsNow): readonly string[] {
  return (disputes.get(used.id) ?? []).filter((id) => !sameValue(byId.get(id)?.value, used.value) && used.overruled?.includes(id) !== true)
}

/**
 * Names a sentence together with how each of its facts stands: SHA-256, lower-case hex. The same words on the same facts have the same key
 * wherever they stand; once a word, a value, a standing or a rival is another, so is the key.
 */
export function keyOfSentence(text: string, used: readonly FactUsed[], now: FactsNow): string {
  const stands = used.map((one) => {
    const fact = now.byId.get(one.id)
    const rivals = rivalsOf(one, now).map((id) => [id, now.byId.get(id)?.value, now.byId.get(id)?.standing])
    return [one.id, one.path, one.value, fact?.value, fact?.standing, rivals]
  })
  return createHash('sha256').update(JSON.stringify([text, stands])).digest('hex')
}
