import { placeOfEntry } from '../draft-entries.ts'
import { placeOfAnswered, placeOfFiling } from '../filings.ts'
import type { TwoCases } from './two-cases.ts'

/** Versions of the draft, what was signed in it and comments, under the numbers they had. */
export async function takeOverDraftEntries({ session, to, from }: TwoCases): Promise<void> {
  const { rows } = await session.query<{ id: string; kind: string; about: string | null; content: Buffer; struck: string | null; byUser: string; byName: string; at: Date }>('select entry_id as id, kind, about, content, struck_for as struck, by_user as "byUser", by_name as "byName", at from casefile.draft_entry where case_id = $1 order by seq', [from.file.id])
  for (const { id, kind, about, content, struck, byUser, byName, at } of rows) {
    const place = placeOfEntry(id)
    await session.query('insert into casefile.draft_entry (office_id, case_id, entry_id, kind, about, content, by_user, by_name, at, struck_for) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [to.file.office, to.file.id, id, kind, about, await to.vault.seal(place, await from.vault.open(place, content)), byUser, byName, at, struck])
  }
}

/** What was sent, and what was answered before, under the numbers they had. */
export async function takeOverFilings({ session, to, from }: TwoCases): Promise<void> {
  const { rows } = await session.query<{ id: string; sha256: string; size: string; sentOn: string; content: Buffer; byUser: string; byName: string; at: Date }>('select filing_id as id, sha256, size, sent_on::text as "sentOn", content, by_user as "byUser", by_name as "byName", at from casefile.filing where case_id = $1 order by seq', [from.file.id])
  for (const { id, sha256, size, sentOn, content, byUser, byName, at } of rows) {
    const place = placeOfFiling(id)
    await session.query('insert into casefile.filing (office_id, case_id, filing_id, sha256, size, sent_on, content, by_user, by_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [to.file.office, to.file.id, id, sha256, size, sentOn, await to.vault.seal(place, await from.vault.open(place, content)), byUser, byName, at])
  }
  const answered = await session.query<{ id: string; content: Buffer; byUser: string; byName: string; at: Date }>('select answer_id as id, content, by_user as "byUser", by_name as "byName", at from casefile.filing_check where case_id = $1 order by seq', [from.file.id])
  for (const { id, content, byUser, byName, at } of answered.rows) {
    const place = placeOfAnswered(id)
    await session.query('insert into casefile.filing_check (office_id, case_id, answer_id, content, by_user, by_name, at) values ($1, $2, $3, $4, $5, $6, $7)', [to.file.office, to.file.id, id, await to.vault.seal(place, await from.vault.open(place, content)), byUser, byName, at])
  }
}
