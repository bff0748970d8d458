import { createRoute, z } from '@hono/zod-openapi'
import { intakeForm } from '@lenity/casefile'
import { openCaseFor } from '../../intake/open-case-for.ts'
import { intakeOffices } from '../../intake/intake-offices.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, ok } from '../respond.ts'
import { intake, intakeMatch, intakeOffice } from '../schemas/intake.ts'

const path = '/api/intake'
const one = z.object({ intake: z.string().max(64).openapi({ description: 'The id of the request' }) })
const inOffice = z.object({ office: z.string().max(64) })

const offices = createRoute({
  method: 'get', path: '/api/intake-offices', operationId: 'intakeOffices', summary: 'The offices one is in, their public links, and who reads requests',
  responses: ok('The offices', z.array(intakeOffice).readonly()),
})
const setDoor = createRoute({
  method: 'put', path: '/api/intake-offices/{office}/door', operationId: 'setIntakeDoor', summary: 'Open the public link of an office under a new address, or close it',
  request: { params: inOffice, ...body(z.object({ open: z.boolean() })) }, responses: ok('The link, while it is open', z.object({ link: z.string().optional() })),
})
const setReader = createRoute({
  method: 'put', path: '/api/intake-offices/{office}/readers', operationId: 'setIntakeReader', summary: 'Name who reads the requests that come to an office, or no longer',
  request: { params: inOffice, ...body(z.object({ userId: z.string().min(1).max(200), reads: z.boolean() })) }, responses: ok('Who reads them now', z.object({ readers: z.array(z.string()).readonly() })),
})
const list = createRoute({
  method: 'get', path, operationId: 'listIntake', summary: 'Those who asked the offices one reads for, the newest first',
  responses: ok('The requests', z.array(intake).readonly()),
})
const add = createRoute({
  method: 'post', path, operationId: 'addIntake', summary: 'Take down a request that came by letter, call or in person',
  request: body(z.object({ office: z.string().max(64), form: intakeForm })), responses: ok('It is in the queue', z.object({ id: z.string() })),
})
const get = createRoute({
  method: 'get', path: `${path}/{intake}`, operationId: 'getIntake', summary: 'One request, with cases and requests that may be of the same person and possible conflicts, among those one may see',
  request: { params: one }, responses: ok('The request and what matches it', z.object({ intake, matches: z.array(intakeMatch).readonly() })),
})
const turnDown = createRoute({
  method: 'post', path: `${path}/{intake}/turn-down`, operationId: 'turnDownIntake', summary: 'Turn a request down, saying why',
  request: { params: one, ...body(z.object({ why: z.string().trim().min(1, 'say why').max(2000) })) }, responses: ok('The request as it now stands', intake),
})
const openCase = createRoute({
  method: 'post', path: `${path}/{intake}/open-case`, operationId: 'openCaseForIntake', summary: 'Open a case with what the request tells: proposed facts, a contact and the first entry of the log',
  request: { params: one }, responses: ok('The new case', z.object({ caseId: z.string() })),
})
const erase = createRoute({
  method: 'post', path: `${path}/{intake}/erase`, operationId: 'eraseIntake', summary: 'Erase what a request told, for good; that there was one stays',
  request: { params: one }, responses: ok('The request, emptied', intake),
})

export const intakeRoutes: Register = (app, { store, signInPool, origins, today }) => {
  const linkOf = (token: string | undefined) => token === undefined ? undefined : `${origins[0]}/ask/${token}`

  app.openapi(offices, async c => {
    const found = await intakeOffices(store.as(c.get('user')), signInPool, c.get('user').userId)
    return found.ok ? c.json(found.value.map(({ token, ...office }) => ({ ...office, link: linkOf(token) })), 200) : refuse(c, found.problem)
  })
  app.openapi(setDoor, async c => {
    const door = await store.as(c.get('user')).intake.setDoor(c.req.valid('param').office, c.req.valid('json').open)
    return door.ok ? c.json({ link: linkOf(door.value.token) }, 200) : refuse(c, door.problem)
  })
  app.openapi(setReader, async c => {
    const { userId, reads } = c.req.valid('json')
    const readers = await store.as(c.get('user')).intake.setReader(c.req.valid('param').office, userId, reads)
    return readers.ok ? c.json({ readers: readers.value }, 200) : refuse(c, readers.problem)
  })
  app.openapi(list, async c => {
    const found = await store.as(c.get('user')).intake.list()
    return found.ok ? c.json(found.value, 200) : refuse(c, found.problem)
  })
  app.openapi(add, async c => {
    const { office, form } = c.req.valid('json')
    const added = await store.as(c.get('user')).intake.add(office, form)
    return added.ok ? c.json(added.value, 200) : refuse(c, added.problem)
  })
  app.openapi(get, async c => {
    const mine = store.as(c.get('user')).intake
    const found = await mine.get(c.req.valid('param').intake)
    if (!found.ok) return refuse(c, found.problem)
    const matches = await mine.matches(found.value.id)
    return matches.ok ? c.json({ intake: found.value, matches: matches.value }, 200) : refuse(c, matches.problem)
  })
  app.openapi(turnDown, async c => {
    const now = await store.as(c.get('user')).intake.turnDown(c.req.valid('param').intake, c.req.valid('json').why)
    return now.ok ? c.json(now.value, 200) : refuse(c, now.problem)
  })
  app.openapi(openCase, async c => {
    const opened = await openCaseFor(store.as(c.get('user')), c.req.valid('param').intake, today())
    return opened.ok ? c.json({ caseId: opened.value }, 200) : refuse(c, opened.problem)
  })
  app.openapi(erase, async c => {
    const now = await store.as(c.get('user')).intake.erase(c.req.valid('param').intake)
    return now.ok ? c.json(now.value, 200) : refuse(c, now.problem)
  })
}
