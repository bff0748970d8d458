import { createRoute, z } from '@hono/zod-openapi'
import { exportOfCase } from '../../export/export-of-case.ts'
import { plainName } from '../../export/export-file.ts'
import { officeFiles } from '../../export/office-files.ts'
import { zipOf } from '../../export/zip-stream.ts'
import { accountsOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { file, inCase } from '../respond.ts'
import { attachment } from './papers.ts'

const ofCase = createRoute({
  method: 'get', path: '/api/cases/{case}/export.zip', operationId: 'exportCase', summary: 'All of a case that one sees, in open formats with a manifest of hashes, as it is read',
  request: { params: inCase }, responses: file('The archive', 'application/zip'),
})
const ofOffice = createRoute({
  method: 'get', path: '/api/offices/{office}/export.zip', operationId: 'exportOffice', summary: 'The records of an office one administers, and each of its cases one is on, as one sees it',
  request: { params: z.object({ office: z.string().max(64).openapi({ description: 'The id of the office' }) }) }, responses: file('The archive', 'application/zip'),
})

export const exportRoutes: Register = (app, { store, signInPool }) => {
  app.openapi(ofCase, async c => {
    const asker = c.get('user')
    const made = await exportOfCase(store.as(asker), signInPool, asker, c.req.valid('param').case)
    return made.ok ? c.body(made.value.zip, 200, { 'content-type': 'application/zip', 'content-disposition': attachment(`${plainName(made.value.title)}.zip`) }) : refuse(c, made.problem)
  })

  app.openapi(ofOffice, async c => {
    const asker = c.get('user')
    const mine = store.as(asker)
    const id = c.req.valid('param').office
    // Only an administrator is given what changed among its people; everyone else is told that there is no such office.
    const changes = await mine.members.changes(id)
    if (!changes.ok) return refuse(c, changes.problem)
    const [members, invitations, upkeep] = [await mine.members.list(id), await mine.invitations.list(id), await mine.upkeep.list(id)]
    if (!members.ok) return refuse(c, members.problem)
    if (!invitations.ok) return refuse(c, invitations.problem)
    if (!upkeep.ok) return refuse(c, upkeep.problem)
    const accounts = await accountsOf(signInPool, [...new Set([asker.userId, ...members.value.map(one => one.userId), ...changes.value.flatMap(one => [one.userId, one.by]), ...invitations.value.map(one => one.by)])])
    const nameOf = (userId: string) => accounts.get(userId)?.name ?? userId
    const name = (await mine.offices.list()).find(one => one.id === id)?.name ?? ''
    const files = officeFiles(mine, signInPool, asker, {
      id, name,
      people: members.value.map(({ userId, role }) => ({ name: nameOf(userId), email: accounts.get(userId)?.email, role })),
      changes: changes.value.map(one => ({ ...one, name: nameOf(one.userId), byName: nameOf(one.by) })),
      invitations: invitations.value.map(one => ({ ...one, by: nameOf(one.by) })),
      upkeep: upkeep.value,
    })
    const zip = zipOf(files, { of: 'office', id, name, office: name, exportedAt: new Date().toISOString(), exportedBy: nameOf(asker.userId), part: 'administrator' }, () => Promise.resolve())
    return c.body(zip, 200, { 'content-type': 'application/zip', 'content-disposition': attachment(`${plainName(name)}.zip`) })
  })
}
