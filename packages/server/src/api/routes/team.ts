import { createRoute, z } from '@hono/zod-openapi'
import { reach, sayReach } from '@lenity/casefile'
import { namesOf } from '../../people-names.ts'
import { sayPolicy } from '../../people/say-policy.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { handOver, policyTable, putOnTeam, teamOfCase, why } from '../schemas/people.ts'

const path = '/api/cases/{case}/team'
const onTeam = inCase.extend({ user: z.string().max(200) })
const put = z.object({ done: z.literal(true) })

const get = createRoute({
  method: 'get', path, operationId: 'teamOfCase', summary: 'Who is on a case, what each may see in words, and who came, went and changed parts',
  request: { params: inCase }, responses: ok('The team', teamOfCase),
})
const change = createRoute({
  method: 'post', path, operationId: 'putOnTeam', summary: 'Put someone of the office on the case, or give someone on it another part',
  request: { params: inCase, ...body(putOnTeam) }, responses: ok('It holds from the next request on', put),
})
const over = createRoute({
  method: 'post', path: `${path}/hand-over`, operationId: 'handOverLead', summary: 'Make someone else lead counsel in one’s place, and leave or keep another part',
  request: { params: inCase, ...body(handOver) }, responses: ok('Someone else leads', put),
})
const leave = createRoute({
  method: 'post', path: `${path}/{user}/leave`, operationId: 'leaveTeam', summary: 'End a part: one’s own, or anybody’s for who may change the team',
  request: { params: onTeam, ...body(z.object({ why })) }, responses: ok('It holds from the next request on', put),
})
const policy = createRoute({
  method: 'get', path: '/api/who-sees-what', operationId: 'whoSeesWhat', summary: 'The table of who may see and write what, and in words',
  responses: ok('The table', policyTable),
})

export const teamRoutes: Register = (app, { store, signInPool }) => {
  app.openapi(get, async c => {
    const mine = store.as(c.get('user'))
    const caseId = c.req.valid('param').case
    const file = await mine.cases.get(caseId)
    if (!file.ok) return refuse(c, file.problem)
    const [team, changes] = [await mine.team.list(caseId), await mine.team.changes(caseId)]
    if (!team.ok) return refuse(c, team.problem)
    if (!changes.ok) return refuse(c, changes.problem)
    const mayChange = reach(file.value.role, 'team') === 'write'
    const here = new Set(team.value.filter(({ leftAt }) => leftAt === undefined).map(({ userId }) => userId))
    const members = mayChange ? await mine.members.list(file.value.office) : undefined
    const all = members?.ok ? members.value : []
    const others = all.filter(({ userId }) => !here.has(userId))
    const nameOf = await namesOf(signInPool, [...team.value, ...changes.value, ...others].map(({ userId }) => userId).concat(changes.value.map(({ by }) => by)))
    return c.json({
      role: file.value.role,
      mayChange,
      team: team.value.map(one => ({ ...one, name: nameOf(one.userId), sees: sayReach(one.role) })),
      held: all.filter(({ held }) => held).map(({ userId }) => ({ userId, name: nameOf(userId) })),
      changes: changes.value.map(one => ({ ...one, name: nameOf(one.userId), by: nameOf(one.by) })),
      candidates: others.map(({ userId, role }) => ({ userId, name: nameOf(userId), guest: role === 'guest' })).filter(({ userId, name }) => name !== userId),
    }, 200)
  })

  app.openapi(change, async c => {
    const { userId, role, why: reason } = c.req.valid('json')
    const done = await store.as(c.get('user')).team.put(c.req.valid('param').case, userId, role, reason)
    return done.ok ? c.json({ done: true as const }, 200) : refuse(c, done.problem)
  })

  app.openapi(over, async c => {
    const { userId, iBecome, why: reason } = c.req.valid('json')
    const asker = c.get('user')
    const caseId = c.req.valid('param').case
    const { cases, team } = store.as(asker)
    const file = await cases.get(caseId)
    if (file.ok && file.value.role === 'supervisor') return refuse(c, { kind: 'conflict', what: 'You do not lead this case, so it is not yours to hand over.', where: `case ${caseId}`, next: 'Give the part of lead counsel to someone instead.' })
    const led = await team.put(caseId, userId, 'lead counsel', reason)
    if (!led.ok) return refuse(c, led.problem)
    // The next one leads from here on; should what follows fail, both do, and the page says so.
    const mine = iBecome === undefined ? await team.leave(caseId, asker.userId, reason) : await team.put(caseId, asker.userId, iBecome, reason)
    return mine.ok ? c.json({ done: true as const }, 200) : refuse(c, mine.problem)
  })

  app.openapi(leave, async c => {
    const { case: caseId, user } = c.req.valid('param')
    const done = await store.as(c.get('user')).team.leave(caseId, user, c.req.valid('json').why)
    return done.ok ? c.json({ done: true as const }, 200) : refuse(c, done.problem)
  })

  app.openapi(policy, c => c.json(sayPolicy(), 200))
}
