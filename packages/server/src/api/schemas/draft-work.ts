import { z } from '@hono/zod-openapi'

export const versionHead = z.object({
  id: z.string(), at: z.string(), by: z.string(),
  name: z.string().openapi({ description: 'What whoever kept it calls it; empty where a packet was built' }),
  variant: z.enum(['pardon attorney', 'person by mail']),
  paper: z.string().openapi({ description: 'Which paper it is of, in words' }),
  asOf: z.string().openapi({ description: 'The day it was computed for' }),
  sentences: z.number().int(),
  packet: z.string().optional(),
}).openapi('DraftVersion')

export const comparedVersion = z.object({
  version: versionHead,
  against: versionHead.optional(),
  compared: z.array(z.object({
    where: z.string(),
    is: z.enum(['same', 'added', 'removed', 'changed']),
    words: z.array(z.object({ is: z.enum(['same', 'added', 'removed']), text: z.string() })).readonly(),
  })).readonly(),
}).openapi('ComparedVersion')

const said = z.object({ id: z.string(), by: z.string(), at: z.string(), words: z.string() })

export const commentThread = said.extend({
  sentence: z.string(),
  answers: z.array(said).readonly(),
  settled: z.object({ by: z.string(), at: z.string() }).optional(),
}).openapi('CommentThread')
