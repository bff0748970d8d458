import { randomUUID } from 'node:crypto'
import { done, refused, type Result } from '../src/index.ts'
import { isId } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { storableText } from './storable.ts'
import type { Member, Office, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

export function officeMethods(unit: CaseUnit): Pick<StoreForUser, 'offices' | 'members'> {
  const { userId } = unit.asker
  return {
    offices: {
      create: (office) => unit.unit(async (session) => {
        const made: Office = { id: randomUUID(), name: storableText(office.name).trim() }
        if (made.name === '') return refused('invalid', 'The office has no name.', 'name', 'Give it one.')
        if (userId === '') return refused('invalid', 'Nobody is signed in.', 'user', 'Sign in first.')
        await session.query('insert into casefile.office (office_id, name, created_by) values ($1, $2, $3)', [made.id, made.name, userId])
        await session.query("insert into casefile.member (office_id, user_id, role, added_by) values ($1, $2, 'administrator', $2)", [made.id, userId])
        return done(made)
      }),
      async list() {
        const listed = await unit.unit(async (session) => done((await session.query<Office>('select office_id as id, name from casefile.office order by name, office_id')).rows))
        return listed.ok ? listed.value : []
      },
    },
    members: {
      add: (officeId, { userId: added, role = 'member' }) => unit.unit(async (session) => {
        const members = await membersOf(session, officeId)
        if (!members.ok) return members
        const there = members.value.find((member) => member.userId === added)
        if (there) return done(there)
        if (members.value.find((member) => member.userId === userId)?.role !== 'administrator') return refused('invalid', 'Only an administrator of the office can add members.', `office ${officeId}`, 'Ask one of them.')
        if (added === '') return refused('invalid', 'The member has no user id.', 'userId', 'Let them sign up first.')
        await session.query('insert into casefile.member (office_id, user_id, role, added_by) values ($1, $2, $3, $4)', [officeId, added, role, userId])
        return done({ userId: added, role })
      }),
      list: (officeId) => unit.unit((session) => membersOf(session, officeId)),
    },
  }
}

async function membersOf(session: Session, officeId: string): Promise<Result<readonly Member[]>> {
  const rows = isId(officeId) ? (await session.query<Member>('select user_id as "userId", role from casefile.member where office_id = $1 order by added_at, user_id', [officeId])).rows : []
  return rows.length > 0 ? done(rows) : refused('not found', 'There is no such office, or you are not a member of it.', `office ${officeId}`, 'Check the address, or ask its administrator to add you.')
}
