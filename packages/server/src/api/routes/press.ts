import { createRoute, z } from '@hono/zod-openapi'
import { articleView } from '../../press/article-view.ts'
import { pressView } from '../../press/press-view.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { inCase, ok } from '../respond.ts'
import { articleOfCase, press } from '../schemas/press.ts'

const getPress = createRoute({
  method: 'get', path: '/api/cases/{case}/press', operationId: 'getPress', summary: 'What the press says of a case: its articles, copies of one another, the same quotes across them, the story in order of time, claims beside the case file, and quoted support and criticism by week',
  request: { params: inCase }, responses: ok('The press of the case', press),
})
const getArticle = createRoute({
  method: 'get', path: '/api/cases/{case}/press/{paper}', operationId: 'getArticle', summary: 'One article with its quotes word for word, who is proposed or decided to have said them, and who is named in it; decisions are kept as records',
  request: { params: inCase.extend({ paper: z.string().max(80) }) }, responses: ok('The article', articleOfCase),
})

export const pressRoutes: Register = (app, { store, today }) => {
  app.openapi(getPress, async c => {
    const found = await pressView(store.as(c.get('user')), c.req.valid('param').case, today())
    return found.ok ? c.json(found.value, 200) : refuse(c, found.problem)
  })
  app.openapi(getArticle, async c => {
    const { case: caseId, paper } = c.req.valid('param')
    const found = await articleView(store.as(c.get('user')), caseId, paper, today())
    return found.ok ? c.json(found.value, 200) : refuse(c, found.problem)
  })
}
