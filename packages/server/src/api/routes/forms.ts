import { createRoute, z } from '@hono/zod-openapi'
import { formIds } from '@lenity/petition'
import { viewForm } from '../../forms/form-view.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { inCase, ok } from '../respond.ts'
import { formOfCase } from '../schemas/forms.ts'

const form = createRoute({
  method: 'get', path: '/api/cases/{case}/forms/{form}', operationId: 'getForm', summary: 'A form of clemency: each question with its answer from the case as it stands, the facts behind it, and what warns before it goes out',
  request: { params: inCase.extend({ form: z.string().max(40).openapi({ enum: [...formIds] }) }) }, responses: ok('The form', formOfCase),
})

export const formRoutes: Register = (app, { store, today }) => {
  app.openapi(form, async c => {
    const { case: caseId, form: id } = c.req.valid('param')
    const seen = await viewForm(store.as(c.get('user')), caseId, id, today())
    return seen.ok ? c.json(seen.value, 200) : refuse(c, seen.problem)
  })
}
