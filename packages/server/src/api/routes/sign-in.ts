import { createRoute, z } from '@hono/zod-openapi'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import type { Context } from 'hono'
import { headersFrom } from '../../sign-in/auth.ts'
import { knownDevice, rememberDevice } from '../../sign-in/known-device.ts'
import { owesSecondStep, typedRecoveryCode } from '../../sign-in/second-step.ts'
import type { SignIn } from '../../sign-in/sign-in.ts'
import { sourceOf } from '../../sign-in/source.ts'
import { useOnce } from '../../sign-in/use-once.ts'
import { whoseSession } from '../../sign-in/who-asks.ts'
import type { AppEnv, Register } from '../app-type.ts'
import { refuse, refuseUntil } from '../errors.ts'
import { body, ok } from '../respond.ts'

const code = z.object({ code: z.string().trim().min(1).max(64) })
export const answerOfDevice = z.looseObject({ id: z.string().max(2000).regex(/^[\w-]+$/), response: z.looseObject({ clientDataJSON: z.string().max(20_000) }) })

/** As `@simplewebauthn/server` makes them and browsers take them: more than the challenge. */
export const optionsOfWebAuthn = z.object({ challenge: z.string() }).openapi({ additionalProperties: true })

const password = createRoute({
  method: 'post', path: '/api/sign-in', operationId: 'signIn', summary: 'Sign in with a password; whoever set up a second step owes it then',
  request: body(z.object({ email: z.email().max(200), password: z.string().min(1).max(256), asToken: z.boolean().optional().openapi({ description: 'Give the session’s token too, for a program that keeps no cookies' }) })),
  responses: ok('Signed in, unless the second step is owed', z.object({ secondStep: z.boolean(), token: z.string().optional() })),
})
const byCode = createRoute({
  method: 'post', path: '/api/sign-in/code', operationId: 'signInByCode', summary: 'The second step: the six digits of the authenticator app',
  request: body(code.extend({ asToken: z.boolean().optional() })), responses: ok('Signed in', z.object({ token: z.string().optional() })),
})
const byRecoveryCode = createRoute({
  method: 'post', path: '/api/sign-in/recovery-code', operationId: 'signInByRecoveryCode', summary: 'The second step: a recovery code, which is used up',
  request: body(code), responses: ok('Signed in', z.object({ token: z.string().optional() })),
})
const beginPasskey = createRoute({
  method: 'post', path: '/api/sign-in/passkey/begin', operationId: 'beginSignInByPasskey', summary: 'What the browser is to ask its passkeys',
  responses: ok('Options of WebAuthn, as JSON', optionsOfWebAuthn),
})
const byPasskey = createRoute({
  method: 'post', path: '/api/sign-in/passkey', operationId: 'signInByPasskey', summary: 'Sign in with a passkey, which stands for both steps',
  request: body(z.object({ answer: answerOfDevice })), responses: ok('Signed in', z.object({ done: z.literal(true) })),
})
const out = createRoute({
  method: 'post', path: '/api/sign-out', operationId: 'signOut', summary: 'End this session',
  responses: ok('Signed out', z.object({ done: z.literal(true) })),
})

/** Paths of signing in, which answer without a signed-in person. */
export const doors: readonly string[] = [password, byCode, byRecoveryCode, beginPasskey, byPasskey, out].map(({ path }) => path)

const wrongCode = { kind: 'not signed in', what: 'That code is not right, or was used already', where: '', next: 'Wait for the next one and type that. On the page of a phone that is out of step with the time, codes are never right.' } as const

