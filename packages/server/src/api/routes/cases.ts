import { createRoute, z } from '@hono/zod-openapi'
import { glance, viewCase, type CaseView } from '../../case-view.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { caseDetail, caseSummary } from '../schemas/casefile.ts'

const listCases = createRoute({
  method: 'get', path: '/api/cases', operationId: 'listCases', summary: 'The docket: the cases one is on, newest first',
  responses: ok('The docket', z.array(caseSummary)),
})

const openCase = createRoute({
  method: 'post', path: '/api/cases', operationId: 'createCase', summary: 'Open a new case',
  request: body(z.object({ title: z.string().trim().min(1, 'a case needs a name').max(200) })),
  responses: ok('The new case', z.object({ id: z.string() })),
})

const getCase = createRoute({
  method: 'get', path: '/api/cases/{case}', operationId: 'getCase', summary: 'Where a case stands',
  request: { params: inCase },
  responses: ok('The case', caseDetail),
})

export const caseRoutes: Register = (app, { store, today }) => {
  app.openapi(listCases, async c => {
    const mine = store.as(c.get('user'))
    const rows = []
    for (const file of await mine.cases.list()) {
      const view = await viewCase(mine, file.id, today())
      if (view.ok) rows.push(summaryOf(view.value))
    }
    return c.json(rows, 200)
  })

  app.openapi(openCase, async c => {
    const made = await store.as(c.get('user')).cases.create({ title: c.req.valid('json').title, madeUp: false })
    return made.ok ? c.json({ id: made.value.id }, 200) : refuse(c, made.problem)
  })

  app.openapi(getCase, async c => {
    const mine = store.as(c.get('user'))
    const view = await viewCase(mine, c.req.valid('param').case, today())
    if (!view.ok) return refuse(c, view.problem)
    const { screening } = glance(view.value)
    const scope = screening.outOfScope && { why: screening.outOfScope.why, instead: screening.outOfScope.instead }
    return c.json({
      ...summaryOf(view.value),
      closed: view.value.file.closed && { ...view.value.file.closed },
      outOfScope: scope,
      nextPapers: screening.nextPapers,
    }, 200)
  })
}

function summaryOf(view: CaseView) {
  const { headline, status } = glance(view)
  return {
    id: view.file.id,
    title: view.file.title,
    headline,
    status,
    papers: view.papers.length,
    proposed: view.facts.filter(fact => fact.standing === 'proposed').length,
    madeUp: view.file.madeUp,
    asOf: view.file.asOf,
  }
}
