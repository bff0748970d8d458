import { escapeLiteral, type Pool, type PoolClient, type QueryResult, type QueryResultRow } from 'pg'
import type { Result } from '../src/index.ts'

/** A connection inside a transaction of one user. */
export interface Session {
  query<R extends QueryResultRow = never>(text: string, values?: readonly unknown[]): Promise<QueryResult<R>>
}

/** Whether each statement sees what was committed by then, or all of them see the same. */
export type Sees = 'what is committed' | 'as of one moment'

/**
 * Runs `work` in one transaction under the user's row-level security, which sees one case only when its id is given. A refusal undoes it
 * like an error does; an error is thrown on, and a connection that failed is not used again.
 */
export async function withinTransaction<T extends Result<unknown>>(pool: Pool, userId: string, work: (session: Session) => Promise<T>, { caseId = '', sees = 'what is committed' }: { readonly caseId?: string; readonly sees?: Sees } = {}): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(`begin${sees === 'as of one moment' ? ' isolation level repeatable read' : ''}; select set_config('lenity.user', ${escapeLiteral(userId)}, true), set_config('lenity.case', ${escapeLiteral(caseId)}, true)`)
    const outcome = await work(prepared(client))
    await client.query(outcome.ok ? 'commit' : 'rollback')
    return outcome
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => { broken = failure })
    throw error
  } finally {
    client.release(broken)
  }
}

const names = new Map<string, string>()
/** The texts are written out in the store, so there are never so many. */
const mostNames = 1_000

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size === mostNames) return known
  const name = `lenity ${names.size}`
  names.set(text, name)
  return name
}

/** Each statement is planned once on a connection: with the policies of its tables that takes longer than running it. */
function prepared(client: PoolClient): Session {
  return {
    query(text, values) {
      const name = values && nameOf(text)
      return client.query({ text, ...(values && { values: [...values] }), ...(name !== undefined && { name }) })
    },
  }
}
