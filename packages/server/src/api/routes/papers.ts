import { createRoute, z } from '@hono/zod-openapi'
import type { PaperOutline } from '@lenity/casefile'
import type { Register } from '../app-type.ts'
import { drawn } from '../draw-page.ts'
import { refuse } from '../errors.ts'
import { fileOfForm } from '../file-of-form.ts'
import { largestPaper } from '../limit-body.ts'
import { cutPaper } from '../../cut-paper.ts'
import { body, file, inCase, ok } from '../respond.ts'
import { received } from '../schemas/arrivals.ts'
import { page, paper, paperSummary } from '../schemas/casefile.ts'

const path = '/api/cases/{case}/papers'
const inPaper = inCase.extend({ paper: z.string().max(80) })

const list = createRoute({
  method: 'get', path, operationId: 'listPapers', summary: 'The papers of a case, in the order they came',
  request: { params: inCase }, responses: ok('The papers', z.array(paperSummary).readonly()),
})
const add = createRoute({
  method: 'post', path, operationId: 'addPaper', summary: 'Add a paper: it is kept as it is, and waits to be read; what it says is then proposed',
  request: { params: inCase, body: { required: true, content: { 'multipart/form-data': { schema: z.object({ file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }) }) } } } },
  responses: ok('It is kept, and `getArrival` says how far it is; or the case has it already', received),
})
const get = createRoute({
  method: 'get', path: `${path}/{paper}`, operationId: 'getPaper', summary: 'A paper and its pages; `getPage` gives the words of each',
  request: { params: inPaper }, responses: ok('The paper', paper),
})
const onPage = inPaper.extend({ page: z.coerce.number().int().min(1).max(100_000) })
const getPage = createRoute({
  method: 'get', path: `${path}/{paper}/pages/{page}`, operationId: 'getPage', summary: 'A page with its words and where each stands',
  request: { params: onPage }, responses: ok('The page', page),
})
const original = createRoute({
  method: 'get', path: `${path}/{paper}/original`, operationId: 'getOriginal', summary: 'The paper’s bytes, unchanged',
  request: { params: inPaper }, responses: file('The bytes', 'application/octet-stream'),
})
const cut = createRoute({
  method: 'put', path: `${path}/{paper}/cuts`, operationId: 'cutPaper', summary: 'Say where a file that holds several papers is cut; each part is then read for what it is',
  request: { params: inPaper, ...body(z.object({
    version: z.number().int().min(0).openapi({ description: 'Of the cuts that were looked at; 0 when there were none' }),
    starts: z.array(z.number().int().min(2).max(100_000)).max(2_000).openapi({ description: 'The first page of each part but the first' }),
    accepted: z.boolean().openapi({ description: 'The cuts are right' }),
  })) },
  responses: ok('The file as it is cut now', paper),
})
const image = createRoute({
  method: 'get', path: `${path}/{paper}/pages/{page}/image`, operationId: 'getPageImage', summary: 'A page as a picture',
  request: { params: onPage, query: z.object({ size: z.enum(['small']).optional().openapi({ description: 'To know a page by among others; without it, to read it' }) }) }, responses: file('The picture', 'image/png'),
})

function summarize({ pages, ...head }: PaperOutline) {
  return { ...head, pageCount: pages.length }
}

export const paperRoutes: Register = (app, { store }) => {
  app.openapi(list, async c => {
    const papers = await store.as(c.get('user')).papers.outlines(c.req.valid('param').case)
    return papers.ok ? c.json(papers.value.map(summarize), 200) : refuse(c, papers.problem)
  })

  // Described, and not read by its description: that would hold the whole file in memory.
  app.openAPIRegistry.registerPath(add)
  app.post(add.getRoutingPath(), async c => {
    const mine = store.as(c.get('user'))
    const caseId = c.req.param('case') ?? ''
    const there = await mine.cases.get(caseId)
    if (!there.ok) return refuse(c, there.problem)
    const sent = await fileOfForm(c.req.raw, largestPaper, file => mine.arrivals.receive(caseId, file))
    if (!sent.ok) return refuse(c, sent.problem)
    if (!sent.value.ok) return refuse(c, sent.value.problem)
    const { arrival, already, paper: id } = sent.value.value
    return c.json({ paper: id, already, ...(arrival && { arrival }) }, 200)
  })

  app.openapi(get, async c => {
    const { case: caseId, paper: paperId } = c.req.valid('param')
    const found = await store.as(c.get('user')).papers.outline(caseId, paperId)
    return found.ok ? c.json(found.value, 200) : refuse(c, found.problem)
  })

  app.openapi(getPage, async c => {
    const { case: caseId, paper: paperId, page: number } = c.req.valid('param')
    const found = await store.as(c.get('user')).papers.page(caseId, paperId, number)
    return found.ok ? c.json(found.value, 200) : refuse(c, found.problem)
  })

  app.openapi(cut, async c => {
    const { case: caseId, paper: paperId } = c.req.valid('param')
    const done = await cutPaper(store.as(c.get('user')), caseId, paperId, c.req.valid('json'))
    return done.ok ? c.json(done.value, 200) : refuse(c, done.problem)
  })

  app.openapi(original, async c => {
    const { case: caseId, paper: paperId } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const found = await mine.papers.look(caseId, paperId)
    if (!found.ok) return refuse(c, found.problem)
    const bytes = await mine.papers.bytes(caseId, paperId)
    if (!bytes.ok) return refuse(c, bytes.problem)
    // Sent as a download, so that markup from a paper never runs as a page of ours.
    return c.body(new Uint8Array(bytes.value).buffer, 200, { 'content-type': 'application/octet-stream', 'content-disposition': attachment(found.value.name) })
  })

  app.openapi(image, async c => {
    const { case: caseId, paper: paperId, page: number } = c.req.valid('param')
    const { papers } = store.as(c.get('user'))
    const source = await papers.look(caseId, paperId)
    if (!source.ok) return refuse(c, source.problem)
    const found = await papers.page(caseId, paperId, number)
    return found.ok ? drawn(c, source.value, found.value, { mediaType: source.value.mediaType, size: c.req.valid('query').size }) : refuse(c, found.problem)
  })
}

export function attachment(name: string): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`
}
