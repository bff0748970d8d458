import type { Key } from '../keys/cipher.ts'
import { keyOfCopy, placeOfCopy, placeOfMarks } from '../redactions.ts'
import { placeOfDraft } from '../redaction-work.ts'
import type { TwoCases } from './two-cases.ts'

/** A copy whose bytes are to be kept under the first case too. */
export interface CopyTaken {
  readonly id: string
  readonly sha256: string
  readonly key: Key
}

/** The paper is in the first case and was not erased there. */
const itsPaperStays = "exists (select from casefile.paper p where p.case_id = $1 and p.sha256 = r.sha256 and length(p.content) > 0)"

/** Redacted copies, with what was removed, of every paper that was not erased from the first case; under the numbers they had. */
export async function takeOverCopies({ session, to, from }: TwoCases): Promise<readonly CopyTaken[]> {
  interface Row { id: string; paper: string; sha256: string; mediaType: string; size: number; purpose: string; content: Buffer; marks: Buffer; by: string; at: Date; first: number | null; last: number | null; headed: boolean }
  const { rows } = await session.query<Row>(`select copy_id as id, sha256 as paper, copy_sha256 as sha256, media_type as "mediaType", size::float8 as size, purpose, content, marks, made_by as by, made_at as at, first_page as first, last_page as last, headed
    from casefile.redacted_copy r where case_id = $2 and length(content) > 0 and ${itsPaperStays} order by seq`, [to.file.id, from.file.id])
  const taken: CopyTaken[] = []
  for (const { id, paper, sha256, mediaType, size, purpose, content, marks, by, at, first, last, headed } of rows) {
    const again = async (place: string, sealed: Buffer) => to.vault.seal(place, await from.vault.open(place, sealed))
    await session.query('insert into casefile.redacted_copy (office_id, case_id, copy_id, sha256, copy_sha256, media_type, size, purpose, content, marks, made_by, made_at, first_page, last_page, headed) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)',
      [to.file.office, to.file.id, id, paper, sha256, mediaType, size, purpose, await again(placeOfCopy(id), content), await again(placeOfMarks(id), marks), by, at, first, last, headed])
    taken.push({ id, sha256, key: await keyOfCopy(from.vault, id, content) })
  }
  return taken
}

/** What was decided about the places of papers, unless the same was begun in the first case, whose stands. */
export async function takeOverDrafts({ session, to, from }: TwoCases): Promise<void> {
  interface Row { sha256: string; part: string; purpose: string; version: number; content: Buffer; by: string; at: Date }
  const { rows } = await session.query<Row>(`select sha256, part, purpose, version, content, by_user as by, at from casefile.redaction_draft r
    where case_id = $2 and length(content) > 0 and ${itsPaperStays}
      and not exists (select from casefile.redaction_draft o where o.case_id = $1 and (o.sha256, o.part, o.purpose) = (r.sha256, r.part, r.purpose)) order by sha256, part, purpose, version`, [to.file.id, from.file.id])
  for (const { sha256, part, purpose, version, content, by, at } of rows) {
    const place = placeOfDraft(`${sha256}${part}`, purpose, version)
    await session.query('insert into casefile.redaction_draft (office_id, case_id, sha256, part, purpose, version, content, by_user, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [to.file.office, to.file.id, sha256, part, purpose, version, await to.vault.seal(place, await from.vault.open(place, content)), by, at])
  }
}
