import { dateInWords, done, type RecordFields, type Result } from '@lenity/casefile'
import type { CaseRecord, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { circleOf } from '@lenity/outreach'
import { composePacket, type Packet, type Sentence } from '@lenity/petition'
import { viewCase, type CaseView } from '../case-view.ts'
import { nothingHere, seesAll } from '../campaign/introductions-view.ts'
import { mayCompute } from '../docket/case-line.ts'
import { packetInput } from '../packet/packet-input.ts'

/** Something to say, and what it rests on. */
interface Point {
  readonly says: string
  /** Paper and page, or the citation. */
  readonly sources: readonly string[]
}

/** One page to take into a meeting. */
export interface MeetingBrief {
  readonly title: string
  readonly how: string
  readonly on: string
  readonly at: string | undefined
  readonly place: string | undefined
  readonly person: string
  /** The sentence then and now, in the sentence that opens the petition; undefined when what may be said outside does not tell it. */
  readonly thenAndNow: Point | undefined
  /** Whether the reasons are someone’s own words for this meeting, or the petition’s. */
  readonly reasonsAre: 'chosen' | 'of the petition'
  readonly reasons: readonly Point[]
  readonly wanted: string | undefined
  readonly points: readonly string[]
  readonly avoid: readonly string[]
  readonly attendees: readonly { readonly name: string; readonly role: string; readonly known: readonly string[] }[]
  readonly others: string | undefined
  readonly agreed: string | undefined
}

/** What is never talked about outside, whatever else is written down. */
const neverSaid = ['Whether the person helped the government, or was asked to', 'The presentence report and what stands in it', 'Other people’s cases']
/** So many reasons are taken into a room. */
const mostReasons = 3
/** So many sentences of each: what can be said in a breath. */
const mostSentences = 2

/** The page for a meeting, made of the case as it stands now. For those who see the facts and the log as a whole. */
export async function briefOfMeeting(store: StoreForUser, caseId: string, recordId: string, today: CivilDate): Promise<Result<MeetingBrief>> {
  const view = await viewCase(store, caseId, today, { pages: true, what: 'brief for a meeting read' })
  if (!view.ok) return view
  const { file } = view.value
  if (!seesAll(file.role, 'log') || !mayCompute(view.value)) return nothingHere('this meeting')
  const [log, contacts, narrative] = [await store.records.list(caseId, 'log'), await store.records.list(caseId, 'contacts'), await store.narrative.list(caseId)]
  if (!log.ok) return log
  if (!contacts.ok) return contacts
  if (!narrative.ok) return narrative
  const record = log.value.find(({ id, type }) => id === recordId && type === 'meeting')
  if (record === undefined) return nothingHere('this meeting')
  const meeting = record.fields as RecordFields<'meeting'>
  // What leaves the room in somebody's hand says what a packet for the mail may say: nothing confidential, sealed or unconfirmed.
  const composed = composePacket({ ...packetInput(view.value, narrative.value), variant: 'person by mail' })
  // Of a case the engine does not cover nothing is argued; what somebody wrote down for the meeting stands.
  const packet = composed.ok ? composed.packet : undefined
  const chosen = meeting.reasons ?? []
  return done({
    title: meeting.title, how: meeting.how, on: meeting.on, at: meeting.at, place: meeting.place, person: file.title, thenAndNow: openingOf(packet, view.value),
    reasonsAre: chosen.length > 0 ? 'chosen' : 'of the petition',
    reasons: chosen.length > 0 ? chosen.map((says) => ({ says, sources: [] })) : reasonsOf(packet, view.value),
    wanted: meeting.wanted, points: linesOf(meeting.points), avoid: [...neverSaid, ...linesOf(meeting.avoid)],
    attendees: attendeesOf(meeting, contacts.value, log.value, today), others: meeting.others, agreed: meeting.agreed,
  })
}

function summaryOf(packet: Packet | undefined): Packet['parts'][number]['sections'][number]['blocks'] {
  return (packet?.parts ?? []).filter(({ id }) => id === 'executive summary').flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
}

function openingOf(packet: Packet | undefined, view: CaseView): Point | undefined {
  const [opening] = summaryOf(packet).flatMap((block) => (block.is === 'opening' ? [block.sentence] : []))
  return opening && { says: opening.text, sources: sourcesOf([opening], view) }
}

/** The first reasons the petition argues, each with what it rests on. */
function reasonsOf(packet: Packet | undefined, view: CaseView): readonly Point[] {
  return summaryOf(packet).flatMap((block) => (block.is === 'reasons' ? block.items : [])).slice(0, mostReasons).map(({ lead, sentences }) => {
    const said = sentences.slice(0, mostSentences)
    return { says: `${lead.text} ${said.map(({ text }) => text).join(' ')}`, sources: sourcesOf(said, view) }
  })
}

/** Where sentences stand: papers with their pages, whoever told it, the law; each once. */
function sourcesOf(sentences: readonly Sentence[], { facts, papers }: CaseView): readonly string[] {
  const named = sentences.flatMap(({ basis }) => {
    const used = basis.is === 'fact' || basis.is === 'law' ? basis.facts.map(({ id }) => facts.find((one) => one.id === id)) : []
    const said = used.flatMap((one) => {
      if (one === undefined) return []
      const { source } = one
      if (source.from === 'paper') return [`${papers.find(({ id }) => id === source.paper)?.name ?? 'a paper'}, page ${source.page}`]
      return [source.from === 'person' ? `${source.who}, ${source.on}` : source.cite]
    })
    return [...said, ...(basis.is === 'fact' || basis.is === 'law' ? basis.sources.map(({ cite }) => cite) : [])]
  })
  return [...new Set(named)]
}

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '')
}

/** Who comes, and what is known of each: their office on the day, what they promised and did, when they last spoke with us. */
function attendeesOf(meeting: RecordFields<'meeting'>, contacts: readonly CaseRecord[], log: readonly CaseRecord[], today: CivilDate): MeetingBrief['attendees'] {
  const { people, terms, asks } = circleOf(contacts)
  return (meeting.contacts ?? []).flatMap((id) => {
    const person = people.find((one) => one.id === id)
    if (person === undefined) return []
    const offices = terms.filter((term) => term.contact === id && (term.from === undefined || term.from <= today) && (term.to === undefined || term.to >= today)).map(({ office }) => office)
    const talks = log.flatMap(({ type, fields }) => (type === 'communication' && 'summary' in fields && (fields.contact === id || fields.with === person.name) ? [fields] : [])).toSorted((one, other) => other.on.localeCompare(one.on))
    return [{
      name: person.name, role: [person.role, person.organization].filter(Boolean).join(', '),
      known: [
        ...offices,
        ...asks.filter(({ contact, state }) => contact === id && ['open', 'kept', 'broken'].includes(state)).map(({ which, what, state }) => `${which === 'they promised' ? 'Promised' : which === 'we promised' ? 'We promised' : which === 'we asked' ? 'We asked' : 'Asked us'}: ${what} (${state})`),
        ...talks.slice(0, 1).map(({ on, summary }) => `Last spoke with us on ${dateInWords(on as CivilDate)}: ${summary.length > 160 ? `${summary.slice(0, 157).trimEnd()} …` : summary}`),
      ],
    }]
  })
}
