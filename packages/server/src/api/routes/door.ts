import { createRoute, z } from '@hono/zod-openapi'
import { intakeForm } from '@lenity/casefile'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { sourceOf } from '../../sign-in/source.ts'
import { fewFrom } from '../few-from.ts'
import { body, ok } from '../respond.ts'

const path = '/api/door/{token}'
const params = z.object({ token: z.string().max(100) })

const door = createRoute({
  method: 'get', path, operationId: 'door', summary: 'Whose door it is, while the office keeps it open; no sign-in is needed',
  request: { params }, responses: ok('The office', z.object({ office: z.string() })),
})
const leave = createRoute({
  method: 'post', path, operationId: 'leaveAtDoor', summary: 'Ask the office for help; it is kept encrypted for those who read requests. No sign-in is needed, and nothing of the office is told',
  request: { params, ...body(intakeForm) }, responses: ok('It is there', z.object({ left: z.literal(true) })),
})

const closed = { kind: 'not found', what: 'This office does not take requests here at the moment.', where: 'the link', next: 'Write to the office by letter, or ask whoever gave you the link.' } as const

/** What someone needs who has no account: one page, one answer that is always the same. */
export const doorRoutes: Register = (app, { store, signInPool }) => {
  const allows = fewFrom(signInPool, 'door', { most: 6, within: 60 * 60 })

  app.openapi(door, async c => {
    const whose = await store.door.whose(c.req.valid('param').token)
    return whose === undefined ? refuse(c, closed) : c.json({ office: whose.name }, 200)
  })

  app.openapi(leave, async c => {
    const { token } = c.req.valid('param')
    if (await store.door.whose(token) === undefined) return refuse(c, closed)
    if (!await allows(sourceOf(c))) return refuse(c, { kind: 'unavailable', what: 'Several requests came from your connection within the hour.', where: 'the request', next: 'Yours was not kept. Send it again in an hour, or write a letter.' })
    return await store.door.leave(token, c.req.valid('json')) === 'left' ? c.json({ left: true as const }, 200) : refuse(c, { kind: 'unavailable', what: 'So many requests came within the hour that the office could not read them.', where: 'the request', next: 'Yours was not kept. Send it again later, or write a letter.' })
  })
}
