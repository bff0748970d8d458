import type { Pool } from 'pg'
import { goesOnAfter, sessionLife } from './auth.ts'
import type { SignIn } from './sign-in.ts'
import { whoseSession, type Asked } from './who-asks.ts'

interface Row { id: string; token: string; confirmedAt: Date | null; createdAt: Date; userId: string; name: string; email: string }

/** So many signatures are remembered; the ones longest unused make room. */
const most = 2_000

/**
 * Who asks, by the headers of a request. That a signature is ours the library finds out once; whether its session still stands, and
 * whose it is, is read from the database at each request. A session that is due to be carried on goes to the library.
 */
export function sessionReader({ auth, pool }: Pick<SignIn, 'auth' | 'pool'>): (headers: Headers) => Promise<Asked | undefined> {
  const signed = new Map<string, string>()
  return async headers => {
    const shown = JSON.stringify([headers.get('cookie'), headers.get('authorization')])
    const token = signed.get(shown)
    signed.delete(shown)
    const standing = token === undefined ? undefined : await readSession(pool, token)
    const asked = standing ?? await whoseSession(auth, headers)
    if (asked?.known.by !== 'session') return asked
    signed.set(shown, asked.known.token)
    const [oldest] = signed.keys()
    if (signed.size > most && oldest !== undefined) signed.delete(oldest)
    return asked
  }
}

/** The session of this token while it stands and is not yet due to be carried on. */
async function readSession(pool: Pool, token: string): Promise<Asked | undefined> {
  const { rows: [row] } = await pool.query<Row>({
    name: 'session that stands',
    text: `select s."id", s."token", s."confirmedAt", s."createdAt", u."id" as "userId", u."name", u."email" from sign_in."session" s join sign_in."user" u on u."id" = s."userId"
            where s."token" = $1 and s."expiresAt" > now() + make_interval(secs => $2)`,
    values: [token, sessionLife - goesOnAfter],
  })
  return row && {
    user: { userId: row.userId, name: row.name, email: row.email },
    known: { by: 'session', id: row.id, token: row.token, confirmedAt: row.confirmedAt ?? row.createdAt },
    cookies: [],
  }
}
