import { keptSchemas } from '../whole.ts'
import type { Session } from '../within-transaction.ts'

/** A table a backup carries, with the columns that are kept and not computed. */
export interface CarriedTable {
  /** `schema.table`. */
  readonly name: string
  readonly columns: readonly string[]
  /** Its primary key, by which its rows are ordered. */
  readonly key: readonly string[]
}

/** What a backup leaves out, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  'casefile.policy': 'filled from the program’s own table',
  'sign_in.session': 'a session that was ended must not come back: everyone signs in again',
  'sign_in.calendar_link': 'a link that was taken back must not come back: everyone makes a new one',
  'sign_in.api_token': 'nor a token that was revoked: whoever needs one makes it anew',
  'sign_in.used_code': 'codes good for minutes',
  'sign_in.failed_try': 'what slows guessing begins anew',
  'sign_in.let_through': 'and so does what keeps the door from being flooded',
  'sign_in.verification': 'codes on their way, good for minutes',
  'sign_in.first_run': 'the one-time link of a start that is over',
}

/** Keys first, so that a reader has them when it comes to what they open. */
const early = ['casefile.case_key', 'casefile.paper_key']

/** The tables in an order in which each comes after those its rows point to. */
export async function carriedTables(session: Session): Promise<readonly CarriedTable[]> {
  const { rows } = await session.query<CarriedTable & { needs: readonly string[] }>(`
    select n.nspname || '.' || c.relname as name,
           array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
           array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k (number, at) join pg_attribute a on a.attnum = k.number where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid order by k.at) as key,
           array(select fn.nspname || '.' || f.relname from pg_constraint k join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = any ($1) and c.relkind = 'r' order by n.nspname, c.relname`, [keptSchemas])
  const waiting = rows.filter(({ name }) => !(name in leftOut)).toSorted((one, other) => Number(early.includes(other.name)) - Number(early.includes(one.name)))
  const ordered: CarriedTable[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) => needs.every((need) => !waiting.some(({ name }) => name === need)))
    const [table] = waiting.splice(next, 1)
    if (next < 0 || table === undefined) throw new Error(`These tables point to each other in a circle: ${waiting.map(({ name }) => name).join(', ')}.`)
    ordered.push({ name: table.name, columns: table.columns, key: table.key })
  }
  return ordered
}

export function quoted(name: string): string {
  return name.split('.').map((part) => `"${part.replaceAll('"', '""')}"`).join('.')
}
