import { paperKinds, type PaperKind } from '@lenity/law'
import { holders } from '@lenity/law/records'
import { z } from 'zod'
import type { RecordKind } from '../policy/who-sees-what.ts'

const text = z.string().trim().min(1).max(20_000)
const line = z.string().trim().min(1).max(500)
const day = z.iso.date()
const cents = z.number().int().min(0).max(1e12)
const kindsOfPaper = Object.keys(paperKinds) as [PaperKind, ...PaperKind[]]
const user = z.string().min(1).max(200)

/** One type of record: the kind it is seen as, its name in words, its fields, and which of them stay plain. */
export interface RecordType<S extends z.ZodObject = z.ZodObject> {
  readonly kind: RecordKind
  readonly label: string
  readonly fields: S
  /** Dates and statuses that lists and calendars are made of; everything else is encrypted. */
  readonly plain: readonly (keyof z.infer<S> & string)[]
}

function type<S extends z.ZodObject>(kind: RecordKind, label: string, fields: S, plain: readonly (keyof z.infer<S> & string)[]): RecordType<S> {
  return { kind, label, fields, plain }
}

/** Every type of record a case can hold beside its papers and facts. Money is in cents of a dollar, time in minutes, days are civil dates. */
export const recordTypes = {
  'task': type('tasks', 'task', z.strictObject({ title: line, assignedTo: user.optional(), dueOn: day.optional(), doneOn: day.optional(), part: line.optional(), note: text.optional() }), ['assignedTo', 'dueOn', 'doneOn']),
  'deadline': type('tasks', 'deadline', z.strictObject({ title: line, on: day, basis: text, doneOn: day.optional() }), ['on', 'doneOn']),
  'paper request': type('tasks', 'paper to get', z.strictObject({ paper: z.enum(kindsOfPaper), holder: z.enum(holders), to: line.optional(), state: z.enum(['to ask', 'asked', 'chased', 'refused', 'not needed']), how: z.enum(['post', 'legal mail', 'electronic mail', 'online', 'fax', 'telephone', 'in person']).optional(), askedOn: day.optional(), dueOn: day.optional(), dueBasis: text.optional(), chasedOn: day.optional(), settledOn: day.optional(), assignedTo: user.optional(), reason: text.optional() }), ['state', 'askedOn', 'dueOn', 'chasedOn', 'settledOn', 'assignedTo']),
  'label': type('tasks', 'label', z.strictObject({ label: z.string().trim().min(1).max(60) }), []),
  'time': type('fees', 'time worked', z.strictObject({ who: user, on: day, minutes: z.number().int().min(1).max(24 * 60), what: text, centsAnHour: cents.optional() }), ['who', 'on', 'minutes', 'centsAnHour']),
  'expense': type('fees', 'expense', z.strictObject({ on: day, cents, what: text, paidBy: line.optional() }), ['on', 'cents']),
  'fund': type('fees', 'money received for the case', z.strictObject({ on: day, cents, from: line, purpose: text.optional() }), ['on', 'cents']),
  'disbursement': type('fees', 'money paid out for the case', z.strictObject({ on: day, cents, to: line, what: text }), ['on', 'cents']),
  'communication': type('log', 'call, letter, message or meeting', z.strictObject({ channel: z.enum(['call', 'letter', 'legal mail', 'monitored message', 'electronic mail', 'meeting', 'visit']), direction: z.enum(['out', 'in']), on: day, with: line, summary: text, follows: text.optional(), followUpOn: day.optional(), privileged: z.boolean() }), ['channel', 'direction', 'on', 'followUpOn', 'privileged']),
  'contact': type('contacts', 'contact', z.strictObject({ name: line, role: line, organization: line.optional(), phone: line.optional(), email: z.email().optional(), address: text.optional(), note: text.optional() }), []),
  'release step': type('plan', 'step of the release plan', z.strictObject({ area: z.enum(['home', 'work', 'transport', 'identity papers', 'health cover', 'supervision', 'family', 'first 72 hours', 'other']), what: text, who: line.optional(), by: day.optional(), promisedIn: line.optional(), letter: z.string().max(90).optional(), doneOn: day.optional() }), ['area', 'by', 'doneOn']),
  'petition': type('petitions', 'petition', z.strictObject({ authority: line, asks: z.enum(['commutation', 'pardon', 'remission', 'reprieve', 'compassionate release', 'sentence reduction', 'other']), preparedBy: user.optional(), filedOn: day.optional(), number: line.optional(), status: z.enum(['in preparation', 'filed', 'pending', 'granted', 'denied', 'closed without action', 'withdrawn']), asOf: day, terms: text.optional(), note: text.optional() }), ['asks', 'filedOn', 'status', 'asOf']),
  'precedent': type('petitions', 'published grant in the memorandum', z.strictObject({ name: line, grantedOn: day, offense: text, sentence: text.optional(), terms: text.optional(), source: z.string().trim().regex(/^https?:\/\/\S+$/, 'the address it was published at').max(2_000), list: line, listDay: day }), ['grantedOn', 'listDay']),
  'agreement': type('agreements', 'engagement, authority or release', z.strictObject({ what: z.enum(['engagement letter', 'authority to represent', 'certification of identity', 'prison release', 'medical release', 'interpreter and read-back', 'withdrawal', 'return of the file', 'court order allowing the work', 'rule or order on confidential papers', 'death of the client']), signedOn: day, expiresOn: day.optional(), by: line, interpretedBy: line.optional(), readBackOn: day.optional(), note: text.optional() }), ['what', 'signedOn', 'expiresOn']),
} as const satisfies Record<string, RecordType>

export type RecordTypeName = keyof typeof recordTypes

/** The fields of a type of record. */
export type RecordFields<T extends RecordTypeName = RecordTypeName> = z.infer<(typeof recordTypes)[T]['fields']>

export function isRecordType(name: string): name is RecordTypeName {
  return Object.hasOwn(recordTypes, name)
}
