import { createRoute, z } from '@hono/zod-openapi'
import { refused, type Problem } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { flaggedSentences } from '@lenity/petition'
import { viewCase } from '../../case-view.ts'
import { keptVersions } from '../../draft/kept-versions.ts'
import { signOff } from '../../draft/packets-signed-off.ts'
import { signSentence } from '../../draft/signed-sentences.ts'
import { listPackets, type PacketSet } from '../../packet/make-packet.ts'
import type { Register } from '../app-type.ts'
import { counselOnly, noPacket } from '../counsel-only.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { packetSummary } from '../schemas/casefile.ts'

const inPacket = inCase.extend({ packet: z.string().max(100) })
const wish = z.object({
  sentence: z.string().regex(/^[0-9a-f]{64}$/).openapi({ description: 'The key of the sentence, as it was read' }),
  why: z.string().trim().min(1).max(2_000).openapi({ description: 'Why it stands all the same, or why the signature is taken back' }),
  signed: z.boolean(),
})

const inBuilt = createRoute({
  method: 'post', path: '/api/cases/{case}/packets/{packet}/signed-sentences', operationId: 'signSentence', summary: 'Counsel signs for one sentence of a packet that is not settled, or takes that back; it falls when the sentence or its facts change',
  request: { params: inPacket, ...body(wish) }, responses: ok('The packet', packetSummary),
})
const inDraft = createRoute({
  method: 'post', path: '/api/cases/{case}/draft-versions/{version}/signed-sentences', operationId: 'signSentenceOfDraft', summary: 'The same for a sentence of a version of the draft that was kept',
  request: { params: inCase.extend({ version: z.string().max(64) }), ...body(wish) }, responses: ok('That it was kept', z.object({ kept: z.literal(true) })),
})
const off = createRoute({
  method: 'post', path: '/api/cases/{case}/packets/{packet}/sign-off', operationId: 'signOffPacket', summary: 'Counsel signs a packet off as final; refused while anything in it is not settled',
  request: { params: inPacket, ...body(z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/).openapi({ description: 'Of the PDF that was read' }), volumes: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(999).default([]).openapi({ description: 'Of each volume, in their order, where the packet is kept in volumes too' }) })) }, responses: ok('The packet', packetSummary),
})

const noVersion: Problem = { ...noPacket, where: 'this version of the draft' }

export const signOffRoutes: Register = (app, { store, today }) => {
  app.openapi(inBuilt, async c => {
    const { case: caseId, packet } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const counsel = await counselOnly(mine, caseId, noPacket)
    if (counsel !== undefined) return refuse(c, counsel)
    const found = await packetOf(mine, caseId, packet, today())
    if (!found.ok) return refuse(c, found.problem)
    const among = found.value.problems.flatMap(problem => ('key' in problem ? [{ key: problem.key, text: problem.sentence }] : []))
    const signed = await signSentence(mine, caseId, among, c.req.valid('json'))
    if (!signed.ok) return refuse(c, signed.problem)
    const after = await packetOf(mine, caseId, packet, today())
    return after.ok ? c.json(after.value, 200) : refuse(c, after.problem)
  })

  app.openapi(inDraft, async c => {
    const { case: caseId, version } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const counsel = await counselOnly(mine, caseId, noVersion)
    if (counsel !== undefined) return refuse(c, counsel)
    const versions = await keptVersions(mine, caseId)
    if (!versions.ok) return refuse(c, versions.problem)
    const kept = versions.value.find(({ id }) => id === version)
    if (kept === undefined) return refuse(c, noVersion)
    const view = await viewCase(mine, caseId, today())
    if (!view.ok) return refuse(c, view.problem)
    const signed = await signSentence(mine, caseId, flaggedSentences(kept.content.sentences, view.value.facts, view.value.standing), c.req.valid('json'))
    return signed.ok ? c.json({ kept: true as const }, 200) : refuse(c, signed.problem)
  })

  app.openapi(off, async c => {
    const { case: caseId, packet } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const counsel = await counselOnly(mine, caseId, noPacket)
    if (counsel !== undefined) return refuse(c, counsel)
    const found = await packetOf(mine, caseId, packet, today())
    if (!found.ok) return refuse(c, found.problem)
    const { sha256, volumes } = c.req.valid('json')
    const signed = await signOff(mine, caseId, found.value, sha256, volumes)
    if (!signed.ok) return refuse(c, signed.problem)
    const after = await packetOf(mine, caseId, packet, today())
    return after.ok ? c.json(after.value, 200) : refuse(c, after.problem)
  })
}

async function packetOf(mine: StoreForUser, caseId: string, id: string, today: CivilDate): Promise<{ readonly ok: true; readonly value: PacketSet } | { readonly ok: false; readonly problem: Problem }> {
  const packets = await listPackets(mine, caseId, today)
  if (!packets.ok) return packets
  const packet = packets.value.find(one => one.id === id)
  return packet === undefined ? refused('not found', noPacket.what, noPacket.where, noPacket.next) : { ok: true, value: packet }
}
