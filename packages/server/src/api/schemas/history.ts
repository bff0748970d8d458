import { z } from '@hono/zod-openapi'
import { factSource } from './casefile.ts'

export const factEvent = z.object({
  what: z.enum(['read', 'told', 'corrected', 'confirmed', 'rejected', 'reopened', 'decided']),
  path: z.string(),
  fact: z.string(),
  /** The value of the fact it is about. */
  value: z.unknown(),
  source: factSource,
  /** The fact a correction takes the place of. */
  corrects: z.string().optional(),
  why: z.string().optional(),
  by: z.string(),
  at: z.string(),
}).openapi('FactEvent')
