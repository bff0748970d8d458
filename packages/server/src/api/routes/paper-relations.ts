import { createRoute, z } from '@hono/zod-openapi'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { inCase, ok } from '../respond.ts'

const shared = z.object({ from: z.number().int(), to: z.number().int(), thereFrom: z.number().int(), thereTo: z.number().int() })
const figures = z.array(z.string()).readonly()
const relations = z.object({
  cameWith: z.array(z.object({ paper: z.string(), message: z.string() })).readonly().openapi({ description: 'Papers, and the messages of mail they were attached to' }),
  alike: z.array(z.object({
    paper: z.string(),
    other: z.string(),
    is: z.enum(['same text', 'scan', 'nearly', 'part', 'shared pages']).openapi({ description: '`scan`: the paper was recognised from pictures of the other’s text; `nearly`: they read the same but for figures or some words; `part`: the other is longer' }),
    shared: z.array(shared).readonly().openapi({ description: 'Which pages of the paper are which pages of the other' }),
    differ: z.object({ here: figures, there: figures }),
  })).readonly(),
}).openapi('PaperRelations')

const list = createRoute({
  method: 'get', path: '/api/cases/{case}/paper-relations', operationId: 'listPaperRelations', summary: 'Which papers came with which message, and which are the same paper again, a scan of one another, or a longer version; of the papers one sees',
  request: { params: inCase }, responses: ok('How the papers have to do with one another', relations),
})

export const paperRelationRoutes: Register = (app, { store }) => {
  app.openapi(list, async c => {
    const found = await store.as(c.get('user')).relations.list(c.req.valid('param').case)
    return found.ok ? c.json(found.value, 200) : refuse(c, found.problem)
  })
}
