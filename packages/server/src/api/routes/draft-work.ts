import { createRoute, z } from '@hono/zod-openapi'
import { answerComment, comment, commentThreads, settleComment } from '../../draft/draft-comments.ts'
import { composePaper } from '../../draft/draft-paper.ts'
import { keepVersion } from '../../draft/kept-versions.ts'
import { headOf, listVersions, showVersion } from '../../draft/show-version.ts'
import { petitionAsks } from '@lenity/petition'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { draftedPaper } from '../schemas/draft.ts'
import { commentThread, comparedVersion, versionHead } from '../schemas/draft-work.ts'

const id = z.string().max(64)
const words = z.string().trim().min(1).max(10_000)
const inThread = inCase.extend({ comment: id })

const list = createRoute({
  method: 'get', path: '/api/cases/{case}/draft-versions', operationId: 'listDraftVersions', summary: 'The versions of the draft that were kept, newest first',
  request: { params: inCase }, responses: ok('The versions', z.array(versionHead).readonly()),
})
const keep = createRoute({
  method: 'post', path: '/api/cases/{case}/draft-versions', operationId: 'keepDraftVersion', summary: 'Keep the draft as it reads now; the same words are not kept twice unless under a name',
  request: { params: inCase, ...body(z.object({ variant: z.enum(['pardon attorney', 'person by mail']), form: z.enum(petitionAsks).optional(), paper: draftedPaper, name: z.string().trim().max(200).optional(), confidentialAllowedBy: z.string().trim().min(1).max(500).optional() })) },
  responses: ok('The version', versionHead),
})
const show = createRoute({
  method: 'get', path: '/api/cases/{case}/draft-versions/{version}', operationId: 'getDraftVersion', summary: 'A version of the draft held against another, sentence by sentence: the one named, or the one before it',
  request: { params: inCase.extend({ version: id }), query: z.object({ against: id.optional() }) }, responses: ok('The two versions', comparedVersion),
})
const comments = createRoute({
  method: 'get', path: '/api/cases/{case}/draft-comments', operationId: 'listDraftComments', summary: 'What was said of sentences of the draft, with the answers; open ones first',
  request: { params: inCase }, responses: ok('The threads', z.array(commentThread).readonly()),
})
const say = createRoute({
  method: 'post', path: '/api/cases/{case}/draft-comments', operationId: 'commentOnDraft', summary: 'Comment on a sentence of the draft',
  request: { params: inCase, ...body(z.object({ sentence: z.string().min(1).max(20_000), words })) }, responses: ok('The thread', commentThread),
})
const answer = createRoute({
  method: 'post', path: '/api/cases/{case}/draft-comments/{comment}/answers', operationId: 'answerDraftComment', summary: 'Answer a comment; one that was settled is open again',
  request: { params: inThread, ...body(z.object({ words })) }, responses: ok('The thread', commentThread),
})
const settle = createRoute({
  method: 'put', path: '/api/cases/{case}/draft-comments/{comment}', operationId: 'settleDraftComment', summary: 'Say that a comment is settled, or is not after all',
  request: { params: inThread, ...body(z.object({ settled: z.boolean() })) }, responses: ok('The thread', commentThread),
})

export const draftWorkRoutes: Register = (app, { store, today }) => {
  app.openapi(list, async c => {
    const versions = await listVersions(store.as(c.get('user')), c.req.valid('param').case)
    return versions.ok ? c.json(versions.value, 200) : refuse(c, versions.problem)
  })

  app.openapi(keep, async c => {
    const [mine, { case: caseId }, { name, ...wish }] = [store.as(c.get('user')), c.req.valid('param'), c.req.valid('json')]
    const composed = await composePaper(mine, caseId, wish, today())
    if (!composed.ok) return refuse(c, composed.problem)
    const kept = await keepVersion(mine, caseId, { packet: composed.value.packet, paper: composed.value.paper, ...(name !== undefined && { name }) })
    return kept.ok ? c.json(headOf(kept.value), 200) : refuse(c, kept.problem)
  })

  app.openapi(show, async c => {
    const { case: caseId, version } = c.req.valid('param')
    const shown = await showVersion(store.as(c.get('user')), caseId, version, c.req.valid('query').against)
    return shown.ok ? c.json(shown.value, 200) : refuse(c, shown.problem)
  })

  app.openapi(comments, async c => {
    const threads = await commentThreads(store.as(c.get('user')), c.req.valid('param').case)
    return threads.ok ? c.json(threads.value, 200) : refuse(c, threads.problem)
  })

  app.openapi(say, async c => {
    const thread = await comment(store.as(c.get('user')), c.req.valid('param').case, c.req.valid('json'))
    return thread.ok ? c.json(thread.value, 200) : refuse(c, thread.problem)
  })

  app.openapi(answer, async c => {
    const { case: caseId, comment: about } = c.req.valid('param')
    const thread = await answerComment(store.as(c.get('user')), caseId, about, c.req.valid('json').words)
    return thread.ok ? c.json(thread.value, 200) : refuse(c, thread.problem)
  })

  app.openapi(settle, async c => {
    const { case: caseId, comment: about } = c.req.valid('param')
    const thread = await settleComment(store.as(c.get('user')), caseId, about, c.req.valid('json').settled)
    return thread.ok ? c.json(thread.value, 200) : refuse(c, thread.problem)
  })
}
