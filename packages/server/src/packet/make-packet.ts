import { randomBytes } from 'node:crypto'
import { isCounsel, reach, refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { compareVersions, composeCounselCopy, composePacket, keepSentences, mailLimit, problems, renderAuthored, renderMemorandum, renderPacket, renderVolumes, type ComparedSentence, type OfficeVoice, type Packet, type PacketInput, type PacketProblem, type PacketVariant, type PetitionAsks } from '@lenity/petition'
import { viewCase, type CaseView } from '../case-view.ts'
import { keepVersion } from '../draft/kept-versions.ts'
import { packetsSignedOff, packetsSignedOffElsewhere, type SignedOff } from '../draft/packets-signed-off.ts'
import { isSettled, signedElsewhere, signedSentences, withSignatures, type SignedProblem } from '../draft/signed-sentences.ts'
import { inCounselsWords, wordings, type Reworded } from '../draft/wordings.ts'
import { officeName } from '../papers-to-get/request-letter.ts'
import { packetInput } from './packet-input.ts'
import { chosenGrants } from '../precedents/precedents.ts'
import { standingVoice } from '../voice/voice-of-office.ts'
import { caseWithPlan } from '../release/case-with-plan.ts'
import { bytesShown, redactedPapers } from './redacted-papers.ts'
import { engagementOf, sayEngagement } from '../people/engagement.ts'

/** One packet as kept: its PDF, its memorandum as DOCX, and what it was composed of, so that it can be checked against the facts later. */
export interface PacketSet {
  readonly id: string
  readonly variant: PacketVariant
  readonly asks: PetitionAsks
  readonly madeAt: string
  readonly files: readonly { readonly id: string; readonly kind: 'pdf' | 'volume' | 'docx' | 'composition'; /** Which volume, from 1, of a packet too large for one mail. */ readonly volume?: number; readonly bytes: number; readonly sha256: string }[]
  readonly problems: readonly SignedProblem[]
  /** Set once counsel signed it off as final. */
  readonly signedOff: SignedOff | undefined
  /** Signed off in the office the case came from: told, and no signature here. */
  readonly signedOffElsewhere: SignedOff | undefined
  /** For counsel alone: what was left out and why. Never in the packet. */
  readonly notes: readonly string[]
}

/** Which packet, what it asks for, and the order or rule counsel recorded that lets the presentence report and the statement of reasons go with it. */
export interface PacketWish {
  readonly variant: PacketVariant
  /** What it asks for: commutation when left out. */
  readonly form?: PetitionAsks | undefined
  readonly confidentialAllowedBy?: string | undefined
  /** Show the papers themselves also where a redacted copy exists; for the Pardon Attorney only. */
  readonly unredacted?: boolean | undefined
  readonly signedBy?: 'counsel' | 'the person' | undefined
  /** What counsel says of other relief in the letter on top. */
  readonly otherRelief?: string | undefined
}

/** The most bytes a file of a packet that is made may have; what is larger is kept in volumes too. */
export interface PacketSize {
  readonly limit?: number | undefined
}

export interface Composition {
  readonly packet: Packet
  readonly notes: readonly string[]
}

/** The variant under which a file is kept that was sent and not built here. */
export const asSent = 'as sent'

/** The same of a paper of another door. */
export const doorSent = 'other door, as sent'

const kinds = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/json': 'composition',
} as const

/**
 * What a packet made now would be composed of. Only counsel may make one: what must stay sealed can be kept out only by someone who can see it. Whoever
 * reads packets and writes none may read the draft, composed of what they see themselves and of nothing else.
 */
