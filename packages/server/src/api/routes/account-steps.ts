import { createRoute, z } from '@hono/zod-openapi'
import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Context } from 'hono'
import { headersFrom } from '../../sign-in/auth.ts'
import { recoveryCodesLeft } from '../../sign-in/second-step.ts'
import { sourceOf } from '../../sign-in/source.ts'
import { useOnce } from '../../sign-in/use-once.ts'
import type { AppEnv, Register } from '../app-type.ts'
import { refuse, refuseUntil } from '../errors.ts'
import { body, ok } from '../respond.ts'
import { aName } from '../schemas/account.ts'
import { mySession } from './account.ts'
import { answerOfDevice, optionsOfWebAuthn, sendCookies } from './sign-in.ts'

const done = z.object({ done: z.literal(true) })
const withPassword = body(z.object({ password: z.string().min(1).max(256) }))
const codes = z.object({ recoveryCodes: z.array(z.string()).readonly() })
const keyName = aName('a passkey needs a name', 60)
const ofKey = z.object({ passkey: z.string().max(2000).regex(/^[\w-]+$/) })

const begin = createRoute({
  method: 'post', path: '/api/account/second-step', operationId: 'beginSecondStep', summary: 'Begin to set up the second step; it is on when its first code was given',
  request: withPassword, responses: ok('What the authenticator app is to keep, as an address to draw and as text to type', z.object({ address: z.string(), secret: z.string() })),
})
const finish = createRoute({
  method: 'post', path: '/api/account/second-step/finish', operationId: 'finishSecondStep', summary: 'Switch the second step on with the app’s first code; gives the recovery codes, once',
  request: body(z.object({ code: z.string().trim().min(1).max(20) })), responses: ok('The recovery codes', codes),
})
const off = createRoute({
  method: 'post', path: '/api/account/second-step/off', operationId: 'endSecondStep', summary: 'Switch the second step off',
  request: withPassword, responses: ok('It is off', done),
})
const newCodes = createRoute({
  method: 'post', path: '/api/account/recovery-codes', operationId: 'newRecoveryCodes', summary: 'Make recovery codes anew; the earlier ones open nothing any more',
  request: withPassword, responses: ok('The recovery codes', codes),
})
const beginKey = createRoute({
  method: 'post', path: '/api/account/passkeys/begin', operationId: 'beginPasskey', summary: 'What the browser is to make a passkey of',
  responses: ok('Options of WebAuthn, as JSON', optionsOfWebAuthn),
})
const addKey = createRoute({
  method: 'post', path: '/api/account/passkeys', operationId: 'addPasskey', summary: 'Keep a passkey',
  request: body(z.object({ name: keyName, answer: answerOfDevice })), responses: ok('Kept', done),
})
const renameKey = createRoute({
  method: 'post', path: '/api/account/passkeys/{passkey}/name', operationId: 'renamePasskey', summary: 'Name a passkey',
  request: { params: ofKey, ...body(z.object({ name: keyName })) }, responses: ok('Named', done),
})
const removeKey = createRoute({
  method: 'post', path: '/api/account/passkeys/{passkey}/remove', operationId: 'removePasskey', summary: 'Remove a passkey; it opens nothing any more',
  request: { params: ofKey }, responses: ok('Removed', done),
})

const noKey = { kind: 'not found', what: 'You have no such passkey.', where: 'the passkey', next: 'Read the page again.' } as const
const isOn = { kind: 'conflict', what: 'The second step is on already.', where: '', next: 'Switch it off first, then set it up anew.' } as const
const notYours = { kind: 'invalid', what: 'That is not your password', where: '', next: 'Type it again.' } as const

export const accountStepRoutes: Register = (app, { signIn }) => {
  const { auth, pool, throttle, passkeys } = signIn

  app.openapi(begin, async c => {
    const tried = await throttle.confirm(mySession(c))
    if (!tried.ok) return refuseUntil(c, tried.wait)
    const proof = await auth.api.verifyPassword({ body: c.req.valid('json'), headers: c.req.raw.headers, asResponse: true })
    if (!proof.ok) return refuse(c, notYours)
    await tried.good()
    const begun = await auth.api.enableTwoFactor({ body: c.req.valid('json'), headers: headersOf(c), asResponse: true })
    if (!begun.ok) return refuse(c, isOn)
    const { totpURI } = await begun.json() as { totpURI: string }
    return c.json({ address: totpURI, secret: new URL(totpURI).searchParams.get('secret') ?? '' }, 200)
  })

  app.openapi(finish, async c => {
    const { userId } = c.get('user')
    // Recovery codes are told once: whoever wants to see some again makes new ones, with the password.
    if (await recoveryCodesLeft(auth, pool, userId) !== undefined) return refuse(c, isOn)
    const tried = await throttle.confirm(mySession(c))
    if (!tried.ok) return refuseUntil(c, tried.wait)
    const code = c.req.valid('json').code.replaceAll(/\s/g, '')
    const checked = await auth.api.verifyTOTP({ body: { code }, headers: headersOf(c), asResponse: true })
    if (!checked.ok) return refuse(c, { kind: 'invalid', what: 'That is not the code of this moment', where: '', next: 'Type the six digits that the app shows now.' })
    await tried.good()
    await useOnce(pool, userId, `code ${code}`)
    sendCookies(c, checked.headers)
    return c.json({ recoveryCodes: (await auth.api.viewBackupCodes({ body: { userId } })).backupCodes }, 200)
  })

  app.openapi(off, async c => {
    const tried = await throttle.confirm(mySession(c))
    if (!tried.ok) return refuseUntil(c, tried.wait)
    const ended = await auth.api.disableTwoFactor({ body: c.req.valid('json'), headers: headersOf(c), asResponse: true })
    if (!ended.ok) return refuse(c, notYours)
    await tried.good()
    sendCookies(c, ended.headers)
    return c.json({ done: true as const }, 200)
  })

  app.openapi(newCodes, async c => {
    const tried = await throttle.confirm(mySession(c))
    if (!tried.ok) return refuseUntil(c, tried.wait)
    const made = await auth.api.generateBackupCodes({ body: c.req.valid('json'), headers: headersOf(c), asResponse: true })
    if (!made.ok) return refuse(c, notYours)
    await tried.good()
    const { backupCodes } = await made.json() as { backupCodes: string[] }
    return c.json({ recoveryCodes: backupCodes }, 200)
  })

  app.openapi(beginKey, async c => {
    const options = await passkeys.beginAdding(c.get('user'), c.req.header('origin'))
    return options.ok ? c.json({ ...options.value }, 200) : refuse(c, options.problem)
  })

  app.openapi(addKey, async c => {
    const { name, answer } = c.req.valid('json')
    const added = await passkeys.add(c.get('user').userId, name, answer as unknown as RegistrationResponseJSON, c.req.header('origin'))
    return added.ok ? c.json({ done: true as const }, 200) : refuse(c, added.problem)
  })

  app.openapi(renameKey, async c => await passkeys.rename(c.get('user').userId, c.req.valid('param').passkey, c.req.valid('json').name) ? c.json({ done: true as const }, 200) : refuse(c, noKey))

  app.openapi(removeKey, async c => await passkeys.remove(c.get('user').userId, c.req.valid('param').passkey) ? c.json({ done: true as const }, 200) : refuse(c, noKey))
}

function headersOf(c: Context<AppEnv>): Headers {
  return headersFrom(c.req.raw.headers, sourceOf(c))
}
