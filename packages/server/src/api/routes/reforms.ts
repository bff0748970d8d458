import { createRoute, z } from '@hono/zod-openapi'
import { knownReforms } from '@lenity/population'
import { readAsked, tellReform } from '../../populations/told-reforms.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, ok } from '../respond.ts'
import { knownReform, reformRead, reformTold } from '../schemas/reforms.ts'

const list = createRoute({
  method: 'get', path: '/api/reforms', operationId: 'listReforms', summary: 'The reforms that come with the program to be weighed, each with what it would change and the law that this is',
  responses: ok('The reforms', z.array(knownReform).readonly()),
})
const read = createRoute({
  method: 'post', path: '/api/reforms/read', operationId: 'readReform', summary: 'Read a reform as a file states it, as JSON: what it would change in words, or what is wrong with it and where; nothing is kept of it',
  request: body(reformRead), responses: ok('The reform', reformTold),
})

export const reformRoutes: Register = (app, { today }) => {
  app.openapi(list, c => c.json(knownReforms.map(({ id, reform }) => ({ id, ...tellReform(reform, today()) })), 200))
  app.openapi(read, c => {
    const reform = readAsked(c.req.valid('json'), today())
    return reform.ok ? c.json(tellReform(reform.value, today()), 200) : refuse(c, reform.problem)
  })
}
