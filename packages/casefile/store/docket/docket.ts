import { setImmediate } from 'node:timers/promises'
import type { PaperKind } from '@lenity/law'
import { done, partId, placedInParts, type CaseRole } from '../../src/index.ts'
import { casesOf, isId, noteReads } from '../case-access.ts'
import type { CaseUnit } from '../case-unit.ts'
import { decisionColumns, decisionFrom, type DecisionRow } from '../decisions.ts'
import { KeyGone, type CaseVault } from '../keys/case-vault.ts'
import type { CaseFile } from '../store.ts'
import type { Session } from '../within-transaction.ts'
import type { DocketMaterial, DocketStore } from './docket-shapes.ts'
import { factFrom, readFactRows } from './fact-rows-of-many.ts'
import { openWork, readWorkRows } from './open-work.ts'
import { versionsOfFacts } from './versions-of-facts.ts'

/** What the lines of the docket are made of: one transaction that sees these cases and no others, and asks for all of them at once. */
export function docketMethods(unit: CaseUnit): DocketStore {
  const { userId } = unit.asker
  return {
    read: (wanted, has = () => false) => unit.unit(async (session) => {
      const ids = wanted.filter(isId)
      if (ids.length === 0) return done([])
      await session.query("select set_config('lenity.case', $1, true)", [ids.join(',')])
      const files = await casesOf(session)
      const vaults = await unit.vaultsOf(session, files)
      const versions = await versionsOfFacts(session, files.map(({ id }) => id))
      const unread = files.filter((file) => !has(file, versions.get(file.id) ?? ''))
      const rows = { ...await rowsOf(session, files.map(({ id }) => id)), ...await factsOf(session, unread.map(({ id }) => id)) }
      const read: DocketMaterial[] = []
      for (const file of files) {
        read.push(await materialOf(file, { version: versions.get(file.id) ?? '', open: unread.includes(file) }, vaults.get(file.id), rows))
        // Others are answered meanwhile.
        await setImmediate()
      }
      await noteReads(session, files, userId, 'line of the docket read')
      return done(read)
    }),
  }
}

async function rowsByCase<R extends { readonly caseId: string }>(session: Session, sql: string, ids: readonly string[]): Promise<ReadonlyMap<string, readonly R[]>> {
  return Map.groupBy((await session.query<R>(sql, [ids])).rows, ({ caseId }) => caseId)
}

async function rowsOf(session: Session, ids: readonly string[]) {
  return {
    team: await rowsByCase<{ caseId: string; userId: string; role: CaseRole }>(session, 'select case_id as "caseId", user_id as "userId", role from casefile.case_member where case_id = any ($1) and left_at is null order by added_at, user_id', ids),
    work: Map.groupBy(await readWorkRows(session, ids), ({ caseId }) => caseId),
  }
}

async function factsOf(session: Session, ids: readonly string[]) {
  if (ids.length === 0) return { papers: new Map<string, never>(), parts: new Map<string, never>(), decisions: new Map<string, never>(), facts: new Map<string, never>() }
  return {
    papers: await rowsByCase<{ caseId: string; id: string; kind: PaperKind }>(session, `select case_id as "caseId", sha256 as id, kind ->> 'kind' as kind from casefile.paper where case_id = any ($1) and length(content) > 0 order by seq`, ids),
    parts: await rowsByCase<PartRow>(session, `select case_id as "caseId", sha256 as file, first_page as first, last_page as last, kind ->> 'kind' as kind from casefile.paper_part p where case_id = any ($1) and length(content) > 0
      and version = (select max(n.version) from casefile.paper_part n where n.office_id = p.office_id and n.case_id = p.case_id and n.sha256 = p.sha256)`, ids),
    decisions: await rowsByCase<DecisionRow & { caseId: string }>(session, `select case_id as "caseId", ${decisionColumns} from casefile.decision where case_id = any ($1) and content <> '' order by seq`, ids),
    facts: Map.groupBy(await readFactRows(session, ids), ({ caseId }) => caseId),
  }
}

interface PartRow {
  readonly caseId: string
  readonly file: string
  readonly first: number
  readonly last: number
  readonly kind: PaperKind
}

type Rows = Awaited<ReturnType<typeof rowsOf>> & Awaited<ReturnType<typeof factsOf>>

async function materialOf(file: CaseFile, { version, open }: { readonly version: string; readonly open: boolean }, vault: CaseVault | undefined, rows: Rows): Promise<DocketMaterial> {
  const { id } = file
  const of = <R>(some: ReadonlyMap<string, readonly R[]>) => some.get(id) ?? []
  try {
    if (vault === undefined) throw new KeyGone('erased', `The content of case ${id}`)
    return {
      file,
      team: of(rows.team).map(({ userId, role }) => ({ userId, role })),
      version,
      said: open ? {
        papers: new Map([...of(rows.papers).map((paper) => [paper.id, paper.kind] as const), ...of(rows.parts).map((part) => [partId(part.file, part), part.kind] as const)]),
        facts: placedInParts(await Promise.all(of(rows.facts).map((row) => factFrom(vault, row))), Array.from(Map.groupBy(of(rows.parts), ({ file: at }) => at), ([at, parts]) => ({ id: at, cuts: { accepted: false, parts } }))),
        decisions: await Promise.all(of(rows.decisions).map(({ path, fact, by, at, content }) => decisionFrom(vault, { path, fact, by, at, content }))),
      } : undefined,
      ...await openWork(vault, of(rows.work)),
      gone: false,
    }
  } catch (error) {
    if (!(error instanceof KeyGone)) throw error
    return { file, team: [], version, said: undefined, due: [], labels: [], gone: true }
  }
}
