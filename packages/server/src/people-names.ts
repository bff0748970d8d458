import type { Pool } from 'pg'

/** The names of people by the ids they sign in under; who is no longer there keeps the id for a name. */
export async function namesOf(signIn: Pool, userIds: readonly string[]): Promise<(userId: string) => string> {
  const { rows } = await signIn.query<{ id: string; name: string }>('select "id", "name" from sign_in."user" where "id" = any ($1)', [userIds])
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return userId => names.get(userId) ?? userId
}