export const signInRoutes: Register = (app, { signIn }) => {
  const { auth, pool, throttle, passkeys } = signIn

  app.openapi(password, async c => {
    const { email, password: given, asToken } = c.req.valid('json')
    const source = sourceOf(c)
    const tried = await throttle.password({ email, source, device: await knownDevice(c, pool, { email }) })
    if (!tried.ok) return refuseUntil(c, tried.wait)
    const answer = await auth.api.signInEmail({ body: { email, password: given }, headers: headersFrom(c.req.raw.headers, source), asResponse: true })
    if (!answer.ok) return refuse(c, { kind: 'not signed in', what: 'That email and password do not belong together', where: '', next: 'Type them again.' })
    await tried.good()
    const said = await answer.json() as { twoFactorRedirect?: boolean; user?: { id: string } }
    if (said.user !== undefined) return c.json({ secondStep: false, ...(await letIn(c, signIn, said.user.id, answer, asToken)) }, 200)
    sendCookies(c, answer.headers)
    return c.json({ secondStep: true }, 200)
  })

  async function secondStep(c: Context<AppEnv>, check: (owes: { userId: string; headers: Headers }) => Promise<Response | undefined>, asToken?: boolean) {
    const owes = await owesSecondStep(auth, pool, c.req.header('cookie') ?? '')
    if (owes === undefined) return refuse(c, { kind: 'not signed in', what: 'The password was given too long ago', where: '', next: 'Sign in again from the start.' })
    const source = sourceOf(c)
    const tried = await throttle.secondStep({ userId: owes.userId, source, device: await knownDevice(c, pool, owes) })
    if (!tried.ok) return refuseUntil(c, tried.wait)
    // Of the browser's cookies only the one that says who owes the step: a session that is still there is someone else's.
    const headers = headersFrom(c.req.raw.headers, source)
    headers.set('cookie', owes.cookie)
    headers.delete('authorization')
    const answer = await check({ userId: owes.userId, headers })
    if (answer?.ok !== true) return refuse(c, answer?.status === 400 ? { ...wrongCode, what: 'That were too many codes', next: 'Sign in again from the start.' } : wrongCode)
    await tried.good()
    return c.json(await letIn(c, signIn, owes.userId, answer, asToken), 200)
  }

  app.openapi(byCode, c => {
    const digits = c.req.valid('json').code.replaceAll(/\s/g, '')
    return secondStep(c, async ({ userId, headers }) => await useOnce(pool, userId, `code ${digits}`) ? auth.api.verifyTOTP({ body: { code: digits }, headers, asResponse: true }) : undefined, c.req.valid('json').asToken)
  })

  app.openapi(byRecoveryCode, c => secondStep(c, ({ headers }) => auth.api.verifyBackupCode({ body: { code: typedRecoveryCode(c.req.valid('json').code) }, headers, asResponse: true })))

  app.openapi(beginPasskey, async c => {
    const options = await passkeys.begin('sign in', c.req.header('origin'))
    return options.ok ? c.json({ ...options.value }, 200) : refuse(c, options.problem)
  })

  app.openapi(byPasskey, async c => {
    const found = await passkeys.whose('sign in', c.req.valid('json').answer as unknown as AuthenticationResponseJSON, c.req.header('origin'))
    if (found === undefined) return refuse(c, { kind: 'not signed in', what: 'This passkey opens nothing here', where: '', next: 'Try another, or sign in with your password.' })
    const answer = await auth.api.openSession({ body: { userId: found.userId }, headers: headersFrom(c.req.raw.headers, sourceOf(c)), asResponse: true })
    await letIn(c, signIn, found.userId, answer)
    return c.json({ done: true as const }, 200)
  })

  app.openapi(out, async c => {
    const answer = await auth.api.signOut({ headers: c.req.raw.headers, asResponse: true })
    sendCookies(c, answer.headers)
    return c.json({ done: true as const }, 200)
  })
}

/** Sends the new session's cookie, remembers the browser, and ends the session it had before. */
async function letIn(c: Context<AppEnv>, { auth, pool, secure }: SignIn, userId: string, answer: Response, asToken = false): Promise<{ token?: string }> {
  const before = await whoseSession(auth, c.req.raw.headers)
  if (before?.known.by === 'session') await (await auth.$context).internalAdapter.deleteSession(before.known.token)
  sendCookies(c, answer.headers)
  await rememberDevice(c, pool, userId, secure)
  const token = answer.headers.get('set-auth-token')
  return asToken && token !== null ? { token } : {}
}

export function sendCookies(c: Context<AppEnv>, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
}
