import type { Fact } from '../../src/index.ts'
import type { FactContent } from '../fact-rows.ts'
import type { CaseVault } from '../keys/case-vault.ts'
import type { Session } from '../within-transaction.ts'

export interface FactRowOfMany {
  readonly caseId: string
  readonly id: string
  readonly path: string
  readonly content: Buffer
  readonly corrects: string | null
  readonly addedAt: Date
  readonly standing: Fact['standing']
}

/** The facts of several cases with their newest standing, in the order they were added; who decided and why is left out. */
export async function readFactRows(session: Session, cases: readonly string[]): Promise<readonly FactRowOfMany[]> {
  const { rows } = await session.query<FactRowOfMany>(
    `select f.case_id as "caseId", f.fact_id as id, f.path, f.content, f.corrects, f.added_at as "addedAt", coalesce(s.standing, 'proposed') as standing
       from casefile.fact f
       left join (select distinct on (case_id, fact_id) case_id, fact_id, standing from casefile.fact_standing where case_id = any ($1) order by case_id, fact_id, seq desc) s on s.case_id = f.case_id and s.fact_id = f.fact_id
      where f.case_id = any ($1) and f.content <> '' order by f.seq`, [cases])
  return rows
}

export async function factFrom(vault: CaseVault, { id, path, content, corrects, addedAt, standing }: FactRowOfMany): Promise<Fact> {
  const { value, source, check, flags } = await vault.open<FactContent>(`fact ${id}`, content)
  return { id, path, value, source, standing, addedAt: addedAt.toISOString(), ...(check !== undefined && { check }), ...(flags !== undefined && { flags }), ...(corrects !== null && { corrects }) }
}
