import { randomBytes, randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { checkIntake, done, refused, type Result } from '../../src/index.ts'
import { isId, noteReads, notFound } from '../case-access.ts'
import { sayRefusal, type CaseUnit } from '../case-unit.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { storable, storableText } from '../storable.ts'
import type { Session } from '../within-transaction.ts'
import { findMatches } from './find-matches.ts'
import { readIntakes, sealIntake, sealWhy } from './intake-rows.ts'
import type { Intake, IntakeDoor, IntakeStore } from './intake-shapes.ts'
import { knownPeople } from './known-people.ts'

/** More than so many an hour through one public link nobody could read. */
const mostAnHour = 60

export function intakeMethods(unit: CaseUnit, keys: OfficeKeys): IntakeStore {
  const { asker } = unit
  const work = <T>(what: (session: Session) => Promise<Result<T>>) => unit.unit(what).catch((error: unknown) => sayRefusal(error, 'the requests'))
  const inOffice = <T>(officeId: string, what: (session: Session) => Promise<Result<T>>) => work<T>(async (session) => {
    const member = isId(officeId) && (await session.query('select from casefile.my_offices_as_staff() o where o = $1', [officeId])).rowCount === 1
    return member ? what(session) : refused('not found', 'There is no such office, or you are not a member of it.', `office ${officeId}`, 'Ask its administrator to add you.')
  })
  const leading = <T>(officeId: string, what: (session: Session) => Promise<Result<T>>) => inOffice<T>(officeId, async (session) => {
    const { rowCount } = await session.query('select from casefile.leads_office() o where o = $1', [officeId])
    return rowCount === 1 ? what(session) : refused('invalid', 'Only an administrator of the office can do this.', `office ${officeId}`, 'Ask one of them.')
  })
  const onIntake = <T>(id: string, what: (session: Session, intake: Intake) => Promise<Result<T>>) => work<T>(async (session) => {
    const [intake] = isId(id) ? await readIntakes(session, keys, id) : []
    return intake === undefined ? notFound('request', id) : what(session, intake)
  })
  const step = async (session: Session, { office, id }: Intake, what: string, more: { caseId?: string; why?: Buffer } = {}) => {
    await session.query('insert into casefile.intake_step (office_id, intake_id, what, case_id, content, by_user, by_name) values ($1, $2, $3, $4, $5, $6, $7)', [office, id, what, more.caseId ?? null, more.why ?? null, asker.userId, asker.name ?? asker.userId])
  }
  const again = async (session: Session, id: string): Promise<Result<Intake>> => {
    const [intake] = await readIntakes(session, keys, id)
    return intake === undefined ? notFound('request', id) : done(intake)
  }

  return {
    door: (officeId) => inOffice(officeId, async (session) => done({ token: await tokenOf(session, officeId) })),
    setDoor: (officeId, opened) => leading(officeId, async (session) => {
      await session.query('insert into casefile.intake_door (office_id, token, by_user) values ($1, $2, $3)', [officeId, opened ? randomBytes(18).toString('base64url') : null, asker.userId])
      return done({ token: await tokenOf(session, officeId) })
    }),

    readers: (officeId) => inOffice(officeId, async (session) => done(await readersOf(session, officeId))),
    setReader: (officeId, userId, reads) => leading(officeId, async (session) => {
      const { rowCount } = await session.query("select from casefile.member where office_id = $1 and user_id = $2 and role <> 'guest'", [officeId, userId])
      if (rowCount === 0) return refused('invalid', 'That person does not work in the office.', `user ${userId}`, 'Add them to the office first.')
      await session.query('insert into casefile.intake_reader (office_id, user_id, reads, by_user) values ($1, $2, $3, $4)', [officeId, userId, reads, asker.userId])
      return done(await readersOf(session, officeId))
    }),

    add: (officeId, form) => inOffice(officeId, async (session) => {
      const checked = checkIntake(form)
      if (!checked.ok) return checked
      const id = randomUUID()
      const { under, wrapped, content } = sealIntake(keys, officeId, id, storable(checked.value))
      await session.query("insert into casefile.intake (office_id, intake_id, via, wrapped_under, wrapped, content, by_user) values ($1, $2, 'office', $3, $4, $5, $6)", [officeId, id, under, wrapped, content, asker.userId])
      return done({ id })
    }),

    list: () => work(async (session) => done(await readIntakes(session, keys))),
    get: (id) => onIntake(id, async (session, intake) => {
      await step(session, intake, 'read')
      return done(intake)
    }),
    matches: (id) => onIntake(id, async (session, intake) => {
      if (intake.form === undefined) return done([])
      const cases = await knownPeople(unit, session)
      const found = findMatches(intake, intake.form, cases, await readIntakes(session, keys))
      await noteReads(session, cases.filter((one) => found.some(({ caseId }) => caseId === one.id)), asker.userId, 'compared at intake')
      return done(found)
    }),

    turnDown: (id, why) => onIntake(id, async (session, intake) => {
      const may = open(intake)
      if (!may.ok) return may
      if (why.trim() === '') return refused('invalid', 'The reason is missing.', 'why', 'Say why: it is kept with the request.')
      await step(session, intake, 'turned down', { why: await sealWhy(session, keys, intake, storableText(why)) })
      return again(session, id)
    }),
    opened: (id, caseId) => onIntake(id, async (session, intake) => {
      const may = open(intake)
      if (!may.ok) return may
      await step(session, intake, 'case opened', { caseId })
      return again(session, id)
    }),
    erase: (id) => onIntake(id, async (session, intake) => {
      if (intake.form === undefined) return done(intake)
      await session.query("update casefile.intake set wrapped = '', content = '' where office_id = $1 and intake_id = $2", [intake.office, intake.id])
      await step(session, intake, 'erased')
      return again(session, id)
    }),
  }
}

/** The door, for whoever is not signed in. */
export function intakeDoor(pool: Pool, keys: OfficeKeys): IntakeDoor {
  const whose = async (token: string) => (await pool.query<{ officeId: string; name: string }>('select office_id as "officeId", name from casefile.whose_door($1)', [storableText(token)])).rows[0]
  return {
    whose,
    async leave(token, form) {
      const office = await whose(token)
      if (office === undefined) return 'closed'
      const id = randomUUID()
      const { under, wrapped, content } = sealIntake(keys, office.officeId, id, storable(form))
      const { rows: [row] } = await pool.query<{ left: boolean }>('select casefile.leave_at_door($1, $2, $3, $4, $5, $6) as left', [storableText(token), id, under, wrapped, content, mostAnHour])
      return row?.left === true ? 'left' : 'closed'
    },
  }
}

/** Whether something can still be decided about a request. */
function open({ id, state }: Intake): Result<true> {
  if (state === 'new' || state === 'turned down') return done(true)
  return refused('conflict', state === 'erased' ? 'This request was erased.' : 'A case was opened for this request already.', `request ${id}`, 'Look at the list again.')
}

async function tokenOf(session: Session, officeId: string): Promise<string | undefined> {
  const { rows: [row] } = await session.query<{ token: string | null }>('select token from casefile.intake_door where office_id = $1 order by seq desc limit 1', [officeId])
  return row?.token ?? undefined
}

async function readersOf(session: Session, officeId: string): Promise<readonly string[]> {
  const { rows } = await session.query<{ userId: string; reads: boolean }>('select distinct on (user_id) user_id as "userId", reads from casefile.intake_reader where office_id = $1 order by user_id, seq desc', [officeId])
  return rows.filter(({ reads }) => reads).map(({ userId }) => userId)
}
