import { done, type Fact, type Result, type Standing } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import { flaggedSentences, keepSentences, type DraftPaper, type FlaggedSentence, type Packet } from '@lenity/petition'
import { keptVersions, paperOf } from './kept-versions.ts'
import type { Signed } from './signed-sentences.ts'

/** The sentences of the last version kept whose facts have changed since, and what stands in their place now. */
export interface SinceKept {
  readonly version: { readonly id: string; readonly by: string; readonly at: string }
  readonly sentences: readonly (FlaggedSentence & { readonly now: readonly string[]; readonly signed?: Signed })[]
}

/** Undefined when no version of this kind was kept yet. */
export async function sinceKept(store: StoreForUser, caseId: string, { packet, paper, facts, standing, signed }: {
  readonly packet: Packet
  readonly paper: DraftPaper
  readonly facts: readonly Fact[]
  readonly standing: ReadonlyMap<string, Standing>
  readonly signed: ReadonlyMap<string, Signed>
}): Promise<Result<SinceKept | undefined>> {
  const kept = await keptVersions(store, caseId)
  if (!kept.ok) return kept
  const last = kept.value.findLast(({ content }) => content.variant === packet.variant && paperOf(content) === paper)
  if (last === undefined) return done(undefined)
  const reads = keepSentences(packet)
  const before = new Set(last.content.sentences.map(({ where, text }) => `${where}\n${text}`))
  const sentences = flaggedSentences(last.content.sentences, facts, standing).map(flagged => {
    const paths = new Set(flagged.troubles.map(({ path }) => path))
    const one = signed.get(flagged.key)
    const now = reads.filter(({ where, text, facts: used }) => where === flagged.where && !before.has(`${where}\n${text}`) && used.some(({ path }) => paths.has(path)))
    return { ...flagged, now: now.map(({ text }) => text), ...(one !== undefined && { signed: one }) }
  })
  return done({ version: { id: last.id, by: last.by, at: last.at }, sentences })
}
