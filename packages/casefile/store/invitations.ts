import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { done, refused, type Result } from '../src/index.ts'
import { isId } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { isAdministrator, membersOf, noOffice } from './members.ts'
import type { Invitation, Invitations, OpenInvitation } from './people-of-office.ts'
import { storableText } from './storable.ts'
import type { Session } from './within-transaction.ts'

const daysGood = 7

/** What is kept of a one-time link. */
export function digestOfLink(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Invitations into an office, each by a link that is shown once, works once and only for some days. */
export function invitationMethods(unit: CaseUnit): Invitations {
  const { userId } = unit.asker
  const asAdministrator = <T>(officeId: string, work: (session: Session) => Promise<Result<T>>) => unit.unit<T>(async (session) => (await isAdministrator(session, officeId) ? work(session) : noOffice(officeId)))

  return {
    create: (officeId, { forWhom, role }) => asAdministrator(officeId, async (session) => {
      const name = storableText(forWhom).trim()
      if (name === '') return refused('invalid', 'The invitation is for nobody.', 'forWhom', 'Say whom it is for, so that the list can be read later.')
      const [id, token] = [randomUUID(), randomBytes(24).toString('base64url')]
      await session.query('insert into casefile.invitation (office_id, invitation_id, digest, role, for_whom, invited_by, expires_at) values ($1, $2, $3, $4, $5, $6, clock_timestamp() + make_interval(days => $7))', [officeId, id, digestOfLink(token), role, name, userId, daysGood])
      const made = (await readInvitations(session, officeId)).find((one) => one.id === id)
      return made ? done({ ...made, token }) : noOffice(officeId)
    }),

    list: (officeId) => asAdministrator(officeId, async (session) => done(await readInvitations(session, officeId))),

    withdraw: (officeId, invitationId) => asAdministrator<true>(officeId, async (session) => {
      const there = isId(invitationId) ? (await readInvitations(session, officeId)).find(({ id }) => id === invitationId) : undefined
      if (there === undefined) return refused('not found', 'There is no such invitation.', `invitation ${invitationId}`, 'Look at the list of invitations again.')
      if (there.end?.what === 'used') return refused('conflict', 'The invitation was used already.', `invitation ${invitationId}`, 'Take the person out of the office instead.')
      await session.query("insert into casefile.invitation_end (office_id, invitation_id, what, by_user) values ($1, $2, 'withdrawn', $3) on conflict do nothing", [officeId, invitationId, userId])
      return done(true)
    }),

    look: (token) => unit.unit<OpenInvitation>(async (session) => {
      const { rows: [row] } = await session.query<Omit<OpenInvitation, 'expiresAt'> & { expiresAt: Date }>('select office, role, invited_by as by, expires_at as "expiresAt" from casefile.open_invitation($1)', [digestOfLink(token)])
      return row ? done({ ...row, expiresAt: row.expiresAt.toISOString() }) : noInvitation()
    }),

    take: (token) => unit.unit(async (session) => {
      const { rows: [invited] } = await session.query<{ office: string }>('select office_id as office from casefile.open_invitation($1)', [digestOfLink(token)])
      if (invited === undefined) return noInvitation()
      if ((await membersOf(session, invited.office)).ok) return refused('conflict', 'You are of this office already.', 'the invitation', 'Open the docket. The link still works for the person it was meant for.')
      const { rows: [taken] } = await session.query<{ office: string | null }>('select casefile.take_invitation($1) as office', [digestOfLink(token)])
      return taken?.office == null ? noInvitation() : done({ office: taken.office })
    }),
  }
}

/** The one answer for a link that was never given, was used, was withdrawn or has expired. */
export function noInvitation(): Result<never> {
  return refused('not found', 'This link does not work: it was used, withdrawn, or is too old.', 'the invitation', 'Ask whoever invited you for a new one.')
}

async function readInvitations(session: Session, officeId: string): Promise<readonly Invitation[]> {
  const { rows } = await session.query<Omit<Invitation, 'at' | 'expiresAt' | 'end'> & { at: Date; expiresAt: Date; what: 'used' | 'withdrawn' | null; endBy: string; endAt: Date }>(
    `select i.invitation_id as id, i.for_whom as "forWhom", i.role, i.invited_by as by, i.invited_at as at, i.expires_at as "expiresAt", e.what, e.by_user as "endBy", e.at as "endAt"
       from casefile.invitation i left join casefile.invitation_end e using (office_id, invitation_id) where i.office_id = $1 order by i.invited_at desc, i.invitation_id`, [officeId])
  return rows.map(({ at, expiresAt, what, endBy, endAt, ...row }) => ({ ...row, at: at.toISOString(), expiresAt: expiresAt.toISOString(), end: what === null ? undefined : { what, by: endBy, at: endAt.toISOString() } }))
}
