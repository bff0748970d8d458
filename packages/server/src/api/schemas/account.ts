import { z } from '@hono/zod-openapi'

/** What someone calls something of theirs: a line of text, nothing that cannot be seen. */
export function aName(missing: string, longest: number) {
  return z.string().trim().min(1, missing).max(longest).regex(/^[^\p{Cc}\p{Cs}]*$/u, 'a name is one line of text')
}

export const scope = z.enum(['read', 'write', 'export', 'admin']).openapi('Scope')
const instant = z.iso.datetime()

export const account = z.object({
  userId: z.string(), name: z.string(), email: z.string(),
  confirmedUntil: instant.optional().openapi({ description: 'Until when whole files may leave and things may be destroyed without another proof of who sits there' }),
  secondStep: z.object({ recoveryCodesLeft: z.number().int() }).optional().openapi({ description: 'Absent when there is none' }),
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), synced: z.boolean(), addedAt: instant, lastUsedAt: instant.optional() })).readonly(),
  sessions: z.array(z.object({ id: z.string(), mine: z.boolean(), device: z.string(), place: z.string(), since: instant, usedAt: instant })).readonly(),
  tokens: z.array(z.object({ id: z.string(), name: z.string(), hint: z.string(), scopes: z.array(scope).readonly(), madeAt: instant, expiresAt: instant, lastUsedAt: instant.optional() })).readonly(),
}).openapi('Account')
