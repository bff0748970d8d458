import { createRoute, z } from '@hono/zod-openapi'
import { roles } from '@lenity/casefile'
import type { MergeSummary } from '@lenity/casefile/store'
import type { Pool } from 'pg'
import { namesOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { why } from '../schemas/people.ts'

const path = '/api/cases/{case}/merge'
const one = z.object({ id: z.string(), title: z.string() })
const coming = z.object({ come: z.int(), both: z.int() })

const summary = z.object({
  first: one,
  second: one,
  alike: z.array(z.string()).readonly().openapi({ description: 'Why the two may be one person; empty when nothing in them says so' }),
  papers: coming.extend({ erased: z.int().openapi({ description: 'Erased from the first case for good: they stay away' }) }),
  facts: coming,
  decisions: coming,
  answers: coming,
  records: z.record(z.string(), z.int()),
  packets: z.int(),
  team: z.array(z.object({ name: z.string(), role: z.enum(roles), comes: z.boolean() })).readonly().openapi({ description: 'Everyone on the case afterwards' }),
  walls: z.array(z.object({ name: z.string(), from: z.enum(['first', 'second', 'both']), onFirst: z.boolean() })).readonly().openapi({ description: 'Whom a wall keeps from the case afterwards' }),
  sharesDropped: z.int(),
  signatures: z.int(),
  signaturesDropped: z.int(),
  copies: z.int(),
  copiesDropped: z.int(),
}).openapi('MergeSummary')
const mergedCase = z.object({
  id: z.string(), title: z.string(), why: z.string(), by: z.string(), at: z.string(),
  items: z.array(z.object({ kind: z.enum(['paper', 'fact', 'record', 'packet', 'answer']), id: z.string() })).readonly().openapi({ description: 'For counsel: what came with it' }),
}).openapi('MergedCase')

const preview = createRoute({
  method: 'get', path, operationId: 'previewMerge', summary: 'What merging a second case into this one would do; for whoever leads or supervises both',
  request: { params: inCase, query: z.object({ with: z.string().max(64).openapi({ description: 'The second case' }) }) }, responses: ok('What would happen; nothing is kept', summary),
})
const merge = createRoute({
  method: 'post', path, operationId: 'mergeCases', summary: 'Merge a second case into this one, for good: what it holds comes to stand here, and it is opened no more',
  request: { params: inCase, ...body(z.object({ second: z.string().max(64), name: z.string().max(300).openapi({ description: 'What the second case is called, typed as a confirmation' }), why })) }, responses: ok('What was done', summary),
})
const list = createRoute({
  method: 'get', path: '/api/cases/{case}/merges', operationId: 'listMerges', summary: 'The cases that went into this one, oldest first',
  request: { params: inCase }, responses: ok('The cases', z.array(mergedCase).readonly()),
})
const into = createRoute({
  method: 'get', path: '/api/cases/{case}/merged-into', operationId: 'mergedInto', summary: 'The case this one went into, for those who are on that one',
  request: { params: inCase }, responses: ok('Where it went', z.object({ into: z.string() })),
})

export const mergeRoutes: Register = (app, { store, signInPool }) => {
  app.openapi(preview, async c => {
    const looked = await store.as(c.get('user')).merges.preview(c.req.valid('param').case, c.req.valid('query').with)
    return looked.ok ? c.json(await named(signInPool, looked.value), 200) : refuse(c, looked.problem)
  })
  app.openapi(merge, async c => {
    const { second, name, why: reason } = c.req.valid('json')
    const merged = await store.as(c.get('user')).merges.merge(c.req.valid('param').case, second, { name, why: reason })
    return merged.ok ? c.json(await named(signInPool, merged.value), 200) : refuse(c, merged.problem)
  })
  app.openapi(list, async c => {
    const merged = await store.as(c.get('user')).merges.list(c.req.valid('param').case)
    return merged.ok ? c.json(merged.value.map(each => ({ ...each, items: [...each.items] })), 200) : refuse(c, merged.problem)
  })
  app.openapi(into, async c => {
    const went = await store.as(c.get('user')).merges.into(c.req.valid('param').case)
    return went.ok ? c.json({ into: went.value }, 200) : refuse(c, went.problem)
  })
}

async function named(signIn: Pool, { team, walls, records, ...rest }: MergeSummary): Promise<z.infer<typeof summary>> {
  const nameOf = await namesOf(signIn, [...team, ...walls].map(({ userId }) => userId))
  return {
    ...rest,
    alike: [...rest.alike],
    records: Object.fromEntries(Object.entries(records)),
    team: team.map(({ userId, role, comes }) => ({ name: nameOf(userId), role, comes })),
    walls: walls.map(({ userId, from, onFirst }) => ({ name: nameOf(userId), from, onFirst })),
  }
}
