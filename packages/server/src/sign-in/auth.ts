import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { bearer } from 'better-auth/plugins'
import type { Pool } from 'pg'

/** Argon2id with the parameters OWASP names first: 19 MiB, two passes, one lane. */
const argon = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Sign-in by password with sessions kept in PostgreSQL; a session's token also serves as a bearer token for the command line. */
export function createAuth(options: { pool: Pool; secret: string; origin: string; otherOrigins: readonly string[] }) {
  return betterAuth({
    appName: 'Lenity',
    database: options.pool,
    secret: options.secret,
    baseURL: options.origin,
    trustedOrigins: [options.origin, ...options.otherOrigins],
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 256,
      password: {
        hash: password => hash(password, argon),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
    },
    rateLimit: { enabled: true, window: 60, max: 300, customRules: { '/sign-in/email': { window: 60, max: 10 } } },
    // Nothing stands between us and the browser, so no header says where a request came from: those who guess passwords share one limit.
    advanced: { ipAddress: { ipAddressHeaders: [] }, cookiePrefix: 'lenity' },
    plugins: [bearer()],
  })
}

export type Auth = ReturnType<typeof createAuth>

export interface SignedIn {
  readonly userId: string
  readonly name: string
  readonly email: string
}

/** Who is asking, by cookie or bearer token; undefined when nobody is. */
export async function whoAsks(auth: Auth, headers: Headers): Promise<SignedIn | undefined> {
  const session = await auth.api.getSession({ headers })
  return session ? { userId: session.user.id, name: session.user.name, email: session.user.email } : undefined
}
