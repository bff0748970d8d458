import { randomUUID } from 'node:crypto'
import { done, reach, refused, type Result } from '../src/index.ts'
import { isId, note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import type { LimitLift, LimitToLift } from './limits-of-case.ts'
import { storableText } from './storable.ts'
import type { CaseFile, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

/** Who of those held to contributing may be counsel on a case. To whoever may not change the team there is none of it. */
export function limitMethods(unit: CaseUnit): StoreForUser['limits'] {
  const { userId } = unit.asker
  const onTeam = <T>(caseId: string, work: (session: Session, c: CaseFile) => Promise<Result<T>>) => unit.on<T>(caseId, (session, c) => (
    reach(c.role, 'team') === 'write' ? work(session, c) : Promise.resolve(notFound('case', caseId))))

  return {
    ask: (caseId, { userId: given, basis, words }) => onTeam<LimitLift>(caseId, async (session, c) => {
      const named = storableText(given)
      if (words.trim() === '') return refused('invalid', 'The order or the reason is missing.', 'words', 'Name the court and the day of the order, or the capital case; the office is told it.')
      const { rows: [member] } = await session.query<{ held: boolean }>('select held from casefile.member where office_id = $1 and user_id = $2', [c.office, named])
      if (member === undefined) return refused('invalid', 'That person is not a member of the office that has the case.', `user ${named}`, 'Let an administrator of the office add them first.')
      if (!member.held) return refused('conflict', 'That person is not held to contributing.', `user ${named}`, 'Give them the part on the case.')
      const there = (await readLifts(session, c.id)).find((one) => one.userId === named)
      if (there !== undefined) return done(there)
      const id = randomUUID()
      await session.query('insert into casefile.limit_lift (office_id, case_id, lift_id, user_id, basis, words, asked_by) values ($1, $2, $3, $4, $5, $6, $7)', [c.office, c.id, id, named, basis, storableText(words), userId])
      await note(session, c, userId, 'lifting a limit asked', id)
      const made = (await readLifts(session, c.id)).find((one) => one.id === id)
      return made ? done(made) : notFound('request', id)
    }),

    ofCase: (caseId) => onTeam(caseId, async (session, c) => done(await readLifts(session, c.id))),

    waiting: () => unit.unit(async (session) => {
      const { rows } = await session.query<Omit<LimitToLift, 'at'> & { at: Date }>('select office_id as office, lift_id as id, user_id as "userId", basis, words, asked_by as by, asked_at as at from casefile.limits_to_lift() order by asked_at')
      return done(rows.map((row) => ({ ...row, at: row.at.toISOString() })))
    }),

    agree: (liftId) => unit.unit(async (session) => {
      const { rows: [agreed] } = isId(liftId) ? await session.query<{ done: boolean }>('select casefile.agree_to_lift_limit($1) as done', [liftId]) : { rows: [] }
      return agreed?.done === true ? done(true) : refused('not found', 'No such request waits for you.', `request ${liftId}`, 'Another administrator may have agreed meanwhile; look at the list again.')
    }),
  }
}

async function readLifts(session: Session, caseId: string): Promise<readonly LimitLift[]> {
  const { rows } = await session.query<Omit<LimitLift, 'at' | 'agreed'> & { at: Date; agreedBy: string | null; agreedAt: Date | null }>(
    `select l.lift_id as id, l.user_id as "userId", l.basis, l.words, l.asked_by as by, l.asked_at as at, a.agreed_by as "agreedBy", a.agreed_at as "agreedAt"
       from casefile.limit_lift l left join casefile.limit_lift_agreed a using (office_id, case_id, lift_id) where l.case_id = $1 order by l.asked_at, l.lift_id`,
    [caseId],
  )
  return rows.map(({ agreedBy, agreedAt, at, ...lift }) => ({ ...lift, at: at.toISOString(), agreed: agreedBy === null || agreedAt === null ? undefined : { by: agreedBy, at: agreedAt.toISOString() } }))
}
