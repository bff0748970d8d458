import { createRoute, z } from '@hono/zod-openapi'
import { releasePlanOf } from '../../release/release-plan-view.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { inCase, ok } from '../respond.ts'

const area = z.object({
  area: z.enum(['home', 'work', 'transport', 'identity papers', 'health cover', 'supervision', 'family', 'first 72 hours']),
  title: z.string(),
  promises: z.array(z.object({ words: z.string(), confirmed: z.boolean(), paper: z.string().optional(), page: z.number().int().optional(), said: z.string().optional() })).readonly(),
  gap: z.string().optional(),
}).openapi('AreaOfPlan')

const read = createRoute({
  method: 'get', path: '/api/cases/{case}/release-plan', operationId: 'getReleasePlan', summary: 'Each part of the release plan: what is promised for it and by which letter, and what is missing',
  request: { params: inCase }, responses: ok('The parts', z.array(area).readonly()),
})

export const releasePlanRoutes: Register = (app, { store, today }) => {
  app.openapi(read, async c => {
    const plan = await releasePlanOf(store.as(c.get('user')), c.req.valid('param').case, today())
    return plan.ok ? c.json(plan.value, 200) : refuse(c, plan.problem)
  })
}
