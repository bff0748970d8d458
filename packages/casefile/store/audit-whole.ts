import { done, refused, type Result } from '../src/index.ts'
import type { BrokenLink } from './backup/audit-chain.ts'
import { seeWhole } from './whole.ts'
import type { Session } from './within-transaction.ts'
import { ownerClient } from './owner-client.ts'

/** What following every chain of the installation found. */
export interface AuditChecked {
  readonly cases: number
  readonly changes: number
  readonly reads: number
  /** The first line of each chain that is not what was written. */
  readonly broken: readonly BrokenLink[]
}

/** Follows both chains of every case of every office, signed in as the owner. */
export function verifyAudit(ownerUrl: string): Promise<Result<AuditChecked>> {
  return whole(ownerUrl, async (session) => {
    const { rows: [count] } = await session.query<Omit<AuditChecked, 'broken'>>('select (select count(*) from casefile.case_file)::float8 as cases, (select count(*) from casefile.audit)::float8 as changes, (select count(*) from casefile.audit_read)::float8 as reads')
    const { rows } = await session.query<{ office: string; caseId: string; change: number | null; read: number | null }>('select office_id as office, case_id as "caseId", casefile.broken_link(office_id, case_id, false)::float8 as change, casefile.broken_link(office_id, case_id, true)::float8 as read from casefile.case_file order by office_id, case_id')
    const broken = rows.flatMap(({ office, caseId, ...chains }) => (['change', 'read'] as const).flatMap((chain): BrokenLink[] => (chains[chain] === null ? [] : [{ office, caseId, chain, seq: chains[chain] }])))
    return { cases: count?.cases ?? 0, changes: count?.changes ?? 0, reads: count?.reads ?? 0, broken }
  })
}

/** One line of the audit as it is exported: ids, never content. `hash` is in hexadecimal. */
export interface ExportedLine extends BrokenLink {
  readonly at: string
  readonly by: string
  readonly what: string
  readonly to: string
  readonly sealed: boolean
  readonly hash: string
}

const atOnce = 1_000

/** Hands every line of the audit to `take`, case by case, in the order of its chain; of one case when given. Gives how many. */
export function exportAudit(ownerUrl: string, take: (line: ExportedLine) => void, caseId?: string): Promise<Result<number>> {
  return whole(ownerUrl, async (session) => {
    let many = 0
    for (const [table, chain] of [['audit', 'change'], ['audit_read', 'read']] as const) {
      await session.query(`declare lines no scroll cursor for select office_id as office, case_id as "caseId", seq::float8 as seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, by_user as by, what, subject as "to", sealed, encode(hash, 'hex') as hash
        from casefile.${table} where $1::text is null or case_id::text = $1 order by office_id, case_id, seq`, [caseId ?? null])
      for (let rows: ExportedLine[] = []; ; many += rows.length) {
        rows = (await session.query<ExportedLine>(`fetch ${atOnce} from lines`)).rows
        if (rows.length === 0) break
        for (const row of rows) take({ ...row, chain })
      }
      await session.query('close lines')
    }
    return many
  })
}

async function whole<T>(ownerUrl: string, work: (session: Session) => Promise<T>): Promise<Result<T>> {
  const owner = ownerClient(ownerUrl, 'lenity audit')
  try {
    await owner.connect()
    await owner.query('begin isolation level repeatable read read only')
    await seeWhole(owner)
    return done(await work(owner))
  } catch (error) {
    return refused('unavailable', `The audit could not be read: ${error instanceof Error ? error.message : String(error)}.`, 'the database', 'Check that the database answers, and run it again.')
  } finally {
    await owner.end().catch(() => undefined)
  }
}
