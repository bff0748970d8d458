import { createRoute, z } from '@hono/zod-openapi'
import { tellingWays, toldOfDecision } from '@lenity/casefile'
import { decisionsOf } from '../../decision/decision-view.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { inCase, ok } from '../respond.ts'

const source = z.object({ cite: z.string(), link: z.string(), quote: z.string() })
const said = z.object({ says: z.string(), sources: z.array(source).readonly() }).openapi('Said')
const need = z.object({ path: z.string(), label: z.string(), because: z.string(), papers: z.array(z.string()).readonly(), question: z.string().optional() })
const draft = z.object({ way: z.enum(tellingWays), language: z.enum(['en', 'es']), subject: z.string(), body: z.string(), warnings: z.array(z.object({ key: z.string(), says: z.string() })).readonly() })
const toTell = z.object({
  whom: z.enum(toldOfDecision), title: z.string(), ways: z.array(z.enum(tellingWays)).readonly(), how: said,
  told: z.array(z.object({ on: z.string(), channel: z.string(), name: z.string().optional() })).readonly(),
  drafts: z.array(draft).readonly(),
})
const release = z.object({
  status: z.enum(['computed', 'cannot say', 'not encoded', 'out of scope']), says: z.string(), first: z.string().optional(), last: z.string().optional().openapi({ description: 'The first and the last day it can fall on; both inclusive' }),
  steps: z.array(z.object({ rule: z.string(), change: z.string(), note: z.string().optional(), source })).readonly(), needs: z.array(need).readonly(), notes: z.array(z.string()).readonly(),
})
const petition = z.object({
  id: z.string(), asks: z.string(), authority: z.string(), status: z.string(), says: z.string(), meaning: said, notes: z.array(said).readonly(),
  lookOn: z.string().optional().openapi({ description: 'The day to look it up next, as proposed' }), lookAgainOn: z.string().optional().openapi({ description: 'The day somebody asked to be reminded' }), mayAskFrom: z.string().optional(),
  decision: z.object({
    id: z.string(), outcome: z.string(), on: z.string(), recordedAs: z.string().optional().openapi({ description: 'What the petition is still recorded as, where that differs' }), terms: z.string().optional(), conditions: z.string().optional(),
    warrant: z.object({ id: z.string(), name: z.string() }).optional(), release: release.optional(), tell: z.array(toTell).readonly(), never: said,
  }).optional(),
  ways: z.array(said).readonly(),
}).openapi('PetitionStanding')

const read = createRoute({
  method: 'get', path: '/api/cases/{case}/decision', operationId: 'getDecisions', summary: 'How each petition of a case stands where it was sent, what was decided, what the terms do to the release, who must be told and in which words, and what can be done next',
  request: { params: inCase }, responses: ok('The petitions', z.array(petition).readonly()),
})

export const decisionRoutes: Register = (app, { store, today }) => {
  app.openapi(read, async c => {
    const made = await decisionsOf(store.as(c.get('user')), c.req.valid('param').case, today())
    return made.ok ? c.json(made.value, 200) : refuse(c, made.problem)
  })
}
