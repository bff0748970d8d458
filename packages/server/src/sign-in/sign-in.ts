import type { Pool } from 'pg'
import { createAuth, type Auth } from './auth.ts'
import { passkeys } from './passkeys.ts'
import { createThrottle, type Throttle } from './throttle.ts'

/** All that signing in needs, put together in one place. */
export interface SignIn {
  readonly auth: Auth
  readonly pool: Pool
  readonly throttle: Throttle
  readonly passkeys: ReturnType<typeof passkeys>
  /** Whether cookies are sent over encrypted connections only. */
  readonly secure: boolean
}

/** `secret`: what `ownSecret` gives. `origins`: the addresses under which the program answers, the one it prints first. */
export function createSignIn(pool: Pool, secret: Buffer, origins: readonly [string, ...string[]]): SignIn {
  const [origin, ...otherOrigins] = origins
  return {
    auth: createAuth({ pool, secret, origin, otherOrigins }),
    pool,
    throttle: createThrottle(pool, secret),
    passkeys: passkeys(pool, secret, origins),
    secure: origin.startsWith('https:'),
  }
}
