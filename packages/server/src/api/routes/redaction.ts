import { createRoute, z } from '@hono/zod-openapi'
import { dataKinds, isCounsel, type RedactionMark } from '@lenity/casefile'
import { findData, redactPaper, redactionPresets } from '@lenity/papers'
import { namesOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, file, inCase, ok } from '../respond.ts'
import { attachment } from './papers.ts'

const paperPath = '/api/cases/{case}/papers/{paper}'
const copies = '/api/cases/{case}/redacted-copies'
const inPaper = inCase.extend({ paper: z.string().max(64) })
const purpose = z.enum(redactionPresets.map(({ name }) => name))

const fraction = z.number().min(0).max(1)
const mark = z.object({
  page: z.number().int().min(1).max(100_000),
  kind: z.enum(dataKinds),
  start: z.number().int().min(0).optional(),
  end: z.number().int().min(0).optional(),
  box: z.object({ left: fraction, top: fraction, right: fraction, bottom: fraction }).optional(),
  keep: z.string().max(100).optional().openapi({ description: 'What is printed in its place, such as the last four digits' }),
}).openapi('RedactionMark')
const proposed = mark.extend({ start: z.number().int(), end: z.number().int(), words: z.string(), why: z.string() }).openapi('ProposedMark')
const preset = z.object({
  name: purpose, basis: z.string(),
  kinds: z.array(z.object({ kind: z.enum(dataKinds), keeps: z.string(), cite: z.string().optional(), link: z.string().optional(), quote: z.string().optional() })).readonly(),
}).openapi('RedactionPreset')
const copy = z.object({
  id: z.string(), paper: z.string(), name: z.string(), mediaType: z.string(), size: z.number(), sha256: z.string(), purpose: z.string(), madeBy: z.string(), madeAt: z.string(),
}).openapi('RedactedCopy')
const names = z.array(z.object({ name: z.string().trim().min(2).max(200), who: z.enum(['minor', 'victim']) })).max(500).readonly()

const propose = createRoute({
  method: 'get', path: `${paperPath}/redaction`, operationId: 'proposeRedaction', summary: 'What of a paper should be removed for a purpose, as far as words tell; nothing is changed',
  request: { params: inPaper, query: z.object({ purpose: purpose.default('for filing in court') }) }, responses: ok('The purposes with what they rest on, and the proposals', z.object({ presets: z.array(preset).readonly(), proposals: z.array(proposed).readonly() })),
})
const make = createRoute({
  method: 'post', path: `${paperPath}/redacted-copies`, operationId: 'makeRedactedCopy', summary: 'Make a copy of a paper without what is marked. It is read back both ways before it is kept, which takes seconds for each page with a mark',
  request: { params: inPaper, ...body(z.object({ purpose, marks: z.array(mark).min(1).max(20_000) })) }, responses: ok('The copy', copy),
})
const list = createRoute({
  method: 'get', path: copies, operationId: 'listRedactedCopies', summary: 'The redacted copies of a case, the newest first',
  request: { params: inCase }, responses: ok('The copies', z.array(copy).readonly()),
})
const get = createRoute({
  method: 'get', path: `${copies}/{copy}/file`, operationId: 'getRedactedCopy', summary: 'The file of a redacted copy',
  request: { params: inCase.extend({ copy: z.string().max(64) }) }, responses: file('The bytes', 'application/octet-stream'),
})
const getNames = createRoute({
  method: 'get', path: '/api/cases/{case}/protected-names', operationId: 'getProtectedNames', summary: 'The minors and victims whose names are kept out of what is shared, for counsel',
  request: { params: inCase }, responses: ok('The names', names),
})
const setNames = createRoute({
  method: 'put', path: '/api/cases/{case}/protected-names', operationId: 'setProtectedNames', summary: 'Replace the list of names that are kept out of what is shared, for counsel',
  request: { params: inCase, ...body(z.object({ names })) }, responses: ok('The names', names),
})

