import { createRoute, z } from '@hono/zod-openapi'
import type { CivilDate } from '@lenity/law'
import { recordRemedyAnswer, remedySteps, type RemedyStep } from '../../doors/record-remedy-answer.ts'
import { recordDoorSent } from '../../doors/record-sent.ts'
import { makeDoorPaper } from '../../doors/make-door-paper.ts'
import { recordReceipt, recordSending, sendingWays } from '../../doors/record-warden-request.ts'
import { viewDoors } from '../../doors/view-doors.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, file, inCase, ok } from '../respond.ts'
import { otherDoorsShape } from '../schemas/doors.ts'
import { filing } from '../schemas/filings.ts'
import { fileGiven } from './filings.ts'
import { attachment } from './papers.ts'

const types = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const

const line = z.string().trim().min(1).max(500)

const list = createRoute({
  method: 'get', path: '/api/cases/{case}/doors', operationId: 'otherDoors', summary: 'The doors beside the petition: whether each is open to this person and why, what is missing, and the papers that can be made for it',
  request: { params: inCase }, responses: ok('The doors', otherDoorsShape),
})
const paper = createRoute({
  method: 'get', path: '/api/cases/{case}/door-papers/{doorPaper}', operationId: 'getDoorPaper', summary: 'A paper for another door, made from what is confirmed now: `warden-request.pdf` or `warden-request.docx`',
  request: { params: inCase.extend({ doorPaper: z.string().max(60) }) }, responses: file('The paper', 'application/pdf'),
})
const paperSent = createRoute({
  method: 'post', path: '/api/cases/{case}/door-papers/{doorPaper}/sent', operationId: 'recordDoorPaperSent', summary: 'Keep exactly what was sent of a paper for another door, with its hash, when, how and to whom; without a file, the paper is made as it reads now and those bytes are kept',
  request: { params: inCase.extend({ doorPaper: z.string().max(60) }), body: { required: true, content: { 'multipart/form-data': { schema: z.object({ sentOn: z.iso.date(), how: line, to: line, number: z.string().trim().max(100).optional(), note: z.string().trim().max(5_000).optional(), file: z.instanceof(File).optional().openapi({ type: 'string', format: 'binary' }) }) } } } },
  responses: ok('The filing', filing),
})
const remedyAnswered = createRoute({
  method: 'post', path: '/api/cases/{case}/remedy/answered', operationId: 'recordRemedyAnswer', summary: 'Keep an answer to a request for administrative remedy, and with it the last day of the appeal after it among the deadlines',
  request: { params: inCase, ...body(z.object({ by: z.enum(Object.keys(remedySteps) as RemedyStep[]), signedOn: z.iso.date(), says: line })) },
  responses: ok('The last day of the appeal', z.object({ appealBy: z.string() })),
})
const sent = createRoute({
  method: 'post', path: '/api/cases/{case}/warden-request/sent', operationId: 'recordWardenRequestSent', summary: 'Keep in the log that the request to the warden was sent, when and how',
  request: { params: inCase, ...body(z.object({ on: z.iso.date(), how: z.enum(Object.keys(sendingWays) as (keyof typeof sendingWays)[]), number: z.string().trim().min(1).max(100).optional() })) },
  responses: ok('The entry of the log', z.object({ record: z.string() })),
})
const received = createRoute({
  method: 'post', path: '/api/cases/{case}/warden-request/received', operationId: 'recordWardenRequestReceived', summary: 'Keep the day the warden received the request, and with it the first day for a motion among what is due',
  request: { params: inCase, ...body(z.object({ on: z.iso.date(), who: z.string().trim().min(1).max(200), shownBy: z.string().trim().min(1).max(1000).openapi({ description: 'What shows the day: a return receipt, a signed copy, an answer of the warden' }) })) },
  responses: ok('The first day for a motion; missing where sources differ on the day of receipt', z.object({ motionFrom: z.string().optional() })),
})

export const otherDoorRoutes: Register = (app, { store, today }) => {
  app.openapi(list, async c => {
    const seen = await viewDoors(store.as(c.get('user')), c.req.valid('param').case, today())
    return seen.ok ? c.json(seen.value, 200) : refuse(c, seen.problem)
  })

  app.openapi(paper, async c => {
    const { case: caseId, doorPaper } = c.req.valid('param')
    const made = await makeDoorPaper(store.as(c.get('user')), caseId, doorPaper, today())
    if (!made.ok) return refuse(c, made.problem)
    return c.body(new Uint8Array(made.value.bytes).buffer, 200, { 'content-type': types[made.value.as], 'content-disposition': attachment(doorPaper) })
  })

  app.openapi(paperSent, async c => {
    const { case: caseId, doorPaper } = c.req.valid('param')
    const { file: given, number, note, sentOn, ...said } = c.req.valid('form')
    const kept = await recordDoorSent(store.as(c.get('user')), caseId, doorPaper, { ...said, sentOn: sentOn as CivilDate, file: await fileGiven(given), ...(note !== undefined && note !== '' && { note }), ...(number !== undefined && number !== '' && { number }) }, today())
    return kept.ok ? c.json(kept.value, 200) : refuse(c, kept.problem)
  })

  app.openapi(remedyAnswered, async c => {
    const { signedOn, ...said } = c.req.valid('json')
    const kept = await recordRemedyAnswer(store.as(c.get('user')), c.req.valid('param').case, { ...said, signedOn: signedOn as CivilDate }, today())
    return kept.ok ? c.json(kept.value, 200) : refuse(c, kept.problem)
  })

  app.openapi(sent, async c => {
    const kept = await recordSending(store.as(c.get('user')), c.req.valid('param').case, c.req.valid('json'))
    return kept.ok ? c.json(kept.value, 200) : refuse(c, kept.problem)
  })

  app.openapi(received, async c => {
    const kept = await recordReceipt(store.as(c.get('user')), c.req.valid('param').case, c.req.valid('json'), today())
    return kept.ok ? c.json(kept.value, 200) : refuse(c, kept.problem)
  })
}
