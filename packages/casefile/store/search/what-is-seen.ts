import type { Session } from '../within-transaction.ts'

/**
 * By the ids of cases, a digest of which texts of each the user of the session sees, in which version: who sees the same has the same, and
 * may use what was read for another. Nothing is opened for it.
 */
export async function whatIsSeen(session: Session, cases: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await session.query<{ id: string; seen: string }>(
    `select c.case_id as id, encode(sha256(convert_to(concat_ws('|', c.title,
         (select string_agg(p.sha256, ',' order by p.sha256) from casefile.paper p where p.office_id = c.office_id and p.case_id = c.case_id and length(p.content) > 0),
         (select string_agg(g.sha256 || ' ' || g.number, ',' order by g.sha256, g.number) from casefile.page g where g.office_id = c.office_id and g.case_id = c.case_id and length(g.content) > 0),
         (select string_agg(f.fact_id::text, ',' order by f.fact_id) from casefile.fact f where f.office_id = c.office_id and f.case_id = c.case_id and f.content <> ''),
         (select count(*) || ' ' || coalesce(max(s.seq), 0) from casefile.fact_standing s where s.office_id = c.office_id and s.case_id = c.case_id),
         (select string_agg(r.record_id || ' ' || r.version, ',' order by r.record_id, r.version) from casefile.record r where r.office_id = c.office_id and r.case_id = c.case_id),
         (select string_agg(n.version || ' ' || n.question, ',' order by n.question, n.version) from casefile.narrative n where n.office_id = c.office_id and n.case_id = c.case_id)), 'UTF8')), 'hex') as seen
       from casefile.case_file c where c.case_id = any ($1)`, [cases])
  return new Map(rows.map(({ id, seen }) => [id, seen]))
}
