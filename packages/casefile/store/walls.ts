import { randomUUID } from 'node:crypto'
import { done, reach, refused, type Result } from '../src/index.ts'
import { isId, note, noteRead, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { storableText } from './storable.ts'
import type { CaseFile, StoreForUser } from './store.ts'
import type { LoneLift, Wall } from './walls-of-case.ts'
import type { Session } from './within-transaction.ts'

/** Walls that name a person. To whoever may not change the team there are none, and the answer is that of a case that is not there. Who raises one, who asks to lift it and who agrees is kept for good. */
export function wallMethods(unit: CaseUnit): StoreForUser['walls'] {
  const { userId } = unit.asker
  const onTeam = <T>(caseId: string, work: (session: Session, c: CaseFile) => Promise<Result<T>>) => unit.on<T>(caseId, (session, c) => (
    reach(c.role, 'team') === 'write' ? work(session, c) : Promise.resolve(notFound('case', caseId))))

  return {
    raise: (caseId, given, why) => onTeam(caseId, async (session, c) => {
      const named = storableText(given)
      if (named === userId) return refused('invalid', 'Nobody walls off themselves.', 'userId', 'Leave the case, and let someone else raise the wall.')
      if (why.trim() === '') return refused('invalid', 'The wall gives no reason.', 'why', 'Say why: it is kept with the wall.')
      const { rowCount } = await session.query('select from casefile.member where office_id = $1 and user_id = $2', [c.office, named])
      if (rowCount === 0) return refused('invalid', 'That person is not a member of the office that has the case.', `user ${named}`, 'Only members of the office could be put on it.')
      const standing = (await readWalls(session, c.id)).find((wall) => wall.userId === named && wall.lifted === undefined)
      if (standing !== undefined) return done(standing)
      const id = randomUUID()
      await session.query('insert into casefile.wall (office_id, case_id, wall_id, user_id, why, raised_by) values ($1, $2, $3, $4, $5, $6)', [c.office, c.id, id, named, storableText(why), userId])
      await note(session, c, userId, 'wall raised', id)
      return wallOf(session, c, id)
    }),

    list: (caseId) => onTeam(caseId, async (session, c) => {
      await noteRead(session, c, userId, 'walls read', c.id)
      return done(await readWalls(session, c.id))
    }),

    askToLift: (caseId, wallId, why) => onTeam(caseId, async (session, c) => {
      if (why.trim() === '') return refused('invalid', 'No reason is given for lifting the wall.', 'why', 'Say why: it is kept with the wall.')
      const wall = await wallOf(session, c, wallId)
      if (!wall.ok) return wall
      if (wall.value.liftAsked !== undefined) return refused('conflict', 'It was asked already that this wall be lifted.', `wall ${wallId}`, 'Someone else than who asked can agree to it.')
      await session.query('insert into casefile.wall_lift (office_id, case_id, wall_id, why, asked_by) values ($1, $2, $3, $4, $5)', [c.office, c.id, wallId, storableText(why), userId])
      await note(session, c, userId, 'lifting a wall asked', wallId)
      return wallOf(session, c, wallId)
    }),

    agreeToLift: (caseId, wallId) => onTeam(caseId, async (session, c) => {
      const wall = await wallOf(session, c, wallId)
      if (!wall.ok || wall.value.lifted !== undefined) return wall
      if (wall.value.liftAsked === undefined) return refused('conflict', 'Nobody has asked that this wall be lifted.', `wall ${wallId}`, 'Ask for it, with a reason; then another person can agree.')
      if (wall.value.liftAsked.by === userId || wall.value.userId === userId) return refused('invalid', 'A wall is lifted by two people, neither of them the one it names.', `wall ${wallId}`, 'Let someone else who leads or supervises the case agree.')
      await session.query('insert into casefile.wall_lift_agreed (office_id, case_id, wall_id, agreed_by) values ($1, $2, $3, $4)', [c.office, c.id, wallId, userId])
      await note(session, c, userId, 'wall lifted', wallId)
      return wallOf(session, c, wallId)
    }),

    news: () => unit.unit(async (session) => {
      const { rows } = await session.query<WallRow & { caseId: string; caseTitle: string }>(`select c.case_id as "caseId", c.title as "caseTitle", ${wallColumns} join casefile.case_file c using (office_id, case_id) where l.wall_id is not null and (a.wall_id is null or a.agreed_at > now() - interval '30 days') order by coalesce(a.agreed_at, l.asked_at) desc`)
      return done(rows.map(({ caseId, caseTitle, ...wall }) => ({ caseId, caseTitle, wall: wallFrom(wall) })))
    }),

    alone: () => unit.unit(async (session) => {
      const { rows } = await session.query<Omit<LoneLift, 'at'> & { at: Date }>('select office_id as office, wall_id as "wallId", user_id as "userId", asked_by as by, why, asked_at as at from casefile.lone_lifts() order by asked_at')
      return done(rows.map((row) => ({ ...row, at: row.at.toISOString() })))
    }),

    agreeAlone: (wallId) => unit.unit(async (session) => {
      const { rows: [agreed] } = isId(wallId) ? await session.query<{ done: boolean }>('select casefile.agree_to_lone_lift($1) as done', [wallId]) : { rows: [] }
      return agreed?.done === true ? done(true) : refused('not found', 'No such wall waits for you.', `wall ${wallId}`, 'Somebody else on the case may have agreed meanwhile; look at the list again.')
    }),
  }
}

async function wallOf(session: Session, c: CaseFile, wallId: string): Promise<Result<Wall>> {
  const wall = isId(wallId) ? (await readWalls(session, c.id)).find(({ id }) => id === wallId) : undefined
  return wall ? done(wall) : notFound('wall', wallId)
}

interface WallRow {
  id: string
  userId: string
  why: string
  by: string
  at: Date
  askedBy: string | null
  askedWhy: string | null
  askedAt: Date | null
  agreedBy: string | null
  agreedAt: Date | null
}

const wallColumns = `w.wall_id as id, w.user_id as "userId", w.why, w.raised_by as by, w.raised_at as at, l.asked_by as "askedBy", l.why as "askedWhy", l.asked_at as "askedAt", a.agreed_by as "agreedBy", a.agreed_at as "agreedAt"
       from casefile.wall w left join casefile.wall_lift l using (office_id, case_id, wall_id) left join casefile.wall_lift_agreed a using (office_id, case_id, wall_id)`

async function readWalls(session: Session, caseId: string): Promise<readonly Wall[]> {
  const { rows } = await session.query<WallRow>(`select ${wallColumns} where w.case_id = $1 order by w.raised_at, w.wall_id`, [caseId])
  return rows.map(wallFrom)
}

function wallFrom({ id, userId, why, by, at, askedBy, askedWhy, askedAt, agreedBy, agreedAt }: WallRow): Wall {
  return {
    id, userId, why, by, at: at.toISOString(),
    liftAsked: askedBy === null || askedAt === null ? undefined : { by: askedBy, why: askedWhy ?? '', at: askedAt.toISOString() },
    lifted: agreedBy === null || agreedAt === null ? undefined : { by: agreedBy, at: agreedAt.toISOString() },
  }
}
