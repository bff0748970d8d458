import type { Result } from '../src/index.ts'

/** `administrator` runs the office; `guest` sees only the cases they are on, and not who else is there. No role opens a case the member is not on. */
export type OfficeRole = 'administrator' | 'member' | 'guest'

export interface Member {
  readonly userId: string
  readonly role: OfficeRole
  /** Held to contributing: gathers records and screens, and is counsel on no case unless the limit was lifted there. */
  readonly held: boolean
}

export interface MemberChange {
  readonly userId: string
  readonly role: OfficeRole
  readonly what: 'added' | 'role changed' | 'left' | 'held to contributing' | 'no longer held'
  readonly why: string | undefined
  readonly by: string
  readonly at: string
}

/** What ends when someone leaves the office: how many parts on cases, and how many cases only they lead. */
export interface PartsInOffice {
  readonly parts: number
  readonly leadsAlone: number
}

export interface Members {
  /** Adding someone who is already there changes nothing. */
  add(officeId: string, member: { userId: string; role?: OfficeRole }): Promise<Result<Member>>
  /** Everyone for those who work there, oneself for a guest. */
  list(officeId: string): Promise<Result<readonly Member[]>>
  /** Who came, went and changed, oldest first; for administrators. */
  changes(officeId: string): Promise<Result<readonly MemberChange[]>>
  /** For oneself and for administrators, who learn numbers and nothing of the cases. */
  parts(officeId: string, userId: string): Promise<Result<PartsInOffice>>
  /** An administrator makes someone another kind of member; the last administrator stays one. */
  change(officeId: string, userId: string, role: OfficeRole): Promise<Result<Member>>
  /** Holds someone to contributing, or no longer; an administrator does. Who is counsel on a case hands that over first. */
  hold(officeId: string, userId: string, held: boolean, why: string): Promise<Result<true>>
  /** Ends the membership and every part on a case of the office. Cases only they lead go to `successor`; without one, nothing happens. */
  leave(officeId: string, userId: string, how: { why: string; successor?: string | undefined }): Promise<Result<true>>
}

export interface Invitation {
  readonly id: string
  readonly forWhom: string
  readonly role: 'member' | 'guest'
  readonly by: string
  readonly at: string
  readonly expiresAt: string
  readonly end: { readonly what: 'used' | 'withdrawn'; readonly by: string; readonly at: string } | undefined
}

/** What whoever holds the link learns of it. */
export interface OpenInvitation {
  readonly office: string
  readonly role: 'member' | 'guest'
  readonly by: string
  readonly expiresAt: string
}

export interface Invitations {
  /** `token` is what the one-time link carries: it is given here and nowhere else. */
  create(officeId: string, invitation: { forWhom: string; role: 'member' | 'guest' }): Promise<Result<Invitation & { readonly token: string }>>
  list(officeId: string): Promise<Result<readonly Invitation[]>>
  withdraw(officeId: string, invitationId: string): Promise<Result<true>>
  /** For anyone who holds the link; it is used by nothing but `take`. */
  look(token: string): Promise<Result<OpenInvitation>>
  /** Makes the asker a member, once. */
  take(token: string): Promise<Result<{ readonly office: string }>>
}
