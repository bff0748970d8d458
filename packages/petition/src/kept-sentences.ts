import type { Fact, Standing } from '@lenity/casefile'
import type { Packet } from './packet.ts'
import { factsNow, keyOfSentence, troubleOf, type FactTrouble } from './sentence-troubles.ts'
import type { Basis, FactUsed } from './sentence.ts'
import { sentencesOf } from './walk-sentences.ts'

/** A sentence as a version of a draft keeps it: where it stood, its words, what it rested on. */
export interface KeptSentence {
  readonly where: string
  readonly text: string
  readonly rests: Basis['is']
  readonly facts: readonly FactUsed[]
}

/** A sentence of a kept version that cannot stand as it is. */
export interface FlaggedSentence {
  readonly key: string
  readonly where: string
  readonly text: string
  readonly troubles: readonly (FactTrouble & { readonly fact: string; readonly path: string })[]
}

/** Every sentence of a packet, as a version keeps it, in reading order. */
export function keepSentences(packet: Packet): readonly KeptSentence[] {
  return [...sentencesOf(packet)].map(({ where, sentence: { text, basis } }) => ({ where, text, rests: basis.is, facts: basis.is === 'fact' || basis.is === 'law' ? basis.facts : [] }))
}

/** The sentences that were built on a fact that has since been removed, rejected, reopened, changed or disputed, in reading order. */
export function flaggedSentences(sentences: readonly KeptSentence[], facts: readonly Fact[], standing: ReadonlyMap<string, Standing>): readonly FlaggedSentence[] {
  const now = factsNow(facts, standing)
  return sentences.flatMap(({ where, text, facts: used }) => {
    const troubles = used.flatMap((one) => {
      const trouble = troubleOf(one, now)
      return trouble === undefined ? [] : [{ ...trouble, fact: one.id, path: one.path }]
    })
    return troubles.length === 0 ? [] : [{ key: keyOfSentence(text, used, now), where, text, troubles }]
  })
}
