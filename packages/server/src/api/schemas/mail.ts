import { z } from '@hono/zod-openapi'
import { mailSafeties } from '@lenity/casefile/store'

/** A name or number of a computer, as certificates and the name service have it. */
const host = z.string().trim().toLowerCase().max(253).regex(/^(?=.)([a-z0-9]([a-z0-9-]*[a-z0-9])?)(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/, 'a name such as mail.example.org')
/** The ports mail is sent by: others only on this computer or in the office's own network. */
const usualPorts = [25, 465, 587, 2525]

const server = {
  host,
  port: z.number().int().min(1).max(65_535),
  safety: z.enum(mailSafeties).openapi({ description: '`tls` from the first byte, `starttls` before anything is said, `none` only on the computer the program runs on' }),
  near: z.boolean().openapi({ description: 'Whether the server is on this computer or in the office’s own network' }),
  user: z.string().trim().min(1).max(320).optional(),
  from: z.email('an address such as lenity@example.org').max(320),
  certificate: z.string().trim().max(20_000).regex(/^-----BEGIN CERTIFICATE-----[\s\S]*-----END CERTIFICATE-----$/, 'a certificate in PEM, from BEGIN to END').optional().openapi({ description: 'That of the server or of who signed it, where nobody else vouches for it' }),
}

export const wantedMailServer = z.object({ ...server, password: z.string().min(1).max(1_000).optional().openapi({ description: 'Left out to keep the one of the same account on the same server' }) })
  .refine((wanted) => wanted.near || usualPorts.includes(wanted.port), { path: ['port'], error: `one of ${usualPorts.join(', ')}` })
  .refine((wanted) => wanted.password === undefined || wanted.user !== undefined, { path: ['user'], error: 'a password needs a user' })
  .refine((wanted) => wanted.safety !== 'none' || wanted.near, { path: ['safety'], error: 'a server of the internet is reached encrypted' })

export const delivery = z.object({
  id: z.string(),
  to: z.string().openapi({ description: 'The name of whoever it is for' }),
  kind: z.enum(['reminder', 'test']),
  day: z.string(),
  state: z.enum(['waiting', 'delivered', 'failed', 'dropped', 'nothing due']),
  tries: z.number().int(),
  why: z.string().optional(),
  at: z.string(),
  triedAt: z.string().optional(),
}).openapi('MailDelivery')

export const mailServer = z.object({ ...server, hasPassword: z.boolean(), by: z.string(), at: z.string() }).openapi('MailServer')
export const officeMail = z.object({ server: mailServer.optional(), deliveries: z.array(delivery).readonly() }).openapi('OfficeMail')

export const reminder = z.object({
  office: z.string(),
  officeName: z.string(),
  possible: z.boolean().openapi({ description: 'Whether the office has a mail server' }),
  hour: z.number().int().optional().openapi({ description: 'On the clock of the computer Lenity runs on; not there when none was asked for' }),
  last: delivery.optional(),
}).openapi('Reminder')
