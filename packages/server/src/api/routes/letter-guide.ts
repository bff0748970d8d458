import { createRoute, z } from '@hono/zod-openapi'
import { letterGuidePdf } from '../../support/letter-guide-pdf.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { file, inCase } from '../respond.ts'
import { attachment } from './papers.ts'

const guide = createRoute({
  method: 'get', path: '/api/cases/{case}/letters-of-support/{language}/guide.pdf', operationId: 'getLetterGuidePdf', summary: 'What makes a letter of support useful, as a paper for whoever writes one, in one language; `?download` to save it',
  request: { params: inCase.extend({ language: z.string().max(64).openapi({ enum: ['en', 'es'] }) }), query: z.object({ download: z.string().optional() }) }, responses: file('The PDF', 'application/pdf'),
})

export const letterGuideRoutes: Register = (app, { store, today }) => {
  app.openapi(guide, async c => {
    const { case: caseId, language } = c.req.valid('param')
    const made = await letterGuidePdf(store.as(c.get('user')), caseId, language, today())
    return made.ok ? c.body(new Uint8Array(made.value).buffer, 200, { 'content-type': 'application/pdf', 'content-disposition': c.req.valid('query').download === undefined ? 'inline' : attachment(language === 'es' ? 'una-carta-de-apoyo.pdf' : 'a-letter-of-support.pdf') }) : refuse(c, made.problem)
  })
}
