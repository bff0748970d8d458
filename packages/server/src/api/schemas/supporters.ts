import { z } from '@hono/zod-openapi'

const text = z.object({ subject: z.string().trim().min(1, 'a subject').max(150).regex(/^[^\r\n]*$/, 'one line'), text: z.string().trim().min(1, 'some words').max(20_000) })
/** A message in one language or in both. */
export const messageTexts = z.object({ en: text.optional(), es: text.optional() }).refine(({ en, es }) => en !== undefined || es !== undefined, { path: ['en'], error: 'words in one language at least' })

const by = z.object({ by: z.string(), at: z.string() })
const states = z.object({ waiting: z.number().int(), delivered: z.number().int(), failed: z.number().int(), dropped: z.number().int(), unsure: z.number().int() })
const rendered = z.object({ subject: z.string(), text: z.string() })

export const supportMessage = z.object({
  id: z.string(), version: z.number().int(), texts: z.object({ en: rendered.optional(), es: rendered.optional() }),
  preview: z.object({ en: rendered.optional(), es: rendered.optional() }).openapi({ description: 'As a supporter gets it; the link is each one’s own' }),
  number: z.number().int().openapi({ description: 'To how many it went when it was written' }), now: z.number().int().openapi({ description: 'To how many it would go now' }),
  writtenBy: z.string(), writtenAt: z.string(), mine: z.boolean().openapi({ description: 'Whether the asker wrote it, and so cannot have it sent' }),
  sent: by.optional(), cancelled: by.optional(), mails: states,
}).openapi('SupportMessage')

export const supporters = z.object({
  form: z.string().optional().openapi({ description: 'Where the form goes, once it was opened' }),
  open: z.boolean(), agreed: z.boolean(), mail: z.boolean(), stands: z.boolean().openapi({ description: 'Whether signatures are taken now' }),
  signatures: z.array(z.object({
    id: z.string(), state: z.enum(['waiting', 'confirmed']), name: z.string(), place: z.string(), address: z.string(), showsName: z.boolean(), sentence: z.string().optional(), language: z.enum(['en', 'es']),
    at: z.string(), confirmedAt: z.string().optional(), hidden: by.optional(),
  })).readonly(),
  messages: z.array(supportMessage).readonly(),
}).openapi('Supporters')
