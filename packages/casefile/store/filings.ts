import { randomUUID } from 'node:crypto'
import { parseCivilDate, type CivilDate } from '@lenity/law'
import { done, reach, refused } from '../src/index.ts'
import { note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import type { CheckAnswer, CheckAnswered, Filing, Filings, FilingSaid } from './filing-shapes.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { storable } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** What a filing is sealed for. */
export const placeOfFiling = (id: string) => `filing ${id}`

/** What an answer to a check is sealed for. */
export const placeOfAnswered = (id: string) => `answered check ${id}`

export function filingMethods(unit: CaseUnit): Filings {
  const { asker } = unit
  return {
    list: (caseId) => unit.reads(caseId, 'filings read', async (session, c, vault) => done((await readFilings(session, vault, c)).toReversed())),

    add: (caseId, { sha256, size, sentOn, ...said }) => unit.on<Filing>(caseId, async (session, c, vault) => {
      const may = reach(c.role, 'packets')
      if (may !== 'write' && may !== 'read') return notFound('filing', caseId)
      if (may !== 'write') return refused('invalid', 'Only counsel on the case says that something was sent.', `case ${c.id}`, 'Ask counsel on the case.')
      if (parseCivilDate(sentOn) === undefined) return refused('invalid', `${sentOn} is not a day on the calendar.`, 'sentOn', 'Write the day it was sent as YYYY-MM-DD.')
      const there = await readFilings(session, vault, c)
      if (said.corrects !== undefined && !there.some(({ id }) => id === said.corrects)) return notFound('filing', said.corrects)
      const id = randomUUID()
      await session.query('insert into casefile.filing (office_id, case_id, filing_id, sha256, size, sent_on, content, by_user, by_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [c.office, c.id, id, sha256, size, sentOn, await vault.seal(placeOfFiling(id), storable(said)), asker.userId, asker.name ?? asker.userId])
      await note(session, c, asker.userId, 'filing recorded', id)
      const kept = (await readFilings(session, vault, c)).at(-1)
      return kept ? done(kept) : notFound('filing', id)
    }),

    answers: (caseId) => unit.reads(caseId, 'answers to checks before filing read', async (session, c, vault) => done(await readAnswered(session, vault, c))),

    answer: (caseId, answer) => unit.on<true>(caseId, async (session, c, vault) => {
      const may = reach(c.role, 'packets')
      if (may !== 'write' && may !== 'read') return notFound('check', caseId)
      if (may !== 'write') return refused('invalid', 'Only counsel on the case answers the checks before filing.', `case ${c.id}`, 'Ask counsel on the case.')
      const id = randomUUID()
      await session.query('insert into casefile.filing_check (office_id, case_id, answer_id, content, by_user, by_name) values ($1, $2, $3, $4, $5, $6)', [c.office, c.id, id, await vault.seal(placeOfAnswered(id), storable(answer)), asker.userId, asker.name ?? asker.userId])
      await note(session, c, asker.userId, 'check before filing answered', id)
      return done(true)
    }),
  }
}

/** A filing that comes with a case taken in from another office, under the id and the instant it had there. */
export async function takeFiling(session: Session, vault: CaseVault, c: CaseFile, by: { readonly userId: string; readonly name: string }, filing: Filing): Promise<void> {
  const { id, sha256, size, sentOn, by: _, at, ...said } = filing
  await session.query('insert into casefile.filing (office_id, case_id, filing_id, sha256, size, sent_on, content, by_user, by_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [c.office, c.id, id, sha256, size, sentOn, await vault.seal(placeOfFiling(id), storable(said)), by.userId, by.name, at])
  await note(session, c, by.userId, 'filing recorded', id)
}

/** An answer that comes with it: history, that answers nothing here. */
export async function takeAnswered(session: Session, vault: CaseVault, c: CaseFile, by: { readonly userId: string; readonly name: string }, checked: CheckAnswered): Promise<void> {
  const { id, by: _, at, ...said } = checked
  const content: CheckAnswer = { ...said, elsewhere: true }
  await session.query('insert into casefile.filing_check (office_id, case_id, answer_id, content, by_user, by_name, at) values ($1, $2, $3, $4, $5, $6, $7)', [c.office, c.id, id, await vault.seal(placeOfAnswered(id), storable(content)), by.userId, by.name, at])
  await note(session, c, by.userId, 'check before filing answered in another office', id)
}

/** In the order in which they were given. */
export async function readAnswered(session: Session, vault: CaseVault, c: Pick<CaseFile, 'id'>): Promise<readonly CheckAnswered[]> {
  const { rows } = await session.query<{ id: string; content: Buffer; by: string; at: Date }>('select answer_id as id, content, by_name as by, at from casefile.filing_check where case_id = $1 order by seq', [c.id])
  return Promise.all(rows.map(async ({ id, content, by, at }) => ({ id, ...await vault.open<CheckAnswer>(placeOfAnswered(id), content), by, at: at.toISOString() })))
}

/** In the order in which they were recorded. */
export async function readFilings(session: Session, vault: CaseVault, c: Pick<CaseFile, 'id'>): Promise<readonly Filing[]> {
  const { rows } = await session.query<{ id: string; sha256: string; size: number; sentOn: CivilDate; content: Buffer; by: string; at: Date; erasedAt: Date | null }>(
    `select f.filing_id as id, f.sha256, f.size::float8 as size, f.sent_on::text as "sentOn", f.content, f.by_name as by, f.at,
            (select max(p.erased_at) from casefile.packet p where p.case_id = f.case_id and p.sha256 = f.sha256) as "erasedAt"
       from casefile.filing f where f.case_id = $1 order by f.seq`, [c.id])
  return Promise.all(rows.map(async ({ content, at, erasedAt, ...row }) => ({ ...row, ...await vault.open<FilingSaid>(placeOfFiling(row.id), content), at: at.toISOString(), ...(erasedAt !== null && { erasedAt: erasedAt.toISOString() }) })))
}
