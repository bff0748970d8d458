import { paperKinds, type PaperKind } from '@lenity/law'
import { grantTypes, holders } from '@lenity/law/records'
import { z } from 'zod'
import type { RecordKind } from '../policy/who-sees-what.ts'

const text = z.string().trim().min(1).max(20_000)
const line = z.string().trim().min(1).max(500)
const day = z.iso.date()
const cents = z.number().int().min(0).max(1e12)
const months = z.number().int().min(1).max(1200)
const kindsOfPaper = Object.keys(paperKinds) as [PaperKind, ...PaperKind[]]
const user = z.string().min(1).max(200)
/** The id of another record of the case; of someone who was taken out since it names nobody. */
const record = z.string().trim().min(1).max(90)
/** `HH:MM` on the clock where the thing happens. */
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 14:30')

/** What somebody is in public life or in the case, for introductions and for how they are written to. */
const callings = ['member of Congress', 'staff of a member of Congress', 'governor or president', 'counsel to the one who decides', 'adviser', 'pardon office or board', 'official', 'judge', 'prosecutor', 'lawyer', 'prison staff', 'journalist', 'advocate', 'faith leader', 'employer', 'family', 'friend', 'other'] as const
/** How well two people know one another, the closest first. */
const strengths = ['close', 'knows well', 'has met', 'knows of'] as const
/** On what word it rests that two people know one another, the surest first. */
const evidences = ['one of them said so', 'public record', 'someone else said so', 'guessed'] as const
/** How people are met. */
const meetingWays = ['meeting', 'call', 'video call', 'visit', 'legal visit', 'legal call'] as const
/** How something reaches the person inside: only special mail is not read. */
const insideChannels = ['special mail', 'mail', 'monitored message'] as const

