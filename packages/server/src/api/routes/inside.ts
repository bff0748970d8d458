import { createRoute, z } from '@hono/zod-openapi'
import { recordTypes } from '@lenity/casefile'
import { checkLetter } from '../../inside/check-letter.ts'
import { printLetter } from '../../inside/print-letter.ts'
import { briefOfMeeting } from '../../meetings/brief-of-meeting.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, file, inCase, ok } from '../respond.ts'
import { attachment } from './papers.ts'

const letter = recordTypes['letter inside'].fields
const source = z.object({ cite: z.string(), link: z.string(), quote: z.string() })
const check = createRoute({
  method: 'post', path: '/api/cases/{case}/letters-inside/check', operationId: 'checkLetterInside', summary: 'How a letter to the person inside would go: its length, its parts, what must be answered first, the rules of its channel; nothing is kept',
  request: { params: inCase, ...body(z.object({ channel: letter.shape.channel, privileged: z.boolean(), subject: z.string().max(500), body: z.string().max(100_000), attorney: z.string().max(500).optional() })) },
  responses: ok('What it comes to', z.object({
    characters: z.number().int().openapi({ description: 'As the channel counts them; a line break is two' }), most: z.number().int().optional(), parts: z.array(z.string()).readonly(),
    warnings: z.array(z.object({ key: z.string(), says: z.string() })).readonly(), rules: z.array(source).readonly(),
  }).openapi('LetterCheck')),
})
const ofRecord = inCase.extend({ record: z.string().max(64) })
const saved = z.object({ download: z.string().optional() })
const letterPdf = createRoute({ method: 'get', path: '/api/cases/{case}/letters-inside/{record}/letter.pdf', operationId: 'getLetterInsidePdf', summary: 'A letter to the person inside as PDF, once its warnings are answered', request: { params: ofRecord, query: saved }, responses: file('The letter', 'application/pdf') })
const envelopePdf = createRoute({ method: 'get', path: '/api/cases/{case}/letters-inside/{record}/envelope.pdf', operationId: 'getEnvelopePdf', summary: 'Its envelope, with the marking of special mail and the attorney’s name where it goes as that', request: { params: ofRecord, query: saved }, responses: file('The envelope', 'application/pdf') })

const point = z.object({ says: z.string(), sources: z.array(z.string()).readonly() })
const brief = createRoute({
  method: 'get', path: '/api/cases/{case}/meetings/{record}/brief', operationId: 'getMeetingBrief', summary: 'One page to take into a meeting: the person, the sentence then and now, three reasons with their sources, what is asked, what not to talk about, who comes',
  request: { params: ofRecord },
  responses: ok('The page', z.object({
    title: z.string(), how: z.string(), on: z.string(), at: z.string().optional(), place: z.string().optional(), person: z.string(), thenAndNow: point.optional(),
    reasonsAre: z.enum(['chosen', 'of the petition']), reasons: z.array(point).readonly(), wanted: z.string().optional(), points: z.array(z.string()).readonly(), avoid: z.array(z.string()).readonly(),
    attendees: z.array(z.object({ name: z.string(), role: z.string(), known: z.array(z.string()).readonly() })).readonly(), others: z.string().optional(), agreed: z.string().optional(),
  }).openapi('MeetingBrief')),
})

export const insideRoutes: Register = (app, { store, today }) => {
  app.openapi(check, async c => {
    const checked = await checkLetter(store.as(c.get('user')), c.req.valid('param').case, c.req.valid('json'))
    return checked.ok ? c.json(checked.value, 200) : refuse(c, checked.problem)
  })
  app.openapi(letterPdf, async c => {
    const { case: caseId, record } = c.req.valid('param')
    const made = await printLetter(store.as(c.get('user')), caseId, record, 'letter', today())
    return made.ok ? c.body(new Uint8Array(made.value).buffer, 200, { 'content-type': 'application/pdf', 'content-disposition': c.req.valid('query').download === undefined ? 'inline' : attachment('letter.pdf') }) : refuse(c, made.problem)
  })
  app.openapi(envelopePdf, async c => {
    const { case: caseId, record } = c.req.valid('param')
    const made = await printLetter(store.as(c.get('user')), caseId, record, 'envelope', today())
    return made.ok ? c.body(new Uint8Array(made.value).buffer, 200, { 'content-type': 'application/pdf', 'content-disposition': c.req.valid('query').download === undefined ? 'inline' : attachment('envelope.pdf') }) : refuse(c, made.problem)
  })
  app.openapi(brief, async c => {
    const { case: caseId, record } = c.req.valid('param')
    const made = await briefOfMeeting(store.as(c.get('user')), caseId, record, today())
    return made.ok ? c.json(made.value, 200) : refuse(c, made.problem)
  })
}
