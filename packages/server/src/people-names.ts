import type { Pool } from 'pg'

/** Those of them who can sign in, by their ids. */
export async function accountsOf(signIn: Pool, userIds: readonly string[]): Promise<ReadonlyMap<string, { readonly name: string; readonly email: string }>> {
  const { rows } = await signIn.query<{ id: string; name: string; email: string }>('select "id", "name", "email" from sign_in."user" where "id" = any ($1)', [userIds])
  return new Map(rows.map(({ id, name, email }) => [id, { name, email }]))
}

/** The names of people by the ids they sign in under; who is no longer there keeps the id for a name. */
export async function namesOf(signIn: Pool, userIds: readonly string[]): Promise<(userId: string) => string> {
  const accounts = await accountsOf(signIn, userIds)
  return userId => accounts.get(userId)?.name ?? userId
}
