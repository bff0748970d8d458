import type { Result } from '../../src/index.ts'
import type { MailServer } from '../mail/mail-shapes.ts'

/** What somebody wrote who signed. */
export interface SupporterForm {
  readonly name: string
  readonly place: string
  /** Where the mail goes; shown to those who keep the signatures and nobody else. */
  readonly address: string
  /** Whether the name may be shown on the page. */
  readonly showsName: boolean
  readonly sentence: string | undefined
  readonly language: 'en' | 'es'
}

/** A signature that was not taken back or erased. */
export interface Supporter extends SupporterForm {
  readonly id: string
  readonly state: 'waiting' | 'confirmed'
  /** Instants, ISO 8601. */
  readonly at: string
  readonly confirmedAt: string | undefined
  /** Kept off the page by the office, and written to no more. */
  readonly hidden: { readonly by: string; readonly at: string } | undefined
}

/** Whether signatures are taken, and through which form. */
export interface SupportDoorState {
  /** Of the form; undefined until it was first opened. */
  readonly token: string | undefined
  readonly open: boolean
  /** Whether the person’s agreement to it stands. */
  readonly agreed: boolean
  /** Whether the office has a mail server, without which nobody can confirm. */
  readonly mail: boolean
  /** Whether signatures are taken now: open, agreed to, and the case is open. */
  readonly stands: boolean
}

/** A message in each language; a supporter gets that of the language they signed in, and the other where there is none. */
export type MessageTexts = Readonly<Partial<Record<'en' | 'es', { readonly subject: string; readonly text: string } | undefined>>>

export interface SupportMessage {
  readonly id: string
  readonly version: number
  readonly texts: MessageTexts
  /** To how many it went when it was written. */
  readonly number: number
  /** To how many it would go now. */
  readonly now: number
  readonly writtenBy: string
  readonly writtenAt: string
  readonly sent: { readonly by: string; readonly at: string } | undefined
  readonly cancelled: { readonly by: string; readonly at: string } | undefined
  /** How many mails are in each state; nothing before it is sent. */
  readonly mails: Readonly<Record<'waiting' | 'delivered' | 'failed' | 'dropped' | 'unsure', number>>
}

/** The signatures of a case, for counsel on it. */
export interface SupportStore {
  door(caseId: string): Promise<Result<SupportDoorState>>
  setDoor(caseId: string, open: boolean): Promise<Result<SupportDoorState>>
  /** Waiting and confirmed, oldest first. `what` is written to the audit of the case. */
  list(caseId: string, what?: string): Promise<Result<readonly Supporter[]>>
  /** Keeps a signature off the page, or no longer. */
  hide(caseId: string, supporterId: string, hidden: boolean): Promise<Result<true>>
  /** Erases it for good: only that there was one stays. */
  erase(caseId: string, supporterId: string): Promise<Result<true>>
  /** Messages, the newest first. */
  messages(caseId: string): Promise<Result<readonly SupportMessage[]>>
  write(caseId: string, texts: MessageTexts): Promise<Result<SupportMessage>>
  /** Writes it anew: the asker is its writer from then on, and has seen the number of now. A newer version is a conflict. */
  rewrite(caseId: string, messageId: string, to: { readonly version: number; readonly texts: MessageTexts }): Promise<Result<SupportMessage>>
  /** Has it sent by somebody else than its writer: this version, to this number. */
  send(caseId: string, messageId: string, what: { readonly version: number; readonly number: number }): Promise<Result<SupportMessage>>
  /** Gives it up, or stops what was not sent yet. */
  cancel(caseId: string, messageId: string): Promise<Result<SupportMessage>>
}

/** What someone can do who is not signed in. */
export interface SupportDoor {
  /** The office, while signatures are taken. */
  whose(token: string): Promise<{ readonly name: string } | undefined>
  sign(token: string, form: SupporterForm): Promise<'kept' | 'closed' | 'full'>
  /** What a link out of a mail does; undefined when it does nothing any more. */
  link(token: string): Promise<{ readonly office: string; readonly does: 'confirm' | 'take back' } | undefined>
  confirm(token: string): Promise<boolean>
  takeBack(token: string): Promise<boolean>
}

/** What a mail to one supporter takes. */
export interface SupportMailToSend {
  readonly id: string
  readonly kind: 'confirm' | 'message'
  readonly office: string
  readonly to: string
  readonly language: 'en' | 'es'
  readonly texts: MessageTexts
  /** Tokens of the links; the first only for what is to be confirmed. */
  readonly confirmToken: string
  readonly backToken: string
  readonly server: MailServer
}

/** What the processes that do the work ask of the store. */
export interface SupportOutbox {
  /** Undefined when there is nothing left to send. From here on a message counts as handed over, and is not given out again until it is settled as not sent. */
  take(mailId: string): Promise<SupportMailToSend | undefined>
  settle(mailId: string, becomes: 'delivered' | 'failed' | 'queued' | 'unsure', why?: string): Promise<void>
}

/** So many days a link to confirm works; what is not confirmed by then is erased. */
export const daysToConfirm = 7
