import { done, refused, type Result } from '../src/index.ts'
import { isId } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import type { Member, MemberChange, Members, PartsInOffice } from './people-of-office.ts'
import { storableText } from './storable.ts'
import type { Session } from './within-transaction.ts'

/** Who is of an office. What changes that runs in the database, which says who may and why not. */
export function memberMethods(unit: CaseUnit): Members {
  const { userId } = unit.asker
  const asAdministrator = <T>(officeId: string, work: (session: Session) => Promise<Result<T>>) => unit.unit<T>(async (session) => (await isAdministrator(session, officeId) ? work(session) : noOffice(officeId)))

  return {
    add: (officeId, { userId: added, role = 'member' }) => unit.unit(async (session) => {
      const members = await membersOf(session, officeId)
      if (!members.ok) return members
      const there = members.value.find((member) => member.userId === added)
      if (there) return done(there)
      if (members.value.find((member) => member.userId === userId)?.role !== 'administrator') return refused('invalid', 'Only an administrator of the office can add members.', `office ${officeId}`, 'Ask one of them.')
      if (added === '') return refused('invalid', 'The member has no user id.', 'userId', 'Let them sign up first.')
      await session.query('insert into casefile.member (office_id, user_id, role, added_by) values ($1, $2, $3, $4)', [officeId, added, role, userId])
      return done({ userId: added, role, held: false })
    }),

    list: (officeId) => unit.unit((session) => membersOf(session, officeId)),

    changes: (officeId) => asAdministrator<readonly MemberChange[]>(officeId, async (session) => {
      const { rows } = await session.query<Omit<MemberChange, 'at' | 'why'> & { at: Date; why: string | null }>('select user_id as "userId", role, what, why, by_user as by, at from casefile.member_change where office_id = $1 order by seq', [officeId])
      return done(rows.map((row) => ({ ...row, why: row.why ?? undefined, at: row.at.toISOString() })))
    }),

    parts: (officeId, who) => unit.unit<PartsInOffice>(async (session) => {
      const members = await membersOf(session, officeId)
      if (!members.ok) return members
      if (who !== userId && !(await isAdministrator(session, officeId))) return noOffice(officeId)
      if (!members.value.some((member) => member.userId === who)) return noMember(who)
      const { rows: [parts] } = await session.query<PartsInOffice>('select parts, leads_alone as "leadsAlone" from casefile.parts_of($1, $2)', [officeId, who])
      return done(parts ?? { parts: 0, leadsAlone: 0 })
    }),

    change: (officeId, who, role) => unit.unit<Member>(async (session) => {
      const outcome = await ask(session, officeId, 'select casefile.change_member($1, $2, $3) as said', [who, role])
      if (outcome !== 'done') return whyNot(outcome, officeId, who)
      const members = await membersOf(session, officeId)
      const changed = members.ok ? members.value.find((one) => one.userId === who) : undefined
      return changed ? done(changed) : noMember(who)
    }),

    hold: (officeId, who, held, why) => unit.unit<true>(async (session) => {
      if (why.trim() === '') return refused('invalid', 'The reason is missing.', 'why', 'Say why: it is kept with the office.')
      const outcome = await ask(session, officeId, 'select casefile.hold_member($1, $2, $3, $4) as said', [who, held, why])
      return outcome === 'done' ? done(true) : whyNot(outcome, officeId, who)
    }),

    leave: (officeId, who, { why, successor }) => unit.unit<true>(async (session) => {
      if (why.trim() === '') return refused('invalid', 'The reason is missing.', 'why', 'Say why: it is kept with the office and with every case they were on.')
      if (successor !== undefined && (await session.query('select from casefile.member where office_id::text = $1 and user_id = $2 and held', [officeId.toLowerCase(), storableText(successor)])).rowCount === 1) return whyNot('successor held', officeId, who)
      const outcome = await ask(session, officeId, 'select casefile.leave_office($1, $2, $3, $4) as said', [who, why, successor ?? null])
      return outcome === 'done' ? done(true) : whyNot(outcome, officeId, who)
    }),
  }
}

export async function isAdministrator(session: Session, officeId: string): Promise<boolean> {
  return isId(officeId) && (await session.query("select from casefile.offices_as('{administrator}') a where a = $1", [officeId])).rowCount === 1
}

/** The one answer for an office that is not there, is not one's own, or is not one's own to run. */
export function noOffice(officeId: string): Result<never> {
  return refused('not found', 'There is no such office, or it is not yours to run.', `office ${officeId}`, 'Check the address, or ask an administrator of the office.')
}

function noMember(who: string): Result<never> {
  return refused('not found', 'There is no such person in the office.', `person ${who}`, 'Look at the list of its people again.')
}

async function ask(session: Session, officeId: string, sql: string, rest: readonly unknown[]): Promise<string> {
  if (!isId(officeId)) return 'not allowed'
  const { rows: [row] } = await session.query<{ said: string }>(sql, [officeId, ...rest.map((value) => (typeof value === 'string' ? storableText(value) : value))])
  return row?.said ?? 'not allowed'
}

function whyNot(outcome: string, officeId: string, who: string): Result<never> {
  switch (outcome) {
    case 'nobody': return noMember(who)
    case 'last administrator': return refused('conflict', 'The office would be without an administrator.', `person ${who}`, 'Make someone else an administrator first.')
    case 'has parts': return refused('conflict', 'A guest cannot lead, sign or gather, and this person has such a part on a case.', `person ${who}`, 'Let counsel on those cases give the part to someone else first.')
    case 'is counsel': return refused('conflict', 'That person is counsel on a case.', `person ${who}`, 'Let them hand over their parts as counsel first, or have the limit lifted on those cases.')
    case 'leads alone': return refused('conflict', 'A case would be without lead counsel.', `person ${who}`, 'Say who takes over the cases only they lead, or let them hand over each case first.')
    case 'no successor': return refused('invalid', 'That person cannot take over: they are no one else who works in this office.', 'successor', 'Choose someone who works there.')
    case 'not yourself': return refused('invalid', 'Whoever runs the office does not take its cases by taking someone out.', 'successor', 'Choose someone else who works there; they can put you on a case.')
    case 'successor held': return refused('conflict', 'That person is held to contributing and cannot lead.', 'successor', 'Choose someone who can be counsel.')
    case 'successor walled': return refused('conflict', 'That person cannot take over every one of these cases.', 'successor', 'Choose someone else.')
    default: return noOffice(officeId)
  }
}

export async function membersOf(session: Session, officeId: string): Promise<Result<readonly Member[]>> {
  const rows = isId(officeId) ? (await session.query<Member>('select user_id as "userId", role, held from casefile.member where office_id = $1 order by added_at, user_id', [officeId])).rows : []
  return rows.length > 0 ? done(rows) : noOffice(officeId)
}
