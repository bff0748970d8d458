import type { Client } from 'pg'
import type { Session } from './within-transaction.ts'

/** The schemas that hold what an office keeps; `lenity` has only what the program writes of itself. */
export const keptSchemas = ['casefile', 'sign_in'] as const

/**
 * Lets a session that signed in as the owner read everything, when it says so first; the sessions people work with never do, and
 * functions that run with the owner's rights do not by it either. Done for every table after each run of migrations.
 */
export async function allowWhole(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and c.relkind = 'r' and c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'whole')`, [keptSchemas])
  for (const { name } of rows) await owner.query(`create policy whole on ${name} for select to current_user using (session_user = current_user and current_setting('lenity.whole', true) = 'on')`)
}

/** Makes this transaction of the owner see every row. */
export async function seeWhole(owner: Session): Promise<void> {
  await owner.query("select set_config('lenity.whole', 'on', true)")
}
