import { z } from '@hono/zod-openapi'
import { doorIds, doorPaperIds } from '@lenity/petition'
import { answer, source } from './law.ts'
import { filing } from './filings.ts'
import { problem } from './problem.ts'

const paper = z.object({
  id: z.enum(doorPaperIds), name: z.string(),
  problem: problem.optional().openapi({ description: 'Why it cannot be made yet' }),
  notes: z.array(z.string()).readonly().openapi({ description: 'For counsel: what is left out, what is open, what to look at before it goes out' }),
  sent: z.array(filing).readonly().openapi({ description: 'What was sent of it, newest first' }),
})

const door = z.object({
  id: z.enum(doorIds), name: z.string(), about: z.string(), source,
  standing: z.enum(['open', 'not open', 'cannot say']), says: z.string(),
  answers: z.array(answer).readonly(), papers: z.array(paper).readonly().openapi({ description: 'The papers counsel can make; none for others' }),
  told: z.array(z.object({ label: z.string(), value: z.string(), verified: z.boolean(), link: z.string() })).readonly().optional().openapi({ description: 'What is told of the way in a state, and whether it was verified' }),
  instead: z.object({ says: z.string(), source: source.optional() }).optional().openapi({ description: 'Where to turn when no paper is made here' }),
}).openapi('OtherDoor')

/** The other doors of a case, beside the petition. */
export const otherDoorsShape = z.object({
  on: z.string(),
  may: z.object({ make: z.boolean(), record: z.boolean() }),
  ended: z.string().optional().openapi({ description: 'Why nothing is made any more' }),
  unconfirmed: z.array(z.string()).readonly(),
  warden: z.object({ received: z.string().optional(), motionFrom: z.string().optional(), source: source.optional() }).openapi({ description: 'The day the warden received the request, and the first day for a motion by the person' }),
  doors: z.array(door).readonly(),
}).openapi('OtherDoors')
