import type { IntakeForm } from '../../src/index.ts'
import { decrypt, encrypt } from '../keys/cipher.ts'
import { KeyGone } from '../keys/case-vault.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { newOwnKey, ownKeyFrom } from '../keys/own-key.ts'
import type { Session } from '../within-transaction.ts'
import { placeOfKey } from './place-of-key.ts'
import type { Intake } from './intake-shapes.ts'

interface IntakeRow {
  id: string
  office: string
  via: Intake['via']
  at: Date
  under: string
  wrapped: Buffer
  content: Buffer
  what: 'read' | 'turned down' | 'case opened' | 'erased' | null
  why: Buffer | null
  caseId: string | null
  by: string | null
  stepAt: Date | null
}

export const placeOfForm = (id: string) => `intake ${id}`
export const placeOfWhy = (id: string) => `why of intake ${id}`

/** A request encrypted under a key of its own, which is under the office's. */
export function sealIntake(keys: OfficeKeys, office: string, id: string, form: IntakeForm): { readonly under: string; readonly wrapped: Buffer; readonly content: Buffer } {
  const { key, under, wrapped } = newOwnKey(keys, office, placeOfKey(id))
  return { under, wrapped, content: encrypt(key, placeOfForm(id), Buffer.from(JSON.stringify(form))) }
}

/** The key of one request, opened with its office's. Throws `KeyGone`. */
export function keyOfIntake(keys: OfficeKeys, { id, ...key }: Pick<IntakeRow, 'id' | 'office' | 'under' | 'wrapped'>) {
  return ownKeyFrom(keys, key, placeOfKey(id), 'This request')
}

/** Words of a request, opened with its key. Throws `KeyGone`. */
export function openWords<T>(key: Buffer, place: string, sealed: Uint8Array): T {
  const plain = decrypt(key, place, sealed)
  if (plain === undefined) throw new KeyGone('damaged', 'This request')
  return JSON.parse(plain.toString()) as T
}

/** Requests the user reads, the newest first; only that of `id` when given. */
export async function readIntakes(session: Session, keys: OfficeKeys, id?: string): Promise<readonly Intake[]> {
  const { rows } = await session.query<IntakeRow>(
    `select i.intake_id as id, i.office_id as office, i.via, i.at, i.wrapped_under as under, i.wrapped, i.content, s.what, s.content as why, s.case_id as "caseId", s.by_name as by, s.at as "stepAt"
       from casefile.intake i
       left join lateral (select * from casefile.intake_step s where s.office_id = i.office_id and s.intake_id = i.intake_id and s.what <> 'read' order by s.seq desc limit 1) s on true
      where $1::uuid is null or i.intake_id = $1 order by i.at desc, i.intake_id`, [id ?? null])
  // The office key may have been changed since the program started.
  if (rows.some(({ office, under, wrapped }) => wrapped.length > 0 && keys.named(office, under) === undefined)) await keys.learn()
  return rows.map((row): Intake => {
    const { id: intakeId, office, via, at, what, caseId, by, stepAt } = row
    const key = row.wrapped.length === 0 ? undefined : keyOfIntake(keys, row)
    return {
      id: intakeId, office, via, at: at.toISOString(),
      state: what === null || what === 'read' ? 'new' : what,
      by: by ?? undefined, stateAt: stepAt?.toISOString(), caseId: caseId ?? undefined,
      why: row.why === null || key === undefined ? undefined : openWords<string>(key, placeOfWhy(intakeId), row.why),
      form: key === undefined ? undefined : openWords<IntakeForm>(key, placeOfForm(intakeId), row.content),
    }
  })
}

/** The reason of a step, encrypted like the request it is about. */
export async function sealWhy(session: Session, keys: OfficeKeys, intake: Intake, why: string): Promise<Buffer> {
  const { rows: [row] } = await session.query<Pick<IntakeRow, 'under' | 'wrapped'>>('select wrapped_under as under, wrapped from casefile.intake where office_id = $1 and intake_id = $2', [intake.office, intake.id])
  if (row === undefined) throw new KeyGone('erased', 'This request')
  return encrypt(keyOfIntake(keys, { ...row, id: intake.id, office: intake.office }), placeOfWhy(intake.id), Buffer.from(JSON.stringify(why)))
}
