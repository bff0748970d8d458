import { createRoute, z } from '@hono/zod-openapi'
import type { LimitLift } from '@lenity/casefile/store'
import { namesOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { userId, why } from '../schemas/people.ts'

const basis = z.enum(['court order', 'capital case'])
const words = z.string().trim().min(1, 'name the order, or say which capital case').max(2000).openapi({ description: 'Told to the office and not encrypted, so it does not say what the case is about' })
const lift = z.object({
  id: z.string(), userId: z.string(), name: z.string(), basis, words: z.string(), by: z.string(), at: z.string(),
  agreed: z.object({ by: z.string(), at: z.string() }).optional(),
}).openapi('LimitLift')
const toLift = z.object({ office: z.string(), id: z.string(), name: z.string(), basis, words: z.string(), by: z.string(), at: z.string() }).openapi('LimitToLift')
const path = '/api/cases/{case}/limit-lifts'

const hold = createRoute({
  method: 'put', path: '/api/offices/{office}/members/{user}/held', operationId: 'holdMember', summary: 'Hold someone of the office to contributing, so that they are counsel on no case, or no longer',
  request: { params: z.object({ office: z.string().max(64), user: z.string().max(200) }), ...body(z.object({ held: z.boolean(), why })) }, responses: ok('Done', z.object({ done: z.literal(true) })),
})
const list = createRoute({
  method: 'get', path, operationId: 'listLimitLifts', summary: 'Who of those held to contributing may be counsel on the case, and for whom that was asked; for those who lead and supervise it',
  request: { params: inCase }, responses: ok('What was asked, oldest first', z.array(lift).readonly()),
})
const ask = createRoute({
  method: 'post', path, operationId: 'askToLiftLimit', summary: 'Ask the office that someone held to contributing may be counsel on this case, for a court order or a capital case',
  request: { params: inCase, ...body(z.object({ userId, basis, words })) }, responses: ok('It was asked', lift),
})
const waiting = createRoute({
  method: 'get', path: '/api/limit-lifts', operationId: 'limitsToLift', summary: 'What administrators of the office are asked to lift, without anything of the cases',
  responses: ok('What waits, oldest first', z.array(toLift).readonly()),
})
const agree = createRoute({
  method: 'post', path: '/api/limit-lifts/{lift}/agree', operationId: 'agreeToLiftLimit', summary: 'Lift the limit on that case, as an administrator of the office',
  request: { params: z.object({ lift: z.string().max(64) }) }, responses: ok('It is lifted', z.object({ lifted: z.string() })),
})

export const limitRoutes: Register = (app, { store, signInPool }) => {
  const named = async (lifts: readonly LimitLift[]) => {
    const nameOf = await namesOf(signInPool, lifts.flatMap(one => [one.userId, one.by, one.agreed?.by ?? '']))
    return lifts.map(({ agreed, ...one }): z.infer<typeof lift> => ({ ...one, name: nameOf(one.userId), by: nameOf(one.by), ...(agreed && { agreed: { ...agreed, by: nameOf(agreed.by) } }) }))
  }

  app.openapi(hold, async c => {
    const { office, user } = c.req.valid('param')
    const { held, why: reason } = c.req.valid('json')
    const done = await store.as(c.get('user')).members.hold(office, user, held, reason)
    return done.ok ? c.json({ done: true as const }, 200) : refuse(c, done.problem)
  })

  app.openapi(list, async c => {
    const lifts = await store.as(c.get('user')).limits.ofCase(c.req.valid('param').case)
    return lifts.ok ? c.json(await named(lifts.value), 200) : refuse(c, lifts.problem)
  })

  app.openapi(ask, async c => {
    const asked = await store.as(c.get('user')).limits.ask(c.req.valid('param').case, c.req.valid('json'))
    return asked.ok ? c.json((await named([asked.value]))[0] as z.infer<typeof lift>, 200) : refuse(c, asked.problem)
  })

  app.openapi(waiting, async c => {
    const asked = await store.as(c.get('user')).limits.waiting()
    if (!asked.ok) return refuse(c, asked.problem)
    const nameOf = await namesOf(signInPool, asked.value.flatMap(one => [one.userId, one.by]))
    return c.json(asked.value.map(({ userId: who, by, ...rest }) => ({ ...rest, name: nameOf(who), by: nameOf(by) })), 200)
  })

  app.openapi(agree, async c => {
    const id = c.req.valid('param').lift
    const agreed = await store.as(c.get('user')).limits.agree(id)
    return agreed.ok ? c.json({ lifted: id }, 200) : refuse(c, agreed.problem)
  })
}
