import { paperKinds } from '@lenity/law'
import type { Cuts, KindGuess, PaperId, PaperPart } from '../src/index.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { storable } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** What of a part is encrypted. */
interface PartContent {
  readonly why: string
  readonly warnings: readonly string[]
  readonly cut?: string
}

const partPlace = (file: string, version: number, first: number) => `version ${version} of the part from page ${first} of ${file}`

/** Adds a version of where a file is cut. */
export async function addCuts(session: Session, vault: CaseVault, c: CaseFile, userId: string, file: PaperId, { version, accepted, parts }: Cuts): Promise<void> {
  // One confidential paper makes the file so, and it stays so when it is cut otherwise.
  if (parts.some(({ kind }) => paperKinds[kind.kind].confidential)) await session.query('insert into casefile.paper_confidential (office_id, case_id, sha256, noted_by) values ($1, $2, $3, $4) on conflict do nothing', [c.office, c.id, file, userId])
  for (const { first, last, kind: { why, ...kind }, warnings, cut } of parts) {
    const content = await vault.seal(partPlace(file, version, first), storable<PartContent>({ why, warnings, ...(cut !== undefined && { cut }) }))
    await session.query('insert into casefile.paper_part (office_id, case_id, sha256, version, first_page, last_page, accepted, kind, content, added_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [c.office, c.id, file, version, first, last, accepted, JSON.stringify(storable(kind)), content, userId])
  }
}

/** Where the files of the case are cut, as far as the user sees them: the newest version of each, or of the one. */
export async function readCuts(session: Session, vault: CaseVault, c: CaseFile, only?: PaperId): Promise<ReadonlyMap<PaperId, Cuts>> {
  interface Row { file: string; version: number; first: number; last: number; accepted: boolean; kind: Omit<KindGuess, 'why'>; content: Buffer }
  const { rows } = await session.query<Row>(`
    select sha256 as file, version, first_page as first, last_page as last, accepted, kind, content from casefile.paper_part p
     where case_id = $1 and length(content) > 0 and ($2::text is null or sha256 = $2)
       and version = (select max(n.version) from casefile.paper_part n where n.office_id = p.office_id and n.case_id = p.case_id and n.sha256 = p.sha256) order by sha256, first_page`, [c.id, only ?? null])
  const found = new Map<PaperId, { version: number; accepted: boolean; parts: PaperPart[] }>()
  for (const { file, version, first, last, accepted, kind, content } of rows) {
    const { why, warnings, cut } = await vault.open<PartContent>(partPlace(file, version, first), content)
    const cuts = found.get(file) ?? { version, accepted, parts: [] }
    cuts.parts.push({ first, last, kind: { ...kind, why }, warnings, ...(cut !== undefined && { cut }) })
    found.set(file, cuts)
  }
  return found
}