const presets = redactionPresets.map(({ name, basis, kinds }) => ({ name, basis, kinds: kinds.map(({ kind, keeps, source }) => ({ kind, keeps, ...(source && { cite: source.cite, link: source.link, quote: source.quote }) })) }))

export const redactionRoutes: Register = (app, { store, signInPool }) => {
  app.openapi(propose, async c => {
    const mine = store.as(c.get('user'))
    const { case: caseId, paper: paperId } = c.req.valid('param')
    const paper = await mine.papers.get(caseId, paperId)
    if (!paper.ok) return refuse(c, paper.problem)
    const known = await mine.redactions.names(caseId)
    if (!known.ok) return refuse(c, known.problem)
    const wanted = redactionPresets.find(({ name }) => name === c.req.valid('query').purpose)
    return c.json({ presets, proposals: wanted === undefined ? [] : findData(paper.value.pages, wanted, known.value) }, 200)
  })

  app.openapi(make, async c => {
    const mine = store.as(c.get('user'))
    const { case: caseId, paper: paperId } = c.req.valid('param')
    const { purpose: why, marks } = c.req.valid('json')
    const paper = await mine.papers.get(caseId, paperId)
    if (!paper.ok) return refuse(c, paper.problem)
    const bytes = await mine.papers.bytes(caseId, paperId)
    if (!bytes.ok) return refuse(c, bytes.problem)
    const file = await mine.papers.look(caseId, paperId)
    if (!file.ok) return refuse(c, file.problem)
    const made = await redactPaper({ bytes: bytes.value, mediaType: paper.value.mediaType, password: file.value.password, pages: paper.value.pages, marks: marks as readonly RedactionMark[] })
    if (!made.ok) return refuse(c, { kind: 'invalid', what: made.problem.what, where: made.problem.where, next: made.problem.next })
    const kept = await mine.redactions.add(caseId, { paper: paperId, name: `${paper.value.kind.kind}, redacted ${why}.${made.copy.mediaType === 'text/plain' ? 'txt' : 'pdf'}`, mediaType: made.copy.mediaType, purpose: why, bytes: made.copy.bytes, marks: marks as readonly RedactionMark[] })
    if (!kept.ok) return refuse(c, kept.problem)
    const [one = kept.value] = await named([kept.value], signInPool)
    return c.json(one, 200)
  })

  app.openapi(list, async c => {
    const found = await store.as(c.get('user')).redactions.list(c.req.valid('param').case)
    return found.ok ? c.json(await named(found.value, signInPool), 200) : refuse(c, found.problem)
  })

  app.openapi(get, async c => {
    const { case: caseId, copy: copyId } = c.req.valid('param')
    const found = await store.as(c.get('user')).redactions.bytes(caseId, copyId)
    if (!found.ok) return refuse(c, found.problem)
    return c.body(new Uint8Array(found.value.bytes).buffer, 200, { 'content-type': 'application/octet-stream', 'content-disposition': attachment(found.value.copy.name) })
  })

  app.openapi(getNames, async c => {
    const mine = store.as(c.get('user'))
    const caseId = c.req.valid('param').case
    const there = await mine.cases.get(caseId)
    if (!there.ok) return refuse(c, there.problem)
    if (!isCounsel(there.value.role)) return refuse(c, { kind: 'not found', what: 'There is no such case, or you are not on it.', where: `case ${caseId}`, next: 'Check the address; if it is right, ask counsel on the case to add you.' })
    const found = await mine.redactions.names(caseId)
    return found.ok ? c.json(found.value, 200) : refuse(c, found.problem)
  })

  app.openapi(setNames, async c => {
    const kept = await store.as(c.get('user')).redactions.setNames(c.req.valid('param').case, c.req.valid('json').names)
    return kept.ok ? c.json(kept.value, 200) : refuse(c, kept.problem)
  })
}

async function named<T extends { readonly madeBy: string }>(made: readonly T[], pool: Parameters<typeof namesOf>[0]): Promise<T[]> {
  const nameOf = await namesOf(pool, made.map(({ madeBy }) => madeBy))
  return made.map((one) => ({ ...one, madeBy: nameOf(one.madeBy) }))
}
