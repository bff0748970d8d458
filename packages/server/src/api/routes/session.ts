import { createRoute, z } from '@hono/zod-openapi'
import { createOwner, isFirstRun } from '../../sign-in/first-run.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, ok } from '../respond.ts'
import { aName } from '../schemas/account.ts'

const me = createRoute({
  method: 'get', path: '/api/me', operationId: 'whoAmI', summary: 'Who is signed in',
  responses: ok('The person signed in', z.object({ userId: z.string(), name: z.string(), email: z.string() }).openapi('Me')),
})

const firstRun = createRoute({
  method: 'post', path: '/api/first-run', operationId: 'createOwner', summary: 'Create the first account, with the one-time link printed at the start',
  request: body(z.object({
    token: z.string().min(1).max(200),
    name: aName('say your name', 200),
    email: z.email().max(200),
    password: z.string().max(256),
  })),
  responses: ok('The account was made; sign in with it', z.object({ email: z.string() })),
})

const status = createRoute({
  method: 'get', path: '/api/status', operationId: 'status', summary: 'Whether the program is ready and someone can sign in',
  responses: ok('Ready', z.object({ firstRun: z.boolean() })),
})

/** Paths that answer without a signed-in person, beside those of signing in. */
export const openPaths: readonly string[] = ['/api/status', '/api/first-run', '/api/invitations/look', '/api/invitations/accept', '/api/openapi.json']

export const sessionRoutes: Register = (app, { signIn: { auth, pool }, welcome }) => {
  app.openapi(me, c => c.json(c.get('user'), 200))

  app.openapi(status, async c => c.json({ firstRun: await isFirstRun(pool) }, 200))

  app.openapi(firstRun, async c => {
    const owner = c.req.valid('json')
    const made = await createOwner(pool, auth, owner)
    if (!made.ok) return refuse(c, made.problem)
    await welcome({ userId: made.value.userId, name: owner.name })
    return c.json({ email: owner.email.toLowerCase() }, 200)
  })
}
