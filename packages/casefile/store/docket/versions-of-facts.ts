import type { Session } from '../within-transaction.ts'

/**
 * By the ids of cases, which facts, decisions, papers and cuts of files of each the user of the session sees, in which version: it stays the same while
 * none comes, goes, is decided or comes under seal. Nothing is opened for it.
 */
export async function versionsOfFacts(session: Session, cases: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await session.query<{ id: string; version: string }>(
    `select c.case_id as id, concat_ws(' ',
         (select count(*) || '+' || coalesce(sum(f.seq), 0) from casefile.fact f where f.office_id = c.office_id and f.case_id = c.case_id and f.content <> ''),
         (select count(*) || '+' || coalesce(max(s.seq), 0) from casefile.fact_standing s where s.office_id = c.office_id and s.case_id = c.case_id),
         (select count(*) || '+' || coalesce(sum(d.seq), 0) from casefile.decision d where d.office_id = c.office_id and d.case_id = c.case_id and d.content <> ''),
         (select count(*) || '+' || coalesce(sum(p.seq), 0) from casefile.paper p where p.office_id = c.office_id and p.case_id = c.case_id and length(p.content) > 0),
         (select count(*) from casefile.paper_part q where q.office_id = c.office_id and q.case_id = c.case_id)) as version
       from casefile.case_file c where c.case_id = any ($1)`, [cases])
  return new Map(rows.map(({ id, version }) => [id, version]))
}
