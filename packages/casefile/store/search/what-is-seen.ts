import type { Session } from '../within-transaction.ts'

/** The texts of a case are kept in three parts, so that what is written in one does not have the others read anew. */
export const partsOfCase = ['papers', 'facts', 'rest'] as const
export type PartOfCase = (typeof partsOfCase)[number]

/** Which texts of each part of a case someone sees, in which version: the case, the part and a digest. */
export type Seen = Readonly<Record<PartOfCase, string>>

/** The ids and versions of texts, by part. */
const versions: Readonly<Record<PartOfCase, string>> = {
  papers: `
    (select string_agg(p.sha256, ',' order by p.sha256) from casefile.paper p where p.office_id = c.office_id and p.case_id = c.case_id and length(p.content) > 0),
    (select string_agg(g.sha256 || ' ' || g.number, ',' order by g.sha256, g.number) from casefile.page g where g.office_id = c.office_id and g.case_id = c.case_id and length(g.content) > 0)`,
  facts: `
    (select string_agg(f.fact_id::text, ',' order by f.fact_id) from casefile.fact f where f.office_id = c.office_id and f.case_id = c.case_id and f.content <> ''),
    (select count(*) || ' ' || coalesce(max(s.seq), 0) from casefile.fact_standing s where s.office_id = c.office_id and s.case_id = c.case_id)`,
  rest: `
    c.title,
    (select string_agg(r.record_id || ' ' || r.version, ',' order by r.record_id, r.version) from casefile.record r where r.office_id = c.office_id and r.case_id = c.case_id),
    (select string_agg(n.version || ' ' || n.question, ',' order by n.question, n.version) from casefile.narrative n where n.office_id = c.office_id and n.case_id = c.case_id)`,
}

/**
 * By the ids of cases, which texts of each the user of the session sees: who sees the same has the same, and may use what was read for
 * another. Nothing is opened for it.
 */
export async function whatIsSeen(session: Session, cases: readonly string[]): Promise<ReadonlyMap<string, Seen>> {
  const digests = partsOfCase.map((part) => `c.case_id || ' ${part} ' || encode(sha256(convert_to(concat_ws('|', ${versions[part]}), 'UTF8')), 'hex') as ${part}`)
  const { rows } = await session.query<{ id: string } & Seen>(`select c.case_id as id, ${digests.join(', ')} from casefile.case_file c where c.case_id = any ($1)`, [cases])
  return new Map(rows.map(({ id, ...seen }) => [id, seen]))
}
