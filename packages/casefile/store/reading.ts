import { randomUUID } from 'node:crypto'
import { done, refused, type Page, type Result } from '../src/index.ts'
import { arrivalFrom, contentOfArrival, foundBefore, keyOfArrival, placeOfHolds, type ArrivalHolds, type ArrivalRow } from './arrival-rows.ts'
import type { Arrival, Arrivals, AskForWork, PaperFound, ToRead } from './arrival-shapes.ts'
import { unlockMethods } from './arrivals-locked.ts'
import { cameAs, markRead, now, onArrival } from './arrivals.ts'
import { noteCameWith } from './arrivals-inside.ts'
import { note, noteRead, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { placeOfFile, sendArrival } from './keep-arrival.ts'
import { KeyGone, type CaseVault } from './keys/case-vault.ts'
import type { Key } from './keys/cipher.ts'
import { addPaperRow } from './paper-rows.ts'
import { addCuts } from './part-rows.ts'
import { proposeFacts } from './propose-facts.ts'
import { becomePages, dropPages, keepPages, keptNumbers, keptPages } from './reading-rows.ts'
import { storable } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** Reading a paper on its way page by page, holding it back, and putting it among the papers. */
export type Reading = Pick<Arrivals, 'take' | 'reached' | 'keepPages' | 'pages' | 'page' | 'look' | 'foundSoFar' | 'finish' | 'hold' | 'goOn' | 'unlock'>

/** So many pages are opened at a time, to be told of. */
const atATime = 50

export function readingMethods(unit: CaseUnit, ask: AskForWork = async () => undefined): Reading {
  const { userId } = unit.asker
  const onOne = <T>(caseId: string, id: string, work: (session: Session, c: CaseFile, vault: CaseVault, row: ArrivalRow) => Promise<Result<T>>) => onArrival(unit, caseId, id, work)
  /** The same while it waits to be read; `otherwise` when it does no longer. */
  const onWaiting = <T>(caseId: string, id: string, otherwise: T, work: (session: Session, c: CaseFile, vault: CaseVault, row: ArrivalRow) => Promise<Result<T>>) => onOne<T>(caseId, id, async (session, c, vault, row) => (row.state === 'waiting' ? work(session, c, vault, row) : done(otherwise)))

  return {
    ...unlockMethods(unit, ask),
    take: (caseId, id) => onWaiting<ToRead | undefined>(caseId, id, undefined, async (session, c, vault, row) => {
      const { rowCount } = await session.query("select from casefile.written('papers') w where w = $1", [c.id])
      if (rowCount === 0) return notFound(cameAs, id)
      const file = await unlessErased(fileOf(unit, c, vault, row))
      return done(file && { ...file, kept: await keptNumbers(session, c, row.id), ...await foundBefore(vault, row) })
    }),
    look: (caseId, id) => onOne(caseId, id, async (_session, c, vault, row) => {
      const file = row.content.length === 0 ? undefined : await unlessErased(fileOf(unit, c, vault, row))
      return file === undefined ? notFound(cameAs, id) : done(file)
    }),

    reached: (caseId, id, { page, pages, atOnce }) => onWaiting(caseId, id, false, async (session, c, _vault, row) => {
      await session.query('update casefile.arrival set page = coalesce($3, page), pages = coalesce($4, pages), at_once = $5 where case_id = $1 and arrival_id = $2', [c.id, row.id, page ?? null, pages ?? null, atOnce])
      return done(true)
    }),
    keepPages: (caseId, id, pages) => onWaiting(caseId, id, false, async (session, c, vault, row) => {
      await keepPages(session, c, row, await keyOfArrival(vault, row.id, row.content), pages)
      await session.query('update casefile.arrival set page = greatest(page, $3) where case_id = $1 and arrival_id = $2', [c.id, row.id, Math.max(...pages.map(({ page }) => page.number))])
      return done(true)
    }),

    pages: (caseId, id, after) => onOne(caseId, id, async (session, c, vault, row) => done(await keptPages(session, c, row, await keyOfArrival(vault, row.id, row.content), { after, most: atATime }))),
    page: (caseId, id, number) => onOne<Page>(caseId, id, async (session, c, vault, row) => {
      const [page] = row.content.length === 0 ? [] : await keptPages(session, c, row, await keyOfArrival(vault, row.id, row.content), { numbers: [number] })
      if (page === undefined) return refused('not found', 'This page is not ready yet.', `page ${number}`, 'Look again in a while, or at another page.')
      await noteRead(session, c, userId, 'page of a paper that came read', row.id)
      return done(page)
    }),

    foundSoFar: (caseId, id, soFar) => onWaiting(caseId, id, false, async (session, c, vault, row) => {
      const { inside } = await foundBefore(vault, row)
      await session.query('update casefile.arrival set holds = $3 where case_id = $1 and arrival_id = $2', [c.id, row.id, await vault.seal(placeOfHolds(row.id), storable<ArrivalHolds>({ name: '', ...inside, soFar }))])
      return done(true)
    }),
    finish: (caseId, id, found) => onWaiting<true>(caseId, id, true, async (session, c, vault, row) => {
      const key = await keyOfArrival(vault, row.id, row.content)
      const kept = (await keptNumbers(session, c, row.id)).length
      if (kept !== found.pages) return refused('unavailable', 'Pages of this paper are missing.', `${kept} of ${found.pages} pages`, 'It is read on; look again in a while.')
      // First, so that of two who read the same arrival one finds it read.
      await markRead(session, c, row.id)
      const added = await addRead(session, c, vault, row, key, found)
      if (!added.ok) return added
      await dropPages(session, c, row.id)
      return done(true)
    }),

    hold: (caseId, id) => onOne<Arrival>(caseId, id, async (session, c, vault, row) => {
      if (row.state === 'held back') return done(await arrivalFrom(vault, row))
      if (row.state !== 'waiting') return refused('conflict', row.state === 'read' ? 'This paper was read meanwhile.' : 'This paper is not being read.', `paper ${id}`, 'Look at the list again.')
      await session.query("update casefile.arrival set state = 'held back', at_once = null where case_id = $1 and arrival_id = $2", [c.id, row.id])
      await note(session, c, userId, 'reading held back', row.id, true)
      return now(session, c, vault, row.id)
    }),
    goOn: (caseId, id) => onWaiting(caseId, id, false, async (session, c, _vault, row) => {
      const kept = (await keptNumbers(session, c, row.id)).length
      if (kept <= row.triedFrom) return done(false)
      const job = randomUUID()
      await session.query('update casefile.arrival set job_id = $3, tried_from = $4, asked_by = $5 where case_id = $1 and arrival_id = $2', [c.id, row.id, job, kept, userId])
      await sendArrival(ask, session, c, row.id, job, userId)
      return done(true)
    }),
  }

  /** Puts it among the papers, unless they are there already. */
  async function addRead(session: Session, c: CaseFile, vault: CaseVault, row: ArrivalRow, key: Key, { proposals, pages: _pages, confidential, parts, ...found }: PaperFound): Promise<Result<true>> {
    const { name, password } = await contentOfArrival(vault, row)
    const fresh = await addPaperRow(session, vault, c, userId, { id: row.paper, name, bytes: row.size, ...found }, { size: row.size, confidential, password })
    await noteCameWith(session, c, userId, row.id, row.paper)
    if (!fresh) {
      const { rows: [erased] } = await session.query<{ gone: boolean }>('select length(content) = 0 as gone from casefile.paper where case_id = $1 and sha256 = $2', [c.id, row.paper])
      return erased?.gone === true ? refused('conflict', 'This paper was erased from the case for good, and cannot be added again.', `paper ${row.paper}`, 'If it belongs to the case after all, add another copy of it: a new scan, or the file saved anew.') : done(true)
    }
    await vault.givePaperKey(row.paper, key)
    await becomePages(session, c, row)
    if (parts !== undefined) await addCuts(session, vault, c, userId, row.paper, { version: 1, accepted: false, parts })
    await note(session, c, userId, 'paper added', row.paper)
    const quoted = [...new Set(proposals.flatMap(({ source }) => (source.from === 'paper' && source.paper === row.paper ? [source.page] : [])))]
    const proposed = await proposeFacts(session, vault, c, userId, proposals, { id: row.paper, pages: await keptPages(session, c, row, key, { numbers: quoted }) })
    if (!proposed.ok) return proposed
    // Last, so that a paper that is refused leaves no bytes; and before the commit, so that none is known whose bytes are not there.
    return unit.kept.keepAs({ ...placeOfFile(c, row.id, row.paper), key }, row.paper)
  }
}

async function fileOf(unit: CaseUnit, c: CaseFile, vault: CaseVault, row: ArrivalRow): Promise<Omit<ToRead, 'kept' | 'inside' | 'soFar'>> {
  const [{ name, password }, key] = [await contentOfArrival(vault, row), await keyOfArrival(vault, row.id, row.content)]
  const place = { ...placeOfFile(c, row.id, row.paper), key }
  return { name, size: row.size, sha256: row.paper, ...(password !== undefined && { password }), chunks: () => unit.kept.chunks(place), openAt: () => unit.kept.openAt(place) }
}

/** Undefined when the case was erased meanwhile. */
async function unlessErased<T>(opening: Promise<T>): Promise<T | undefined> {
  return opening.catch((error: unknown) => {
    if (error instanceof KeyGone && error.why === 'erased') return undefined
    throw error
  })
}
