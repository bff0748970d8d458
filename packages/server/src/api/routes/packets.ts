import { createRoute, z } from '@hono/zod-openapi'
import { draftPaper } from '../../draft/draft-paper.ts'
import { authoredPages, counselCopy, listPackets, makePacket, packetFile } from '../../packet/make-packet.ts'
import { petitionAsks } from '@lenity/petition'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, file, inCase, ok } from '../respond.ts'
import { packetSummary } from '../schemas/casefile.ts'
import { draft, draftedPaper } from '../schemas/draft.ts'
import { attachment } from './papers.ts'

const path = '/api/cases/{case}/packets'
const inPacket = inCase.extend({ packet: z.string().max(100) })
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const allowedBy = z.string().trim().min(1).max(500).optional().openapi({ description: 'The order or rule that lets the presentence report and the statement of reasons go with it, as counsel records it' })

const asks = z.enum(petitionAsks).optional().openapi({ description: 'What the petition asks for; commutation when left out' })

const list = createRoute({
  method: 'get', path, operationId: 'listPackets', summary: 'The packets made so far, newest first, each with what must be settled before it goes out',
  request: { params: inCase }, responses: ok('The packets', z.array(packetSummary).readonly()),
})
const make = createRoute({
  method: 'post', path, operationId: 'makePacket', summary: 'Compose and render a packet from the case as it stands',
  request: { params: inCase, ...body(z.object({
    variant: z.enum(['pardon attorney', 'person by mail']),
    form: asks,
    confidentialAllowedBy: allowedBy,
    unredacted: z.boolean().optional().openapi({ description: 'Show the papers themselves also where a redacted copy exists; for the Pardon Attorney only, by mail the copy always goes' }),
    volumeMegabytes: z.number().min(1).max(1000).optional().openapi({ description: 'The most megabytes a file may have; a larger packet for the Pardon Attorney is kept in volumes too. 18 unless given' }),
    signedBy: z.enum(['counsel', 'the person']).optional().openapi({ description: 'Who signs the letter on top: counsel, unless there is none' }),
    otherRelief: z.string().trim().min(1).max(2000).optional().openapi({ description: 'What counsel says in the letter of other relief (28 CFR 1.3), word for word' }),
  })) },
  responses: ok('The packet', packetSummary),
})
const read = createRoute({
  method: 'get', path: '/api/cases/{case}/packet-draft', operationId: 'getPacketDraft', summary: 'A packet, or a paper of another door, as it would read if it were made now: each sentence with what it rests on',
  request: { params: inCase, query: z.object({ variant: z.enum(['pardon attorney', 'person by mail']).default('pardon attorney'), form: asks, paper: draftedPaper, confidentialAllowedBy: allowedBy }) },
  responses: ok('The draft', draft),
})
const pdf = createRoute({
  method: 'get', path: `${path}/{packet}/packet.pdf`, operationId: 'getPacketPdf', summary: 'The packet as one PDF; `?download` to save it',
  request: { params: inPacket, query: z.object({ download: z.string().optional(), volume: z.coerce.number().int().min(1).max(999).optional().openapi({ description: 'One volume of a packet that is too large for one mail' }) }) }, responses: file('The PDF', 'application/pdf'),
})
const docx = createRoute({
  method: 'get', path: `${path}/{packet}/memorandum.docx`, operationId: 'getMemorandum', summary: 'The memorandum for a word processor',
  request: { params: inPacket }, responses: file('The memorandum', word),
})
const authored = createRoute({
  method: 'get', path: `${path}/{packet}/authored.pdf`, operationId: 'getAuthoredPages', summary: 'The authored pages of a packet by themselves, for the archive: PDF/A-2b and PDF/UA-1',
  request: { params: inPacket }, responses: file('The PDF', 'application/pdf'),
})
const own = createRoute({
  method: 'get', path: '/api/cases/{case}/counsel-copy.pdf', operationId: 'getCounselCopy', summary: 'Counsel’s own copy of the packet, privileged: what is to be settled, flagged, open and weak, the worksheet and the sources before the packet itself. Made when asked for and kept nowhere',
  request: { params: inCase, query: z.object({ confidentialAllowedBy: allowedBy }) }, responses: file('The PDF', 'application/pdf'),
})

export const packetRoutes: Register = (app, { store, today }) => {
  app.openapi(list, async c => {
    const packets = await listPackets(store.as(c.get('user')), c.req.valid('param').case, today())
    return packets.ok ? c.json(packets.value, 200) : refuse(c, packets.problem)
  })

  app.openapi(make, async c => {
    const { volumeMegabytes, ...wish } = c.req.valid('json')
    const made = await makePacket(store.as(c.get('user')), c.req.valid('param').case, wish, today(), { limit: volumeMegabytes === undefined ? undefined : volumeMegabytes * 1_000_000 })
    return made.ok ? c.json(made.value, 200) : refuse(c, made.problem)
  })

  app.openapi(read, async c => {
    const drafted = await draftPaper(store.as(c.get('user')), c.req.valid('param').case, c.req.valid('query'), today())
    return drafted.ok ? c.json(drafted.value, 200) : refuse(c, drafted.problem)
  })

  app.openapi(pdf, async c => {
    const { case: caseId, packet } = c.req.valid('param')
    const { volume, download } = c.req.valid('query')
    const ending = volume === undefined ? 'pdf' : `volume-${volume}.pdf` as const
    const bytes = await packetFile(store.as(c.get('user')), caseId, packet, ending)
    if (!bytes.ok) return refuse(c, bytes.problem)
    const disposition = download === undefined ? 'inline' : attachment(`${packet}.${ending}`)
    return c.body(new Uint8Array(bytes.value).buffer, 200, { 'content-type': 'application/pdf', 'content-disposition': disposition })
  })

  app.openapi(docx, async c => {
    const { case: caseId, packet } = c.req.valid('param')
    const bytes = await packetFile(store.as(c.get('user')), caseId, packet, 'docx')
    return bytes.ok ? c.body(new Uint8Array(bytes.value).buffer, 200, { 'content-type': word, 'content-disposition': attachment(`memorandum-${packet}.docx`) }) : refuse(c, bytes.problem)
  })

  app.openapi(own, async c => {
    const bytes = await counselCopy(store.as(c.get('user')), c.req.valid('param').case, c.req.valid('query'), today())
    return bytes.ok ? c.body(new Uint8Array(bytes.value).buffer, 200, { 'content-type': 'application/pdf', 'content-disposition': attachment('privileged-counsel-copy.pdf') }) : refuse(c, bytes.problem)
  })

  app.openapi(authored, async c => {
    const { case: caseId, packet } = c.req.valid('param')
    const bytes = await authoredPages(store.as(c.get('user')), caseId, packet)
    return bytes.ok ? c.body(new Uint8Array(bytes.value).buffer, 200, { 'content-type': 'application/pdf', 'content-disposition': attachment(`authored-${packet}.pdf`) }) : refuse(c, bytes.problem)
  })
}
