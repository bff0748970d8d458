import { createRoute, z } from '@hono/zod-openapi'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import type { Context } from 'hono'
import { listTokens } from '../../sign-in/api-tokens.ts'
import { headersFrom } from '../../sign-in/auth.ts'
import { forgetOtherDevices } from '../../sign-in/known-device.ts'
import { passwordProblem } from '../../sign-in/password-rules.ts'
import { recoveryCodesLeft } from '../../sign-in/second-step.ts'
import { confirmSession, endOtherSessions, endSession, listSessions } from '../../sign-in/sessions.ts'
import { sourceOf } from '../../sign-in/source.ts'
import { proofHolds } from '../../sign-in/what-it-takes.ts'
import type { AppEnv, Register } from '../app-type.ts'
import { refuse, refuseUntil } from '../errors.ts'
import { body, ok } from '../respond.ts'
import { account } from '../schemas/account.ts'
import { answerOfDevice, optionsOfWebAuthn, sendCookies } from './sign-in.ts'

const done = z.object({ done: z.literal(true) })
const given = z.string().min(1).max(256)

const get = createRoute({
  method: 'get', path: '/api/account', operationId: 'getAccount', summary: 'How the person signs in: second step, passkeys, where they are signed in, tokens',
  responses: ok('The account', account),
})
const confirm = createRoute({
  method: 'post', path: '/api/account/confirm', operationId: 'confirmItIsMe', summary: 'Prove with the password that it is you, before something leaves or is destroyed',
  request: body(z.object({ password: given })), responses: ok('Proved', z.object({ until: z.iso.datetime() })),
})
const beginPasskey = createRoute({
  method: 'post', path: '/api/account/confirm/passkey/begin', operationId: 'beginConfirmByPasskey', summary: 'What the browser is to ask the person’s passkeys',
  responses: ok('Options of WebAuthn, as JSON', optionsOfWebAuthn),
})
const byPasskey = createRoute({
  method: 'post', path: '/api/account/confirm/passkey', operationId: 'confirmByPasskey', summary: 'Prove with a passkey that it is you',
  request: body(z.object({ answer: answerOfDevice })), responses: ok('Proved', z.object({ until: z.iso.datetime() })),
})
const password = createRoute({
  method: 'post', path: '/api/account/password', operationId: 'changePassword', summary: 'Change the password; every other session ends',
  request: body(z.object({ current: given, wanted: z.string().max(256) })), responses: ok('Changed', done),
})
const end = createRoute({
  method: 'post', path: '/api/account/sessions/{session}/end', operationId: 'endSession', summary: 'Sign out somewhere else',
  request: { params: z.object({ session: z.string().max(64).regex(/^[\w-]+$/) }) }, responses: ok('Ended', done),
})
const endOthers = createRoute({
  method: 'post', path: '/api/account/sessions/end-others', operationId: 'endOtherSessions', summary: 'Sign out everywhere but here',
  responses: ok('How many ended', z.object({ ended: z.number().int() })),
})

/** The session of whoever asks: these routes are closed to tokens before they are reached. */
export function mySession(c: Context<AppEnv>): string {
  const known = c.get('known')
  return known.by === 'session' ? known.id : ''
}

const until = () => new Date(Date.now() + proofHolds * 60_000).toISOString()

export const accountRoutes: Register = (app, { signIn }) => {
  const { auth, pool, throttle, passkeys } = signIn

  app.openapi(get, async c => {
    const { userId } = c.get('user')
    const known = c.get('known')
    const left = await recoveryCodesLeft(auth, pool, userId)
    return c.json({
      ...c.get('user'),
      confirmedUntil: known.by === 'session' ? new Date(known.confirmedAt.getTime() + proofHolds * 60_000).toISOString() : undefined,
      secondStep: left === undefined ? undefined : { recoveryCodesLeft: left },
      passkeys: await passkeys.list(userId),
      sessions: await listSessions(pool, userId, mySession(c)),
      tokens: await listTokens(pool, userId),
    }, 200)
  })

  app.openapi(confirm, async c => {
    const tried = await throttle.confirm(mySession(c))
    if (!tried.ok) return refuseUntil(c, tried.wait)
    const proof = await auth.api.verifyPassword({ body: { password: c.req.valid('json').password }, headers: c.req.raw.headers, asResponse: true })
    if (!proof.ok) return refuse(c, { kind: 'invalid', what: 'That is not your password', where: '', next: 'Type it again.' })
    await tried.good()
    await confirmSession(pool, mySession(c))
    return c.json({ until: until() }, 200)
  })

  app.openapi(beginPasskey, async c => {
    const { userId } = c.get('user')
    const options = await passkeys.begin(`confirm ${userId}`, c.req.header('origin'), userId)
    return options.ok ? c.json({ ...options.value }, 200) : refuse(c, options.problem)
  })

  app.openapi(byPasskey, async c => {
    const { userId } = c.get('user')
    const found = await passkeys.whose(`confirm ${userId}`, c.req.valid('json').answer as unknown as AuthenticationResponseJSON, c.req.header('origin'))
    if (found?.userId !== userId) return refuse(c, { kind: 'invalid', what: 'This passkey is not one of yours', where: '', next: 'Try another, or give your password.' })
    await confirmSession(pool, mySession(c))
    return c.json({ until: until() }, 200)
  })

  app.openapi(password, async c => {
    const { current, wanted } = c.req.valid('json')
    const weak = passwordProblem(wanted, c.get('user'))
    if (weak !== undefined) return refuse(c, weak)
    const tried = await throttle.confirm(mySession(c))
    if (!tried.ok) return refuseUntil(c, tried.wait)
    const changed = await auth.api.changePassword({ body: { currentPassword: current, newPassword: wanted, revokeOtherSessions: true }, headers: headersFrom(c.req.raw.headers, sourceOf(c)), asResponse: true })
    if (!changed.ok) return refuse(c, { kind: 'invalid', what: 'The password you have now is another', where: '', next: 'Type it again.' })
    await tried.good()
    sendCookies(c, changed.headers)
    await forgetOtherDevices(c, pool, c.get('user').userId)
    return c.json({ done: true as const }, 200)
  })

  app.openapi(end, async c => {
    const ended = await endSession(pool, c.get('user').userId, c.req.valid('param').session)
    return ended ? c.json({ done: true as const }, 200) : refuse(c, { kind: 'not found', what: 'You are not signed in there any more.', where: 'the session', next: 'Read the page again.' })
  })

  app.openapi(endOthers, async c => c.json({ ended: await endOtherSessions(pool, c.get('user').userId, mySession(c)) }, 200))
}
