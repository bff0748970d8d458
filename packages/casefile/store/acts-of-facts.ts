import { createHash } from 'node:crypto'
import { versionsOfFacts } from './docket/versions-of-facts.ts'
import type { ActDone } from './settle-shapes.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** So many acts can be taken back one after the other. */
const mostActs = 500

/** What a user did to facts and what nobody changed since, act by act, the newest first. */
export async function actsThatStand(session: Session, c: CaseFile, userId: string): Promise<readonly ActDone[]> {
  const { rows } = await session.query<Omit<ActDone, 'at'> & { at: Date }>(
    `select s.act, max(s.at) as at, array_agg(s.fact_id::text order by s.seq) as facts,
            case when bool_or(s.standing = 'rejected') and bool_or(s.standing = 'confirmed') then 'replaced' when bool_or(s.standing = 'rejected') then 'rejected' else 'confirmed' end as is
       from (select distinct on (fact_id) fact_id, standing, by_user, at, seq, ${actColumn('n')} as act from casefile.fact_standing n where office_id = $1 and case_id = $2 order by fact_id, seq desc) s
       join casefile.fact f on f.office_id = $1 and f.case_id = $2 and f.fact_id = s.fact_id and f.content <> ''
      where s.by_user = $3 and s.standing <> 'proposed' group by s.act order by max(s.seq) desc limit ${mostActs}`,
    [c.office, c.id, userId],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** The act of a row of standing; what was said before there were acts is an act of its own. */
export function actColumn(row: string): string {
  return `coalesce(${row}.act, md5(${row}.fact_id::text || ${row}.seq)::uuid)`
}

/** A digest of which facts, standings, decisions, papers and cuts the user of the session sees; nothing is opened for it. */
export async function versionOfFacts(session: Session, c: CaseFile): Promise<string> {
  return createHash('sha256').update(`facts ${c.id} ${(await versionsOfFacts(session, [c.id])).get(c.id)}`).digest('hex')
}
