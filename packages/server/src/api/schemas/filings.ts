import { z } from '@hono/zod-openapi'
import { source } from './law.ts'

export const filingCheck = z.object({
  id: z.string(),
  asks: z.string(),
  answer: z.enum(['met', 'not met', 'cannot say']),
  says: z.string(),
  next: z.string().openapi({ description: 'What to do about it; empty when it is met' }),
  sources: z.array(source).readonly(),
  person: z.boolean().openapi({ description: 'Whether a person may answer where the program cannot say' }),
  answered: z.object({ by: z.string(), at: z.string(), says: z.string() }).optional(),
  answeredElsewhere: z.object({ by: z.string(), at: z.string(), says: z.string(), answer: z.enum(['met', 'not met']) }).optional().openapi({ description: 'Answered in the office the case came from; that answers nothing here' }),
}).openapi('FilingCheck')

export const filing = z.object({
  id: z.string(), what: z.string(), how: z.string(), to: z.string(), name: z.string(), sentOn: z.string(),
  sha256: z.string().openapi({ description: 'Of exactly the bytes that were sent' }), size: z.number().int(),
  packet: z.string().optional(), signedOff: z.boolean().optional().openapi({ description: 'Whether counsel had signed the packet off as final by then' }),
  door: z.string().optional().openapi({ description: 'Which paper of another door it is' }),
  erasedAt: z.string().optional().openapi({ description: 'When the bytes kept of it were erased, with a paper they were built of; the hash stays' }),
  note: z.string().optional(), corrects: z.string().optional(), by: z.string(), at: z.string(),
}).openapi('Filing')

export const verified = z.object({ same: z.boolean(), sha256: z.string(), of: z.enum(['the bytes kept here', 'the file that was given']) })
