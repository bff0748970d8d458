import { z } from '@hono/zod-openapi'

/** What happened, where, and what to do next. A case one may not see answers as one that is not there. */
export const problem = z.object({
  kind: z.enum(['not found', 'not signed in', 'not allowed', 'not confirmed', 'invalid', 'conflict', 'too large', 'wait', 'unavailable']),
  what: z.string(),
  where: z.string(),
  next: z.string(),
}).openapi('Problem')
