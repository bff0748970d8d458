import { randomUUID } from 'node:crypto'
import { done, partNamed, reach, refused, type Result } from '../src/index.ts'
import { emptyArrivals } from './arrivals.ts'
import { isId, note, notFound } from './case-access.ts'
import { readFacts } from './fact-rows.ts'
import type { CaseVault } from './keys/case-vault.ts'
import type { CaseUnit } from './case-unit.ts'
import { emptyCopies } from './redactions.ts'
import { storableText } from './storable.ts'
import { erasePacketsOf, strikeQuotes, type Erased } from './strike-quotes.ts'
import type { CaseFile, Erasure, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

/** Erasing for good: a paper by whoever leads or supervises the case, a whole case by one of them and an administrator of the office. */
export function erasureMethods(unit: CaseUnit): StoreForUser['erasures'] {
  const { userId } = unit.asker
  const onTeam = <T>(caseId: string, why: string, work: (session: Session, c: CaseFile, vault: CaseVault) => Promise<Result<T>>) => unit.on<T>(caseId, async (session, c, vault) => {
    if (reach(c.role, 'team') !== 'write') return refused('invalid', 'Only lead counsel and the supervisor can have something erased.', `case ${caseId}`, 'Ask one of them.')
    return why.trim() === '' ? refused('invalid', 'The reason is missing.', 'why', 'Say why, without what is to be erased: the reason is kept with the case, and is not encrypted.') : work(session, c, vault)
  })

  return {
    async paper(caseId, paperId, why, said = []) {
      const erased = await onTeam(caseId, why, async (session, c, vault) => {
        const part = partNamed(paperId)
        if (part !== undefined) return refused('conflict', 'This is one of several papers in one file, and a file is erased as a whole.', `pages ${part.first} to ${part.last}`, 'Erase the file, or cut it outside of the program and add the parts to be kept.')
        const { rows: [paper] } = await session.query<{ sealed: boolean; gone: boolean }>('select casefile.paper_is_sealed(case_id, sha256) as sealed, length(content) = 0 as gone from casefile.paper where case_id = $1 and sha256 = $2', [c.id, storableText(paperId)])
        if (paper === undefined || paper.gone) return notFound('paper', paperId)
        const erasureId = randomUUID()
        await session.query('insert into casefile.erasure (office_id, case_id, erasure_id, kind, subject, why, asked_by) values ($1, $2, $3, $4, $5, $6, $7)', [c.office, c.id, erasureId, 'paper', paperId, storableText(why), userId])
        const quoting = await quotingFacts(session, c, paperId)
        const gone: Erased = { erasureId, paper: paperId, facts: await readFacts(session, vault, c, quoting), said, sealed: paper.sealed }
        await strikeQuotes(session, vault, c, userId, gone)
        const packets = await erasePacketsOf(unit, session, vault, c, gone)
        await emptyPaper(session, c, paperId, quoting)
        await note(session, c, userId, 'paper erased', paperId, paper.sealed)
        return done([{ office: c.office, caseId: c.id, sha256: paperId }, ...packets, ...await emptyArrivals(session, c, paperId), ...await emptyCopies(session, c, paperId)])
      })
      if (!erased.ok) return erased
      // What is left when this is interrupted opens with no key any more.
      for (const place of erased.value) await unit.kept.remove(place)
      return done(true)
    },

    askForCase: (caseId, why) => onTeam<Erasure>(caseId, why, async (session, c) => {
      const waiting = (await readErasures(session)).find((one) => one.caseId === c.id && one.end === undefined)
      if (waiting !== undefined) return done(waiting)
      const id = randomUUID()
      await session.query('insert into casefile.erasure (office_id, case_id, erasure_id, kind, subject, why, asked_by) values ($1, $2, $3, $4, $5, $6, $7)', [c.office, c.id, id, 'case', c.id, storableText(why), userId])
      await note(session, c, userId, 'erasing the case asked', c.id)
      return endOf(session, id)
    }),

    ofCases: () => unit.unit(async (session) => done(await readErasures(session))),

    withdraw: (caseId, erasureId) => onTeam<Erasure>(caseId, '-', async (session, c) => {
      const asked = await endOf(session, erasureId)
      if (!asked.ok || asked.value.caseId !== c.id) return notFound('request', erasureId)
      if (asked.value.end !== undefined) return asked
      await session.query("insert into casefile.erasure_end (office_id, case_id, erasure_id, what, by_user) values ($1, $2, $3, 'withdrawn', $4)", [c.office, c.id, erasureId, userId])
      await note(session, c, userId, 'erasing the case no longer asked', c.id)
      return endOf(session, erasureId)
    }),

    async agree(erasureId) {
      const agreed = await unit.unit(async (session): Promise<Result<Erasure>> => {
        const asked = await endOf(session, erasureId)
        if (!asked.ok || asked.value.end !== undefined) return asked
        const { rows: members } = await session.query<{ userId: string; role: string }>('select user_id as "userId", role from casefile.member where office_id = $1', [asked.value.office])
        if (members.find((one) => one.userId === userId)?.role !== 'administrator') return refused('invalid', 'Only an administrator of the office can agree that a case is erased.', `request ${erasureId}`, 'Ask one of them.')
        if (asked.value.by === userId && members.length > 1) return refused('invalid', 'A case is erased by two people: whoever asked cannot agree as well.', `request ${erasureId}`, 'Let another administrator of the office agree.')
        await session.query("insert into casefile.erasure_end (office_id, case_id, erasure_id, what, by_user) values ($1, $2, $3, 'agreed', $4)", [asked.value.office, asked.value.caseId, erasureId, userId])
        return endOf(session, erasureId)
      })
      if (agreed.ok && agreed.value.end?.what === 'agreed') await unit.kept.removeCase(agreed.value)
      return agreed
    },
  }
}

/** Empties the key of a paper, its pages and every fact that quotes it, with the reasons given about those. */
async function emptyPaper(session: Session, c: CaseFile, sha256: string, facts: readonly string[]): Promise<void> {
  // Reasons before facts, and pages before the paper: each is found through what comes after it.
  await session.query("update casefile.fact_standing set content = '' where case_id = $1 and fact_id = any ($2) and content is not null", [c.id, facts])
  await session.query("update casefile.decision set content = '' where case_id = $1 and fact_id = any ($2)", [c.id, facts])
  await session.query("update casefile.fact set content = '' where case_id = $1 and fact_id = any ($2)", [c.id, facts])
  await session.query("update casefile.page set content = '' where case_id = $1 and sha256 = $2", [c.id, sha256])
  await session.query("update casefile.paper_key set wrapped = '' where case_id = $1 and sha256 = $2", [c.id, sha256])
  await session.query("update casefile.paper_part set content = '' where case_id = $1 and sha256 = $2", [c.id, sha256])
  await session.query("update casefile.paper set content = '' where case_id = $1 and sha256 = $2", [c.id, sha256])
}

/** The facts that quote a paper, and their corrections. */
async function quotingFacts(session: Session, c: CaseFile, sha256: string): Promise<readonly string[]> {
  const { rows } = await session.query<{ id: string }>(`
    with recursive quoting as (
      select fact_id from casefile.fact where case_id = $1 and sha256 = $2
      union select f.fact_id from casefile.fact f join quoting q on f.corrects = q.fact_id where f.case_id = $1)
    select fact_id as id from quoting`, [c.id, sha256])
  return rows.map(({ id }) => id)
}

async function endOf(session: Session, id: string): Promise<Result<Erasure>> {
  const there = isId(id) ? (await readErasures(session)).find((one) => one.id === id) : undefined
  return there ? done(there) : notFound('request', id)
}

/** What was asked of whole cases, as far as the user may know of it, oldest first. */
async function readErasures(session: Session): Promise<readonly Erasure[]> {
  const { rows } = await session.query<{ id: string; office: string; caseId: string; why: string; by: string; at: Date; what: 'agreed' | 'withdrawn' | null; endBy: string | null; endAt: Date | null }>(
    `select e.erasure_id as id, e.office_id as office, e.case_id as "caseId", e.why, e.asked_by as by, e.asked_at as at, d.what, d.by_user as "endBy", d.at as "endAt"
       from casefile.erasure e left join casefile.erasure_end d using (office_id, case_id, erasure_id) where e.kind = 'case' order by e.asked_at, e.erasure_id`)
  return rows.map(({ what, endBy, endAt, at, ...row }) => ({ ...row, at: at.toISOString(), end: what === null || endAt === null ? undefined : { what, by: endBy ?? '', at: endAt.toISOString() } }))
}
