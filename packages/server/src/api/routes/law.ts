import { createRoute, z } from '@hono/zod-openapi'
import { screenForCounsel } from '@lenity/law'
import { oncePer, screeningOf, sentenceOf, unconfirmedOf, viewCase } from '../../case-view.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { inCase, ok } from '../respond.ts'
import { routesFor } from '../routes-for.ts'
import { screening, thenAndNow as thenAndNowSchema, timeServed as timeServedSchema } from '../schemas/law.ts'

const unconfirmed = z.array(z.string()).readonly().openapi({ description: 'The facts nobody has confirmed, by path: what was computed from one of them is open until someone does' })

const sentence = createRoute({
  method: 'get', path: '/api/cases/{case}/sentence', operationId: 'getSentence', summary: 'The sentence then and now, step by step',
  request: { params: inCase },
  responses: ok('Then and now', z.object({ on: z.string(), thenAndNow: thenAndNowSchema, timeServed: timeServedSchema, unconfirmed }).openapi('SentencePage')),
})

const criteria = createRoute({
  method: 'get', path: '/api/cases/{case}/criteria', operationId: 'getCriteria', summary: 'The routes to relief, each answer with its reasons',
  request: { params: inCase },
  responses: ok('The screening', z.object({ on: z.string(), screening, unconfirmed }).openapi('CriteriaPage')),
})

const caseFacts = createRoute({
  method: 'get', path: '/api/cases/{case}/case-facts', operationId: 'getCaseFacts', summary: 'The facts of the case as the law reads them: each known, unknown or of rival readings',
  request: { params: inCase },
  responses: ok('The case facts', z.object({ on: z.string(), caseFacts: z.record(z.string(), z.unknown()) }).openapi('CaseFactsPage')),
})

/** What the audit says of these pages: they rest on the facts alone. */
const asked = { what: 'facts read' }

export const lawRoutes: Register = (app, { store, today }) => {
  app.openapi(sentence, async c => {
    const view = await viewCase(store.as(c.get('user')), c.req.valid('param').case, today(), asked)
    if (!view.ok) return refuse(c, view.problem)
    return c.json({ on: view.value.on, ...sentenceOf(view.value), unconfirmed: unconfirmedOf(view.value) }, 200)
  })

  app.openapi(criteria, async c => {
    const view = await viewCase(store.as(c.get('user')), c.req.valid('param').case, today(), asked)
    if (!view.ok) return refuse(c, view.problem)
    const { file, contents, caseFacts, on } = view.value
    const screened = screeningOf(view.value)
    const forCounsel = () => oncePer(contents, `screening for counsel on ${on}`, () => screenForCounsel(caseFacts, on))
    return c.json({ on, screening: { ...screened, routes: routesFor(file.role, screened.routes, () => screened.outOfScope ? [] : forCounsel()) }, unconfirmed: unconfirmedOf(view.value) }, 200)
  })

  app.openapi(caseFacts, async c => {
    const view = await viewCase(store.as(c.get('user')), c.req.valid('param').case, today(), asked)
    return view.ok ? c.json({ on: view.value.on, caseFacts: { ...view.value.caseFacts } }, 200) : refuse(c, view.problem)
  })
}
