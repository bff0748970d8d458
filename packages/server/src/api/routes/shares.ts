import { createRoute, z } from '@hono/zod-openapi'
import { recordKinds } from '@lenity/casefile'
import { namesOf } from '../../people-names.ts'
import { shareable, withShares } from '../../people/shareable.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { shareable as shareableShape } from '../schemas/people.ts'

const path = '/api/cases/{case}/shares'

const list = createRoute({
  method: 'get', path, operationId: 'listShares', summary: 'What counsel can share with family and what is shared, for counsel',
  request: { params: inCase }, responses: ok('The records', z.array(shareableShape).readonly()),
})
const set = createRoute({
  method: 'put', path, operationId: 'setShare', summary: 'Share a record with family on the case, or take it back from their next request on',
  request: { params: inCase, ...body(z.object({ kind: z.enum(recordKinds), record: z.string().min(1).max(500), shared: z.boolean() })) }, responses: ok('Done', z.object({ done: z.literal(true) })),
})

export const shareRoutes: Register = (app, { store, signInPool, today }) => {
  app.openapi(list, async c => {
    const mine = store.as(c.get('user'))
    const caseId = c.req.valid('param').case
    const shares = await mine.shares.list(caseId)
    if (!shares.ok) return refuse(c, shares.problem)
    const records = await shareable(mine, caseId, today())
    if (!records.ok) return refuse(c, records.problem)
    return c.json(withShares(records.value, shares.value, await namesOf(signInPool, shares.value.map(({ by }) => by))), 200)
  })

  app.openapi(set, async c => {
    const mine = store.as(c.get('user'))
    const caseId = c.req.valid('param').case
    const { kind, record, shared } = c.req.valid('json')
    const shares = await mine.shares.list(caseId)
    if (!shares.ok) return refuse(c, shares.problem)
    const records = await shareable(mine, caseId, today())
    if (!records.ok) return refuse(c, records.problem)
    const there = records.value.find(one => one.kind === kind && one.record === record)
    const ids = there?.ids ?? (shares.value.some(share => share.kind === kind && share.recordId === record) && !shared ? [record] : [])
    if (ids.length === 0) return refuse(c, { kind: 'not found', what: 'There is no such record, or it is of those that are never shared.', where: `${kind} ${record}`, next: 'Tell the family by letter or in a meeting what they may know.' })
    for (const id of ids) {
      const done = await mine.shares.set(caseId, kind, id, shared)
      if (!done.ok) return refuse(c, done.problem)
    }
    return c.json({ done: true as const }, 200)
  })
}
