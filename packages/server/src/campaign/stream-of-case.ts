import { done, type Result } from '@lenity/casefile'
import type { CaseRecord, StoreForUser } from '@lenity/casefile/store'
import { leafShapeAt, type CivilDate } from '@lenity/law'
import { namesIn, streamOf, us, circleOf, type StreamEntry, type StreamWish } from '@lenity/outreach'
import { seesAll } from './introductions-view.ts'

const kindOfChannel: Readonly<Record<string, StreamEntry['kind']>> = { 'call': 'call', 'letter': 'letter', 'legal mail': 'letter', 'monitored message': 'message', 'electronic mail': 'message', 'meeting': 'meeting', 'visit': 'meeting' }
const channelWords: Readonly<Record<string, string>> = { 'call': 'Call', 'letter': 'Letter', 'legal mail': 'Legal mail', 'monitored message': 'Monitored message', 'electronic mail': 'E-mail', 'meeting': 'Meeting', 'visit': 'Visit' }
const insideWords = { 'special mail': 'Special mail', 'mail': 'Letter', 'monitored message': 'Monitored message' } as const
const recordKindsTold = ['log', 'tasks', 'contacts', 'plan', 'petitions'] as const

/** All that happened in a case as one stream, as far as its reader sees it and it fits what was wished for; the newest day first. */
export async function streamOfCase(store: StoreForUser, caseId: string, wish: StreamWish): Promise<Result<readonly StreamEntry[]>> {
  const opened = await store.cases.open(caseId, 'stream of the case read')
  if (!opened.ok) return opened
  const { file, contents } = opened.value
  const records: CaseRecord[] = []
  for (const kind of recordKindsTold) {
    const some = await store.records.list(caseId, kind)
    if (!some.ok) return some
    records.push(...some.value)
  }
  const came = await store.papers.came(caseId)
  if (!came.ok) return came
  const filings = seesAll(file.role, 'packets') ? await store.filings.list(caseId) : done([])
  if (!filings.ok) return filings
  const nameOf = namesIn(circleOf(records))
  const entries: readonly StreamEntry[] = [
    ...records.flatMap((record) => entryOf(record, nameOf)),
    ...contents.papers.flatMap(({ id, name, kind }): readonly StreamEntry[] => { const at = came.value.get(id); return at === undefined ? [] : [{ id, kind: 'paper', on: dayOf(at), at, title: `A paper came: ${name}`, detail: kind.kind }] }),
    ...contents.decisions.map(({ path, fact, at, why }): StreamEntry => ({ id: fact, kind: 'decision', on: dayOf(at), at, title: `Decided: ${leafShapeAt(path)?.label ?? path}`, detail: why })),
    ...filings.value.map(({ id, what, to, how, sentOn, at }): StreamEntry => ({ id, kind: 'sent', on: sentOn, at, title: `Sent: ${what}`, detail: `To ${to}, ${how}` })),
  ]
  return done(streamOf(entries, wish))
}

function entryOf({ id, type, at, fields }: CaseRecord, nameOf: (contact: string) => string): readonly StreamEntry[] {
  const known = fields as Readonly<Record<string, unknown>>
  const text = (name: string) => (typeof known[name] === 'string' ? known[name] : '')
  const day = (name: string) => (text(name) === '' ? undefined : text(name) as CivilDate)
  const [on, done_] = [day('on'), day('doneOn')]
  const who = (contact: string) => (contact === '' || contact === us ? {} : { who: nameOf(contact), contact })
  switch (type) {
    case 'communication': return on === undefined ? [] : [{ id, at, on, kind: kindOfChannel[text('channel')] ?? 'message', title: `${channelWords[text('channel')] ?? text('channel')} ${text('direction') === 'out' ? 'to' : 'from'} ${text('with')}${text('reached') === '' || text('reached') === 'spoke' ? '' : `: ${text('reached')}`}`, detail: [known['privileged'] === true ? 'Privileged.' : '', text('summary'), text('follows') === '' ? '' : `Follows: ${text('follows')}`].filter((part) => part !== '').join(' '), who: text('with'), ...(text('contact') === '' ? {} : { contact: text('contact') }), followUpOn: day('followUpOn') }]
    case 'meeting': return on === undefined ? [] : [{ id, at, on, kind: text('how').endsWith('call') ? 'call' : 'meeting', title: `${done_ === undefined ? 'Planned' : 'Held'}: ${text('title')}`, detail: text('agreed') === '' ? text('wanted') : `Agreed: ${text('agreed')}`, who: (Array.isArray(known['contacts']) ? known['contacts'] as readonly string[] : []).map(nameOf).join(', ') }]
    case 'letter inside': return on === undefined || text('state') !== 'sent' ? [] : [{ id, at, on, kind: known['channel'] === 'monitored message' ? 'message' : 'letter', title: `${insideWords[text('channel') as keyof typeof insideWords]} to the person inside: ${text('subject')}`, detail: text('body').slice(0, 400) }]
    case 'task':
    case 'deadline': return done_ === undefined ? [] : [{ id, at, on: done_, kind: 'task', title: `${type === 'deadline' ? 'Deadline met' : 'Done'}: ${text('title')}`, detail: text('note') || text('basis') }]
    case 'release step': return done_ === undefined ? [] : [{ id, at, on: done_, kind: 'task', title: `Ready for release: ${text('what')}`, detail: text('who') }]
    case 'ask': return [
      ...(on === undefined ? [] : [{ id, at, on, kind: 'promise' as const, title: `${askWords[text('which')] ?? 'Asked'} ${nameOf(text('contact'))}: ${text('what')}`, detail: text('note'), ...who(text('contact')), followUpOn: text('state') === 'open' ? day('dueOn') : undefined }]),
      ...(done_ === undefined || text('state') === 'open' ? [] : [{ id, at, on: done_, kind: 'promise' as const, title: `${nameOf(text('contact'))}, ${text('state')}: ${text('what')}`, detail: '', ...who(text('contact')) }]),
    ]
    case 'petition': return day('asOf') === undefined ? [] : [{ id, at, on: day('asOf') as CivilDate, kind: 'petition', title: `Petition for ${text('asks')}: ${text('status')}`, detail: text('authority') }]
    case 'status check': return on === undefined ? [] : [{ id, at, on, kind: 'petition', title: `Looked up how a petition stands, ${text('where')}: ${text('says')}`, detail: text('words') }]
    case 'decision': return on === undefined ? [] : [{ id, at, on, kind: 'petition', title: `Decision on a petition: ${text('outcome')}`, detail: text('terms') }]
    case 'telling': return on === undefined ? [] : [{ id, at, on, kind: 'petition', title: `Told of the decision: ${text('name') === '' ? text('whom') : `${text('name')} (${text('whom')})`}`, detail: text('note') }]
    default: return []
  }
}

const askWords: Readonly<Record<string, string>> = { 'we asked': 'We asked', 'they promised': 'Promised by', 'they asked': 'Asked of us by', 'we promised': 'We promised' }

function dayOf(instant: string): CivilDate {
  return instant.slice(0, 10) as CivilDate
}
