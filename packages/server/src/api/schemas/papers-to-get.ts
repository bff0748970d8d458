import { z } from '@hono/zod-openapi'
import { recordTypes } from '@lenity/casefile'
import { source } from './law.ts'

const request = recordTypes['paper request'].fields
const named = z.object({ paper: z.string(), name: z.string() })

export const requestedPaper = request.extend({
  id: z.string(),
  version: z.number().int(),
  stands: z.enum(['to ask', 'asked', 'chased', 'arrived', 'refused', 'not needed']),
  overdue: z.boolean(),
  arrived: z.array(named.extend({ by: z.string(), at: z.string() })).readonly(),
  proposed: z.array(named).readonly().openapi({ description: 'Papers of the kind that nobody linked with a request yet: a person says whether one is the one' }),
}).openapi('RequestedPaper')

const letter = z.object({
  name: z.string().openapi({ description: 'The name of the file without its ending, `pdf` or `docx`' }),
  id: z.string(), title: z.string(), language: z.enum(['en', 'es']), signedBy: z.enum(['counsel', 'the person']), goesToPrison: z.boolean(),
  blanks: z.array(z.object({ blank: z.string(), because: z.enum(['by hand', 'not known', 'not confirmed', 'the papers differ', 'only from a paper that must not be quoted']) })).readonly(),
})

export const paperToGet = z.object({
  paper: request.shape.paper,
  /** How many open questions it would help to answer; none when it was asked for and no question needs it. */
  settles: z.number().int(),
  paths: z.array(z.string()).readonly(),
  confidential: z.boolean(),
  /** Papers of this kind the case has already. */
  have: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
  ways: z.array(z.object({
    holder: request.shape.holder, how: z.string(), authority: z.array(source).readonly(), notEncoded: z.string().optional(),
    consents: z.array(z.enum(['authority to represent', 'certification of identity', 'prison release', 'medical release'])).readonly(),
    time: z.object({ says: z.string(), sources: z.array(source).readonly(), workingDays: z.number().int(), ifAskedToday: z.string() }).optional(),
    letters: z.array(letter).readonly(),
  })).readonly(),
  requests: z.array(requestedPaper).readonly(),
}).openapi('PaperToGet')

export const papersToGetShape = z.object({
  today: z.string(),
  papers: z.array(paperToGet).readonly(),
  consents: z.array(z.object({ what: z.enum(['authority to represent', 'certification of identity', 'prison release', 'medical release']), is: z.enum(['held', 'missing', 'expired', 'older than three months']), signedOn: z.string().optional(), expiresOn: z.string().optional() })).readonly(),
  forms: z.array(z.object({ number: z.string(), name: z.string(), is: z.enum(['current', 'near expiry', 'past expiry', 'edition not encoded']), says: z.string() })).readonly(),
  confidential: z.object({ rules: z.array(source).readonly(), district: z.string().optional(), why: source, recorded: z.array(z.object({ cite: z.string(), on: z.string(), until: z.string().optional(), note: z.string().optional() })).readonly().optional().describe('Absent for those whose part does not see the agreements.') }),
}).openapi('PapersToGet')
