import { createRoute, z } from '@hono/zod-openapi'
import { plainLanguages } from '@lenity/petition'
import { plainSummaries, plainSummaryPdf, restsOf } from '../../plain/plain-summary.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { file, inCase, ok } from '../respond.ts'
import { plainSummariesShape } from '../schemas/plain-summary.ts'
import { attachment } from './papers.ts'

const read = createRoute({
  method: 'get', path: '/api/cases/{case}/plain-summary', operationId: 'getPlainSummary', summary: 'The case, the petition and what comes next in plain words, for the person and the family, in English and in Spanish, with how hard each is to read',
  request: { params: inCase }, responses: ok('The summary', plainSummariesShape),
})
const pdf = createRoute({
  method: 'get', path: '/api/cases/{case}/plain-summary/{language}/summary.pdf', operationId: 'getPlainSummaryPdf', summary: 'The same in one language as PDF, fit for the mail to a prison; `?download` to save it',
  request: { params: inCase.extend({ language: z.string().max(64).openapi({ enum: [...plainLanguages] }) }), query: z.object({ download: z.string().optional() }) }, responses: file('The PDF', 'application/pdf'),
})

export const plainSummaryRoutes: Register = (app, { store, today }) => {
  app.openapi(read, async c => {
    const made = await plainSummaries(store.as(c.get('user')), c.req.valid('param').case, today())
    if (!made.ok) return refuse(c, made.problem)
    const summaries = made.value.summaries.map(summary => ({ ...summary, sections: summary.sections.map(section => ({ ...section, lines: section.lines.map(({ says, item }) => ({ text: says.text, item, ...restsOf(says) })) })) }))
    return c.json({ summaries, notes: made.value.notes }, 200)
  })

  app.openapi(pdf, async c => {
    const { case: caseId, language } = c.req.valid('param')
    const made = await plainSummaryPdf(store.as(c.get('user')), caseId, language, today())
    if (!made.ok) return refuse(c, made.problem)
    return c.body(new Uint8Array(made.value).buffer, 200, { 'content-type': 'application/pdf', 'content-disposition': c.req.valid('query').download === undefined ? 'inline' : attachment(language === 'es' ? 'su-caso.pdf' : 'your-case.pdf') })
  })
}
