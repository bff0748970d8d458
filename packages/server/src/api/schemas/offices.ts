import { z } from '@hono/zod-openapi'

const officeRole = z.enum(['administrator', 'member', 'guest'])
/** What an invitation can make someone; an administrator is made of a member. */
export const invitedRole = z.enum(['member', 'guest'])
export const anyOfficeRole = officeRole

export const officeHead = z.object({ id: z.string(), name: z.string(), role: officeRole.openapi({ description: 'What the one who asks is there' }) }).openapi('OfficeHead')

export const invitation = z.object({
  id: z.string(),
  forWhom: z.string(),
  role: invitedRole,
  by: z.string(),
  at: z.string(),
  expiresAt: z.string(),
  end: z.object({ what: z.enum(['used', 'withdrawn']), by: z.string(), at: z.string() }).optional(),
}).openapi('Invitation')

export const officePage = z.object({
  id: z.string(),
  name: z.string(),
  role: officeRole,
  me: z.string(),
  members: z.array(z.object({ userId: z.string(), name: z.string(), email: z.string().optional(), role: officeRole, held: z.boolean().openapi({ description: 'Held to contributing: counsel on no case unless the limit was lifted there' }) })).readonly(),
  /** For administrators. */
  invitations: z.array(invitation).readonly().optional(),
  changes: z.array(z.object({ name: z.string(), role: officeRole, what: z.enum(['added', 'role changed', 'left', 'held to contributing', 'no longer held']), why: z.string().optional(), by: z.string(), at: z.string() })).readonly().optional(),
}).openapi('OfficePage')

export const newInvitation = invitation.extend({ link: z.string().openapi({ description: 'Works once, until it expires; it is shown here and never again' }) }).openapi('NewInvitation')
export const openInvitation = z.object({ office: z.string(), role: invitedRole, by: z.string(), expiresAt: z.string() }).openapi('OpenInvitation')
export const partsInOffice = z.object({ parts: z.number().int(), leadsAlone: z.number().int().openapi({ description: 'Cases nobody else leads' }) }).openapi('PartsInOffice')