export async function composeNow(store: StoreForUser, caseId: string, wish: PacketWish, today: CivilDate, to: 'make' | 'read' = 'make'): Promise<Result<Composition & { readonly view: CaseView; /** Before counsel's words were put in. */ readonly composed: Packet; readonly reworded: readonly (Reworded & { readonly fits: boolean })[] }>> {
  const gathered = await gather(store, caseId, wish, today, { to })
  if (!gathered.ok) return gathered
  const { input, view, voice } = gathered.value
  const composed = composePacket(input)
  if (!composed.ok) return refused('conflict', composed.problem.what, composed.problem.where, composed.problem.next)
  const words = await wordings(store, caseId, wish.variant)
  if (!words.ok) return words
  return { ok: true, value: { composed: composed.packet, notes: [...composed.notes, ...(voice === 0 ? [] : [`Our voice: composed in the office’s own words, version ${voice}.`])], view, ...inCounselsWords(composed.packet, words.value) } }
}

async function gather(store: StoreForUser, caseId: string, wish: PacketWish, today: CivilDate, { what, to = 'make' }: { readonly what?: string; readonly to?: 'make' | 'read' } = {}): Promise<Result<{ readonly input: PacketInput; readonly view: CaseView; /** Which version of the office’s voice; 0 where it has none. */ readonly voice: number }>> {
  const view = await viewCase(store, caseId, today, { pages: true, ...(what !== undefined && { what }) })
  if (!view.ok) return view
  const may = reach(view.value.file.role, 'packets')
  if (may !== 'write' && (to === 'make' || may !== 'read')) return refused('invalid', 'Only counsel on the case can make a packet.', view.value.file.title, 'Ask counsel on the case.')
  const planned = await caseWithPlan(store, view.value)
  if (!planned.ok) return planned
  const agreements = await store.records.list(caseId, 'agreements')
  if (!agreements.ok) return agreements
  const { died, withdrew } = engagementOf(agreements.value)
  const [ended] = sayEngagement({ died, withdrew, fileReturned: undefined })
  if (ended !== undefined) return refused('conflict', ended, view.value.file.title, 'If that is not so, correct the entry among the agreements, or keep there the engagement letter that takes the work up again.')
  const narrative = await store.narrative.list(caseId)
  if (!narrative.ok) return narrative
  const redacted = await redactedPapers(store, caseId)
  if (!redacted.ok) return redacted
  const petitions = await store.records.list(caseId, 'petitions')
  if (!petitions.ok) return petitions
  const spoken = await standingVoice(store, view.value.file.office)
  return { ok: true, value: { voice: spoken.version, input: { voice: spoken.voice, ...packetInput(planned.value.view, narrative.value), plan: planned.value.steps, precedents: chosenGrants(petitions.value), ...wish, office: await officeName(store, view.value.file.office), redacted: redacted.value }, view: planned.value.view } }
}

/** How the packet of a case reads in another voice than the one that stands, sentence by sentence where it differs; nothing is kept. Only counsel on the case may ask. */
export async function packetInAnotherVoice(store: StoreForUser, caseId: string, wish: PacketWish, voice: OfficeVoice, today: CivilDate): Promise<Result<{ readonly compared: readonly ComparedSentence[]; readonly notes: readonly string[] }>> {
  const gathered = await gather(store, caseId, wish, today, { what: 'draft read in other words' })
  if (!gathered.ok) return gathered
  const [now, then] = [composePacket(gathered.value.input), composePacket({ ...gathered.value.input, voice })]
  if (!now.ok) return refused('conflict', now.problem.what, now.problem.where, now.problem.next)
  if (!then.ok) return refused('conflict', then.problem.what, then.problem.where, then.problem.next)
  return { ok: true, value: { compared: compareVersions(keepSentences(now.packet), keepSentences(then.packet)).filter(({ is }) => is !== 'same'), notes: then.notes.filter((note) => note.startsWith('Our voice: ')) } }
}

/**
 * Counsel's own copy as it would be now: made when it is asked for and kept nowhere, so that it is in no list of packets, nothing can share
 * it, and it is never taken for what was filed. For counsel on the case alone.
 */
