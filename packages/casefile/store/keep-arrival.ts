import { randomUUID } from 'node:crypto'
import { done, type Result } from '../src/index.ts'
import { placeOfArrival, type ArrivalContent } from './arrival-rows.ts'
import type { AskForWork } from './arrival-shapes.ts'
import { note } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import type { KeptPlace } from './kept-bytes.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { newKey } from './keys/cipher.ts'
import { storable } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

export interface FileToKeep {
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** Where a file was found that came inside another. */
export interface FoundIn {
  readonly cameIn: string
  readonly outermost: string
  readonly depth: number
  /** The hash of the message of mail it came with. */
  readonly cameWith: string | undefined
}

export const placeOfFile = (c: Pick<CaseFile, 'id' | 'office'>, id: string, sha256: string): Omit<KeptPlace, 'key'> => ({ office: c.office, caseId: c.id, sha256, as: id })

export const sendArrival = (ask: AskForWork, session: Session, c: CaseFile, id: string, job: string, user: string) => ask(session, { what: 'read paper', id: job, office: c.office, case: c.id, subject: id, user })

/** Writes the row, asks for the work and keeps the bytes; gives the id of the arrival. */
export async function keepArrival(unit: CaseUnit, ask: AskForWork, session: Session, c: CaseFile, vault: CaseVault, { name, bytes, sha256 }: FileToKeep, inside?: FoundIn): Promise<Result<string>> {
  const { userId } = unit.asker
  const [id, job, key] = [randomUUID(), randomUUID(), newKey()]
  const content = await vault.seal(placeOfArrival(id), storable<ArrivalContent>({ name, key: key.toString('base64') }))
  await session.query('insert into casefile.arrival (office_id, case_id, arrival_id, sha256, size, content, job_id, asked_by, brought_by, came_in, outermost, depth, came_with) values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11, $12)',
    [c.office, c.id, id, sha256, bytes.byteLength, content, job, userId, inside?.cameIn, inside?.outermost, inside?.depth ?? 0, inside?.cameWith])
  // What it is, is not known yet, and it may be for counsel only.
  await note(session, c, userId, 'paper received', id, true)
  await sendArrival(ask, session, c, id, job, userId)
  const onDisk = await unit.kept.keep({ ...placeOfFile(c, id, sha256), key }, bytes)
  return onDisk.ok ? done(id) : onDisk
}
