import { createRoute, z } from '@hono/zod-openapi'
import type { Invitation } from '@lenity/casefile/store'
import { accountsOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, ok } from '../respond.ts'
import { anyOfficeRole, invitedRole, newInvitation, officeHead, officePage, partsInOffice } from '../schemas/offices.ts'
import { userId, why } from '../schemas/people.ts'

const inOffice = z.object({ office: z.string().max(64).openapi({ description: 'The id of the office' }) })
const onMember = inOffice.extend({ user: z.string().max(200) })
const path = '/api/offices/{office}'
const member = `${path}/members/{user}`
const done = z.object({ done: z.literal(true) })

const list = createRoute({
  method: 'get', path: '/api/offices', operationId: 'listOffices', summary: 'The offices one is of, and what one is there',
  responses: ok('The offices', z.array(officeHead).readonly()),
})
const get = createRoute({
  method: 'get', path, operationId: 'getOffice', summary: 'An office and its people; a guest sees only themselves, an administrator invitations and changes too',
  request: { params: inOffice }, responses: ok('The office', officePage),
})
const rename = createRoute({
  method: 'put', path, operationId: 'renameOffice', summary: 'Give the office another name',
  request: { params: inOffice, ...body(z.object({ name: z.string().trim().min(1, 'an office needs a name').max(200) })) }, responses: ok('Done', done),
})
const invite = createRoute({
  method: 'post', path: `${path}/invitations`, operationId: 'inviteToOffice', summary: 'Invite someone by a one-time link, which is shown once',
  request: { params: inOffice, ...body(z.object({ forWhom: z.string().trim().min(1, 'say whom it is for').max(200), role: invitedRole })) }, responses: ok('The invitation with its link', newInvitation),
})
const withdraw = createRoute({
  method: 'post', path: `${path}/invitations/{invitation}/withdraw`, operationId: 'withdrawInvitation', summary: 'Make the link of an invitation useless',
  request: { params: inOffice.extend({ invitation: z.string().max(64) }) }, responses: ok('Done', done),
})
const change = createRoute({
  method: 'put', path: member, operationId: 'changeMember', summary: 'Make someone an administrator, a member or a guest; the last administrator stays one',
  request: { params: onMember, ...body(z.object({ role: anyOfficeRole })) }, responses: ok('Done', done),
})
const parts = createRoute({
  method: 'get', path: `${member}/parts`, operationId: 'partsOfMember', summary: 'How many parts on cases end when someone leaves the office, and how many cases only they lead',
  request: { params: onMember }, responses: ok('The numbers', partsInOffice),
})
const leave = createRoute({
  method: 'post', path: `${member}/leave`, operationId: 'leaveOffice', summary: 'End a membership and every part on a case of the office; cases only they lead go to a successor',
  request: { params: onMember, ...body(z.object({ why, successor: userId.optional() })) }, responses: ok('Done', done),
})

export const officeRoutes: Register = (app, { store, signInPool, origins }) => {
  app.openapi(list, async c => {
    const mine = store.as(c.get('user'))
    const heads = await Promise.all((await mine.offices.list()).map(async office => {
      const members = await mine.members.list(office.id)
      return { ...office, role: (members.ok ? members.value : []).find(one => one.userId === c.get('user').userId)?.role ?? ('guest' as const) }
    }))
    return c.json(heads, 200)
  })

  app.openapi(get, async c => {
    const mine = store.as(c.get('user'))
    const { userId: me } = c.get('user')
    const id = c.req.valid('param').office
    const members = await mine.members.list(id)
    if (!members.ok) return refuse(c, members.problem)
    const name = (await mine.offices.list()).find(office => office.id === id)?.name ?? ''
    const role = members.value.find(one => one.userId === me)?.role ?? 'guest'
    const [invitations, changes] = role === 'administrator' ? [await mine.invitations.list(id), await mine.members.changes(id)] : []
    const accounts = await accountsOf(signInPool, [...members.value.map(one => one.userId), ...(changes?.ok ? changes.value.flatMap(one => [one.userId, one.by]) : []), ...(invitations?.ok ? invitations.value.flatMap(one => [one.by, one.end?.by ?? '']) : [])])
    const nameOf = (userId: string) => accounts.get(userId)?.name ?? userId
    return c.json({
      id, name, role, me,
      // Who has no account is no person: the author of the examples.
      members: members.value.filter(one => accounts.has(one.userId)).map(one => ({ ...one, name: nameOf(one.userId), ...(role === 'administrator' && { email: accounts.get(one.userId)?.email ?? '' }) })),
      ...(invitations?.ok && { invitations: invitations.value.map(one => withNames(one, nameOf)) }),
      ...(changes?.ok && { changes: changes.value.filter(one => accounts.has(one.userId)).map(one => ({ ...one, name: nameOf(one.userId), by: nameOf(one.by) })) }),
    }, 200)
  })

  app.openapi(rename, async c => {
    const named = await store.as(c.get('user')).offices.rename(c.req.valid('param').office, c.req.valid('json').name)
    return named.ok ? c.json({ done: true as const }, 200) : refuse(c, named.problem)
  })

  app.openapi(invite, async c => {
    const made = await store.as(c.get('user')).invitations.create(c.req.valid('param').office, c.req.valid('json'))
    if (!made.ok) return refuse(c, made.problem)
    const { token, ...rest } = made.value
    return c.json({ ...rest, by: c.get('user').name, link: `${origins[0]}/invitation?token=${token}` }, 200)
  })

  app.openapi(withdraw, async c => {
    const { office, invitation } = c.req.valid('param')
    const withdrawn = await store.as(c.get('user')).invitations.withdraw(office, invitation)
    return withdrawn.ok ? c.json({ done: true as const }, 200) : refuse(c, withdrawn.problem)
  })

  app.openapi(change, async c => {
    const { office, user } = c.req.valid('param')
    const changed = await store.as(c.get('user')).members.change(office, user, c.req.valid('json').role)
    return changed.ok ? c.json({ done: true as const }, 200) : refuse(c, changed.problem)
  })

  app.openapi(parts, async c => {
    const { office, user } = c.req.valid('param')
    const found = await store.as(c.get('user')).members.parts(office, user)
    return found.ok ? c.json(found.value, 200) : refuse(c, found.problem)
  })

  app.openapi(leave, async c => {
    const { office, user } = c.req.valid('param')
    const left = await store.as(c.get('user')).members.leave(office, user, c.req.valid('json'))
    return left.ok ? c.json({ done: true as const }, 200) : refuse(c, left.problem)
  })
}

function withNames(one: Invitation, nameOf: (userId: string) => string) {
  return { ...one, by: nameOf(one.by), ...(one.end && { end: { ...one.end, by: nameOf(one.end.by) } }) }
}
