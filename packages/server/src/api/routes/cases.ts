import { createRoute, z } from '@hono/zod-openapi'
import { caseHeader } from '../../case-header.ts'
import { screeningOf, sentenceOf, unconfirmedOf, viewCase } from '../../case-view.ts'
import { lineOf } from '../../docket/case-line.ts'
import { engagementOf, sayEngagement } from '../../people/engagement.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { caseDetail } from '../schemas/casefile.ts'

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
  app.openapi(openCase, async c => {
    const made = await store.as(c.get('user')).cases.create({ title: c.req.valid('json').title, madeUp: false })
    return made.ok ? c.json({ id: made.value.id }, 200) : refuse(c, made.problem)
  })

  app.openapi(getCase, async c => {
    const view = await viewCase(store.as(c.get('user')), c.req.valid('param').case, today())
    if (!view.ok) return refuse(c, view.problem)
    const family = view.value.file.role === 'family'
    const screening = screeningOf(view.value)
    const scope = screening.outOfScope && { why: screening.outOfScope.why, instead: screening.outOfScope.instead }
    return c.json({
      ...lineOf(view.value, { screening, compared: sentenceOf(view.value).thenAndNow }),
      header: caseHeader(view.value),
      unconfirmed: family ? [] : unconfirmedOf(view.value),
      marks: [...sayEngagement(engagementOf(view.value.contents.agreements))],
      closed: family ? undefined : view.value.file.closed && { ...view.value.file.closed },
      outOfScope: family ? undefined : scope,
      nextPapers: family ? [] : screening.nextPapers,
    }, 200)
  })
}
