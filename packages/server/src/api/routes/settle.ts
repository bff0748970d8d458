import { createRoute, z } from '@hono/zod-openapi'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { fact } from '../schemas/casefile.ts'
import { problem } from '../schemas/problem.ts'

const path = '/api/cases/{case}/facts'
const facts = z.array(z.object({ id: z.string().max(64), seen: z.uuid().nullable() })).min(1).max(1000)
const named = { act: z.uuid(), facts }
const factAct = z.discriminatedUnion('is', [
  z.object({ is: z.literal('confirm'), ...named }),
  z.object({ is: z.literal('reject'), ...named, why: z.string().trim().min(1, 'say why').max(2000) }),
  z.object({ is: z.literal('reopen'), ...named }),
  z.object({ is: z.literal('replace'), ...named, parts: z.array(z.object({ path: z.string().max(200), value: z.unknown() })).min(1).max(10) }),
]).openapi('FactAct')
const outcome = z.object({ act: z.string(), facts: z.array(fact).readonly(), meanwhile: z.array(z.string()).readonly(), problem: problem.optional() }).openapi('ActOutcome')
const actDone = z.object({ act: z.string(), is: z.enum(['confirmed', 'rejected', 'replaced']), at: z.string(), facts: z.array(z.string()).readonly() }).openapi('ActDone')

const settle = createRoute({
  method: 'post', path: `${path}/settle`, operationId: 'settleFacts', summary: 'Decide about many facts: each act is done once however often it is sent, and never over what another person said meanwhile',
  request: { params: inCase, ...body(z.object({ acts: z.array(factAct).min(1).max(200) })) },
  responses: ok('What came of each act, in their order', z.array(outcome).readonly()),
})
const acts = createRoute({
  method: 'get', path: `${path}/acts`, operationId: 'listActs', summary: 'What you did to the facts and can take back, the newest first',
  request: { params: inCase }, responses: ok('The acts', z.array(actDone).readonly()),
})
const version = createRoute({
  method: 'get', path: `${path}/version`, operationId: 'versionOfFacts', summary: 'A word that is the same as long as nothing of the facts you may see has changed',
  request: { params: inCase }, responses: ok('The word', z.object({ version: z.string() })),
})

export const settleRoutes: Register = (app, { store }) => {
  app.openapi(settle, async c => {
    const settled = await store.as(c.get('user')).facts.settle(c.req.valid('param').case, c.req.valid('json').acts)
    return settled.ok ? c.json(settled.value, 200) : refuse(c, settled.problem)
  })

  app.openapi(acts, async c => {
    const done = await store.as(c.get('user')).facts.acts(c.req.valid('param').case)
    return done.ok ? c.json(done.value, 200) : refuse(c, done.problem)
  })

  app.openapi(version, async c => {
    const now = await store.as(c.get('user')).facts.version(c.req.valid('param').case)
    return now.ok ? c.json({ version: now.value }, 200) : refuse(c, now.problem)
  })
}
