import { createRoute, z } from '@hono/zod-openapi'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { ok } from '../respond.ts'

const places = ['case', 'paper', 'page', 'fact', 'record', 'words'] as const

const place = z.discriminatedUnion('in', [
  z.object({ in: z.literal('case') }),
  z.object({ in: z.literal('paper'), paper: z.string() }),
  z.object({ in: z.literal('page'), paper: z.string(), page: z.int() }),
  z.object({ in: z.literal('fact'), fact: z.string() }),
  z.object({ in: z.literal('record'), record: z.string() }),
  z.object({ in: z.literal('words'), question: z.string() }),
])

const found = z.object({
  texts: z.array(z.object({
    case: z.string(),
    title: z.string().openapi({ description: 'The name of the case' }),
    place,
    called: z.string().openapi({ description: 'The name of the paper, the label of the fact, or the question answered' }),
    text: z.string().openapi({ description: 'The piece of the text around what was found' }),
    marks: z.array(z.tuple([z.int(), z.int()]).readonly()).readonly().openapi({ description: 'Where in that piece the words stand: from, and up to' }),
  })).readonly(),
  more: z.boolean(),
  unread: z.int().openapi({ description: 'Cases that are still being opened for searching: ask again' }),
  instead: z.array(z.object({ typed: z.string(), near: z.array(z.string()).readonly() })).readonly().openapi({ description: 'Words that no text has, and the nearest that were taken for them' }),
}).openapi('Found')

const search = createRoute({
  method: 'get', path: '/api/search', operationId: 'search', summary: 'Search names, papers, pages, facts, records and answers of the cases one is on',
  request: {
    query: z.object({
      find: z.string().trim().min(1, 'write what to search for').max(300),
      case: z.string().max(64).optional(),
      in: z.enum(places).optional().openapi({ description: 'Only such places' }),
      most: z.coerce.number().int().min(1).max(50).default(20),
    }),
  },
  responses: ok('What was found, the nearest first', found),
})

export const searchRoutes: Register = (app, { store }) => {
  app.openapi(search, async c => {
    const asked = c.req.valid('query')
    const answer = await store.as(c.get('user')).search.find(asked.find, { inCase: asked.case, kinds: asked.in && [asked.in], most: asked.most })
    return answer.ok ? c.json(answer.value, 200) : refuse(c, answer.problem)
  })
}
