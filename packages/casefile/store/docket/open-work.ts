import type { CivilDate } from '@lenity/law'
import { dueField, type DueTypeName } from '../../src/index.ts'
import { notReplaced } from '../due.ts'
import type { CaseVault } from '../keys/case-vault.ts'
import { openFields } from '../record-rows.ts'
import { isAnswered, readArrived } from '../paper-requests.ts'
import type { Session } from '../within-transaction.ts'
import type { DocketMaterial, DueOnDocket } from './docket-shapes.ts'

export interface WorkRow {
  readonly caseId: string
  readonly id: string
  readonly version: number
  readonly type: DueTypeName | 'label'
  readonly plain: Record<string, unknown>
  readonly content: Buffer
  readonly removed: boolean
}

/** Records of several cases by which something is due, and their labels, as they stand. */
export async function readWorkRows(session: Session, cases: readonly string[]): Promise<readonly WorkRow[]> {
  const { rows } = await session.query<WorkRow>('select distinct on (case_id, record_id) case_id as "caseId", record_id as id, version, type, plain, content, removed from casefile.record where case_id = any ($1) and type = any ($2) order by case_id, record_id, version desc', [cases, [...Object.keys(dueField), 'label']])
  const asked = new Set(rows.filter(({ type }) => type === 'paper request').map(({ caseId }) => caseId))
  const arrived = new Set((await readArrived(session, [...asked])).map(({ record }) => record))
  return rows.filter((row) => !row.removed && !isAnswered(row, arrived))
}

/** What is due and not done in one case, by the plain fields alone, and its labels. */
export async function openWork(vault: CaseVault, rows: readonly WorkRow[]): Promise<Pick<DocketMaterial, 'due' | 'labels'>> {
  const labels = await Promise.all(rows.filter(({ type }) => type === 'label').map(async (row) => (await openFields(vault, row) as { label: string }).label))
  const open = rows.filter((row): row is WorkRow & { type: DueTypeName } => row.type !== 'label' && typeof row.plain['doneOn'] !== 'string')
  const due = notReplaced(open).flatMap(({ type, plain }): DueOnDocket[] => {
    const [on, who] = [plain[dueField[type]], plain['assignedTo']]
    return typeof on === 'string' ? [{ type, on: on as CivilDate, ...(typeof who === 'string' && { assignedTo: who }) }] : []
  })
  return { due: due.toSorted((one, other) => one.on.localeCompare(other.on)), labels: [...new Set(labels)].sort() }
}
