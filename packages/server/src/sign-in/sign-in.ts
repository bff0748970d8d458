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

/** `origins`: the addresses under which the program answers, the one it prints first. `secrets`: the office's, the newest first. */
export function createSignIn(pool: Pool, secrets: readonly [Buffer, ...Buffer[]], origins: readonly [string, ...string[]]): SignIn {
  const [origin, ...otherOrigins] = origins
  return {
    auth: createAuth({ pool, secrets, origin, otherOrigins }),
    pool,
    throttle: createThrottle(pool, secrets[0]),
    passkeys: passkeys(pool, secrets[0], origins),
    secure: origin.startsWith('https:'),
  }
}