export async function counselCopy(store: StoreForUser, caseId: string, wish: Pick<PacketWish, 'confidentialAllowedBy'>, today: CivilDate): Promise<Result<Uint8Array>> {
  const there = await store.cases.get(caseId)
  if (!there.ok) return there
  if (!isCounsel(there.value.role)) return refused('not found', 'There is nothing here that you can open.', 'counsel’s own copy', 'Ask counsel on the case.')
  const gathered = await gather(store, caseId, { ...wish, variant: 'pardon attorney' }, today, { what: 'counsel’s own copy made' })
  if (!gathered.ok) return gathered
  const words = await wordings(store, caseId, 'pardon attorney')
  if (!words.ok) return words
  const composed = composeCounselCopy(gathered.value.input, (packet) => inCounselsWords(packet, words.value).packet)
  if (!composed.ok) return refused('conflict', composed.problem.what, composed.problem.where, composed.problem.next)
  return { ok: true, value: (await renderPacket(composed.packet, bytesShown(store, caseId))).pdf }
}

/** Composes and renders a packet from the case as it stands and keeps it. Takes seconds. */
export async function makePacket(store: StoreForUser, caseId: string, wish: PacketWish, today: CivilDate, { limit = mailLimit }: PacketSize = {}): Promise<Result<PacketSet>> {
  const { variant } = wish
  const done = await composeNow(store, caseId, wish, today)
  if (!done.ok) return done
  const { view: { on }, packet, notes } = done.value
  const bytesOf = bytesShown(store, caseId)
  const rendered = await renderPacket(packet, bytesOf)
  // What goes to a prison is printed; only what is sent as a file has to fit into mail.
  const volumes = variant === 'pardon attorney' && rendered.pdf.length > limit ? await renderVolumes(packet, bytesOf, limit) : []
  const composed: Composition = { packet, notes: [...new Set([...notes, ...rendered.warnings, ...volumes.flatMap(({ warnings }) => warnings)])] }
  const stem = `${wish.form === undefined || wish.form === 'commutation' ? '' : `${wish.form}-`}${variant.replaceAll(' ', '-')}-${on}-${randomBytes(4).toString('hex')}`
  const keep = (ending: string, mediaType: keyof typeof kinds, bytes: Uint8Array) => store.packets.add(caseId, { name: `${stem}.${ending}`, mediaType, variant, bytes })
  for (const kept of [
    await keep('pdf', 'application/pdf', rendered.pdf),
    await keep('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', await renderMemorandum(composed.packet)),
    await keep('json', 'application/json', new TextEncoder().encode(JSON.stringify(composed))),
  ]) if (!kept.ok) return kept
  for (const [at, { pdf }] of volumes.entries()) {
    const kept = await keep(`volume-${at + 1}.pdf`, 'application/pdf', pdf)
    if (!kept.ok) return kept
  }
  const version = await keepVersion(store, caseId, { packet: composed.packet, paper: composed.packet.asks ?? 'commutation', madePacket: stem })
  if (!version.ok) return version
  const all = await listPackets(store, caseId, today)
  if (!all.ok) return all
  const made = all.value.find(set => set.id === stem)
  return made ? { ok: true, value: made } : refused('unavailable', 'The packet was not kept.', stem, 'Try again.')
}

