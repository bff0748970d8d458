import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import type { PaperOutline } from '@lenity/casefile'
import { renderPage } from '@lenity/papers'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { file, inCase, ok } from '../respond.ts'
import { received } from '../schemas/arrivals.ts'
import { paper, paperSummary } from '../schemas/casefile.ts'

const path = '/api/cases/{case}/papers'
const inPaper = inCase.extend({ paper: z.string().max(64) })

const list = createRoute({
  method: 'get', path, operationId: 'listPapers', summary: 'The papers of a case, in the order they came',
  request: { params: inCase }, responses: ok('The papers', z.array(paperSummary)),
})
const add = createRoute({
  method: 'post', path, operationId: 'addPaper', summary: 'Add a paper: it is kept as it is, and waits to be read; what it says is then proposed',
  request: { params: inCase, body: { required: true, content: { 'multipart/form-data': { schema: z.object({ file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }) }) } } } },
  responses: ok('It is kept, and `getArrival` says how far it is; or the case has it already', received),
})
const get = createRoute({
  method: 'get', path: `${path}/{paper}`, operationId: 'getPaper', summary: 'A paper with the words of every page',
  request: { params: inPaper }, responses: ok('The paper', paper),
})
const original = createRoute({
  method: 'get', path: `${path}/{paper}/original`, operationId: 'getOriginal', summary: 'The paper’s bytes, unchanged',
  request: { params: inPaper }, responses: file('The bytes', 'application/octet-stream'),
})
const image = createRoute({
  method: 'get', path: `${path}/{paper}/pages/{page}/image`, operationId: 'getPageImage', summary: 'A page as a picture',
  request: { params: inPaper.extend({ page: z.coerce.number().int().min(1).max(100_000) }) }, responses: file('The picture', 'image/png'),
})

function summarize({ pages, ...head }: PaperOutline) {
  return { ...head, pageCount: pages.length }
}

export const paperRoutes: Register = (app, { store }) => {
  app.openapi(list, async c => {
    const papers = await store.as(c.get('user')).papers.outlines(c.req.valid('param').case)
    return papers.ok ? c.json(papers.value.map(summarize), 200) : refuse(c, papers.problem)
  })

  app.openapi(add, async c => {
    const mine = store.as(c.get('user'))
    const { case: caseId } = c.req.valid('param')
    const there = await mine.cases.get(caseId)
    if (!there.ok) return refuse(c, there.problem)
    const { file: sent } = c.req.valid('form')
    const bytes = new Uint8Array(await sent.arrayBuffer())
    const kept = await mine.arrivals.receive(caseId, { name: sent.name, bytes })
    if (!kept.ok) return refuse(c, kept.problem)
    const { arrival, already } = kept.value
    return c.json({ paper: arrival?.paper ?? createHash('sha256').update(bytes).digest('hex'), already, ...(arrival && { arrival }) }, 200)
  })

  app.openapi(get, async c => {
    const { case: caseId, paper: paperId } = c.req.valid('param')
    const found = await store.as(c.get('user')).papers.get(caseId, paperId)
    return found.ok ? c.json(found.value, 200) : refuse(c, found.problem)
  })

  app.openapi(original, async c => {
    const { case: caseId, paper: paperId } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const [found, bytes] = [await mine.papers.outline(caseId, paperId), await mine.papers.bytes(caseId, paperId)]
    if (!found.ok) return refuse(c, found.problem)
    if (!bytes.ok) return refuse(c, bytes.problem)
    // Sent as a download, so that markup from a paper never runs as a page of ours.
    return c.body(new Uint8Array(bytes.value).buffer, 200, { 'content-type': 'application/octet-stream', 'content-disposition': attachment(found.value.name) })
  })

  app.openapi(image, async c => {
    const { case: caseId, paper: paperId, page } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const found = await mine.papers.outline(caseId, paperId)
    if (!found.ok) return refuse(c, found.problem)
    if (page > found.value.pages.length) return refuse(c, { kind: 'not found', what: 'The paper has no such page.', where: `page ${page} of ${found.value.name}`, next: `It has ${found.value.pages.length}.` })
    if (['plain text', 'markup'].includes(found.value.pages[page - 1]?.origin ?? '')) return refuse(c, { kind: 'not found', what: 'The page is words alone, and has no picture.', where: `page ${page} of ${found.value.name}`, next: 'Read its words.' })
    const bytes = await mine.papers.bytes(caseId, paperId)
    if (!bytes.ok) return refuse(c, bytes.problem)
    const picture = await renderPage(bytes.value, found.value.mediaType, page, 2)
    if (!picture.ok) return refuse(c, { kind: 'unavailable', ...picture.problem })
    return c.body(new Uint8Array(picture.png).buffer, 200, { 'content-type': 'image/png', 'cache-control': 'private, max-age=3600' })
  })
}

export function attachment(name: string): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`
}
