import { z } from '@hono/zod-openapi'
import { kindGuess, page } from './casefile.ts'

export const arrival = z.object({
  id: z.string(),
  paper: z.string().openapi({ description: 'What it is called among the papers once it is read: the SHA-256 of its bytes' }),
  name: z.string().openapi({ description: 'As it was brought; empty once it was read or taken out' }),
  size: z.number().int(),
  state: z.enum(['waiting', 'held back', 'locked', 'read', 'refused', 'failed', 'stopped', 'taken out', 'opened']).openapi({ description: '`locked` waits for its password (`unlockArrival`); `opened` is an archive, whose files came in its place' }),
  cameIn: z.string().optional().openapi({ description: 'The arrival it came inside: an archive, or a message it was attached to' }),
  leftOut: z.array(z.object({ name: z.string(), what: z.string(), next: z.string() })).readonly().openapi({ description: 'Of an archive that was opened: the files that were not taken in' }),
  page: z.number().int().optional().openapi({ description: 'The page reading has come to' }),
  pages: z.number().int().optional(),
  ready: z.array(z.object({ origin: page.shape.origin, pages: z.number().int(), lately: z.number().int(), seconds: z.number() })).readonly().openapi({ description: 'The pages that are ready, by how their words were had, and what one took' }),
  atOnce: z.number().int().optional().openapi({ description: 'How many processes read it just now' }),
  secondsLeft: z.number().optional().openapi({ description: 'How long the rest will take at the pace of the pages so far, while it is being read' }),
  problem: z.object({ what: z.string(), where: z.string(), next: z.string() }).optional().openapi({ description: 'Why it could not be read; while it waits, why the last try failed' }),
  soFar: z.object({
    upTo: z.number().int(),
    parts: z.array(z.object({ first: z.number().int(), last: z.number().int(), kind: kindGuess })).readonly(),
    proposals: z.array(z.object({ path: z.string(), value: z.unknown(), page: z.number().int() })).readonly(),
    more: z.boolean(),
  }).optional().openapi({ description: 'For counsel, of one that is asked for by itself: what its first pages seem to say while the rest is read. Later pages can overturn all of it, and nothing of it is proposed' }),
  by: z.string(),
  at: z.string(),
}).openapi('Arrival')

export const received = z.object({
  /** Not there when the case has the paper already. */
  arrival: arrival.optional(),
  paper: z.string(),
  already: z.boolean(),
}).openapi('Received')

export const waitingWork = z.object({
  id: z.string(),
  what: z.enum(['read paper', 'make copy', 'send webhook', 'send mail', 'send to supporter', 'pass over people']),
  state: z.enum(['waiting', 'running', 'trying again', 'given up', 'held back', 'locked']).openapi({ description: '`held back` and `locked` are papers that wait for a person' }),
  office: z.string().openapi({ description: 'The name of the office' }),
  case: z.object({ id: z.string(), title: z.string() }).optional().openapi({ description: 'For those on the case' }),
  arrival: z.string().optional().openapi({ description: 'The paper on its way, for those on the case who see it' }),
  by: z.string().openapi({ description: 'Who asked for it, and under whose rights it is done' }),
  tries: z.number().int(),
  of: z.number().int(),
  since: z.string(),
  notBefore: z.string(),
  manages: z.boolean().openapi({ description: 'Whether the asker may have it tried again or give it up' }),
}).openapi('WaitingWork')
