import type { OfficeVoice, VoicePage } from '../../api/voice-queries.ts'

export const emptyVoice: OfficeVoice = { wordings: [], blocks: [] }

function counted(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** The one sentence of the page: what of the papers is the office's own. */
export function voiceSentence({ voice, version }: Pick<VoicePage, 'voice' | 'version'>): string {
  const { wordings, blocks } = voice
  if (wordings.length + blocks.length === 0) return version === 0 ? 'Every composed sentence reads in the standard wording.' : 'Every composed sentence reads in the standard wording again.'
  const says = [wordings.length === 0 ? '' : `${counted(wordings.length, 'sentence')} in the office’s words`, blocks.length === 0 ? '' : `${counted(blocks.length, 'block')} of its own`].filter((one) => one !== '')
  return `The papers of this office have ${says.join(' and ')}.`
}

/** One thing that is other in a later version of a voice. */
export interface VoiceChange {
  readonly what: string
  readonly was: string
  readonly now: string
}

/** What differs between two voices, sentence by sentence and block by block; `nameOf` names a sentence. */
export function voiceChanges(from: OfficeVoice, to: OfficeVoice, nameOf: (sentence: string) => string): readonly VoiceChange[] {
  const changes: VoiceChange[] = []
  const compare = (what: string, was: string | undefined, now: string | undefined) => { if (was !== now) changes.push({ what, was: was ?? '', now: now ?? '' }) }
  for (const [read, say] of [[wordsOf, nameOf], [blocksOf, (name: string) => `The block “${name}”`]] as const) {
    const [before, after] = [read(from), read(to)]
    for (const key of new Set([...before.keys(), ...after.keys()])) compare(say(key), before.get(key), after.get(key))
  }
  if (changes.length === 0) compare('The order of the blocks', orderOf(from), orderOf(to))
  return changes
}

function wordsOf({ wordings }: OfficeVoice): ReadonlyMap<string, string> {
  return new Map(wordings.map(({ sentence, text }) => [sentence, text]))
}

function blocksOf({ blocks }: OfficeVoice): ReadonlyMap<string, string> {
  return new Map(blocks.map((block) => [block.name, blockInWords(block)]))
}

function orderOf({ blocks }: OfficeVoice): string {
  return blocks.map(({ name }) => name).join(', ')
}

function blockInWords({ place, where, text, law }: OfficeVoice['blocks'][number]): string {
  return `${text} (${place}${where.trim() === '' ? '' : `; only where ${where.trim()}`}${law === undefined ? '' : `; ${law.cite}: “${law.quote}”`})`
}
