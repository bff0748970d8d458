import { randomUUID } from 'node:crypto'
import { isId } from '../case-access.ts'
import { digestOfLink } from '../invitations.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { storable, storableText } from '../storable.ts'
import type { CaseFile } from '../store.ts'
import type { Session } from '../within-transaction.ts'
import { newSupportKey, openSupportKey, type SupportKey } from './support-key.ts'
import type { SupporterForm } from './support-shapes.ts'
import { readSupporters, seesSignatures } from './supporters.ts'

/** A confirmed signature as an export tells it, with what whoever signed agreed to. */
export interface CarriedSignature extends SupporterForm {
  readonly id: string
  /** Instants, ISO 8601. */
  readonly at: string
  readonly confirmedAt: string
  /** The office kept it off the page and wrote to it no more. */
  readonly hidden: boolean
}

/** The signatures that may leave with a case: confirmed, not taken back, while the agreement of the person stands; none for whoever has not that part of it. */
export async function signaturesToCarry(session: Session, keys: OfficeKeys, c: CaseFile): Promise<readonly CarriedSignature[]> {
  if (!seesSignatures(c.role)) return []
  const { rows: [standing] } = await session.query<{ agreed: boolean }>('select agreed from casefile.support_standing($1, $2)', [c.office, c.id])
  if (standing?.agreed !== true) return []
  return (await readSupporters(session, keys, c)).flatMap(({ id, name, place, address, showsName, sentence, language, at, state, confirmedAt, hidden }) =>
    (state === 'confirmed' && confirmedAt !== undefined ? [{ id, name, place, address, showsName, sentence, language, at, confirmedAt, hidden: hidden !== undefined }] : []))
}

/** The key of a case’s signatures; a case that has none yet gets one, with its form closed. */
export async function ownSupportKey(session: Session, keys: OfficeKeys, c: CaseFile, userId: string): Promise<SupportKey> {
  const read = async () => (await session.query<{ under: string; wrapped: Buffer }>('select wrapped_under as under, wrapped from casefile.support_door where office_id = $1 and case_id = $2', [c.office, c.id])).rows[0]
  if (await read() === undefined) {
    const { token, under, wrapped } = await newSupportKey(keys, c.office, c.id)
    await session.query('insert into casefile.support_door (office_id, case_id, token, open, wrapped_under, wrapped, made_by) values ($1, $2, $3, false, $4, $5, $6)', [c.office, c.id, token, under, wrapped, userId])
  }
  const row = await read()
  if (row === undefined) throw new Error('the key of signatures was not kept')
  return openSupportKey(keys, { office: c.office, caseId: c.id, ...row })
}

/** Takes signatures of an export into a new case, under a key of its own. Of two of one address the later counts. The form stays closed until counsel opens it. */
export async function bringSignatures(session: Session, keys: OfficeKeys, c: CaseFile, userId: string, from: string, signatures: readonly CarriedSignature[]): Promise<void> {
  if (signatures.length === 0) return
  const key = await ownSupportKey(session, keys, c, userId)
  const latest = new Map(signatures.toSorted((one, other) => one.confirmedAt.localeCompare(other.confirmedAt)).map((one) => [key.addressOf(one.address), one]))
  const had = new Set<string>()
  for (const [address, { id: told, at, confirmedAt, hidden, ...form }] of latest) {
    const id = isId(told) && !had.has(told.toLowerCase()) ? told.toLowerCase() : randomUUID()
    had.add(id)
    await session.query('select casefile.bring_support($1, $2, $3, $4, $5, $6, $7, $8, $9)', [c.id, id, key.sealForm(id, storable(form)), address, digestOfLink(key.linkOf('take back', id)), at, confirmedAt, hidden, storableText(from).slice(0, 500)])
  }
}
