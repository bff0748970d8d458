import { createRoute, z } from '@hono/zod-openapi'
import { formIds } from '@lenity/petition'
import { fillOfficeFile } from '../../forms/fill-office-file.ts'
import { makeSupplement } from '../../forms/make-supplement.ts'
import { viewForm } from '../../forms/form-view.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { file, inCase, ok } from '../respond.ts'
import { formOfCase } from '../schemas/forms.ts'
import { attachment } from './papers.ts'

const inForm = inCase.extend({ form: z.string().max(40).openapi({ enum: [...formIds] }) })
const form = createRoute({
  method: 'get', path: '/api/cases/{case}/forms/{form}', operationId: 'getForm', summary: 'A form of clemency: each question with its answer from the case as it stands, the facts behind it, and what warns before it goes out',
  request: { params: inForm }, responses: ok('The form', formOfCase),
})

const filled = createRoute({
  method: 'post', path: '/api/cases/{case}/forms/{form}/filled', operationId: 'fillForm', summary: 'The official PDF that is sent, filled from the case and flattened, with continuation sheets for what does not fit; refused where no field map knows exactly this file',
  request: { params: inForm, body: { required: true, content: { 'multipart/form-data': { schema: z.object({ file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }), map: z.string().max(500_000).optional().openapi({ description: 'A field map of the office for this file, as JSON' }) }) } } } },
  responses: file('The filled form', 'application/pdf'),
})

const supplement = createRoute({
  method: 'get', path: '/api/cases/{case}/petitions/{record}/supplement.pdf', operationId: 'getSupplement', summary: 'What was confirmed since a petition was filed, while it is pending, or was denied, as one PDF with its exhibits',
  request: { params: inCase.extend({ record: z.string().max(64) }) }, responses: file('The supplement', 'application/pdf'),
})

export const formRoutes: Register = (app, { store, today }) => {
  app.openapi(form, async c => {
    const { case: caseId, form: id } = c.req.valid('param')
    const seen = await viewForm(store.as(c.get('user')), caseId, id, today())
    return seen.ok ? c.json(seen.value, 200) : refuse(c, seen.problem)
  })

  app.openapi(filled, async c => {
    const { case: caseId, form: id } = c.req.valid('param')
    const sent = c.req.valid('form')
    const made = await fillOfficeFile(store.as(c.get('user')), caseId, id, { name: sent.file.name, bytes: new Uint8Array(await sent.file.arrayBuffer()), map: sent.map }, today())
    if (!made.ok) return refuse(c, made.problem)
    return c.body(new Uint8Array(made.value).buffer, 200, { 'content-type': 'application/pdf', 'content-disposition': attachment(`filled-${id}.pdf`) })
  })

  app.openapi(supplement, async c => {
    const { case: caseId, record } = c.req.valid('param')
    const made = await makeSupplement(store.as(c.get('user')), caseId, record, today())
    if (!made.ok) return refuse(c, made.problem)
    return c.body(new Uint8Array(made.value).buffer, 200, { 'content-type': 'application/pdf', 'content-disposition': attachment('supplement.pdf') })
  })
}
