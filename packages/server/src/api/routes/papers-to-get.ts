import { createRoute, z } from '@hono/zod-openapi'
import { viewCase } from '../../case-view.ts'
import { mayCompute } from '../../docket/case-line.ts'
import { papersToGet } from '../../papers-to-get/papers-to-get.ts'
import { officeName, requestLetter } from '../../papers-to-get/request-letter.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, file, inCase, ok } from '../respond.ts'
import { papersToGetShape } from '../schemas/papers-to-get.ts'
import { attachment } from './papers.ts'

const path = '/api/cases/{case}/papers-to-get'
const types = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const

const list = createRoute({
  method: 'get', path, operationId: 'papersToGet', summary: 'The papers the law still needs, each with who holds it, under what law, what it takes, and how far asking for it is',
  request: { params: inCase }, responses: ok('The list', papersToGetShape),
})
const arrived = createRoute({
  method: 'put', path: `${path}/{record}/arrived`, operationId: 'setPaperArrived', summary: 'Say that a paper is the one that was asked for, or that it is not after all',
  request: { params: inCase.extend({ record: z.string().max(64) }), ...body(z.object({ paper: z.string().max(90), arrived: z.boolean() })) }, responses: ok('Done', z.object({ done: z.literal(true) })),
})
const letter = createRoute({
  method: 'get', path: '/api/cases/{case}/request-letters/{letter}', operationId: 'getRequestLetter', summary: 'A letter that asks for a paper, or a statement the person signs for it, written from what is confirmed now',
  request: { params: inCase.extend({ letter: z.string().max(120) }), query: z.object({ download: z.string().optional() }) }, responses: file('The letter', 'application/pdf'),
})

export const papersToGetRoutes: Register = (app, { store, today }) => {
  app.openapi(list, async c => {
    const mine = store.as(c.get('user'))
    const caseId = c.req.valid('param').case
    const view = await viewCase(mine, caseId, today())
    if (!view.ok) return refuse(c, view.problem)
    if (!mayCompute(view.value)) return refuse(c, { kind: 'not found', what: 'What is missing is not shown to your part on the case.', where: view.value.file.title, next: 'Ask counsel on the case.' })
    const requests = await mine.records.list(caseId, 'tasks')
    if (!requests.ok) return refuse(c, requests.problem)
    const came = await mine.paperRequests.arrived(caseId)
    if (!came.ok) return refuse(c, came.problem)
    return c.json(papersToGet(view.value, { requests: requests.value, arrived: came.value, office: await officeName(mine, view.value.file.office), today: today() }), 200)
  })

  app.openapi(arrived, async c => {
    const { case: caseId, record } = c.req.valid('param')
    const { paper, arrived: is } = c.req.valid('json')
    const done = await store.as(c.get('user')).paperRequests.setArrived(caseId, record, paper, is)
    return done.ok ? c.json({ done: true as const }, 200) : refuse(c, done.problem)
  })

  app.openapi(letter, async c => {
    const { case: caseId, letter: name } = c.req.valid('param')
    const written = await requestLetter(store.as(c.get('user')), caseId, name, today())
    if (!written.ok) return refuse(c, written.problem)
    const { bytes, as } = written.value
    return c.body(new Uint8Array(bytes).buffer, 200, { 'content-type': types[as], 'content-disposition': as === 'pdf' && c.req.valid('query').download === undefined ? 'inline' : attachment(name) })
  })
}
