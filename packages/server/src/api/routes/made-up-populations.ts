import { createRoute, z } from '@hono/zod-openapi'
import { tellMadeUp, type MadeUp } from '@lenity/population'
import { namesOf } from '../../people-names.ts'
import { keptUntil } from '../../populations/kept-until.ts'
import { makeUpPeople } from '../../populations/make-up-people.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, ok } from '../respond.ts'
import { madeUpAsked, population } from '../schemas/populations.ts'

const makeUp = createRoute({
  method: 'post', path: '/api/offices/{office}/made-up-populations', operationId: 'makeUpPopulation', summary: 'Make a list of made-up people, who are as published figures have the federal prisons, to teach and to show on; the same words give the same people',
  request: { params: z.object({ office: z.string().max(64).openapi({ description: 'The id of the office' }) }), ...body(madeUpAsked) }, responses: ok('The list', population),
})

export const madeUpPopulationRoutes: Register = (app, { store, signInPool, today }) => {
  app.openapi(makeUp, async c => {
    const mine = store.as(c.get('user')).populations
    const { office } = c.req.valid('param')
    const may = await mine.may(office)
    if (!may.ok) return refuse(c, may.problem)
    const { keptUntil: day, ...asked } = c.req.valid('json')
    const until = keptUntil(day, today())
    if (!until.ok) return refuse(c, until.problem)
    const made: MadeUp = { ...asked, on: today() }
    const received = await mine.receive(office, { name: `Made-up people, ${made.count.toLocaleString('en')}, ${made.seed}.csv`, keptUntil: until.value, bytes: makeUpPeople(made), made: tellMadeUp(made) })
    if (!received.ok) return refuse(c, received.problem)
    const nameOf = await namesOf(signInPool, [received.value.by])
    return c.json({ ...received.value, by: nameOf(received.value.by) }, 200)
  })
}
