import { randomUUID } from 'node:crypto'
import { isCounsel, type CaseRole } from '../../src/index.ts'
import type { Asker } from '../store.ts'
import { note } from '../case-access.ts'
import type { MergeSummary } from './merge-shapes.ts'
import type { TwoCases } from './two-cases.ts'

interface Standing {
  userId: string
  why: string
  by: string
  at: Date
}

/** Whoever a wall keeps from one of the two is kept from the case afterwards. */
export async function joinWalls({ session, to, from }: TwoCases): Promise<MergeSummary['walls']> {
  const of = async (caseId: string) => (await session.query<Standing>(
    `select w.user_id as "userId", w.why, w.raised_by as by, w.raised_at as at from casefile.wall w
      where w.case_id = $1 and not exists (select from casefile.wall_lift_agreed a where (a.office_id, a.case_id, a.wall_id) = (w.office_id, w.case_id, w.wall_id)) order by w.raised_at, w.wall_id`, [caseId])).rows
  const [first, second] = [await of(to.file.id), await of(from.file.id)]
  const [inFirst, inSecond] = [new Set(first.map(({ userId }) => userId)), new Set(second.map(({ userId }) => userId))]
  for (const wall of second.filter(({ userId }) => !inFirst.has(userId))) {
    await session.query('insert into casefile.wall (office_id, case_id, wall_id, user_id, why, raised_by, raised_at) values ($1, $2, $3, $4, $5, $6, $7)', [to.file.office, to.file.id, randomUUID(), wall.userId, wall.why, wall.by, wall.at])
  }
  const { rows: on } = await session.query<{ userId: string }>('select user_id as "userId" from casefile.case_member where case_id = $1 and left_at is null', [to.file.id])
  return [...new Set([...inFirst, ...inSecond])].map((userId) => ({
    userId, from: inFirst.has(userId) ? (inSecond.has(userId) ? 'both' : 'first') : 'second', onFirst: on.some((one) => one.userId === userId),
  }))
}

/** Everyone on either case is on it afterwards, but for those whom a wall names; whoever is on both keeps the part they have in the first. */
export async function joinTeams({ session, to, from }: TwoCases, asker: Asker, walled: ReadonlySet<string>): Promise<MergeSummary['team']> {
  const of = async (caseId: string) => (await session.query<{ userId: string; role: CaseRole; left: boolean }>('select user_id as "userId", role, left_at is not null as left from casefile.case_member where case_id = $1 order by added_at, user_id', [caseId])).rows
  const first = await of(to.file.id)
  const held = await heldTo(to, session)
  const team = first.filter(({ left, userId }) => !left && !walled.has(userId)).map(({ userId, role }) => ({ userId, role, comes: false }))
  for (const { userId, role: had } of (await of(from.file.id)).filter(({ left, userId: id }) => !left && !walled.has(id))) {
    const there = first.find((one) => one.userId === userId)
    if (there !== undefined && !there.left) continue
    // Whom the office holds to contributing is counsel only where that was lifted for this case.
    const role: CaseRole = isCounsel(had) && held.has(userId) ? 'contributor' : had
    if (there === undefined) await session.query('insert into casefile.case_member (office_id, case_id, user_id, role, added_by) values ($1, $2, $3, $4, $5)', [to.file.office, to.file.id, userId, role, asker.userId])
    else await session.query('update casefile.case_member set role = $4, left_at = null where office_id = $1 and case_id = $2 and user_id = $3', [to.file.office, to.file.id, userId, role])
    await session.query('insert into casefile.case_member_change (office_id, case_id, user_id, role, what, why, by_user) values ($1, $2, $3, $4, $5, $6, $7)', [to.file.office, to.file.id, userId, role, there === undefined ? 'added' : 'came back', 'came with a case that was merged into this one', asker.userId])
    await note(session, to.file, asker.userId, `${role} ${there === undefined ? 'added' : 'came back'}`, userId)
    team.push({ userId, role, comes: true })
  }
  return team
}

/** Members of the office who are held to contributing, and for whom that was not lifted in this case. */
async function heldTo(to: TwoCases['to'], session: TwoCases['session']): Promise<ReadonlySet<string>> {
  const { rows } = await session.query<{ userId: string }>(
    `select m.user_id as "userId" from casefile.member m where m.office_id = $1 and m.held
        and not exists (select from casefile.limit_lift l join casefile.limit_lift_agreed a using (office_id, case_id, lift_id) where l.office_id = m.office_id and l.case_id = $2 and l.user_id = m.user_id)`, [to.file.office, to.file.id])
  return new Set(rows.map(({ userId }) => userId))
}
