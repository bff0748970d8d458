import { createRoute, z } from '@hono/zod-openapi'
import type { Keeping } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { namesOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { why } from '../schemas/people.ts'

const rule = z.object({ years: z.number().int().min(1).max(100), rule: z.string().trim().min(1, 'name the rule').max(500) }).openapi('KeepingRule')
const keeping = z.object({
  caseId: z.string(), caseTitle: z.string(), closedOn: z.string().optional(), rule: rule.optional(),
  until: z.string().optional().openapi({ description: 'The last day it is kept' }),
  longer: z.object({ until: z.string(), why: z.string(), by: z.string(), at: z.string() }).optional(),
  over: z.boolean().openapi({ description: 'Whether it need be kept no longer' }),
}).openapi('Keeping')
const inOffice = z.object({ office: z.string().max(64) })

const get = createRoute({
  method: 'get', path: '/api/offices/{office}/keeping', operationId: 'keepingRule', summary: 'How long the office keeps the file of a closed case, and by which rule',
  request: { params: inOffice }, responses: ok('The rule, where one was decided', z.object({ rule: rule.optional() })),
})
const decide = createRoute({
  method: 'put', path: '/api/offices/{office}/keeping', operationId: 'decideKeeping', summary: 'Decide it, as an administrator; without a rule nothing is decided',
  request: { params: inOffice, ...body(z.object({ rule: rule.optional() })) }, responses: ok('Done', z.object({ done: z.literal(true) })),
})
const ofCase = createRoute({
  method: 'get', path: '/api/cases/{case}/keeping', operationId: 'keepingOfCase', summary: 'How long the file of a case is kept, for those who lead and supervise it',
  request: { params: inCase }, responses: ok('How long', keeping),
})
const longer = createRoute({
  method: 'post', path: '/api/cases/{case}/keep-longer', operationId: 'keepLonger', summary: 'Keep the file of a closed case until a later day, that day included',
  request: { params: inCase, ...body(z.object({ until: z.iso.date(), why })) }, responses: ok('How long now', keeping),
})
const over = createRoute({
  method: 'get', path: '/api/kept-long-enough', operationId: 'keptLongEnough', summary: 'Closed cases one leads or supervises whose files need be kept no longer',
  responses: ok('The longest due first', z.array(keeping).readonly()),
})

export const retentionRoutes: Register = (app, { store, signInPool, today }) => {
  const said = async (some: readonly Keeping[]) => {
    const nameOf = await namesOf(signInPool, some.flatMap(one => (one.longer ? [one.longer.by] : [])))
    return some.map(({ longer: later, ...one }): z.infer<typeof keeping> => ({ ...one, ...(later && { longer: { ...later, by: nameOf(later.by) } }), over: one.until !== undefined && one.until < today() }))
  }
  const one = async (it: Keeping) => (await said([it]))[0] as z.infer<typeof keeping>

  app.openapi(get, async c => {
    const found = await store.as(c.get('user')).retention.rule(c.req.valid('param').office)
    return found.ok ? c.json(found.value === undefined ? {} : { rule: found.value }, 200) : refuse(c, found.problem)
  })

  app.openapi(decide, async c => {
    const decided = await store.as(c.get('user')).retention.decide(c.req.valid('param').office, c.req.valid('json').rule)
    return decided.ok ? c.json({ done: true as const }, 200) : refuse(c, decided.problem)
  })

  app.openapi(ofCase, async c => {
    const found = await store.as(c.get('user')).retention.ofCase(c.req.valid('param').case)
    return found.ok ? c.json(await one(found.value), 200) : refuse(c, found.problem)
  })

  app.openapi(longer, async c => {
    const { until, why: reason } = c.req.valid('json')
    const kept = await store.as(c.get('user')).retention.keepLonger(c.req.valid('param').case, until as CivilDate, reason)
    return kept.ok ? c.json(await one(kept.value), 200) : refuse(c, kept.problem)
  })

  app.openapi(over, async c => {
    const found = await store.as(c.get('user')).retention.over(today())
    return found.ok ? c.json(await said(found.value), 200) : refuse(c, found.problem)
  })
}
