import { randomBytes } from 'node:crypto'
import { done, reach, refused, type Result } from '@lenity/casefile'
import type { Filing, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { doorPaperIds, doorPaperNames, type DoorPaperId, type Packet } from '@lenity/petition'
import { doorSent } from '../packet/make-packet.ts'
import { makeDoorPaper } from './make-door-paper.ts'
import { recordSending, sendingWays } from './record-warden-request.ts'

/** What counsel says of a paper of another door that went out. Without `file` the paper is made as it reads now, and those bytes are kept as the ones sent. */
export interface SentWish {
  readonly sentOn: CivilDate
  readonly how: string
  readonly to: string
  readonly number?: string | undefined
  readonly note?: string | undefined
  readonly file?: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array } | undefined
}

/** Keeps exactly what was sent of a paper of another door, with its hash, when, how and to whom, as a filing; the request to the warden stands in the log too. */
export async function recordDoorSent(store: StoreForUser, caseId: string, named: string, { file, number, how, ...said }: SentWish, today: CivilDate): Promise<Result<Filing>> {
  const there = await store.cases.get(caseId)
  if (!there.ok) return there
  const may = reach(there.value.role, 'packets')
  if (may !== 'write') return may === 'read' ? refused('invalid', 'Only counsel on the case says that something was sent.', there.value.title, 'Ask counsel on the case.') : refused('not found', 'There is nothing here that you can open.', 'this paper', 'Go back to the case.')
  const door = doorPaperIds.find(id => id === named)
  if (door === undefined) return refused('not found', 'There is no such paper.', there.value.title, 'Choose one of those on the page of the other doors.')
  if (said.sentOn > today) return refused('invalid', 'That day is still to come.', 'sentOn', 'Record it once it was sent.')
  const bytes: Result<NonNullable<SentWish['file']> | (NonNullable<SentWish['file']> & { readonly packet: Packet })> = file === undefined ? await asItReads(store, caseId, door, today) : done(file)
  if (!bytes.ok) return bytes
  const stem = `${door}-${said.sentOn}-${randomBytes(4).toString('hex')}`
  const ending = /\.(pdf|docx)$/i.exec(bytes.value.name)?.[1]?.toLowerCase() ?? 'sent'
  const kept = await store.packets.add(caseId, { name: `${stem}.${ending}`, mediaType: bytes.value.mediaType, variant: doorSent, bytes: bytes.value.bytes })
  if (!kept.ok) return kept
  if ('packet' in bytes.value) {
    // What it was composed of tells later whether it quotes a paper that is erased.
    const composed = await store.packets.add(caseId, { name: `${stem}.json`, mediaType: 'application/json', variant: doorSent, bytes: new TextEncoder().encode(JSON.stringify({ packet: bytes.value.packet, notes: [] })) })
    if (!composed.ok) return composed
  }
  const filed = await store.filings.add(caseId, { ...said, how: number === undefined ? how : `${how}, number ${number}`, what: doorPaperNames[door], door, name: bytes.value.name, sha256: kept.value.sha256, size: kept.value.size })
  if (!filed.ok || door !== 'warden-request') return filed
  const way = (Object.keys(sendingWays) as (keyof typeof sendingWays)[]).find(one => one === how)
  const logged = way === undefined ? done(true) : await recordSending(store, caseId, { on: said.sentOn, how: way, number })
  return logged.ok ? filed : logged
}

async function asItReads(store: StoreForUser, caseId: string, door: DoorPaperId, today: CivilDate): Promise<Result<NonNullable<SentWish['file']> & { readonly packet: Packet }>> {
  const made = await makeDoorPaper(store, caseId, `${door}.pdf`, today)
  return made.ok ? done({ name: `${door}.pdf`, mediaType: 'application/pdf', bytes: made.value.bytes, packet: made.value.packet }) : made
}
