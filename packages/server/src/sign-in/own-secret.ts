import { randomBytes } from 'node:crypto'
import { done, refused, type Result } from '@lenity/casefile'
import { openSignInSecret, wrapSignInSecret } from '@lenity/casefile/store'
import type { ClientBase, Pool } from 'pg'

/**
 * The secret of sign-in, the same for every copy of the program on this database: made at the first start, kept encrypted under the office's
 * (the newest first), so that changing that key signs nobody out. Refused when none of the office's opens it.
 */
export async function ownSecret(db: ClientBase | Pool, office: readonly [Buffer, ...Buffer[]]): Promise<Result<Buffer>> {
  await db.query('insert into sign_in.own_secret (wrapped) values ($1) on conflict do nothing', [wrapSignInSecret(office[0], randomBytes(32))])
  const { rows: [row] } = await db.query<{ wrapped: Buffer }>('select wrapped from sign_in.own_secret')
  const opened = row && openSignInSecret(office, row.wrapped)
  return opened ? done(opened) : refused('unavailable', 'None of the office keys that were given opens what signing in rests on.', 'the office key', 'Give the key that was used before, from the recovery sheet, after the new one, and start again.')
}

/** Encrypts it under the newest of the office's secrets; as the owner of the database. */
export async function rewrapOwnSecret(db: ClientBase, office: readonly [Buffer, ...Buffer[]]): Promise<Result<true>> {
  const own = await ownSecret(db, office)
  if (!own.ok) return own
  await db.query('update sign_in.own_secret set wrapped = $1', [wrapSignInSecret(office[0], own.value)])
  return done(true)
}
