import { createHmac, hkdfSync } from 'node:crypto'
import type { Pool } from 'pg'

/** Tries that are counted together: those before `free` cost nothing, each one after doubles the wait, up to `longest` seconds. */
interface Bucket {
  readonly name: string
  readonly free: number
  readonly longest: number
  /** Whether others use it too: then a good try does not forget what they did. */
  readonly shared?: boolean
}

export type Begun =
  | { readonly ok: true; /** The try was good. */ readonly good: () => Promise<void> }
  | { readonly ok: false; /** Whole seconds, at least 1. */ readonly wait: number }

export interface Throttle {
  /** The first step: `device` is known when someone signed in to this account from it before. */
  password(who: { email: string; source: string; device: string | undefined }): Promise<Begun>
  /** The second, of someone who gave the password. */
  secondStep(who: { userId: string; source: string; device: string | undefined }): Promise<Begun>
  /** Proof asked of someone signed in: it slows this session, and nobody else. */
  confirm(sessionId: string): Promise<Begun>
}

/**
 * Slows guessing without locking anybody out. A browser in which the person signed in before is counted by itself, so that what others do
 * elsewhere never reaches it. Everyone else is counted by account and source, by source, and by account; the last waits a minute at most.
 * A try that had to wait is not looked at and not counted. The same is done for addresses that have no account.
 */
export function createThrottle(pool: Pool, secret: Buffer): Throttle {
  const key = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'lenity sign-in tries', 32))
  const digest = (name: string) => createHmac('sha256', key).update(name).digest()
  const begin = async (buckets: readonly Bucket[]): Promise<Begun> => {
    const { rows: [row] } = await pool.query<{ wait: number }>('select sign_in.begin_try($1, $2, $3) as wait', [buckets.map(one => digest(one.name)), buckets.map(one => one.free), buckets.map(one => one.longest)])
    const wait = row?.wait ?? 1
    await forgetOldTries(pool)
    if (wait > 0) return { ok: false, wait: Math.max(1, Math.ceil(wait)) }
    const named = (shared: boolean) => buckets.filter(one => (one.shared ?? false) === shared).map(one => digest(one.name))
    return { ok: true, good: async () => void await pool.query('select sign_in.end_try($1, $2)', [named(false), named(true)]) }
  }
  return {
    password({ email, source, device }) {
      const account = email.trim().toLowerCase()
      if (device !== undefined) return begin([{ name: `device\n${account}\n${device}`, free: 10, longest: 300 }])
      return begin([
        { name: `pair\n${account}\n${source}`, free: 5, longest: 900 },
        { name: `source\n${source}`, free: 30, longest: 900, shared: true },
        { name: `account\n${account}`, free: 100, longest: 60, shared: true },
      ])
    },
    secondStep({ userId, source, device }) {
      if (device !== undefined) return begin([{ name: `second device\n${userId}\n${device}`, free: 10, longest: 900 }])
      return begin([
        { name: `second pair\n${userId}\n${source}`, free: 5, longest: 900 },
        { name: `second account\n${userId}`, free: 20, longest: 900, shared: true },
      ])
    },
    confirm: sessionId => begin([{ name: `confirm\n${sessionId}`, free: 5, longest: 900 }]),
  }
}

/** After a day a bucket begins anew, so its row says nothing any more. A few at a time, and none that someone is at, so that nobody waits for it. */
async function forgetOldTries(pool: Pool): Promise<void> {
  await pool.query(`
    delete from sign_in.failed_try where bucket in (
      select bucket from sign_in.failed_try where last_at < now() - interval '25 hours' order by last_at limit 20 for update skip locked)`)
}
