import { createRoute } from '@hono/zod-openapi'
import { caseFiles } from '../../export/case-files.ts'
import { plainName } from '../../export/export-file.ts'
import { zipOf } from '../../export/zip-stream.ts'
import { namesOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { file, inCase } from '../respond.ts'
import { attachment } from './papers.ts'

const ofCase = createRoute({
  method: 'get', path: '/api/cases/{case}/export.zip', operationId: 'exportCase', summary: 'All of a case that one sees, in open formats with a manifest of hashes, as it is read',
  request: { params: inCase }, responses: file('The archive', 'application/zip'),
})

export const exportRoutes: Register = (app, { store, signInPool }) => {
  app.openapi(ofCase, async c => {
    const { case: caseId } = c.req.valid('param')
    const { exports, ...mine } = store.as(c.get('user'))
    const begun = await exports.begin(caseId)
    if (!begun.ok) return refuse(c, begun.problem)
    const content = begun.value
    const nameOf = await namesOf(signInPool, [...new Set([c.get('user').userId, ...content.team.map(one => one.userId), ...content.teamChanges.flatMap(one => [one.userId, one.by]), ...content.factEvents.map(one => one.by), ...content.packets.map(one => one.madeBy)])])
    const zip = zipOf(caseFiles({ exports, ...mine }, content, nameOf), {
      of: 'case', id: content.file.id, name: content.file.title, office: content.officeName, exportedAt: new Date().toISOString(), exportedBy: nameOf(c.get('user').userId), part: content.file.role,
    }, async manifest => { await exports.end(caseId, manifest) })
    return c.body(zip, 200, { 'content-type': 'application/zip', 'content-disposition': attachment(`${plainName(content.file.title)}.zip`) })
  })
}
