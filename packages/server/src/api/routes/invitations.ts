import { createRoute, z } from '@hono/zod-openapi'
import { namesOf } from '../../people-names.ts'
import { acceptInvitation } from '../../sign-in/accept-invitation.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, ok } from '../respond.ts'
import { openInvitation } from '../schemas/offices.ts'

const token = z.string().min(1).max(200)

const look = createRoute({
  method: 'post', path: '/api/invitations/look', operationId: 'lookAtInvitation', summary: 'What a one-time link invites to, for whoever holds it',
  request: body(z.object({ token })), responses: ok('The invitation', openInvitation),
})
const accept = createRoute({
  method: 'post', path: '/api/invitations/accept', operationId: 'acceptInvitation', summary: 'Make an account with a one-time link and join the office',
  request: body(z.object({ token, name: z.string().trim().min(1).max(200), email: z.email().max(200), password: z.string().min(12, 'a password has at least 12 characters').max(256) })),
  responses: ok('The account was made; sign in with it', z.object({ email: z.string() })),
})
const take = createRoute({
  method: 'post', path: '/api/invitations/take', operationId: 'takeInvitation', summary: 'Join the office with the account one is signed in with',
  request: body(z.object({ token })), responses: ok('Joined', z.object({ office: z.string() })),
})

export const invitationRoutes: Register = (app, { store, auth, signInPool }) => {
  app.openapi(look, async c => {
    const found = await store.as({ userId: '' }).invitations.look(c.req.valid('json').token)
    if (!found.ok) return refuse(c, found.problem)
    const nameOf = await namesOf(signInPool, [found.value.by])
    return c.json({ ...found.value, by: nameOf(found.value.by) }, 200)
  })

  app.openapi(accept, async c => {
    const made = await acceptInvitation(signInPool, auth, c.req.valid('json'))
    return made.ok ? c.json({ email: made.value.email }, 200) : refuse(c, made.problem)
  })

  app.openapi(take, async c => {
    const taken = await store.as(c.get('user')).invitations.take(c.req.valid('json').token)
    return taken.ok ? c.json(taken.value, 200) : refuse(c, taken.problem)
  })
}
