import { done, refused, type Result } from '@lenity/casefile'
import type { StoreForUser, VoiceVersion } from '@lenity/casefile/store'
import { checkVoice, noVoice, type OfficeVoice, type VoiceFault } from '@lenity/petition'

/** The voice that stands, and its version: 0 for an office that wrote nothing, or that the asker is not of. */
export async function standingVoice(store: StoreForUser, officeId: string): Promise<{ readonly version: number; readonly voice: OfficeVoice }> {
  const kept = await store.voices.now(officeId)
  const newest = kept.ok ? kept.value : undefined
  return newest === undefined ? { version: 0, voice: noVoice } : { version: newest.version, voice: voiceOf(newest) }
}

/** What a version holds; it was checked when it was kept. */
export function voiceOf({ voice }: VoiceVersion): OfficeVoice {
  return voice as OfficeVoice
}

/** Keeps a voice, once nothing in it is wrong. */
export async function keepVoice(store: StoreForUser, officeId: string, entry: { readonly voice: OfficeVoice; readonly note: string; readonly from: number }): Promise<Result<{ readonly version: number }>> {
  const [fault] = checkVoice(entry.voice).faults
  return fault === undefined ? store.voices.keep(officeId, entry) : refused('invalid', fault.what, whereIs(fault), fault.next)
}

/** Puts an earlier version back, as a version of its own; 0 is the standard wording throughout. What no longer fits in it is told where it is used. */
export async function takeBackVoice(store: StoreForUser, officeId: string, to: number): Promise<Result<{ readonly version: number }>> {
  const kept = await store.voices.list(officeId)
  if (!kept.ok) return kept
  const [newest] = kept.value
  const earlier = kept.value.find(({ version }) => version === to)
  if (newest === undefined || (earlier === undefined && to !== 0)) return refused('not found', 'There is nothing here that you can open.', 'this version of the voice', 'Go back to the office.')
  const note = to === 0 ? 'Back to the standard wording' : `Back to version ${String(to)}`
  const back = await store.voices.keep(officeId, { voice: earlier === undefined ? noVoice : voiceOf(earlier), note, from: newest.version })
  return back.ok ? done(back.value) : back
}

function whereIs({ of, name, line, column }: VoiceFault): string {
  return `${of === 'sentence' ? 'the sentence' : 'the block'} “${name}”, line ${String(line)}, character ${String(column)}`
}
