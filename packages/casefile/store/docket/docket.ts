import type { PaperKind } from '@lenity/law'
import { done, type CaseRole } from '../../src/index.ts'
import { casesOf, isId, noteReads } from '../case-access.ts'
import type { CaseUnit } from '../case-unit.ts'
import { decisionColumns, decisionFrom, type DecisionRow } from '../decisions.ts'
import { KeyGone, type CaseVault } from '../keys/case-vault.ts'
import type { CaseFile } from '../store.ts'
import type { Session } from '../within-transaction.ts'
import type { DocketMaterial, DocketStore } from './docket-shapes.ts'
import { factFrom, readFactRows } from './fact-rows-of-many.ts'
import { openWork, readWorkRows } from './open-work.ts'

/** What the lines of the docket are made of: one transaction that sees these cases and no others, and asks for all of them at once. */
export function docketMethods(unit: CaseUnit): DocketStore {
  const { userId } = unit.asker
  return {
    read: (wanted) => unit.unit(async (session) => {
      const ids = wanted.filter(isId)
      if (ids.length === 0) return done([])
      await session.query("select set_config('lenity.case', $1, true)", [ids.join(',')])
      const files = await casesOf(session)
      const vaults = await unit.vaultsOf(session, files)
      const rows = await rowsOf(session, files.map(({ id }) => id))
      const read = await Promise.all(files.map((file) => materialOf(file, vaults.get(file.id), rows)))
      await noteReads(session, files, userId, 'line of the docket read')
      return done(read)
    }),
  }
}

async function rowsOf(session: Session, ids: readonly string[]) {
  const all = async <R extends { readonly caseId: string }>(sql: string) => Map.groupBy((await session.query<R>(sql, [ids])).rows, ({ caseId }) => caseId)
  return {
    team: await all<{ caseId: string; userId: string; role: CaseRole }>('select case_id as "caseId", user_id as "userId", role from casefile.case_member where case_id = any ($1) and left_at is null order by added_at, user_id'),
    papers: await all<{ caseId: string; id: string; kind: PaperKind }>(`select case_id as "caseId", sha256 as id, kind ->> 'kind' as kind from casefile.paper where case_id = any ($1) and length(content) > 0 order by seq`),
    decisions: await all<DecisionRow & { caseId: string }>(`select case_id as "caseId", ${decisionColumns} from casefile.decision where case_id = any ($1) and content <> '' order by seq`),
    facts: Map.groupBy(await readFactRows(session, ids), ({ caseId }) => caseId),
    work: Map.groupBy(await readWorkRows(session, ids), ({ caseId }) => caseId),
  }
}

async function materialOf(file: CaseFile, vault: CaseVault | undefined, rows: Awaited<ReturnType<typeof rowsOf>>): Promise<DocketMaterial> {
  const { id } = file
  const of = <R>(some: ReadonlyMap<string, readonly R[]>) => some.get(id) ?? []
  try {
    if (vault === undefined) throw new KeyGone('erased', `The content of case ${id}`)
    const [facts, decisions, work] = [of(rows.facts), of(rows.decisions), of(rows.work)]
    return {
      file,
      team: of(rows.team).map(({ userId, role }) => ({ userId, role })),
      papers: new Map(of(rows.papers).map((paper) => [paper.id, paper.kind])),
      facts: await Promise.all(facts.map((row) => factFrom(vault, row))),
      decisions: await Promise.all(decisions.map(({ path, fact, by, at, content }) => decisionFrom(vault, { path, fact, by, at, content }))),
      ...await openWork(vault, work),
      gone: false,
    }
  } catch (error) {
    if (!(error instanceof KeyGone)) throw error
    return { file, team: [], papers: new Map(), facts: [], decisions: [], due: [], labels: [], gone: true }
  }
}
