import { blockSlots } from './block-slots.table.ts'
import { checkBlock } from './check-block.ts'
import { checkWording } from './check-wording.ts'
import { conditions } from './conditions.table.ts'
import type { OfficeBlock } from './office-voice.ts'
import { places, placesInPapers } from './places.table.ts'
import { fillTemplate } from './template.ts'
import { voicedSentences, type SlotMeaning, type VoicedSentence } from './voiced-sentences.table.ts'

interface Slot extends SlotMeaning { readonly name: string }

/** All an office writes with: the sentences with their standard words and slots, the slots of a block, its places and its conditions. */
export interface VoiceKit {
  readonly sentences: readonly { readonly id: string; readonly part: string; readonly name: string; readonly standard: string; readonly slots: readonly Slot[]; /** The standard words with made-up values. */ readonly reads: string }[]
  readonly blockSlots: readonly Slot[]
  readonly places: readonly { readonly name: string; readonly means: string }[]
  readonly conditions: readonly { readonly name: string; readonly means: string }[]
}

export function voiceKit(): VoiceKit {
  return {
    sentences: Object.entries<VoicedSentence>(voicedSentences).map(([id, { part, name, standard, slots }]) => ({ id, part, name, standard, slots: slotsOf(slots), reads: readWithExamples(id, standard) ?? standard })),
    blockSlots: slotsOf(blockSlots), places: named({ ...places, ...placesInPapers }), conditions: named(conditions),
  }
}

function slotsOf(slots: Readonly<Record<string, SlotMeaning>>): readonly Slot[] {
  return Object.entries(slots).map(([name, { means, example }]) => ({ name, means, example }))
}

function named(table: Readonly<Record<string, { readonly means: string }>>): VoiceKit['places'] {
  return Object.entries(table).map(([name, { means }]) => ({ name, means }))
}

/** A wording with the made-up values of its slots; undefined where it cannot be used. */
export function readWithExamples(id: string, text: string): string | undefined {
  const checked = checkWording(id, text)
  const slots: Readonly<Record<string, SlotMeaning>> = (voicedSentences as Readonly<Record<string, VoicedSentence>>)[id]?.slots ?? {}
  const filled = checked.ok ? fillTemplate(checked.template, (name) => slots[name]?.example) : undefined
  return filled === undefined || filled.missing !== undefined ? undefined : filled.text
}

/** A block with the made-up values of its slots, paragraph by paragraph; undefined where it cannot be used. */
export function readBlockWithExamples(block: OfficeBlock): readonly string[] | undefined {
  const checked = checkBlock(block)
  if (!checked.ok) return undefined
  const slots: Readonly<Record<string, SlotMeaning>> = blockSlots
  return checked.block.paragraphs.map((sentences) => sentences.flatMap((template) => { const filled = fillTemplate(template, (name) => slots[name]?.example); return filled.missing === undefined ? [filled.text] : [] }).join(' '))
}
