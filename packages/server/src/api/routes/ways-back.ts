import { createRoute, z } from '@hono/zod-openapi'
import type { StoreForUser } from '@lenity/casefile/store'
import { namesOf } from '../../people-names.ts'
import { agreeToWayBack, askWayBack, lookAtWayBack, refuseWayBack, takeWayBack, waysBack, type WayBack } from '../../sign-in/way-back.ts'
import type { Register } from '../app-type.ts'
import { refuse, type Refusal } from '../errors.ts'
import { body, ok } from '../respond.ts'
import { why } from '../schemas/people.ts'

const wayBack = z.object({
  id: z.string(), office: z.string().optional(), userId: z.string(), name: z.string(), why: z.string(),
  askedBy: z.string().optional(), askedAt: z.string(), agreedBy: z.string().optional(), expiresAt: z.string().optional(),
  ended: z.enum(['used', 'refused', 'expired']).optional(),
  iCan: z.enum(['agree', 'refuse', 'both', 'nothing']).openapi({ description: 'What the one who asks may still do' }),
}).openapi('WayBack')
const token = z.string().min(1).max(200)
const onWay = z.object({ way: z.uuid() })

const ask = createRoute({
  method: 'post', path: '/api/offices/{office}/members/{user}/way-back', operationId: 'askWayBack', summary: 'Ask, as an administrator, for a way back for someone who lost all that opens their account; someone else has to agree',
  request: { params: z.object({ office: z.string().max(64), user: z.string().max(200) }), ...body(z.object({ why })) }, responses: ok('It was asked', wayBack),
})
const list = createRoute({
  method: 'get', path: '/api/ways-back', operationId: 'listWaysBack', summary: 'Ways back that were asked for: into one’s own account, and in the offices one works in',
  responses: ok('Of the last thirty days, newest first', z.array(wayBack).readonly()),
})
const agree = createRoute({
  method: 'post', path: '/api/ways-back/{way}/agree', operationId: 'agreeToWayBack', summary: 'Agree, as someone who works in the office, did not ask and is not the person; gives the one-time link to hand them',
  request: { params: onWay }, responses: ok('The link, shown here and never again', z.object({ link: z.string() })),
})
const stop = createRoute({
  method: 'post', path: '/api/ways-back/{way}/refuse', operationId: 'refuseWayBack', summary: 'Refuse it, as the person it is for or as someone who works in the office; a link that was given works no more',
  request: { params: onWay }, responses: ok('Refused', z.object({ refused: z.string() })),
})
const look = createRoute({
  method: 'post', path: '/api/way-back/look', operationId: 'lookAtWayBack', summary: 'Whom a one-time link lets back in, for whoever holds it',
  request: body(z.object({ token })), responses: ok('The person', z.object({ name: z.string(), email: z.string() })),
})
const take = createRoute({
  method: 'post', path: '/api/way-back/take', operationId: 'takeWayBack', summary: 'Set a new password with a one-time link; every other way into the account ends',
  request: body(z.object({ token, password: z.string().min(12, 'a password has at least 12 characters').max(256) })), responses: ok('Sign in with it', z.object({ email: z.string() })),
})

/** Paths that are open to who is not signed in: the link is what lets in. */
export const wayBackDoors: readonly string[] = [look.path, take.path]

const notYours: Refusal = { kind: 'not found', what: 'No such request waits for you.', where: 'the way back', next: 'Look at the list again.' }

