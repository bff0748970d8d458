import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import { done, refused, type Result } from '@lenity/casefile'
import { generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse, type AuthenticationResponseJSON, type RegistrationResponseJSON } from '@simplewebauthn/server'
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers'
import type { Pool } from 'pg'
import { useOnce } from './use-once.ts'

export interface Passkey {
  readonly id: string
  readonly name: string
  /** Whether it is copied between the person's devices. */
  readonly synced: boolean
  /** Instants, ISO 8601. */
  readonly addedAt: string
  readonly lastUsedAt: string | undefined
}

/** Milliseconds for the person to answer their device. */
const patience = 300_000
/** What a challenge is for; one made for one thing is refused for another. */
type Purpose = 'sign in' | `add ${string}` | `confirm ${string}`

/**
 * Passkeys: the ceremonies of WebAuthn, checked by @simplewebauthn/server. A passkey stands for both steps, so the device must always
 * have made sure of the person. Challenges are signed and dated instead of kept, so that asking for one costs nothing; each is good once.
 */
export function passkeys(pool: Pool, secret: Buffer, origins: readonly string[]) {
  const key = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'lenity passkey challenge', 32))
  const sign = (head: Buffer, purpose: Purpose) => createHmac('sha256', key).update(head).update(purpose).digest()
  const challenge = (purpose: Purpose) => {
    const head = Buffer.alloc(24)
    randomBytes(16).copy(head)
    head.writeBigUInt64BE(BigInt(Date.now() + patience), 16)
    return new Uint8Array(Buffer.concat([head, sign(head, purpose)]))
  }
  const ours = (purpose: Purpose) => (given: string) => {
    const bytes = Buffer.from(given, 'base64url')
    return bytes.length === 56 && timingSafeEqual(bytes.subarray(24), sign(bytes.subarray(0, 24), purpose)) && bytes.readBigUInt64BE(16) > BigInt(Date.now())
  }

  /** The name passkeys are bound to: that under which the page was opened. */
  function nameOf(origin: string | undefined): Result<{ origin: string; rpID: string }> {
    if (origin === undefined || !origins.includes(origin)) return refused('invalid', 'Passkeys work in a page of Lenity only.', 'the Origin of the request', 'Open Lenity in a browser.')
    const { hostname } = new URL(origin)
    if (isIP(hostname.replace(/^\[|\]$/g, '')) === 0) return done({ origin, rpID: hostname })
    const named = origins.find(one => isIP(new URL(one).hostname) === 0)
    return refused('invalid', 'A passkey belongs to a name, and this address is a number.', origin, named === undefined ? 'Sign in with your password.' : `Open ${named} instead.`)
  }

  async function verified(answer: AuthenticationResponseJSON, at: { origin: string; rpID: string }, purpose: Purpose): Promise<{ userId: string } | undefined> {
    const { rows: [kept] } = await pool.query<{ userId: string; publicKey: Buffer; counter: string }>('select user_id as "userId", public_key as "publicKey", counter from sign_in.passkey where credential_id = $1', [answer.id])
    if (kept === undefined) return undefined
    const checked = await verifyAuthenticationResponse({
      response: answer, expectedChallenge: ours(purpose), expectedOrigin: at.origin, expectedRPID: at.rpID, requireUserVerification: true,
      credential: { id: answer.id, publicKey: new Uint8Array(kept.publicKey), counter: Number(kept.counter) },
    }).catch(() => undefined)
    if (checked?.verified !== true || !(await useOnce(pool, kept.userId, challengeIn(answer)))) return undefined
    await pool.query('update sign_in.passkey set counter = $2, last_used_at = now() where credential_id = $1', [answer.id, checked.authenticationInfo.newCounter])
    return { userId: kept.userId }
  }

  return {
    async beginAdding(user: { userId: string; email: string; name: string }, origin: string | undefined) {
      const at = nameOf(origin)
      if (!at.ok) return at
      const { rows } = await pool.query<{ id: string }>('select credential_id as id from sign_in.passkey where user_id = $1', [user.userId])
      return done(await generateRegistrationOptions({
        rpName: 'Lenity', rpID: at.value.rpID, userID: new Uint8Array(Buffer.from(user.userId)), userName: user.email, userDisplayName: user.name,
        challenge: challenge(`add ${user.userId}`), timeout: patience, attestationType: 'none', excludeCredentials: rows,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      }))
    },
    async add(userId: string, name: string, answer: RegistrationResponseJSON, origin: string | undefined): Promise<Result<true>> {
      const at = nameOf(origin)
      if (!at.ok) return at
      const checked = await verifyRegistrationResponse({ response: answer, expectedChallenge: ours(`add ${userId}`), expectedOrigin: at.value.origin, expectedRPID: at.value.rpID, requireUserVerification: true }).catch(() => undefined)
      if (checked?.verified !== true || !(await useOnce(pool, userId, challengeIn(answer)))) return refused('invalid', 'The passkey was not taken: your device’s answer did not fit, or took longer than five minutes.', 'the answer of your device', 'Begin again.')
      const { credential, credentialBackedUp } = checked.registrationInfo
      const { rowCount } = await pool.query('insert into sign_in.passkey (credential_id, user_id, name, public_key, counter, transports, synced) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing',
        [credential.id, userId, name, Buffer.from(credential.publicKey), credential.counter, credential.transports ?? [], credentialBackedUp])
      return rowCount === 1 ? done(true) : refused('conflict', 'This passkey is there already.', 'the answer of your device', 'Use it to sign in.')
    },
    async begin(purpose: Purpose, origin: string | undefined, userId?: string) {
      const at = nameOf(origin)
      if (!at.ok) return at
      const { rows } = userId === undefined ? { rows: [] } : await pool.query<{ id: string }>('select credential_id as id from sign_in.passkey where user_id = $1', [userId])
      return done(await generateAuthenticationOptions({ rpID: at.value.rpID, challenge: challenge(purpose), timeout: patience, userVerification: 'required', allowCredentials: rows }))
    },
    /** Whose passkey answered; undefined when none of ours did, or the challenge was another's, too old or used. */
    async whose(purpose: Purpose, answer: AuthenticationResponseJSON, origin: string | undefined): Promise<{ userId: string } | undefined> {
      const at = nameOf(origin)
      return at.ok ? verified(answer, at.value, purpose) : undefined
    },
    async list(userId: string): Promise<readonly Passkey[]> {
      const { rows } = await pool.query<{ id: string; name: string; synced: boolean; added: Date; used: Date | null }>('select credential_id as id, name, synced, added_at as added, last_used_at as used from sign_in.passkey where user_id = $1 order by added_at', [userId])
      return rows.map(({ added, used, ...row }) => ({ ...row, addedAt: added.toISOString(), lastUsedAt: used?.toISOString() }))
    },
    async rename(userId: string, id: string, name: string): Promise<boolean> {
      return (await pool.query('update sign_in.passkey set name = $3 where user_id = $1 and credential_id = $2', [userId, id, name])).rowCount === 1
    },
    async remove(userId: string, id: string): Promise<boolean> {
      return (await pool.query('delete from sign_in.passkey where user_id = $1 and credential_id = $2', [userId, id])).rowCount === 1
    },
  }
}

/** The challenge that was answered, of an answer that was checked: the device signed it, whereas the text around it can be written in several ways. */
function challengeIn(answer: AuthenticationResponseJSON | RegistrationResponseJSON): string {
  return decodeClientDataJSON(answer.response.clientDataJSON).challenge
}
