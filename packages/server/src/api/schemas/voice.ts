import { z } from '@hono/zod-openapi'

const day = z.iso.date()
const law = z.object({ cite: z.string().max(300), link: z.string().max(3_000), quote: z.string().max(3_000), readOn: day })

/** How an office says it. */
export const voice = z.object({
  wordings: z.array(z.object({ sentence: z.string().max(100), text: z.string().max(5_000) })).max(200).readonly(),
  blocks: z.array(z.object({ name: z.string().max(300), place: z.string().max(200), text: z.string().max(10_000), where: z.string().max(2_000), law: law.optional() })).max(200).readonly(),
}).openapi('OfficeVoice')

const slot = z.object({ name: z.string(), means: z.string(), example: z.string() })
const named = z.object({ name: z.string(), means: z.string() })

const kit = z.object({
  sentences: z.array(z.object({ id: z.string(), part: z.string(), name: z.string(), standard: z.string(), slots: z.array(slot).readonly(), reads: z.string() })).readonly(),
  blockSlots: z.array(slot).readonly(), places: z.array(named).readonly(), conditions: z.array(named).readonly(),
})

export const voicePage = z.object({
  version: z.number().int().openapi({ description: '0 where nothing was written yet' }),
  voice,
  mayWrite: z.boolean(),
  kit,
  versions: z.array(z.object({ version: z.number().int(), note: z.string(), by: z.string(), at: z.string(), voice })).readonly().openapi({ description: 'The newest first' }),
}).openapi('VoicePage')

export const voiceChecked = z.object({
  faults: z.array(z.object({ of: z.enum(['sentence', 'block']), name: z.string(), in: z.enum(['name', 'place', 'text', 'where', 'law']), line: z.number().int(), column: z.number().int(), what: z.string(), next: z.string() })).readonly(),
  notes: z.array(z.object({ sentence: z.string(), says: z.string() })).readonly(),
  reads: z.array(z.object({ sentence: z.string(), text: z.string() })).readonly().openapi({ description: 'Each wording that can be used, with made-up values' }),
  blocks: z.array(z.object({ name: z.string(), paragraphs: z.array(z.string()).readonly() })).readonly().openapi({ description: 'Each block that can be used, with made-up values' }),
}).openapi('VoiceChecked')

export const voiceFileRead = z.object({ voice, faults: z.array(z.object({ line: z.number().int(), what: z.string(), next: z.string() })).readonly() }).openapi('VoiceFileRead')

export const voiceCompared = z.object({
  compared: z.array(z.object({ where: z.string(), is: z.enum(['same', 'added', 'removed', 'changed']), words: z.array(z.object({ is: z.enum(['same', 'added', 'removed']), text: z.string() })).readonly() })).readonly(),
  notes: z.array(z.string()).readonly(),
}).openapi('VoiceCompared')
