import type { CivilDate } from '@lenity/law'
import type { Result } from '../../src/index.ts'

/** How the way to the server is closed to others: from the first byte, before anything is said, or not at all (only on the same computer). */
export const mailSafeties = ['tls', 'starttls', 'none'] as const

/** The office's SMTP server and the account there. */
export interface MailServer {
  readonly host: string
  readonly port: number
  readonly safety: (typeof mailSafeties)[number]
  /** Whether the server is on the computer the program runs on, or in the office's own network; otherwise it is reached over the internet. */
  readonly near: boolean
  readonly user: string | undefined
  readonly password: string | undefined
  /** The address the messages come from. */
  readonly from: string
  /** In PEM, where the certificate of the server is one that nobody else vouches for. */
  readonly certificate: string | undefined
}

/** What of it is shown: everything but the password. */
export interface MailServerShown extends Omit<MailServer, 'password'> {
  readonly hasPassword: boolean
  readonly by: string
  /** An instant, ISO 8601. */
  readonly at: string
}

/** One message, and what came of it. */
export interface MailDelivery {
  readonly id: string
  readonly user: string
  readonly kind: 'reminder' | 'test'
  readonly day: CivilDate
  readonly state: 'waiting' | 'delivered' | 'failed' | 'dropped' | 'nothing due'
  readonly tries: number
  /** Why the last try failed, or it was not sent. */
  readonly why: string | undefined
  /** Instants, ISO 8601. */
  readonly at: string
  readonly triedAt: string | undefined
}

/** The mail server of an office, for its administrators. */
export interface OfficeMail {
  /** What stands now; undefined when there is none. */
  now(officeId: string): Promise<Result<MailServerShown | undefined>>
  /** Names the server, in the place of the one before. Without a password the one that was kept stays, as long as it goes to the same account of the same server. */
  set(officeId: string, server: MailServer): Promise<Result<MailServerShown>>
  /** Turns it off; what was kept is emptied. */
  end(officeId: string): Promise<Result<true>>
  /** Has a message sent to the asker; the id of the delivery. */
  test(officeId: string, today: CivilDate): Promise<Result<string>>
  /** The newest first. */
  deliveries(officeId: string): Promise<Result<readonly MailDelivery[]>>
}

/** How one person is reminded of what is due in an office. */
export interface Reminder {
  readonly office: string
  readonly officeName: string
  /** Whether the office has a mail server; without one nothing is sent. */
  readonly possible: boolean
  /** The hour on the clock of the computer the program runs on; undefined when none was asked for. */
  readonly hour: number | undefined
  readonly last: MailDelivery | undefined
}

export interface Reminders {
  /** One for each office the asker is of. */
  list(): Promise<Result<readonly Reminder[]>>
  /** Asks for one each day from `fromDay` at an hour, or for none. */
  set(officeId: string, hour: number | undefined, fromDay: CivilDate): Promise<Result<true>>
}

/** The mail of an office, and who is reminded by it. */
export interface MailStore extends OfficeMail {
  readonly reminders: Reminders
}

/** What a message takes to be sent. */
export interface MailToSend {
  readonly id: string
  readonly office: string
  readonly user: string
  readonly kind: MailDelivery['kind']
  readonly day: CivilDate
  readonly server: MailServer
}

/** What the processes that do the work ask of the store. */
export interface MailOutbox {
  /** Undefined when there is nothing left to send. What may not be sent any more is dropped. */
  take(deliveryId: string): Promise<MailToSend | undefined>
  settle(deliveryId: string, becomes: 'delivered' | 'failed' | 'queued' | 'nothing due', why?: string): Promise<void>
}