/** The packets of a case, newest first, each checked against the facts as they stand now. */
export async function listPackets(store: StoreForUser, caseId: string, today: CivilDate): Promise<Result<readonly PacketSet[]>> {
  const records = await store.packets.list(caseId)
  if (!records.ok) return records
  const view = await viewCase(store, caseId, today, { pages: true })
  if (!view.ok) return view
  const planned = await caseWithPlan(store, view.value)
  if (!planned.ok) return planned
  const signing = await workNotSigned(store, caseId)
  if (!signing.ok) return signing
  const [signed, finals, elsewhere, finalsElsewhere] = [await signedSentences(store, caseId), await packetsSignedOff(store, caseId), await signedElsewhere(store, caseId), await packetsSignedOffElsewhere(store, caseId)]
  if (!signed.ok) return signed
  if (!finals.ok) return finals
  if (!elsewhere.ok) return elsewhere
  if (!finalsElsewhere.ok) return finalsElsewhere
  const { role } = view.value.file
  // What was sent from elsewhere is kept beside the packets that were built here.
  const byStem = Map.groupBy(records.value.filter(({ variant, erasedAt }) => erasedAt === undefined && variant !== asSent && variant !== doorSent), record => record.name.replace(/\..*$/, ''))
  const sets: PacketSet[] = []
  for (const [id, files] of byStem) {
    const first = files[0]
    const composition = files.find(one => one.mediaType === 'application/json')
    if (first === undefined || composition === undefined) continue
    const bytes = await store.packets.bytes(caseId, composition.id)
    if (!bytes.ok) return bytes
    const { packet, notes } = compositionFrom(bytes.value)
    // Someone of the family sees few of the facts it rests on: to them nothing is said of the rest.
    const open = role === 'family' ? [] : [...withSignatures(problems(packet, planned.value.view.facts, planned.value.view.standing), signed.value, elsewhere.value), ...signing.value]
    const signedOff = finals.value.get(id)
    sets.push({
      id,
      variant: packet.variant,
      asks: packet.asks ?? 'commutation',
      madeAt: first.madeAt,
      files: files.map(fileOf),
      problems: open,
      // Whether it still stands is said by those who see all that it could fall for.
      signedOffElsewhere: finalsElsewhere.value.get(id),
      signedOff: signedOff && { ...signedOff, ...(isCounsel(role) && { stands: open.every(isSettled) }) },
      notes: isCounsel(role) ? notes : [],
    })
  }
  return { ok: true, value: sets }
}

/** Pieces of work on the case that wait for counsel's signature. */
export async function workNotSigned(store: StoreForUser, caseId: string): Promise<Result<readonly PacketProblem[]>> {
  const unsigned = await store.signatures.ofCase(caseId)
  if (!unsigned.ok) return unsigned
  const pieces = unsigned.value.length
  return { ok: true, value: pieces === 0 ? [] : [{ is: 'work not signed', pieces, next: 'Counsel reads and signs it under “My work”; until then the packet is a draft.' }] }
}

function fileOf({ id, name, mediaType, size, sha256 }: { readonly id: string; readonly name: string; readonly mediaType: string; readonly size: number; readonly sha256: string }): PacketSet['files'][number] {
  const volume = /\.volume-(\d+)\.pdf$/.exec(name)?.[1]
  return volume === undefined ? { id, kind: kinds[mediaType as keyof typeof kinds], bytes: size, sha256 } : { id, kind: 'volume', volume: Number(volume), bytes: size, sha256 }
}

/** The authored pages of a packet that was made, by themselves for the archive: set again from what the packet was composed of. */
export async function authoredPages(store: StoreForUser, caseId: string, packetId: string): Promise<Result<Uint8Array>> {
  const kept = await compositionOf(store, caseId, packetId)
  return kept.ok ? { ok: true, value: (await renderAuthored(kept.value.packet)).pdf } : kept
}

/** A file of a packet by its ending: `pdf`, `volume-2.pdf`, `docx`. */
export async function packetFile(store: StoreForUser, caseId: string, packetId: string, ending: 'pdf' | 'docx' | 'json' | `volume-${number}.pdf`): Promise<Result<Uint8Array>> {
  const records = await store.packets.list(caseId)
  if (!records.ok) return records
  const file = records.value.find(record => record.name === `${packetId}.${ending}`)
  if (file === undefined) return refused('not found', 'There is nothing here that you can open.', 'this packet', 'Go back to the case.')
  return store.packets.bytes(caseId, file.id)
}

/** What a packet was composed of, as kept. */
export async function compositionOf(store: StoreForUser, caseId: string, packetId: string): Promise<Result<Composition>> {
  const kept = await packetFile(store, caseId, packetId, 'json')
  return kept.ok ? { ok: true, value: compositionFrom(kept.value) } : kept
}

function compositionFrom(bytes: Uint8Array): Composition {
  return JSON.parse(new TextDecoder().decode(bytes)) as Composition
}
