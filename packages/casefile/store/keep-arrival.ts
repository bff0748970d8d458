import { randomUUID } from 'node:crypto'
import { done, type Result } from '../src/index.ts'
import { placeOfArrival, type ArrivalContent } from './arrival-rows.ts'
import type { AskForWork } from './arrival-shapes.ts'
import { note } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import type { KeptPlace } from './kept-bytes.ts'
import type { CaseVault } from './keys/case-vault.ts'
import type { Key } from './keys/cipher.ts'
import { storable } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { TakenIn } from './take-in.ts'
import type { Session } from './within-transaction.ts'

/** A file that came, with its bytes at once or as they come. */
export interface FileThatCame {
  readonly name: string
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
}

/** A file whose bytes are on disk for good, under the name of the arrival it is to be, and that no row knows of yet. */
interface FileToKeep {
  readonly id: string
  readonly key: Key
  readonly name: string
  readonly size: number
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

/**
 * Keeps a file that comes. Its bytes are taken in and put on disk while no transaction waits for them: `known` says in one of its own whether they are wanted, and again, at
 * the same time as the row is written, whether they still are. Where they are not, nothing of them stays. Throws what the bytes throw.
 */
export async function keepComing<T>(unit: CaseUnit, ask: AskForWork, caseId: string, { name, bytes }: FileThatCame, needs: {
  /** What is answered when the file is not to be kept; undefined when it is. */
  readonly known: (session: Session, c: CaseFile, vault: CaseVault, file: TakenIn) => Promise<Result<T> | undefined>
  /** Once more when the row is written: where the file was found, when it came inside another. */
  readonly inside?: (session: Session, c: CaseFile) => Promise<FoundIn | undefined>
  readonly kept: (session: Session, c: CaseFile, vault: CaseVault, id: string) => Promise<Result<T>>
}): Promise<Result<T>> {
  const came = await unit.kept.takeIn(bytes instanceof Uint8Array ? (async function* () { yield bytes })() : bytes)
  if (!came.ok) return came
  const taken = came.value
  try {
    let place: CaseFile | undefined
    const wanted = await unit.on<T | undefined>(caseId, async (session, c, vault) => {
      const known = await needs.known(session, c, vault, taken)
      if (known === undefined) place = c
      return known ?? done(undefined)
    })
    if (place === undefined) return wanted as Result<T>
    const id = randomUUID()
    const where = placeOfFile(place, id, taken.sha256)
    const onDisk = await unit.kept.keepTaken(where, taken)
    if (!onDisk.ok) return onDisk
    const file: FileToKeep = { id, key: onDisk.value, name, size: taken.size, sha256: taken.sha256 }
    let rows = false
    const kept = await unit.on<T>(caseId, async (session, c, vault) => {
      rows = false
      const known = await needs.known(session, c, vault, taken)
      if (known !== undefined) return known
      rows = true
      await writeRows(unit, ask, session, c, vault, file, await needs.inside?.(session, c))
      return needs.kept(session, c, vault, id)
    })
    if (!kept.ok || !rows) await unit.kept.remove(where)
    return kept
  } finally {
    await taken.forget()
  }
}

/** Writes the row and asks for the work. */
async function writeRows(unit: CaseUnit, ask: AskForWork, session: Session, c: CaseFile, vault: CaseVault, { id, key, name, size, sha256 }: FileToKeep, inside?: FoundIn): Promise<void> {
  const { userId } = unit.asker
  const job = randomUUID()
  const content = await vault.seal(placeOfArrival(id), storable<ArrivalContent>({ name, key: key.toString('base64') }))
  await session.query('insert into casefile.arrival (office_id, case_id, arrival_id, sha256, size, content, job_id, asked_by, brought_by, came_in, outermost, depth, came_with) values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11, $12)',
    [c.office, c.id, id, sha256, size, content, job, userId, inside?.cameIn, inside?.outermost, inside?.depth ?? 0, inside?.cameWith])
  // What it is, is not known yet, and it may be for counsel only.
  await note(session, c, userId, 'paper received', id, true)
  await sendArrival(ask, session, c, id, job, userId)
}
