import { done, fileOfPaper, refused } from '../src/index.ts'
import { isId, note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { readRecords } from './record-rows.ts'
import { storableText } from './storable.ts'
import type { PaperArrived, PaperRequests } from './paper-request-shapes.ts'
import type { Session } from './within-transaction.ts'

/** Which papers came in answer to which requests. */
export function requestMethods(unit: CaseUnit): PaperRequests {
  const { asker } = unit
  return {
    arrived: (caseId) => unit.reads(caseId, 'papers that arrived read', async (session, c) => done(await readArrived(session, [c.id]))),

    setArrived: (caseId, requestId, named, arrived) => unit.on(caseId, async (session, c, vault) => {
      // A paper that lies in a file with others is linked by its file, which is what the user sees or does not.
      const paperId = fileOfPaper(named)
      const [request] = isId(requestId) ? await readRecords(session, vault, c, { id: requestId, newest: true }) : []
      if (request === undefined || request.removed || request.type !== 'paper request') return notFound('record', requestId)
      const { rows: [paper] } = await session.query<{ sealed: boolean }>(
        'select casefile.paper_is_sealed(case_id, sha256) as sealed from casefile.paper where case_id = $1 and sha256 = $2 and length(content) > 0', [c.id, storableText(paperId)])
      if (paper === undefined) return notFound('paper', named)
      const there = (await readArrived(session, [c.id])).some((one) => one.record === requestId && one.paper === paperId)
      if (there === arrived) return arrived ? refused('conflict', 'This paper is linked with the request already.', `record ${requestId}`, 'Nothing is left to do.') : done(true as const)
      await session.query('insert into casefile.paper_arrived (office_id, case_id, record_id, sha256, arrived, by_user, by_name) values ($1, $2, $3, $4, $5, $6, $7)', [c.office, c.id, requestId, paperId, arrived, asker.userId, asker.name ?? asker.userId])
      await note(session, c, asker.userId, arrived ? 'paper asked for arrived' : 'paper asked for not arrived after all', requestId, paper.sealed)
      return done(true as const)
    }),
  }
}

/** The papers linked with requests of these cases as they stand, as far as the user sees the papers; those erased are not. */
export async function readArrived(session: Session, cases: readonly string[]): Promise<readonly (PaperArrived & { readonly caseId: string })[]> {
  if (cases.length === 0) return []
  const { rows } = await session.query<PaperArrived & { caseId: string; arrived: boolean; when: Date }>(
    `select distinct on (a.case_id, a.record_id, a.sha256) a.case_id as "caseId", a.record_id as record, a.sha256 as paper, a.arrived, a.by_name as by, a.at as when
       from casefile.paper_arrived a join casefile.paper p using (office_id, case_id, sha256) where a.case_id = any ($1) and length(p.content) > 0 order by a.case_id, a.record_id, a.sha256, a.seq desc`, [cases])
  return rows.filter(({ arrived }) => arrived).map(({ caseId, record, paper, by, when }) => ({ caseId, record, paper, by, at: when.toISOString() }))
}

/** Whether nothing is awaited any more of a record of a request: it was refused, is not needed, or a paper the user sees came. */
export function isAnswered({ type, plain, id }: { readonly type: string; readonly plain: Readonly<Record<string, unknown>>; readonly id: string }, arrived: ReadonlySet<string>): boolean {
  return type === 'paper request' && (['refused', 'not needed'].includes(String(plain['state'])) || arrived.has(id))
}
