import type { MiddlewareHandler } from 'hono'
import { tokenIn, whoseToken } from '../sign-in/api-tokens.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { proofHolds, whatItTakes, type Takes } from '../sign-in/what-it-takes.ts'
import { sessionReader } from '../sign-in/session-reader.ts'
import type { KnownBy } from '../sign-in/who-asks.ts'
import type { AppEnv } from './app-type.ts'
import { refuse, type Refusal } from './errors.ts'
import { opensByItself } from './opens-by-itself.ts'
import { openPaths } from './routes/session.ts'
import { doors } from './routes/sign-in.ts'
import { wayBackDoors } from './routes/ways-back.ts'

/** Lets in only whom we know, by session or by token, and only with what the request takes. */
export function askWho({ auth, pool }: SignIn): MiddlewareHandler<AppEnv> {
  const whoseSession = sessionReader({ auth, pool })
  const open = new Set([...openPaths, ...doors, ...wayBackDoors])
  return async (c, next) => {
    if (open.has(c.req.path) || opensByItself(c.req.path)) return next()
    const token = tokenIn(c.req.raw.headers)
    const asked = token === undefined ? await whoseSession(c.req.raw.headers) : await whoseToken(pool, token)
    if (asked === undefined) return refuse(c, { kind: 'not signed in', what: 'Nobody is signed in.', where: c.req.path, next: 'Sign in and try again.' })
    const lacks = lacking(asked.known, whatItTakes(c.req.method, c.req.path))
    if (lacks !== undefined) return refuse(c, { ...lacks, where: c.req.path })
    c.set('user', asked.user)
    c.set('known', asked.known)
    for (const cookie of asked.cookies) c.header('set-cookie', cookie, { append: true })
    return next()
  }
}

const forWhat = { read: 'reading', write: 'writing', export: 'taking whole files away', admin: 'running the office' } as const

function lacking(known: KnownBy, takes: Takes): Omit<Refusal, 'where'> | undefined {
  if (known.by === 'token') {
    if (takes.scope === 'never') return { kind: 'not allowed', what: 'No token does this: how a person signs in is theirs alone.', next: 'Sign in with a browser and do it there.' }
    if (known.scopes.includes(takes.scope)) return undefined
    return { kind: 'not allowed', what: `This token was made for ${known.scopes.map(one => forWhat[one]).join(', ')}; this takes a token for ${forWhat[takes.scope]}.`, next: `Its owner can make one with the scope “${takes.scope}” under Your sign-in.` }
  }
  if (!takes.confirmed || known.confirmedAt.getTime() > Date.now() - proofHolds * 60_000) return undefined
  return { kind: 'not confirmed', what: 'This takes a fresh proof that it is you.', next: 'Give your password or use a passkey, then do it again; on the command line, sign in again.' }
}
