import { z } from '@hono/zod-openapi'
import { recordKinds, roles } from '@lenity/casefile'

const role = z.enum(roles)
export const why = z.string().trim().min(1, 'say why').max(2000)
export const userId = z.string().min(1).max(200)

/** Somebody by the id they sign in under and by name. */
export const someone = z.object({ userId: z.string(), name: z.string() }).openapi('Someone')

export const teamOfCase = z.object({
  /** What the one who asks is on the case. */
  role,
  /** Whether they may change who is on it. */
  mayChange: z.boolean(),
  team: z.array(z.object({
    userId: z.string(), name: z.string(), role, since: z.string(),
    leftAt: z.string().optional(),
    sees: z.string().openapi({ description: 'What they may do with each kind of record, in one sentence made from the table of who sees what' }),
  })).readonly(),
  /** Oldest first. */
  changes: z.array(z.object({ userId: z.string(), name: z.string(), role, what: z.enum(['added', 'role changed', 'left', 'came back']), why: z.string().optional(), by: z.string(), at: z.string() })).readonly(),
  /** Whom the office holds to contributing, for those who may change the team. */
  held: z.array(someone).readonly(),
  /** Who of the office could be put on it; empty for whoever may not. */
  candidates: z.array(someone.extend({ guest: z.boolean() })).readonly(),
}).openapi('TeamOfCase')

export const putOnTeam = z.object({ userId, role, why })
export const handOver = z.object({ userId, iBecome: role.optional().openapi({ description: 'The part one keeps; without it one leaves the case' }), why })

export const policyTable = z.object({
  kinds: z.array(z.object({ kind: z.enum(recordKinds), inWords: z.string() })).readonly(),
  roles: z.array(z.object({ role, says: z.string(), reach: z.record(z.string(), z.enum(['write', 'read', 'share', 'nothing'])) })).readonly(),
}).openapi('WhoSeesWhat')

export const wall = z.object({
  id: z.string(), userId: z.string(), name: z.string(), why: z.string(), by: z.string(), at: z.string(),
  liftAsked: z.object({ by: z.string(), why: z.string(), at: z.string(), byMe: z.boolean() }).optional(),
  lifted: z.object({ by: z.string(), at: z.string() }).optional(),
}).openapi('Wall')

export const shareable = z.object({
  kind: z.enum(recordKinds),
  kindInWords: z.string(),
  record: z.string(),
  label: z.string(),
  shared: z.object({ by: z.string(), at: z.string() }).optional(),
}).openapi('Shareable')

export const auditLine = z.object({
  chain: z.enum(['change', 'read']),
  seq: z.number().int(),
  at: z.string(),
  by: z.string(),
  what: z.string(),
  to: z.string().openapi({ description: 'What it was done to: an id, never content' }),
  /** The name, where that is a person. */
  toName: z.string().optional(),
  place: z.string(),
}).openapi('AuditLine')

export const auditCheck = z.object({ whole: z.boolean(), says: z.string(), brokenChange: z.number().int().optional(), brokenRead: z.number().int().optional() }).openapi('AuditCheck')
