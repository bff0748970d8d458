import { createRoute, z } from '@hono/zod-openapi'
import { namesOf } from '../../people-names.ts'
import { auditCsv, auditJson } from '../../people/audit-export.ts'
import { sayCheck } from '../../people/say-check.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { file, inCase, ok } from '../respond.ts'
import { auditCheck, auditLine } from '../schemas/people.ts'
import { attachment } from './papers.ts'

const path = '/api/cases/{case}/audit'

const feed = createRoute({
  method: 'get', path, operationId: 'auditFeed', summary: 'Who read and who changed what of a case, newest first; ids, never content',
  request: { params: inCase, query: z.object({ which: z.enum(['change', 'read']).optional(), after: z.string().regex(/^\d{1,18}$/).optional().openapi({ description: 'The place of the last line one has' }), most: z.coerce.number().int().min(1).max(500).default(100) }) },
  responses: ok('The lines', z.array(auditLine).readonly()),
})
const check = createRoute({
  method: 'get', path: `${path}/check`, operationId: 'checkAudit', summary: 'Check both chains of lines; names the first broken one',
  request: { params: inCase }, responses: ok('What was found', auditCheck),
})
const csv = createRoute({
  method: 'get', path: `${path}.csv`, operationId: 'auditCsv', summary: 'All lines as a table for a spreadsheet',
  request: { params: inCase }, responses: file('The table', 'text/csv'),
})
const json = createRoute({
  method: 'get', path: `${path}.json`, operationId: 'auditJson', summary: 'All lines and what checking them found',
  request: { params: inCase }, responses: file('The lines', 'application/json'),
})

export const auditRoutes: Register = (app, { store, signInPool }) => {
  app.openapi(feed, async c => {
    const lines = await store.as(c.get('user')).audit.feed(c.req.valid('param').case, c.req.valid('query'))
    if (!lines.ok) return refuse(c, lines.problem)
    const nameOf = await namesOf(signInPool, [...new Set(lines.value.flatMap(({ by, to }) => [by, to]))])
    return c.json(lines.value.map(line => ({ ...line, by: nameOf(line.by), ...(nameOf(line.to) !== line.to && { toName: nameOf(line.to) }) })), 200)
  })

  app.openapi(check, async c => {
    const checked = await store.as(c.get('user')).audit.verify(c.req.valid('param').case)
    return checked.ok ? c.json(sayCheck(checked.value), 200) : refuse(c, checked.problem)
  })

  app.openapi(csv, async c => {
    const caseId = c.req.valid('param').case
    const lines = await store.as(c.get('user')).audit.feed(caseId, {})
    if (!lines.ok) return refuse(c, lines.problem)
    const nameOf = await namesOf(signInPool, [...new Set(lines.value.map(({ by }) => by))])
    return c.body(auditCsv(lines.value, nameOf), 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': attachment(`audit-${caseId}.csv`) })
  })

  app.openapi(json, async c => {
    const caseId = c.req.valid('param').case
    const { audit } = store.as(c.get('user'))
    const lines = await audit.feed(caseId, {})
    if (!lines.ok) return refuse(c, lines.problem)
    const checked = await audit.verify(caseId)
    if (!checked.ok) return refuse(c, checked.problem)
    const nameOf = await namesOf(signInPool, [...new Set(lines.value.map(({ by }) => by))])
    return c.body(auditJson(caseId, lines.value, sayCheck(checked.value), nameOf), 200, { 'content-type': 'application/json', 'content-disposition': attachment(`audit-${caseId}.json`) })
  })
}
