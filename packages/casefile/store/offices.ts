import { randomUUID } from 'node:crypto'
import { done, refused } from '../src/index.ts'
import type { CaseUnit } from './case-unit.ts'
import { invitationMethods } from './invitations.ts'
import { isAdministrator, memberMethods, noOffice } from './members.ts'
import { storableText } from './storable.ts'
import type { Office, StoreForUser } from './store.ts'

export function officeMethods(unit: CaseUnit): Pick<StoreForUser, 'offices' | 'members' | 'invitations'> {
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
      rename: (officeId, name) => unit.unit<Office>(async (session) => {
        const called = storableText(name).trim()
        if (!(await isAdministrator(session, officeId))) return noOffice(officeId)
        if (called === '') return refused('invalid', 'The office has no name.', 'name', 'Give it one.')
        await session.query('update casefile.office set name = $2 where office_id = $1', [officeId, called])
        return done({ id: officeId, name: called })
      }),
      async list() {
        const listed = await unit.unit(async (session) => done((await session.query<Office>('select office_id as id, name from casefile.office order by name, office_id')).rows))
        return listed.ok ? listed.value : []
      },
    },
    members: memberMethods(unit),
    invitations: invitationMethods(unit),
  }
}
