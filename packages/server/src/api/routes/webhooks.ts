import { createRoute, z } from '@hono/zod-openapi'
import { namesOf } from '../../people-names.ts'
import { checkAddress } from '../../webhooks/check-address.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, ok } from '../respond.ts'
import { newWebhook, wantedWebhook, webhooks } from '../schemas/webhooks.ts'

const inOffice = z.object({ office: z.string().max(64).openapi({ description: 'The id of the office' }) })
const onHook = inOffice.extend({ hook: z.string().max(64) })
const path = '/api/offices/{office}/webhooks'

const list = createRoute({
  method: 'get', path, operationId: 'listWebhooks', summary: 'The addresses that are told what happens in the office, and what was sent to them last; for its administrators',
  request: { params: inOffice }, responses: ok('The addresses', webhooks),
})
const add = createRoute({
  method: 'post', path, operationId: 'addWebhook', summary: 'Have an address told what happens: kinds and ids, never content, signed with the secret that is given here once',
  request: { params: inOffice, ...body(wantedWebhook) }, responses: ok('The address and its secret', newWebhook),
})
const test = createRoute({
  method: 'post', path: `${path}/{hook}/test`, operationId: 'testWebhook', summary: 'Send a test to an address',
  request: { params: onHook }, responses: ok('The id of what is sent', z.object({ delivery: z.string() })),
})
const end = createRoute({
  method: 'delete', path: `${path}/{hook}`, operationId: 'endWebhook', summary: 'Tell an address nothing more',
  request: { params: onHook }, responses: ok('Done', z.object({ done: z.literal(true) })),
})

export const webhookRoutes: Register = (app, { store, signInPool }) => {
  app.openapi(list, async c => {
    const { office } = c.req.valid('param')
    const mine = store.as(c.get('user')).webhooks
    const [hooks, deliveries] = [await mine.list(office), await mine.deliveries(office)]
    if (!hooks.ok) return refuse(c, hooks.problem)
    if (!deliveries.ok) return refuse(c, deliveries.problem)
    const nameOf = await namesOf(signInPool, [...new Set(hooks.value.flatMap(({ by, ended }) => [by, ...(ended ? [ended.by] : [])]))])
    return c.json({ hooks: hooks.value.map(hook => ({ ...hook, by: nameOf(hook.by), ended: hook.ended && { ...hook.ended, by: nameOf(hook.ended.by) } })), deliveries: deliveries.value }, 200)
  })

  app.openapi(add, async c => {
    const { address, events, loopback } = c.req.valid('json')
    const checked = checkAddress(address, loopback)
    if (!checked.ok) return refuse(c, checked.problem)
    const made = await store.as(c.get('user')).webhooks.add(c.req.valid('param').office, { address: checked.value, events, loopback })
    return made.ok ? c.json({ ...made.value.hook, by: c.get('user').name, secret: made.value.secret }, 200) : refuse(c, made.problem)
  })

  app.openapi(test, async c => {
    const { office, hook } = c.req.valid('param')
    const sent = await store.as(c.get('user')).webhooks.test(office, hook)
    return sent.ok ? c.json({ delivery: sent.value }, 200) : refuse(c, sent.problem)
  })

  app.openapi(end, async c => {
    const { office, hook } = c.req.valid('param')
    const ended = await store.as(c.get('user')).webhooks.end(office, hook)
    return ended.ok ? c.json({ done: true as const }, 200) : refuse(c, ended.problem)
  })
}
