import { createRoute, z } from '@hono/zod-openapi'
import type { Register } from '../app-type.ts'
import type { Arrival } from '@lenity/casefile/store'
import { drawn } from '../draw-page.ts'
import { refuse } from '../errors.ts'
import { body, file, inCase, ok } from '../respond.ts'
import { arrival } from '../schemas/arrivals.ts'
import { page } from '../schemas/casefile.ts'
import { secondsLeft } from '../seconds-left.ts'

const path = '/api/cases/{case}/arrivals'
const one = inCase.extend({ arrival: z.string().max(64) })

const list = createRoute({
  method: 'get', path, operationId: 'listArrivals', summary: 'Papers that came and were not read yet, or could not be; until it is read a paper is shown to counsel and to whoever brought it',
  request: { params: inCase }, responses: ok('Those that wait or that someone has to look at', z.array(arrival).readonly()),
})
const get = createRoute({
  method: 'get', path: `${path}/{arrival}`, operationId: 'getArrival', summary: 'What became of a paper that came',
  request: { params: one }, responses: ok('The paper that came', arrival),
})
const again = createRoute({
  method: 'post', path: `${path}/{arrival}/again`, operationId: 'readArrivalAgain', summary: 'Have a paper read again that could not be read, under one’s own rights',
  request: { params: one }, responses: ok('It waits to be read', arrival),
})
const takeOut = createRoute({
  method: 'delete', path: `${path}/{arrival}`, operationId: 'takeOutArrival', summary: 'Take out a paper that was not read: its bytes are removed',
  request: { params: one }, responses: ok('It was taken out', arrival),
})

const hold = createRoute({
  method: 'post', path: `${path}/{arrival}/hold`, operationId: 'holdArrival', summary: 'Hold back the reading of a paper: the pages that are ready stay, and `readArrivalAgain` has the rest read',
  request: { params: one }, responses: ok('It is held back', arrival),
})
const unlock = createRoute({
  method: 'post', path: `${path}/{arrival}/password`, operationId: 'unlockArrival', summary: 'Give the password of a paper that is locked: it is read with it, and the password is kept sealed with the paper',
  request: { params: one, ...body(z.object({ password: z.string().min(1).max(500) })) }, responses: ok('It waits to be read', arrival),
})
const onPage = one.extend({ page: z.coerce.number().int().min(1).max(100_000) })
const getPage = createRoute({
  method: 'get', path: `${path}/{arrival}/pages/{page}`, operationId: 'getArrivalPage', summary: 'A page that is ready of a paper that is still being read, with its words',
  request: { params: onPage }, responses: ok('The page', page),
})
const image = createRoute({
  method: 'get', path: `${path}/{arrival}/pages/{page}/image`, operationId: 'getArrivalPageImage', summary: 'The same page as a picture',
  request: { params: onPage }, responses: file('The picture', 'image/png'),
})

const told = <T extends Arrival>(one: T) => ({ ...one, secondsLeft: secondsLeft(one) })

export const arrivalRoutes: Register = (app, { store }) => {
  app.openapi(list, async c => {
    const found = await store.as(c.get('user')).arrivals.list(c.req.valid('param').case)
    return found.ok ? c.json(found.value.map(told), 200) : refuse(c, found.problem)
  })
  app.openapi(get, async c => {
    const { case: caseId, arrival: id } = c.req.valid('param')
    const found = await store.as(c.get('user')).arrivals.get(caseId, id)
    return found.ok ? c.json(told(found.value), 200) : refuse(c, found.problem)
  })
  app.openapi(again, async c => {
    const { case: caseId, arrival: id } = c.req.valid('param')
    const sent = await store.as(c.get('user')).arrivals.again(caseId, id)
    return sent.ok ? c.json(sent.value, 200) : refuse(c, sent.problem)
  })
  app.openapi(takeOut, async c => {
    const { case: caseId, arrival: id } = c.req.valid('param')
    const out = await store.as(c.get('user')).arrivals.takeOut(caseId, id)
    return out.ok ? c.json(out.value, 200) : refuse(c, out.problem)
  })
  app.openapi(hold, async c => {
    const { case: caseId, arrival: id } = c.req.valid('param')
    const held = await store.as(c.get('user')).arrivals.hold(caseId, id)
    return held.ok ? c.json(held.value, 200) : refuse(c, held.problem)
  })
  app.openapi(unlock, async c => {
    const { case: caseId, arrival: id } = c.req.valid('param')
    const given = await store.as(c.get('user')).arrivals.unlock(caseId, id, c.req.valid('json').password)
    return given.ok ? c.json(given.value, 200) : refuse(c, given.problem)
  })
  app.openapi(getPage, async c => {
    const { case: caseId, arrival: id, page: number } = c.req.valid('param')
    const found = await store.as(c.get('user')).arrivals.page(caseId, id, number)
    return found.ok ? c.json(found.value, 200) : refuse(c, found.problem)
  })
  app.openapi(image, async c => {
    const { case: caseId, arrival: id, page: number } = c.req.valid('param')
    const { arrivals } = store.as(c.get('user'))
    const found = await arrivals.page(caseId, id, number)
    if (!found.ok) return refuse(c, found.problem)
    const source = await arrivals.look(caseId, id)
    return source.ok ? drawn(c, source.value, found.value) : refuse(c, source.problem)
  })
}
