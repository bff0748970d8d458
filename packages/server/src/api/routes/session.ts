import { createRoute, z } from '@hono/zod-openapi'
import { createOwner, isFirstRun } from '../../sign-in/first-run.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, ok } from '../respond.ts'

const me = createRoute({
  method: 'get', path: '/api/me', operationId: 'whoAmI', summary: 'Who is signed in',
  responses: ok('The person signed in', z.object({ userId: z.string(), name: z.string(), email: z.string() }).openapi('Me')),
})

const firstRun = createRoute({
  method: 'post', path: '/api/first-run', operationId: 'createOwner', summary: 'Create the first account, with the one-time link printed at the start',
  request: body(z.object({
    token: z.string().min(1).max(200),
    name: z.string().trim().min(1).max(200),
    email: z.email().max(200),
    password: z.string().min(12, 'a password has at least 12 characters').max(256),
  })),
  responses: ok('The account was made; sign in with it', z.object({ email: z.string() })),
})

const status = createRoute({
  method: 'get', path: '/api/status', operationId: 'status', summary: 'Whether the program is ready and someone can sign in',
  responses: ok('Ready', z.object({ firstRun: z.boolean() })),
})

/** Paths that answer without a signed-in person. */
export const openPaths: ReadonlySet<string> = new Set(['/api/status', '/api/first-run', '/api/invitations/look', '/api/invitations/accept', '/api/openapi.json', '/api/auth/sign-in/email', '/api/auth/sign-out', '/api/auth/get-session'])

/** What of the sign-in library is offered; the rest of it is not there. */
const offered = new Set(['POST /api/auth/sign-in/email', 'POST /api/auth/sign-out', 'GET /api/auth/get-session', 'POST /api/auth/change-password'])

export const sessionRoutes: Register = (app, { auth, signInPool, welcome }) => {
  app.on(['GET', 'POST'], '/api/auth/*', (c, next) => offered.has(`${c.req.method} ${c.req.path}`) ? auth.handler(c.req.raw) : next())

  app.openapi(me, c => c.json(c.get('user'), 200))

  app.openapi(status, async c => c.json({ firstRun: await isFirstRun(signInPool) }, 200))

  app.openapi(firstRun, async c => {
    const owner = c.req.valid('json')
    const made = await createOwner(signInPool, auth, owner)
    if (made === undefined) {
      return refuse(c, {
        kind: 'invalid',
        what: 'This link was used already, or a newer one was printed.',
        where: 'the one-time link',
        next: 'Sign in, or start Lenity again and open the link it prints.',
      })
    }
    await welcome({ userId: made.userId, name: owner.name })
    return c.json({ email: owner.email.toLowerCase() }, 200)
  })
}