export const wayBackRoutes: Register = (app, { store, auth, signInPool, origins }) => {
  /** What someone may do about each: a guest runs nothing, and nobody agrees to what they asked for or what is for them. */
  const mine = async (as: StoreForUser, me: string) => {
    const works = await officesIWorkIn(as, me)
    const all = new Map([...await waysBack(signInPool, { offices: works }), ...await waysBack(signInPool, { userId: me })].map(one => [one.id, one]))
    return [...all.values()].map(one => ({ one, iCan: can(one, me, works) }))
  }
  const said = async (some: readonly { one: WayBack; iCan: z.infer<typeof wayBack>['iCan'] }[]) => {
    const nameOf = await namesOf(signInPool, some.flatMap(({ one }) => [one.userId, one.askedBy ?? '', one.agreedBy ?? '']))
    return some.map(({ one: { askedBy, agreedBy, ...rest }, iCan }): z.infer<typeof wayBack> => ({ ...rest, name: nameOf(rest.userId), ...(askedBy !== undefined && { askedBy: nameOf(askedBy) }), ...(agreedBy !== undefined && { agreedBy: nameOf(agreedBy) }), iCan }))
  }

  app.openapi(ask, async c => {
    const { office, user } = c.req.valid('param')
    const { userId: me } = c.get('user')
    const members = await store.as(c.get('user')).members.list(office)
    if (!members.ok) return refuse(c, members.problem)
    if (members.value.find(one => one.userId === me)?.role !== 'administrator' || !members.value.some(one => one.userId === user)) return refuse(c, { kind: 'not found', what: 'There is no such person in an office of yours to run.', where: `person ${user}`, next: 'Look at the list of its people again.' })
    const asked = await askWayBack(signInPool, { userId: user, office, why: c.req.valid('json').why, askedBy: me })
    if (!asked.ok) return refuse(c, asked.problem)
    return c.json((await said([{ one: asked.value, iCan: 'refuse' }]))[0] as z.infer<typeof wayBack>, 200)
  })

  app.openapi(list, async c => c.json(await said(await mine(store.as(c.get('user')), c.get('user').userId)), 200))

  app.openapi(agree, async c => {
    const { way } = c.req.valid('param')
    const { userId: me } = c.get('user')
    const found = (await mine(store.as(c.get('user')), me)).find(({ one }) => one.id === way)
    if (found === undefined || (found.iCan !== 'agree' && found.iCan !== 'both')) return refuse(c, notYours)
    const agreed = await agreeToWayBack(signInPool, way, me)
    return agreed.ok ? c.json({ link: `${origins[0]}/way-back?token=${agreed.value.token}` }, 200) : refuse(c, agreed.problem)
  })

  app.openapi(stop, async c => {
    const { way } = c.req.valid('param')
    const { userId: me } = c.get('user')
    const found = (await mine(store.as(c.get('user')), me)).find(({ one }) => one.id === way)
    if (found === undefined || (found.iCan !== 'refuse' && found.iCan !== 'both')) return refuse(c, notYours)
    const stopped = await refuseWayBack(signInPool, way, me)
    return stopped.ok ? c.json({ refused: way }, 200) : refuse(c, stopped.problem)
  })

  app.openapi(look, async c => {
    const found = await lookAtWayBack(signInPool, c.req.valid('json').token)
    return found.ok ? c.json({ name: found.value.name, email: found.value.email }, 200) : refuse(c, found.problem)
  })

  app.openapi(take, async c => {
    const taken = await takeWayBack(signInPool, auth, c.req.valid('json'))
    return taken.ok ? c.json(taken.value, 200) : refuse(c, taken.problem)
  })
}

/** Offices in which someone is no guest. */
async function officesIWorkIn(as: StoreForUser, me: string): Promise<readonly string[]> {
  const offices = await Promise.all((await as.offices.list()).map(async ({ id }) => {
    const members = await as.members.list(id)
    const role = (members.ok ? members.value : []).find(one => one.userId === me)?.role
    return role === undefined || role === 'guest' ? [] : [id]
  }))
  return offices.flat()
}

function can({ ended, office, userId, askedBy, agreedBy }: WayBack, me: string, works: readonly string[]): z.infer<typeof wayBack>['iCan'] {
  if (ended !== undefined) return 'nothing'
  if (userId === me || office === undefined || !works.includes(office)) return userId === me ? 'refuse' : 'nothing'
  return askedBy !== me && agreedBy === undefined ? 'both' : 'refuse'
}
