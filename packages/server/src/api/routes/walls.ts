import { createRoute, z } from '@hono/zod-openapi'
import type { Wall } from '@lenity/casefile/store'
import { namesOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { userId, wall, why } from '../schemas/people.ts'

const path = '/api/cases/{case}/walls'
const onWall = inCase.extend({ wall: z.string().max(64) })

const list = createRoute({
  method: 'get', path, operationId: 'listWalls', summary: 'The walls of a case, for those who lead and supervise it: whom they name, why, and who had them lifted',
  request: { params: inCase }, responses: ok('The walls, oldest first', z.array(wall).readonly()),
})
const raise = createRoute({
  method: 'post', path, operationId: 'raiseWall', summary: 'Keep someone of the office from the case, from their next request on',
  request: { params: inCase, ...body(z.object({ userId, why })) }, responses: ok('The wall', wall),
})
const ask = createRoute({
  method: 'post', path: `${path}/{wall}/ask-to-lift`, operationId: 'askToLiftWall', summary: 'Ask for a wall to be lifted, with the reason; it stands until another person agrees',
  request: { params: onWall, ...body(z.object({ why })) }, responses: ok('The wall', wall),
})
const agree = createRoute({
  method: 'post', path: `${path}/{wall}/agree`, operationId: 'agreeToLiftWall', summary: 'Agree that it is lifted: someone else than who asked, and not the person it names',
  request: { params: onWall }, responses: ok('The wall', wall),
})

export const wallRoutes: Register = (app, { store, signInPool }) => {
  const named = async (walls: readonly Wall[], me: string) => {
    const nameOf = await namesOf(signInPool, walls.flatMap(one => [one.userId, one.by, one.liftAsked?.by ?? '', one.lifted?.by ?? '']))
    return walls.map(({ liftAsked, lifted, ...one }): z.infer<typeof wall> => ({
      ...one, name: nameOf(one.userId), by: nameOf(one.by),
      ...(liftAsked && { liftAsked: { ...liftAsked, by: nameOf(liftAsked.by), byMe: liftAsked.by === me } }),
      ...(lifted && { lifted: { ...lifted, by: nameOf(lifted.by) } }),
    }))
  }
  const one = async (it: Wall, me: string) => (await named([it], me))[0] as z.infer<typeof wall>

  app.openapi(list, async c => {
    const walls = await store.as(c.get('user')).walls.list(c.req.valid('param').case)
    return walls.ok ? c.json(await named(walls.value, c.get('user').userId), 200) : refuse(c, walls.problem)
  })

  app.openapi(raise, async c => {
    const { userId: whom, why: reason } = c.req.valid('json')
    const raised = await store.as(c.get('user')).walls.raise(c.req.valid('param').case, whom, reason)
    return raised.ok ? c.json(await one(raised.value, c.get('user').userId), 200) : refuse(c, raised.problem)
  })

  app.openapi(ask, async c => {
    const { case: caseId, wall: id } = c.req.valid('param')
    const asked = await store.as(c.get('user')).walls.askToLift(caseId, id, c.req.valid('json').why)
    return asked.ok ? c.json(await one(asked.value, c.get('user').userId), 200) : refuse(c, asked.problem)
  })

  app.openapi(agree, async c => {
    const { case: caseId, wall: id } = c.req.valid('param')
    const agreed = await store.as(c.get('user')).walls.agreeToLift(caseId, id)
    return agreed.ok ? c.json(await one(agreed.value, c.get('user').userId), 200) : refuse(c, agreed.problem)
  })
}
