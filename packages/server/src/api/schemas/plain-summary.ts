import { z } from '@hono/zod-openapi'
import { source } from './law.ts'

const line = z.object({
  text: z.string(),
  item: z.boolean().openapi({ description: 'Whether it is one of a list' }),
  facts: z.array(z.string()).readonly().openapi({ description: 'The paths of the confirmed facts it rests on' }),
  sources: z.array(source).readonly(),
})

export const reading = z.object({
  value: z.number(), says: z.string(), words: z.number().int(), sentences: z.number().int(), syllables: z.number().int(),
  formula: z.object({ name: z.string(), is: z.string(), link: z.string() }),
})

const summary = z.object({
  language: z.enum(['en', 'es']), title: z.string(), office: z.string(), byHand: z.array(z.string()).readonly(), day: z.string(), to: z.array(z.string()).readonly(), opening: z.string(),
  sections: z.array(z.object({ id: z.string(), title: z.string(), lines: z.array(line).readonly() })).readonly(),
  reading,
})

export const plainSummariesShape = z.object({ summaries: z.array(summary).readonly(), notes: z.array(z.string()).readonly() }).openapi('PlainSummaries')
