import { createRoute, z } from '@hono/zod-openapi'
import { recordTypes } from '@lenity/casefile'
import { homeOf, homePaperPdf } from '../../home/home-view.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { file, inCase, ok } from '../respond.ts'
import { attachment } from './papers.ts'

const source = z.object({ cite: z.string(), link: z.string(), quote: z.string() })
const { area } = recordTypes['release step'].fields.shape
const home = z.object({
  releasedOn: z.string().optional(), confirmed: z.boolean().openapi({ description: 'Whether somebody confirmed what the days rest on' }),
  steps: z.array(z.object({ id: z.string(), area, what: z.string(), who: z.string().optional(), by: z.string().optional(), promisedIn: z.string().optional(), letter: z.string().optional(), doneOn: z.string().optional() })).readonly(),
  first: z.array(z.object({ id: z.string(), hours: z.enum(['before', 'day 1', 'day 2', 'day 3']), area, en: z.string(), es: z.string(), planned: z.boolean() })).readonly(),
  days: z.array(z.object({
    id: z.enum(['earlyEnd', 'supervisionEnds', 'pardon']), status: z.enum(['computed', 'cannot say', 'not encoded', 'out of scope']), on: z.string().optional(), says: z.string(), sources: z.array(source).readonly(),
    needs: z.array(z.object({ path: z.string(), label: z.string(), because: z.string(), papers: z.array(z.string()).readonly() })).readonly(),
  })).readonly(),
  conditions: z.array(z.object({ id: z.string(), is: z.enum(['mandatory', 'standard']), en: z.string(), es: z.string(), source, onPaper: z.boolean() })).readonly(),
  mayVary: source,
}).openapi('WayHome')

const read = createRoute({
  method: 'get', path: '/api/cases/{case}/home', operationId: 'getWayHome', summary: 'The way home: what is planned by whom and when, the first 72 hours, the conditions of supervision explained, early end and pardon by their days',
  request: { params: inCase }, responses: ok('The way home', home),
})
const paper = createRoute({
  method: 'get', path: '/api/cases/{case}/home/{language}/way-home.pdf', operationId: 'getWayHomePdf', summary: 'The paper on the way home that the person takes along, in one language; `?download` to save it',
  request: { params: inCase.extend({ language: z.string().max(64).openapi({ enum: ['en', 'es'] }) }), query: z.object({ download: z.string().optional() }) }, responses: file('The PDF', 'application/pdf'),
})

export const homeRoutes: Register = (app, { store, today }) => {
  app.openapi(read, async c => {
    const made = await homeOf(store.as(c.get('user')), c.req.valid('param').case, today())
    return made.ok ? c.json(made.value, 200) : refuse(c, made.problem)
  })
  app.openapi(paper, async c => {
    const { case: caseId, language } = c.req.valid('param')
    const made = await homePaperPdf(store.as(c.get('user')), caseId, language, today())
    return made.ok ? c.body(new Uint8Array(made.value).buffer, 200, { 'content-type': 'application/pdf', 'content-disposition': c.req.valid('query').download === undefined ? 'inline' : attachment(language === 'es' ? 'su-camino-a-casa.pdf' : 'your-way-home.pdf') }) : refuse(c, made.problem)
  })
}
