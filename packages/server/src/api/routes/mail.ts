import { createRoute, z } from '@hono/zod-openapi'
import type { MailDelivery } from '@lenity/casefile/store'
import { addDays } from '@lenity/law'
import { namesOf } from '../../people-names.ts'
import { hourNow } from '../../today.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, ok } from '../respond.ts'
import { officeMail, mailServer, reminder, wantedMailServer } from '../schemas/mail.ts'

const inOffice = z.object({ office: z.string().max(64).openapi({ description: 'The id of the office' }) })
const path = '/api/offices/{office}/mail'
const done = z.object({ done: z.literal(true) })

const get = createRoute({
  method: 'get', path, operationId: 'getOfficeMail', summary: 'The mail server of the office without its password, and what was sent last; for its administrators',
  request: { params: inOffice }, responses: ok('The server, where there is one', officeMail),
})
const set = createRoute({
  method: 'put', path, operationId: 'setOfficeMail', summary: 'Name the SMTP server through which people are reminded who ask for it',
  request: { params: inOffice, ...body(wantedMailServer) }, responses: ok('The server', mailServer),
})
const end = createRoute({
  method: 'delete', path, operationId: 'endOfficeMail', summary: 'Turn mail off; the password is forgotten',
  request: { params: inOffice }, responses: ok('It is off', done),
})
const test = createRoute({
  method: 'post', path: `${path}/test`, operationId: 'testOfficeMail', summary: 'Send a test to oneself',
  request: { params: inOffice }, responses: ok('The id of what is sent', z.object({ delivery: z.string() })),
})
const reminders = createRoute({
  method: 'get', path: '/api/reminders', operationId: 'listReminders', summary: 'One’s own reminders by mail, one for each office',
  responses: ok('The reminders', z.array(reminder).readonly()),
})
const remind = createRoute({
  method: 'put', path: '/api/reminders/{office}', operationId: 'setReminder', summary: 'Be reminded each day at an hour of what is due, by counts, days and a link alone; or not any more',
  request: { params: inOffice, ...body(z.object({ hour: z.number().int().min(0).max(23).optional().openapi({ description: 'Left out for none' }) })) }, responses: ok('It is so', done),
})

/** A message with the name of whoever it is for. */
const named = ({ user, ...delivery }: MailDelivery, nameOf: (userId: string) => string) => ({ ...delivery, to: nameOf(user) })

export const mailRoutes: Register = (app, { store, signInPool, today }) => {
  app.openapi(get, async c => {
    const { office } = c.req.valid('param')
    const mine = store.as(c.get('user')).mail
    const [server, deliveries] = [await mine.now(office), await mine.deliveries(office)]
    if (!server.ok) return refuse(c, server.problem)
    if (!deliveries.ok) return refuse(c, deliveries.problem)
    const nameOf = await namesOf(signInPool, [...new Set([...deliveries.value.map(({ user }) => user), ...(server.value === undefined ? [] : [server.value.by])])])
    return c.json({ ...(server.value && { server: { ...server.value, by: nameOf(server.value.by) } }), deliveries: deliveries.value.map((one) => named(one, nameOf)) }, 200)
  })
  app.openapi(set, async c => {
    const server = await store.as(c.get('user')).mail.set(c.req.valid('param').office, { user: undefined, password: undefined, certificate: undefined, ...c.req.valid('json') })
    return server.ok ? c.json({ ...server.value, by: c.get('user').name }, 200) : refuse(c, server.problem)
  })
  app.openapi(end, async c => {
    const ended = await store.as(c.get('user')).mail.end(c.req.valid('param').office)
    return ended.ok ? c.json({ done: true as const }, 200) : refuse(c, ended.problem)
  })
  app.openapi(test, async c => {
    const sent = await store.as(c.get('user')).mail.test(c.req.valid('param').office, today())
    return sent.ok ? c.json({ delivery: sent.value }, 200) : refuse(c, sent.problem)
  })
  app.openapi(reminders, async c => {
    const found = await store.as(c.get('user')).mail.reminders.list()
    if (!found.ok) return refuse(c, found.problem)
    return c.json(found.value.map(({ last, ...one }) => ({ ...one, ...(last && { last: named(last, () => c.get('user').name) }) })), 200)
  })
  app.openapi(remind, async c => {
    const { hour } = c.req.valid('json')
    const set = await store.as(c.get('user')).mail.reminders.set(c.req.valid('param').office, hour, hour === undefined || hour > hourNow() ? today() : addDays(today(), 1))
    return set.ok ? c.json({ done: true as const }, 200) : refuse(c, set.problem)
  })
}
