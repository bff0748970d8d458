import { randomUUID } from 'node:crypto'
import { done, fileOfPaper, isCounsel, partId, partNamed, type ProtectedName, type Result } from '../src/index.ts'
import { isId, note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { sha256Of, type KeptPlace } from './kept-bytes.ts'
import { KeyGone, type CaseVault } from './keys/case-vault.ts'
import { newKey, type Key } from './keys/cipher.ts'
import type { NewRedactedCopy, RedactedCopy, Redactions, RedactionWork } from './redaction-shapes.ts'
import { storable, storableText } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** What of a copy is encrypted: what it is called, and the key of its bytes in base64. */
interface CopyContent {
  readonly name: string
  readonly key: string
}

interface CopyRow extends Omit<RedactedCopy, 'name' | 'madeAt'> {
  readonly first: number | null
  readonly last: number | null
  readonly content: Buffer
  readonly madeAt: Date
}

export const placeOfCopy = (id: string) => `redacted copy ${id}`
export const placeOfMarks = (id: string) => `marks of ${placeOfCopy(id)}`

export function redactionMethods(unit: CaseUnit): Omit<Redactions, keyof RedactionWork> {
  const { userId } = unit.asker
  return {
    add: (caseId, copy) => unit.on<RedactedCopy>(caseId, (session, c, vault) => addCopy(unit, session, c, vault, copy, randomUUID())),

    list: (caseId) => unit.reads(caseId, 'redacted copies listed', async (session, c, vault) => done(await Promise.all((await copyRows(session, c)).map((row) => copyFrom(vault, row))))),

    bytes: (caseId, copyId) => unit.reads(caseId, 'redacted copy opened', async (session, c, vault) => {
      const [row] = isId(copyId) ? await copyRows(session, c, copyId.toLowerCase()) : []
      if (row === undefined) return notFound('copy', copyId)
      const bytes = await unit.kept.fetch({ ...fileOfCopy(c, row.id, row.sha256), key: await keyOfCopy(vault, row.id, row.content) })
      return bytes.ok ? done({ copy: await copyFrom(vault, row), bytes: bytes.value }) : bytes
    }, storableText(copyId)),

    names: (caseId) => unit.reads(caseId, 'names kept out read', async (session, c, vault) => done(await readNames(session, c, vault))),

    setNames: (caseId, names) => unit.on<readonly ProtectedName[]>(caseId, async (session, c, vault) => {
      if (!isCounsel(c.role)) return notFound('case', caseId)
      await keepNames(session, c, vault, userId, names)
      return done(await readNames(session, c, vault))
    }),
  }
}

/** Adds the row and keeps the bytes under this id, in place of what a try that was cut off left under it; of a paper the asker does not see there is none. */
export async function addCopy(unit: CaseUnit, session: Session, c: CaseFile, vault: CaseVault, { paper, name, mediaType, purpose, bytes, marks, headed = false }: NewRedactedCopy, id: string): Promise<Result<RedactedCopy>> {
  const [part, file] = [partNamed(paper), storableText(fileOfPaper(paper))]
  const { rows: [from] } = await session.query<{ sealed: boolean }>("select casefile.paper_is_sealed(case_id, sha256) as sealed from casefile.paper where case_id = $1 and sha256 = $2 and content <> ''", [c.id, file])
  if (from === undefined) return notFound('paper', paper)
  const [sha256, key] = [sha256Of(bytes), newKey()]
  const content = await vault.seal(placeOfCopy(id), storable<CopyContent>({ name, key: key.toString('base64') }))
  await session.query('insert into casefile.redacted_copy (office_id, case_id, copy_id, sha256, copy_sha256, media_type, size, purpose, content, marks, made_by, first_page, last_page, headed) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)',
    [c.office, c.id, id, file, sha256, storableText(mediaType), bytes.byteLength, storableText(purpose), content, await vault.seal(placeOfMarks(id), storable(marks)), unit.asker.userId, part?.first, part?.last, headed])
  await note(session, c, unit.asker.userId, 'redacted copy made', id, from.sealed)
  // Before the commit, so that none is known whose bytes are not there.
  const onDisk = await unit.kept.keep({ ...fileOfCopy(c, id, sha256), key }, bytes)
  if (!onDisk.ok) return onDisk
  const [made] = await copyRows(session, c, id)
  return made ? done(await copyFrom(vault, made)) : notFound('copy', id)
}

export async function readNames(session: Session, c: CaseFile, vault: CaseVault): Promise<readonly ProtectedName[]> {
  const { rows: [row] } = await session.query<{ id: string; content: Buffer }>('select list_id as id, content from casefile.protected_names where case_id = $1 order by seq desc limit 1', [c.id])
  return row === undefined ? [] : vault.open<readonly ProtectedName[]>(`names kept out ${row.id}`, row.content)
}

export async function keepNames(session: Session, c: CaseFile, vault: CaseVault, userId: string, names: readonly ProtectedName[]): Promise<void> {
  const id = randomUUID()
  await session.query('insert into casefile.protected_names (office_id, case_id, list_id, content, by_user) values ($1, $2, $3, $4, $5)', [c.office, c.id, id, await vault.seal(`names kept out ${id}`, storable(names)), userId])
  await note(session, c, userId, 'names kept out changed', id, true)
}

async function copyRows(session: Session, c: CaseFile, only?: string): Promise<readonly CopyRow[]> {
  const { rows } = await session.query<CopyRow>('select copy_id as id, sha256 as paper, copy_sha256 as sha256, media_type as "mediaType", size::float8 as size, purpose, content, made_by as "madeBy", made_at as "madeAt", first_page as first, last_page as last from casefile.redacted_copy where case_id = $1 and length(content) > 0 and ($2::uuid is null or copy_id = $2) order by seq desc', [c.id, only ?? null])
  return rows
}

async function copyFrom(vault: CaseVault, { content, madeAt, first, last, paper, ...row }: CopyRow): Promise<RedactedCopy> {
  return { ...row, paper: first === null || last === null ? paper : partId(paper, { first, last }), name: (await vault.open<CopyContent>(placeOfCopy(row.id), content)).name, madeAt: madeAt.toISOString() }
}

/** The key of the bytes of a copy. Throws `KeyGone` when its paper was erased. */
export async function keyOfCopy(vault: CaseVault, id: string, content: Buffer | undefined): Promise<Key> {
  if (content === undefined) throw new KeyGone('erased', `Redacted copy ${id}`)
  return Buffer.from((await vault.open<CopyContent>(placeOfCopy(id), content)).key, 'base64')
}

export function fileOfCopy(c: Pick<CaseFile, 'id' | 'office'>, id: string, sha256: string): Omit<KeptPlace, 'key'> {
  return { office: c.office, caseId: c.id, sha256, as: id }
}

/** Empties the copies of a paper that is erased, and what was marked for others, and gives the places of their files. */
export async function emptyCopies(session: Session, c: CaseFile, paper: string): Promise<readonly Omit<KeptPlace, 'key'>[]> {
  await session.query("update casefile.redaction_draft set content = '' where case_id = $1 and sha256 = $2 and length(content) > 0", [c.id, paper])
  await session.query("update casefile.redaction_making set content = '', problem = null, state = case state when 'waiting' then 'stopped' else state end where case_id = $1 and sha256 = $2", [c.id, paper])
  const { rows } = await session.query<{ id: string; sha256: string }>("update casefile.redacted_copy set content = '', marks = '' where case_id = $1 and sha256 = $2 and length(content) > 0 returning copy_id as id, copy_sha256 as sha256", [c.id, paper])
  return rows.map(({ id, sha256 }) => fileOfCopy(c, id, sha256))
}
