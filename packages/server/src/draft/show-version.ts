import { done, refused, type Result } from '@lenity/casefile'
import type { DraftEntry, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { compareVersions, nameOfDraft, type ComparedSentence, type PacketVariant } from '@lenity/petition'
import { keptVersions, paperOf, type KeptVersion } from './kept-versions.ts'

export interface VersionHead {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly name: string
  readonly variant: PacketVariant
  /** Which paper it is of, in words. */
  readonly paper: string
  /** The day it was computed for. */
  readonly asOf: CivilDate
  readonly sentences: number
  /** The packet that was built of it. */
  readonly packet: string | undefined
}

export interface VersionShown {
  readonly version: VersionHead
  /** The version it is held against; undefined for the first of its kind. */
  readonly against: VersionHead | undefined
  readonly compared: readonly ComparedSentence[]
}

/** The versions of the draft, newest first. */
export async function listVersions(store: StoreForUser, caseId: string): Promise<Result<readonly VersionHead[]>> {
  const kept = await keptVersions(store, caseId)
  return kept.ok ? done(kept.value.toReversed().map(headOf)) : kept
}

/** One version held against another, or against the one of its kind that was kept before it. */
export async function showVersion(store: StoreForUser, caseId: string, id: string, against?: string): Promise<Result<VersionShown>> {
  const kept = await keptVersions(store, caseId)
  if (!kept.ok) return kept
  const at = kept.value.findIndex(one => one.id === id)
  const version = kept.value[at]
  const other = version && (against === undefined ? kept.value.slice(0, at).findLast(({ content }) => content.variant === version.content.variant && paperOf(content) === paperOf(version.content)) : kept.value.find(one => one.id === against))
  if (version === undefined || (against !== undefined && other === undefined)) return refused('not found', 'There is nothing here that you can open.', 'this version of the draft', 'Go back to the case.')
  return done({ version: headOf(version), against: other && headOf(other), compared: compareVersions((other ?? version).content.sentences, version.content.sentences) })
}

export function headOf({ id, at, by, content }: DraftEntry<KeptVersion>): VersionHead {
  const { name, variant, asOf, sentences, packet } = content
  return { id, at, by, name, variant, paper: nameOfDraft(paperOf(content)), asOf, sentences: sentences.length, packet }
}
