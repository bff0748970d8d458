import type { RecordFields, RecordKind, RecordTypeName } from '../src/index.ts'
import type { CaseVault } from './keys/case-vault.ts'
import type { CaseFile, CaseRecord } from './store.ts'
import type { Session } from './within-transaction.ts'

/** The fields that are encrypted, and why the version was made. */
export interface RecordContent {
  readonly fields: Readonly<Record<string, unknown>>
  readonly why?: string
}

interface RecordRow {
  id: string
  version: number
  kind: RecordKind
  type: RecordTypeName
  plain: Record<string, unknown>
  content: Buffer
  removed: boolean
  by: string
  at: Date
}

/** Which versions are wanted: of one kind, of one record, only the newest, only those that were there before an instant. */
export interface WantedRecords {
  readonly kind?: RecordKind
  readonly id?: string
  readonly newest: boolean
  readonly before?: string | undefined
}

/** What a version is sealed for, so that it opens nowhere else. */
export function placeOfRecord(id: string, version: number): string {
  return `version ${version} of record ${id}`
}

/** The fields of a version, those kept plain and those that were encrypted. */
export async function openFields(vault: CaseVault, { id, version, plain, content }: Pick<RecordRow, 'id' | 'version' | 'plain' | 'content'>): Promise<RecordFields> {
  const { fields } = await vault.open<RecordContent>(placeOfRecord(id, version), content)
  return { ...plain, ...fields } as RecordFields
}

/** Versions of records; the newest ones in the order they were last changed, or all of them oldest first. */
export async function readRecords(session: Session, vault: CaseVault, c: CaseFile, want: WantedRecords): Promise<readonly CaseRecord[]> {
  const { rows } = await session.query<RecordRow>(
    `select ${want.newest ? 'distinct on (record_id)' : ''} record_id as id, version, kind, type, plain, content, removed, by_name as by, at from casefile.record
      where office_id = $1 and case_id = $2 and ($3::text is null or kind = $3) and ($4::uuid is null or record_id = $4) and ($5::timestamptz is null or at < $5) order by record_id, version ${want.newest ? 'desc' : ''}`,
    [c.office, c.id, want.kind ?? null, want.id ?? null, want.before ?? null],
  )
  const read = await Promise.all(rows.map(async ({ plain, content, at, ...row }): Promise<CaseRecord> => {
    const { fields, why } = await vault.open<RecordContent>(placeOfRecord(row.id, row.version), content)
    return { ...row, at: at.toISOString(), fields: { ...plain, ...fields } as RecordFields, ...(why !== undefined && { why }) }
  }))
  return want.newest ? read.toSorted((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id)) : read
}
