import { createRoute, z } from '@hono/zod-openapi'
import { longestLife, makeToken, revokeToken } from '../../sign-in/api-tokens.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, ok } from '../respond.ts'
import { aName, scope } from '../schemas/account.ts'

const make = createRoute({
  method: 'post', path: '/api/account/tokens', operationId: 'makeToken', summary: 'Make a token for a program; it is told once, and never exceeds what its owner may do',
  request: body(z.object({
    name: aName('a token needs a name', 60),
    scopes: z.array(scope).min(1, 'say what the token is for').max(4),
    days: z.number().int().min(1).max(longestLife),
  })),
  responses: ok('The token', z.object({ id: z.string(), token: z.string() })),
})
const revoke = createRoute({
  method: 'post', path: '/api/account/tokens/{token}/revoke', operationId: 'revokeToken', summary: 'Revoke a token; it opens nothing any more',
  request: { params: z.object({ token: z.string().max(64).regex(/^[\w-]+$/) }) }, responses: ok('Revoked', z.object({ done: z.literal(true) })),
})

export const accountTokenRoutes: Register = (app, { signIn: { pool } }) => {
  app.openapi(make, async c => {
    const { name, scopes, days } = c.req.valid('json')
    return c.json(await makeToken(pool, c.get('user').userId, { name, scopes: [...new Set(scopes)], days }), 200)
  })

  app.openapi(revoke, async c => {
    const revoked = await revokeToken(pool, c.get('user').userId, c.req.valid('param').token)
    return revoked ? c.json({ done: true as const }, 200) : refuse(c, { kind: 'not found', what: 'You have no such token.', where: 'the token', next: 'Read the page again.' })
  })
}