/** What the one who was asked can have decided, or the one who asked done. */
export const decisionOutcomes = ['granted', 'denied', 'closed without action', 'withdrawn'] as const
/** Who hears of a decision from us; those who were harmed never do. */
export const toldOfDecision = ['the person inside', 'family', 'release plan', 'probation office', 'the team', 'supporters', 'press'] as const
/** How they are told. */
export const tellingWays = ['legal call', 'legal visit', 'special mail', 'monitored message', 'telephone', 'in person', 'electronic mail', 'letter'] as const
/** What can stand on the page for everyone, each with a consent of its own; the first five are told by the case itself. */
export const publicFields = ['name', 'age', 'sentence', 'time served', 'then and now', 'photograph', 'story', 'own words', 'write', 'sign', 'call', 'contact', 'signatures', 'address'] as const
/** How somebody agreed that something may be shown to everyone. */
const consentWays = ['signed', 'in a letter or message', 'said to us'] as const
/** Where somebody is led: another page, a telephone, a mailbox. */
const link = z.string().trim().regex(/^(?:https:\/\/[^\s"'<>]+|tel:\+?[\d-]+|mailto:[^\s"'<>@]+@[^\s"'<>@]+)$/, 'an address that begins with https:, tel: or mailto:').max(2_000)

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
  'communication': type('log', 'call, letter, message or meeting', z.strictObject({ channel: z.enum(['call', 'letter', 'legal mail', 'monitored message', 'electronic mail', 'meeting', 'visit']), direction: z.enum(['out', 'in']), on: day, with: line, contact: record.optional(), reached: z.enum(['spoke', 'left word', 'no answer']).optional(), summary: text, follows: text.optional(), followUpOn: day.optional(), privileged: z.boolean() }), ['channel', 'direction', 'on', 'reached', 'followUpOn', 'privileged']),
  'meeting': type('log', 'meeting, call or visit that is planned', z.strictObject({ title: line, how: z.enum(meetingWays), on: day, at: clock.optional(), place: line.optional(), contacts: z.array(record).max(40).optional(), others: line.optional(), wanted: text.optional(), reasons: z.array(line).max(3).optional(), points: text.optional(), avoid: text.optional(), agreed: text.optional(), privileged: z.boolean(), doneOn: day.optional() }), ['how', 'on', 'doneOn', 'privileged']),
  'letter inside': type('log', 'letter or message to the person inside', z.strictObject({ channel: z.enum(insideChannels), language: z.enum(['en', 'es']), on: day, subject: line, body: z.string().trim().min(1).max(100_000), attorney: line.optional(), privileged: z.boolean(), state: z.enum(['draft', 'sent']), answered: z.array(line).max(40).optional() }), ['channel', 'on', 'privileged', 'state']),
  'contact': type('contacts', 'contact', z.strictObject({ name: line, role: line, standsAs: z.enum(callings).optional(), organization: line.optional(), approach: z.enum(['free', 'ask counsel first', 'do not ask']).optional(), approachWhy: line.optional(), alsoCalled: line.optional(), phone: line.optional(), email: z.email().optional(), address: text.optional(), note: text.optional() }), []),
  'term of office': type('contacts', 'term of office', z.strictObject({ contact: record, office: line, standsAs: z.enum(callings), from: day.optional(), to: day.optional(), source: text }), []),
  'acquaintance': type('contacts', 'who knows whom', z.strictObject({ one: z.union([z.literal('us'), record]), other: record, strength: z.enum(strengths), how: text, evidence: z.enum(evidences), basis: text, since: day.optional(), until: day.optional() }), []),
  'ask': type('contacts', 'ask or promise', z.strictObject({ which: z.enum(['we asked', 'they promised', 'they asked', 'we promised']), contact: record, what: text, on: day, dueOn: day.optional(), through: record.optional(), introduces: record.optional(), state: z.enum(['open', 'kept', 'broken', 'declined', 'withdrawn']), doneOn: day.optional(), note: text.optional() }), ['on', 'dueOn', 'state', 'doneOn']),
  'question for counsel': type('contacts', 'question for counsel', z.strictObject({ about: z.enum(['conflict of interest', 'lobbying disclosure', 'gift or hospitality', 'someone with a lawyer', 'other']), contact: record.optional(), question: text, on: day, dueOn: day.optional(), state: z.enum(['open', 'answered']), answer: text.optional(), doneOn: day.optional() }), ['on', 'dueOn', 'state', 'doneOn']),
  'money asked': type('fees', 'money asked or paid for help', z.strictObject({ on: day, cents: cents.optional(), by: line, contact: record.optional(), of: line, for: z.enum(['access or an introduction', 'a promise of a result', 'a lawyer', 'papers or copies', 'publicity', 'other']), what: text, state: z.enum(['asked', 'refused', 'paid', 'paid back']), note: text.optional() }), ['on', 'cents', 'state']),
  // What a quote says stands in the paper alone: a record of it is seen by some who may not see the paper once that is sealed.
  'press article': type('contacts', 'article of the press', z.strictObject({ paper: record, is: z.enum(['article', 'no article']), outlet: line.optional(), author: line.optional(), publishedOn: day.optional(), link: line.optional() }), []),
  'quotation': type('contacts', 'quote and who said it', z.strictObject({ paper: record, place: line, words: line, is: z.enum(['said', 'no quotation']), speaker: line.optional(), contact: record.optional(), told: line.optional(), proposed: line.optional() }), []),
  'release step': type('plan', 'step of the release plan', z.strictObject({ area: z.enum(['home', 'work', 'transport', 'identity papers', 'health cover', 'supervision', 'family', 'first 72 hours', 'other']), what: text, who: line.optional(), by: day.optional(), promisedIn: line.optional(), letter: z.string().max(90).optional(), doneOn: day.optional() }), ['area', 'by', 'doneOn']),
  'after release': type('plan', 'how it went after release', z.strictObject({ on: day, what: z.enum(['released', 'at home', 'at work', 'settled', 'in trouble', 'back in custody', 'supervision over', 'something else']), words: text, consent: z.enum(['given', 'not given', 'withdrawn']), consentOn: day.optional() }), ['on', 'what', 'consent']),
  'petition': type('petitions', 'petition', z.strictObject({ authority: line, asks: z.enum(['commutation', 'pardon', 'remission', 'reprieve', 'compassionate release', 'sentence reduction', 'other']), preparedBy: user.optional(), filedOn: day.optional(), number: line.optional(), status: z.enum(['in preparation', 'filed', 'pending', ...decisionOutcomes]), asOf: day, lookAgainOn: day.optional(), terms: text.optional(), note: text.optional() }), ['asks', 'filedOn', 'status', 'asOf', 'lookAgainOn']),
  'status check': type('petitions', 'look at how a petition stands', z.strictObject({ petition: record, on: day, where: line, says: z.enum(['pending', ...decisionOutcomes, 'nothing found', 'something else']), words: text.optional() }), ['on', 'says']),
  'decision': type('petitions', 'decision on a petition', z.strictObject({ petition: record, outcome: z.enum(decisionOutcomes), on: day, heardFrom: line.optional(), grant: z.enum(grantTypes).optional(), termMonths: months.optional(), lessMonths: months.optional(), endsOn: day.optional(), supervision: z.enum(['stays', 'ended', 'changed', 'not said']).optional(), terms: text.optional(), conditions: text.optional(), warrant: z.string().max(90).optional(), note: text.optional() }), ['on', 'outcome']),
  'telling': type('petitions', 'telling of a decision', z.strictObject({ decision: record, whom: z.enum(toldOfDecision), name: line.optional(), channel: z.enum(tellingWays), on: day, note: text.optional() }), ['on']),
  'precedent': type('petitions', 'published grant in the memorandum', z.strictObject({ name: line, grantedOn: day, offense: text, sentence: text.optional(), terms: text.optional(), source: z.string().trim().regex(/^https?:\/\/\S+$/, 'the address it was published at').max(2_000), list: line, listDay: day }), ['grantedOn', 'listDay']),
  'agreement': type('agreements', 'engagement, authority or release', z.strictObject({ what: z.enum(['engagement letter', 'authority to represent', 'certification of identity', 'prison release', 'medical release', 'interpreter and read-back', 'withdrawal', 'return of the file', 'court order allowing the work', 'rule or order on confidential papers', 'death of the client']), signedOn: day, expiresOn: day.optional(), by: line, interpretedBy: line.optional(), readBackOn: day.optional(), note: text.optional() }), ['what', 'signedOn', 'expiresOn']),
  'public field': type('agreements', 'consent to show something to everyone', z.strictObject({ field: z.enum(publicFields), en: text.optional(), es: text.optional(), link: link.optional(), paper: z.string().trim().min(1).max(90).optional(), by: line, on: day, how: z.enum(consentWays), note: text.optional(), withdrawnOn: day.optional() }), ['field', 'on', 'withdrawnOn']),
} as const satisfies Record<string, RecordType>

export type RecordTypeName = keyof typeof recordTypes

/** The fields of a type of record. */
export type RecordFields<T extends RecordTypeName = RecordTypeName> = z.infer<(typeof recordTypes)[T]['fields']>

export function isRecordType(name: string): name is RecordTypeName {
  return Object.hasOwn(recordTypes, name)
}
