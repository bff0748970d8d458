import { createRoute, z } from '@hono/zod-openapi'
import type { CivilDate } from '@lenity/law'
import { streamKinds } from '@lenity/outreach'
import { callPlanOf } from '../../campaign/call-plan.ts'
import { introductionsOf } from '../../campaign/introductions-view.ts'
import { streamOfCase } from '../../campaign/stream-of-case.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { inCase, ok } from '../respond.ts'

const step = z.object({ from: z.string(), to: z.string(), link: z.string(), says: z.string() })
const way = z.discriminatedUnion('found', [
  z.object({ found: z.literal(true), steps: z.array(step).readonly(), cautions: z.array(z.string()).readonly() }),
  z.object({ found: z.literal(false), why: z.string(), missing: z.array(z.string()).readonly() }),
])
const circle = z.object({
  people: z.array(z.object({
    id: z.string(), name: z.string(), role: z.string(), standsAs: z.string().optional(), office: z.string().optional().openapi({ description: 'The office they hold on that day' }),
    ring: z.number().int().optional().openapi({ description: 'So many introductions away by the links there are; without it, no link leads there' }),
    against: z.string().optional().openapi({ description: 'Why they cannot be asked today' }),
  })).readonly(),
  links: z.array(z.object({ id: z.string(), one: z.string(), other: z.string(), strength: z.string(), evidence: z.string(), against: z.string().optional().openapi({ description: 'Why it carries no introduction today' }) })).readonly(),
  way: way.optional(),
}).openapi('Introductions')

const introductions = createRoute({
  method: 'get', path: '/api/cases/{case}/introductions', operationId: 'getIntroductions', summary: 'The people around a case, how they are linked, and the shortest respectful way to one of them; a way is looked for within one case, and cases are not compared by it',
  request: { params: inCase, query: z.object({ to: z.string().max(90).optional() }) }, responses: ok('The people, their links and the way', circle),
})

const planned = z.object({ contact: z.string(), name: z.string(), on: z.string().optional(), now: z.boolean(), why: z.array(z.string()).readonly() }).openapi('PlannedCall')
const calls = createRoute({
  method: 'get', path: '/api/cases/{case}/call-plan', operationId: 'getCallPlan', summary: 'Whom to call when and why, so that nobody is called too often',
  request: { params: inCase }, responses: ok('The calls, the earliest first', z.object({ today: z.string(), calls: z.array(planned).readonly() })),
})

const entry = z.object({ id: z.string(), kind: z.enum(streamKinds), on: z.string(), at: z.string(), title: z.string(), detail: z.string(), who: z.string().optional(), contact: z.string().optional(), followUpOn: z.string().optional() }).openapi('StreamEntry')
const stream = createRoute({
  method: 'get', path: '/api/cases/{case}/stream', operationId: 'getStream', summary: 'All that happened in a case as one stream: calls, letters, meetings, papers, decisions, what was done, promised and sent',
  request: {
    params: inCase,
    query: z.object({
      kinds: z.string().max(200).optional().openapi({ description: 'Kinds with commas between; without it, all' }), contact: z.string().max(90).optional(), find: z.string().max(200).optional(), from: z.iso.date().optional(), to: z.iso.date().optional(),
    }),
  },
  responses: ok('The stream, the newest day first', z.object({ today: z.string(), entries: z.array(entry).readonly() }).openapi('StreamOfCase')),
})

export const campaignRoutes: Register = (app, { store, today }) => {
  app.openapi(introductions, async c => {
    const found = await introductionsOf(store.as(c.get('user')), c.req.valid('param').case, c.req.valid('query').to, today())
    return found.ok ? c.json(found.value, 200) : refuse(c, found.problem)
  })
  app.openapi(calls, async c => {
    const plan = await callPlanOf(store.as(c.get('user')), c.req.valid('param').case, today())
    return plan.ok ? c.json({ today: today(), calls: plan.value }, 200) : refuse(c, plan.problem)
  })
  app.openapi(stream, async c => {
    const { kinds, from, to, ...wish } = c.req.valid('query')
    const asked = kinds?.split(',').map(one => one.trim())
    const known = asked && streamKinds.filter(kind => asked.includes(kind))
    const found = await streamOfCase(store.as(c.get('user')), c.req.valid('param').case, { ...wish, kinds: known, from: from as CivilDate | undefined, to: to as CivilDate | undefined })
    return found.ok ? c.json({ today: today(), entries: found.value }, 200) : refuse(c, found.problem)
  })
}
