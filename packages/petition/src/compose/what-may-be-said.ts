import { toCaseFacts, type Fact } from '@lenity/casefile'
import { leafShapeAt, screen, thenAndNow, timeServed } from '@lenity/law'
import type { PacketInput } from './input.ts'
import type { Ledger } from './ledger.ts'

/**
 * The case as the law reads it when it knows only what a paper may say: what is sealed, and what stands in a confidential paper alone,
 * is computed with by nobody. Leaving out what was computed from it is not enough: that something else could then not be said, or could, would
 * tell of it. Facts that wait to be confirmed, and those that differ, stay what they are.
 */
export function withWhatMayBeSaid(input: PacketInput, ledger: Ledger): PacketInput {
  const standing = input.standing ?? toCaseFacts(input.facts, [], new Map(input.papers.map((paper) => [paper.id, paper.kind.kind]))).standing
  const kept = new Set<string>()
  for (const [path, { facts }] of standing) {
    if (leafShapeAt(path)?.sealed === true) continue
    if (leafShapeAt(path)?.several === true) {
      for (const { used } of ledger.takeAll(path)) kept.add(used.id)
      continue
    }
    const taken = ledger.take(path)
    if (taken.is === 'known') kept.add(taken.known.used.id)
    else if (taken.is === 'barred' && taken.because !== 'sealed' && taken.because !== 'confidential' && !ledger.isConfidential(path)) for (const id of facts) kept.add(id)
  }
  const before = asked.get(input.facts)
  const key = [input.asOf, ...kept].join('\n')
  if (before?.key === key) return { ...input, ...before.told }
  const { caseFacts } = toCaseFacts(input.facts.filter(({ id }) => kept.has(id)).map(byItself), [], new Map(input.papers.map((paper) => [paper.id, paper.kind.kind])))
  const told = { caseFacts, thenAndNow: thenAndNow(caseFacts, input.asOf), screening: screen(caseFacts, input.asOf), timeServed: timeServed(caseFacts, input.asOf) }
  asked.set(input.facts, { key, told })
  return { ...input, ...told }
}

/** What the law answered last of the same facts: many papers are made of one case. */
const asked = new WeakMap<PacketInput['facts'], { readonly key: string; readonly told: Pick<PacketInput, 'caseFacts' | 'thenAndNow' | 'screening' | 'timeServed'> }>()

/** A correction without what it corrects, which may be what cannot be said. */
function byItself(fact: Fact): Fact {
  const { corrects: _, ...rest } = fact
  return rest
}
