import type { Arrival, ArrivalPace, InsideSoFar, SoFar } from './arrival-shapes.ts'
import type { Key } from './keys/cipher.ts'
import { KeyGone, type CaseVault } from './keys/case-vault.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** What of an arrival is encrypted under the key of its case: what it is called, the key of its bytes in base64, and what opens it when it is locked. */
export interface ArrivalContent {
  readonly name: string
  readonly key: string
  readonly password?: string
}

/** What of an archive that was opened is encrypted: what it was called, and which files of it were left out. */
export interface ArrivalHolds {
  readonly name: string
  readonly leftOut: Arrival['leftOut']
  /** How many files were dealt with, those left out among them. */
  readonly files?: number
  /** Of a paper: what its first pages seem to say. */
  readonly soFar?: SoFar
}

export interface ArrivalRow {
  id: string
  paper: string
  size: number
  content: Buffer
  problem: Buffer | null
  holds: Buffer | null
  cameIn: string | null
  state: Arrival['state']
  page: number | null
  pages: number | null
  atOnce: number | null
  triedFrom: number
  by: string
  at: Date
}

export const placeOfArrival = (id: string) => `arrival ${id}`
export const placeOfHolds = (id: string) => `what arrival ${id} held`
export const placeOfProblem = (id: string) => `problem of arrival ${id}`

/** Arrivals of the case as the user may see them: all that someone still has to do with, or the one of an id. An archive is there while something of it is. */
export async function arrivalRows(session: Session, c: CaseFile, id?: string): Promise<readonly ArrivalRow[]> {
  const { rows } = await session.query<ArrivalRow>(`
    select arrival_id as id, sha256 as paper, size::float8 as size, content, problem, holds, came_in as "cameIn", state, page, pages, at_once as "atOnce", tried_from as "triedFrom", brought_by as by, at
      from casefile.arrival where case_id = $1 and ${id === undefined ? unsettled : 'arrival_id = $2'} order by seq`, id === undefined ? [c.id] : [c.id, id])
  return rows
}

const settled = "('read', 'taken out', 'opened')"
/** An archive within an archive is there for what lies in it directly, the outermost for everything. */
const unsettled = `(state not in ${settled} or (state = 'opened' and (left_out > 0 or exists (
  select from casefile.arrival i where i.office_id = arrival.office_id and i.case_id = arrival.case_id and i.state not in ${settled}
     and case when arrival.outermost is null then i.outermost = arrival.arrival_id else i.came_in = arrival.arrival_id end))))`

export async function arrivalFrom(vault: CaseVault, { content, problem, holds, cameIn, page, pages, atOnce, triedFrom: _triedFrom, at, ...row }: ArrivalRow, ready: readonly ArrivalPace[] = []): Promise<Arrival> {
  const held = holds === null || holds.length === 0 ? undefined : await vault.open<ArrivalHolds>(placeOfHolds(row.id), holds)
  const { name } = content.length === 0 ? { name: held?.name ?? '' } : await vault.open<ArrivalContent>(placeOfArrival(row.id), content)
  return {
    ...row, name, cameIn: cameIn ?? undefined, leftOut: held?.leftOut ?? [], at: at.toISOString(), page: page ?? undefined, pages: pages ?? undefined, atOnce: atOnce ?? undefined, ready,
    problem: problem === null || problem.length === 0 ? undefined : await vault.open<NonNullable<Arrival['problem']>>(placeOfProblem(row.id), problem),
  }
}

/** What is encrypted of an arrival whose bytes are kept. Throws `KeyGone`. */
export async function contentOfArrival(vault: CaseVault, { id, content }: Pick<ArrivalRow, 'id' | 'content'>): Promise<ArrivalContent> {
  if (content.length === 0) throw new KeyGone('erased', `Arrival ${id}`)
  return vault.open<ArrivalContent>(placeOfArrival(id), content)
}

/** The key of the bytes of an arrival. Throws `KeyGone` when they were read or taken out. */
export async function keyOfArrival(vault: CaseVault, id: string, content: Buffer | undefined): Promise<Key> {
  if (content === undefined) throw new KeyGone('erased', `Arrival ${id}`)
  return Buffer.from((await vault.open<ArrivalContent>(placeOfArrival(id), content)).key, 'base64')
}

/** How far an archive or a message was taken apart, and what the first pages of a paper seem to say. */
export async function foundBefore(vault: CaseVault, { id, holds }: Pick<ArrivalRow, 'id' | 'holds'>): Promise<{ readonly inside: InsideSoFar; readonly soFar: SoFar | undefined }> {
  const held = holds === null || holds.length === 0 ? undefined : await vault.open<ArrivalHolds>(placeOfHolds(id), holds)
  return { inside: { files: held?.files ?? 0, leftOut: held?.leftOut ?? [] }, soFar: held?.soFar }
}
