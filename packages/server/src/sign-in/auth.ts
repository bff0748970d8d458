import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { bearer, twoFactor } from 'better-auth/plugins'
import type { Pool } from 'pg'
import { openSession } from './open-session.ts'
import { longestPassword, shortestPassword } from './password-rules.ts'
import { newRecoveryCodes } from './second-step.ts'

/** Argon2id with the least that OWASP's cheat sheet on storing passwords asks for: 19 MiB, two passes, one lane. */
const argon = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** A session that nobody uses ends after three days; one that is used goes on, which is written down every five minutes. In seconds. */
export const sessionLife = 3 * 24 * 60 * 60
export const goesOnAfter = 300
const sourceHeader = 'x-lenity-source'

interface AuthOptions {
  readonly pool: Pool
  /** Signs sessions and encrypts second steps. */
  readonly secret: Buffer
  readonly origin: string
  readonly otherOrigins: readonly string[]
}

/**
 * Passwords, second steps and sessions, kept in PostgreSQL in tables of ours. The library is called by our routes and reached by no
 * address of its own; guessing is slowed by `throttle.ts`, passkeys are in `passkeys.ts`, tokens for programs in `api-tokens.ts`.
 */
export function createAuth(options: AuthOptions) {
  return betterAuth({
    appName: 'Lenity',
    database: options.pool,
    secret: options.secret.toString('base64url'),
    baseURL: options.origin,
    trustedOrigins: [options.origin, ...options.otherOrigins],
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: {
        hash: password => hash(asTyped(password), argon),
        verify: ({ hash: stored, password }) => verify(stored, asTyped(password)),
      },
    },
    session: {
      expiresIn: sessionLife,
      updateAge: goesOnAfter,
      additionalFields: { confirmedAt: { type: 'date', required: false, input: false, defaultValue: () => new Date() } },
    },
    rateLimit: { enabled: false },
    advanced: { ipAddress: { ipAddressHeaders: [sourceHeader] }, cookiePrefix: 'lenity', defaultCookieAttributes: { sameSite: 'strict' } },
    plugins: [
      bearer({ requireSignature: true }),
      // Its own lock is off: whoever knows a password could lock its owner out with it.
      twoFactor({ issuer: 'Lenity', accountLockout: { enabled: false }, backupCodeOptions: { customBackupCodesGenerate: newRecoveryCodes } }),
      openSession(),
    ],
  })
}

/** The same letters, however a keyboard composes them: an accent is a character of its own on some (RFC 8265, 4.2). */
function asTyped(password: string): string {
  return password.normalize('NFC')
}

export type Auth = ReturnType<typeof createAuth>

/** The headers of a request as the library is to see them: where it came from is what we know, whatever the request says. */
export function headersFrom(headers: Headers, source: string): Headers {
  const seen = new Headers(headers)
  seen.set(sourceHeader, source)
  return seen
}
