import { done, isCounsel, reach, refused, roles, type CaseRole, type Result } from '../src/index.ts'
import { note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import type { OfficeRole } from './people-of-office.ts'
import { storableText } from './storable.ts'
import type { CaseFile, StoreForUser, TeamChange, TeamMember } from './store.ts'
import type { Session } from './within-transaction.ts'

/** The parts a guest of the office can have; the database holds to it. */
const forGuests: readonly CaseRole[] = ['family', 'reviewer', 'interpreter', 'investigator']

/** Who is on a case: they come, change parts and leave, and every change is kept with its reason. */
export function teamMethods(unit: CaseUnit): StoreForUser['team'] {
  const { userId } = unit.asker
  return {
    list: (caseId) => unit.reads(caseId, 'team read', async (session, c) => done(await readTeam(session, c.id))),

    put: (caseId, given, role, why) => unit.on<TeamMember>(caseId, async (session, c) => {
      const member = storableText(given)
      if (reach(c.role, 'team') !== 'write') return notFound('case', caseId)
      if (!roles.includes(role)) return refused('invalid', `There is no part “${role}” on a case.`, 'role', `Choose one of: ${roles.join(', ')}.`)
      const { rows: [of] } = await session.query<{ role: OfficeRole }>('select role from casefile.member where office_id = $1 and user_id = $2', [c.office, member])
      if (of === undefined) return refused('invalid', 'That person is not a member of the office that has the case.', `user ${member}`, 'Let an administrator of the office add them first.')
      if (of.role === 'guest' && !forGuests.includes(role)) return refused('invalid', `A guest of the office cannot be ${role}.`, 'role', `A guest can be: ${forGuests.join(', ')}.`)
      if (isCounsel(role) && await isHeld(session, c, member)) return refused('conflict', 'The office holds that person to contributing: they gather records and screen, and are not counsel.', 'role', 'Make them contributor, or ask the office to lift the limit on this case for a court order or a capital case.')
      const before = (await readTeam(session, c.id)).find((one) => one.userId === member)
      if (before?.role === role && before.leftAt === undefined) return done(before)
      const stays = await leadStays(session, c, member, role)
      if (!stays.ok) return stays
      if (before === undefined) await session.query('insert into casefile.case_member (office_id, case_id, user_id, role, added_by) values ($1, $2, $3, $4, $5)', [c.office, c.id, member, role, userId])
      else await session.query('update casefile.case_member set role = $4, left_at = null where office_id = $1 and case_id = $2 and user_id = $3', [c.office, c.id, member, role])
      await keepChange(session, c, userId, { member, role, what: before === undefined ? 'added' : before.leftAt === undefined ? 'role changed' : 'came back', why })
      const put = (await readTeam(session, c.id)).find((one) => one.userId === member)
      return put ? done(put) : notFound('person', member)
    }),

    leave: (caseId, member, why) => unit.on(caseId, async (session, c) => {
      if (member !== userId && reach(c.role, 'team') !== 'write') return notFound('case', caseId)
      if (why.trim() === '') return refused('invalid', 'The reason is missing.', 'why', 'Say why: it is kept with the case.')
      const there = member === userId ? { role: c.role, leftAt: undefined } : (await readTeam(session, c.id)).find((one) => one.userId === member)
      if (there === undefined || there.leftAt !== undefined) return notFound('person', member)
      const stays = await leadStays(session, c, member, undefined)
      if (!stays.ok) return stays
      await keepChange(session, c, userId, { member, role: there.role, what: 'left', why })
      await session.query('update casefile.case_member set left_at = clock_timestamp() where office_id = $1 and case_id = $2 and user_id = $3', [c.office, c.id, member])
      return done(true)
    }),

    changes: (caseId) => unit.reads(caseId, 'changes of the team read', async (session, c) => {
      return done(await readTeamChanges(session, c.id))
    }),
  }
}

export async function readTeam(session: Session, caseId: string): Promise<readonly TeamMember[]> {
  const { rows } = await session.query<{ userId: string; role: CaseRole; since: Date; leftAt: Date | null }>('select user_id as "userId", role, added_at as since, left_at as "leftAt" from casefile.case_member where case_id = $1 order by added_at, user_id', [caseId])
  return rows.map((row) => ({ ...row, since: row.since.toISOString(), leftAt: row.leftAt?.toISOString() }))
}

export async function readTeamChanges(session: Session, caseId: string): Promise<readonly TeamChange[]> {
  const { rows } = await session.query<Omit<TeamChange, 'at' | 'why'> & { at: Date; why: string | null }>('select user_id as "userId", role, what, why, by_user as by, at from casefile.case_member_change where case_id = $1 order by seq', [caseId])
  return rows.map((row) => ({ ...row, why: row.why ?? undefined, at: row.at.toISOString() }))
}

async function isHeld(session: Session, c: CaseFile, member: string): Promise<boolean> {
  return (await session.query<{ held: boolean }>('select casefile.held_on($1, $2) as held', [c.id, member])).rows[0]?.held === true
}

/** A case never loses its last lead counsel: whoever hands over names the next one first. */
async function leadStays(session: Session, c: CaseFile, member: string, becomes: CaseRole | undefined): Promise<Result<true>> {
  if (becomes === 'lead counsel') return done(true)
  await session.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`team ${c.id}`])
  const { rows } = await session.query<{ userId: string }>("select user_id as \"userId\" from casefile.case_member where case_id = $1 and role = 'lead counsel' and left_at is null", [c.id])
  if (!rows.some((row) => row.userId === member) || rows.length > 1) return done(true)
  return refused('conflict', 'The case would be without lead counsel.', `case ${c.id}`, 'Make someone else lead counsel first.')
}

async function keepChange(session: Session, c: CaseFile, by: string, { member, role, what, why }: { member: string; role: CaseRole; what: TeamChange['what']; why: string | undefined }): Promise<void> {
  await session.query('insert into casefile.case_member_change (office_id, case_id, user_id, role, what, why, by_user) values ($1, $2, $3, $4, $5, $6, $7)', [c.office, c.id, member, role, what, why === undefined ? null : storableText(why), by])
  await note(session, c, by, `${role} ${what}`, member)
}
