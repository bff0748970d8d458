import { createRoute, z } from '@hono/zod-openapi'
import type { CivilDate } from '@lenity/law'
import { answerCheck, checksOfPacket } from '../../filing/checks-of-packet.ts'
import { recordFiling, sentBytes, verifyFiling } from '../../filing/record-filing.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, file, inCase, ok } from '../respond.ts'
import { filing, filingCheck, verified } from '../schemas/filings.ts'
import { attachment } from './papers.ts'

const inPacket = inCase.extend({ packet: z.string().max(100) })
const line = z.string().trim().min(1).max(500)
const optionalFile = z.instanceof(File).optional().openapi({ type: 'string', format: 'binary' })

const checks = createRoute({
  method: 'get', path: '/api/cases/{case}/packets/{packet}/checks', operationId: 'listFilingChecks', summary: 'Everything to look at before a packet goes out, each met, not met or not to be said, with its source',
  request: { params: inPacket }, responses: ok('The checks', z.array(filingCheck).readonly()),
})
const answer = createRoute({
  method: 'post', path: '/api/cases/{case}/packets/{packet}/checks/{check}', operationId: 'answerFilingCheck', summary: 'Counsel answers a check of a packet that the program cannot settle',
  request: { params: inPacket.extend({ check: z.string().max(60) }), ...body(z.object({ answer: z.enum(['met', 'not met']), says: line })) }, responses: ok('The checks', z.array(filingCheck).readonly()),
})
const list = createRoute({
  method: 'get', path: '/api/cases/{case}/filings', operationId: 'listFilings', summary: 'What was sent, when, how and to whom, newest first',
  request: { params: inCase }, responses: ok('The filings', z.array(filing).readonly()),
})
const record = createRoute({
  method: 'post', path: '/api/cases/{case}/filings', operationId: 'recordFiling', summary: 'Record that a packet, or a file, was sent; the record never changes, and its bytes are kept',
  request: { params: inCase, body: { required: true, content: { 'multipart/form-data': { schema: z.object({ sentOn: z.iso.date(), how: line, to: line, what: line, note: z.string().trim().max(5_000).optional(), corrects: z.string().max(64).optional(), packet: z.string().max(100).optional(), sentAs: z.enum(['one file', 'volumes']).optional().openapi({ description: 'A packet that went out in volumes: a record for each' }), file: optionalFile }) } } } },
  responses: ok('The filing', filing),
})
const sent = createRoute({
  method: 'get', path: '/api/cases/{case}/filings/{filing}/sent', operationId: 'getSentFile', summary: 'Exactly the bytes that were sent, as they are kept here',
  request: { params: inCase.extend({ filing: z.string().max(64) }) }, responses: file('The file', 'application/octet-stream'),
})
const verify = createRoute({
  method: 'post', path: '/api/cases/{case}/filings/{filing}/verify', operationId: 'verifyFiling', summary: 'Hold a file against what was sent; without one, the bytes kept here',
  request: { params: inCase.extend({ filing: z.string().max(64) }), body: { required: true, content: { 'multipart/form-data': { schema: z.object({ kept: z.string().max(10).optional(), file: optionalFile }) } } } },
  responses: ok('Whether they are the same', verified),
})

export const filingRoutes: Register = (app, { store, today }) => {
  app.openapi(checks, async c => {
    const { case: caseId, packet } = c.req.valid('param')
    const found = await checksOfPacket(store.as(c.get('user')), caseId, packet, today())
    return found.ok ? c.json(found.value, 200) : refuse(c, found.problem)
  })

  app.openapi(answer, async c => {
    const { case: caseId, packet, check } = c.req.valid('param')
    const found = await answerCheck(store.as(c.get('user')), caseId, packet, check, c.req.valid('json'), today())
    return found.ok ? c.json(found.value, 200) : refuse(c, found.problem)
  })

  app.openapi(list, async c => {
    const filings = await store.as(c.get('user')).filings.list(c.req.valid('param').case)
    return filings.ok ? c.json(filings.value, 200) : refuse(c, filings.problem)
  })

  app.openapi(record, async c => {
    const { file: given, note, sentOn, ...said } = c.req.valid('form')
    const bytes = await fileGiven(given)
    const kept = await recordFiling(store.as(c.get('user')), c.req.valid('param').case, { ...said, sentOn: sentOn as CivilDate, file: bytes, ...(note !== undefined && note !== '' && { note }) }, today())
    return kept.ok ? c.json(kept.value, 200) : refuse(c, kept.problem)
  })

  app.openapi(sent, async c => {
    const { case: caseId, filing: id } = c.req.valid('param')
    const found = await sentBytes(store.as(c.get('user')), caseId, id)
    return found.ok ? c.body(new Uint8Array(found.value.bytes).buffer, 200, { 'content-type': 'application/octet-stream', 'content-disposition': attachment(found.value.filing.name) }) : refuse(c, found.problem)
  })

  app.openapi(verify, async c => {
    const { case: caseId, filing: id } = c.req.valid('param')
    const { file: given } = c.req.valid('form')
    const held = await verifyFiling(store.as(c.get('user')), caseId, id, given === undefined ? undefined : new Uint8Array(await given.arrayBuffer()))
    return held.ok ? c.json(held.value, 200) : refuse(c, held.problem)
  })
}

/** A file of a form, in memory. */
export async function fileGiven(given: File | undefined): Promise<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array } | undefined> {
  return given === undefined ? undefined : { name: given.name, mediaType: given.type === '' ? 'application/octet-stream' : given.type, bytes: new Uint8Array(await given.arrayBuffer()) }
}
