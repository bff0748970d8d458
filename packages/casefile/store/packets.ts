import { randomUUID } from 'node:crypto'
import { done, refused, type Result } from '../src/index.ts'
import { isId, note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { sha256Of, type KeptPlace } from './kept-bytes.ts'
import { storableText } from './storable.ts'
import type { CaseFile, NewPacket, PacketRecord, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

export function packetMethods(unit: CaseUnit): StoreForUser['packets'] {
  return {
    add: (caseId, packet) => unit.on<PacketRecord>(caseId, (session, c, vault) => keepPacket(unit, session, c, vault, packet)),

    list: (caseId) => unit.reads(caseId, 'packets listed', async (session, c) => done(await readPackets(session, c.id))),

    bytes: (caseId, packetId) => unit.reads(caseId, 'packet opened', async (session, c, vault): Promise<Result<Uint8Array>> => {
      const [packet] = isId(packetId) ? await readPackets(session, c.id, packetId) : []
      if (packet === undefined) return notFound('packet', packetId)
      if (packet.erasedAt !== undefined) return refused('conflict', 'What stood in this file was erased, with a paper it was built of. Its hash is kept.', packet.name, 'Build it anew from the papers that are left.')
      return unit.kept.fetch(await packetPlace(session, vault, c, packet.sha256))
    }, packetId),
  }
}

/** Keeps a packet, its bytes first. */
export async function keepPacket({ asker: { userId }, kept }: CaseUnit, session: Session, c: CaseFile, vault: CaseVault, packet: NewPacket): Promise<Result<PacketRecord>> {
  const id = randomUUID()
  const sha256 = sha256Of(packet.bytes)
  const onDisk = await isPaper(session, c.id, sha256) ? done(true) : await kept.keep({ office: c.office, caseId: c.id, sha256, key: await vault.packetKey() }, packet.bytes)
  if (!onDisk.ok) return onDisk
  await session.query('insert into casefile.packet (office_id, case_id, packet_id, name, media_type, variant, sha256, size, made_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [c.office, c.id, id, storableText(packet.name), storableText(packet.mediaType), storableText(packet.variant), sha256, packet.bytes.byteLength, userId])
  await note(session, c, userId, 'packet written', id)
  const [made] = await readPackets(session, c.id, id)
  return made ? done(made) : notFound('packet', id)
}

/** Whether a paper of the case has the same bytes: they lie once, under the key of the paper. */
async function isPaper(session: Session, caseId: string, sha256: string): Promise<boolean> {
  const { rowCount } = await session.query("select from casefile.paper where case_id = $1 and sha256 = $2 and length(content) > 0", [caseId, sha256])
  return rowCount === 1
}

/** Where the bytes of a packet lie, and what opens them. */
export async function packetPlace(session: Session, vault: CaseVault, c: CaseFile, sha256: string): Promise<KeptPlace> {
  return { office: c.office, caseId: c.id, sha256, key: await isPaper(session, c.id, sha256) ? await vault.paperKey(sha256) : await vault.packetKey() }
}

/** The newest first; the one of an id when it is given. */
export async function readPackets(session: Session, caseId: string, only?: string): Promise<readonly PacketRecord[]> {
  const { rows } = await session.query<Omit<PacketRecord, 'madeAt' | 'erasedAt'> & { madeAt: Date; erasedAt: Date | null }>(
    'select packet_id as id, name, media_type as "mediaType", variant, sha256, size::float8 as size, made_by as "madeBy", made_at as "madeAt", erased_at as "erasedAt" from casefile.packet where case_id = $1 and ($2::uuid is null or packet_id = $2) order by seq desc',
    [caseId, only ?? null],
  )
  return rows.map(({ erasedAt, ...row }) => ({ ...row, madeAt: row.madeAt.toISOString(), ...(erasedAt !== null && { erasedAt: erasedAt.toISOString() }) }))
}
