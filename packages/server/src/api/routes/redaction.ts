import { createRoute, z } from '@hono/zod-openapi'
import { dataKinds, isCounsel, type DraftMarks, type RedactionMark } from '@lenity/casefile'
import { findData, redactionPresets } from '@lenity/papers'
import { outlineToRedact, pagesToRedact } from '../../jobs/paper-to-redact.ts'
import { namesOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, file, inCase, ok } from '../respond.ts'
import { attachment } from './papers.ts'

const paperPath = '/api/cases/{case}/papers/{paper}'
const copies = '/api/cases/{case}/redacted-copies'
const inPaper = inCase.extend({ paper: z.string().max(80) })
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
const state = z.enum(['proposed', 'accepted', 'left'])
const draftMark = z.object({ mark, words: z.string().max(20_000).optional(), why: z.string().max(1000), state })
const place = z.number().int().min(0).max(20_000)
const draftMarks = z.object({
  marks: z.array(draftMark).max(20_000),
  steps: z.array(z.object({ changes: z.array(z.object({ at: place, from: state, to: state })).max(20_000), added: draftMark.optional() })).max(500),
  done: place.openapi({ description: 'How many of the steps are done; the others were taken back' }),
})
const draft = draftMarks.extend({ version: z.number().int(), by: z.string(), at: z.string() }).openapi('RedactionDraft')
const making = z.object({
  id: z.string(), paper: z.string(), purpose: z.string(), state: z.enum(['waiting', 'made', 'refused', 'failed', 'stopped']),
  step: z.enum(['drawing', 'reading back']).optional(), page: z.number().int().optional(), pages: z.number().int().optional(),
  problem: z.object({ what: z.string(), where: z.string(), next: z.string() }).optional(), copy: z.string().optional().openapi({ description: 'The copy, once it is made' }), by: z.string(), at: z.string(),
}).openapi('RedactionMaking')
const makings = '/api/cases/{case}/redacted-copies-to-make'
const names = z.array(z.object({ name: z.string().trim().min(2).max(200), who: z.enum(['minor', 'victim']) })).max(500).readonly()

const propose = createRoute({
  method: 'get', path: `${paperPath}/redaction`, operationId: 'proposeRedaction', summary: 'What of a paper should be removed for a purpose, as far as words tell; nothing is changed',
  request: { params: inPaper, query: z.object({ purpose: purpose.default('for filing in court') }) }, responses: ok('The purposes with what they rest on, the proposals, and what was decided so far', z.object({ presets: z.array(preset).readonly(), proposals: z.array(proposed).readonly(), draft: draft.optional() })),
})
const make = createRoute({
  method: 'post', path: `${paperPath}/redacted-copies`, operationId: 'makeRedactedCopy', summary: 'Have a copy made of a paper, or of one part of a file, without what is marked. It is made as work that goes on by itself, and read back both ways before it is kept',
  request: { params: inPaper, ...body(z.object({ purpose, marks: z.array(mark).min(1).max(20_000) })) }, responses: ok('What is being made', making),
})
const keepDraft = createRoute({
  method: 'put', path: `${paperPath}/redaction-draft`, operationId: 'keepRedactionDraft', summary: 'Keep what was decided so far about the places of a paper; refused when someone else kept another version meanwhile',
  request: { params: inPaper, ...body(draftMarks.extend({ purpose, version: z.number().int().min(0).max(1_000_000).openapi({ description: 'The version that was seen; 0 for none' }) })) }, responses: ok('The new version', z.object({ version: z.number().int() })),
})
const listMakings = createRoute({
  method: 'get', path: makings, operationId: 'listRedactedCopiesToMake', summary: 'Of each paper and purpose the copy that was asked for last, and how far it is',
  request: { params: inCase }, responses: ok('The copies', z.array(making).readonly()),
})
const stopMaking = createRoute({
  method: 'post', path: `${makings}/{making}/stop`, operationId: 'stopRedactedCopy', summary: 'Have a copy made no further; one that is made stays',
  request: { params: inCase.extend({ making: z.string().max(64) }) }, responses: ok('The copy', making),
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
    const paper = await mine.papers.outline(caseId, paperId)
    if (!paper.ok) return refuse(c, paper.problem)
    const known = await mine.redactions.names(caseId)
    if (!known.ok) return refuse(c, known.problem)
    const wanted = redactionPresets.find(({ name }) => name === c.req.valid('query').purpose)
    const kept = await mine.redactions.draft(caseId, paperId, c.req.valid('query').purpose)
    if (!kept.ok) return refuse(c, kept.problem)
    const nameOf = await namesOf(signInPool, kept.value === undefined ? [] : [kept.value.by])
    const proposals: ReturnType<typeof findData>[number][] = []
    if (wanted !== undefined) for await (const pages of pagesToRedact(mine, caseId, paper.value)) proposals.push(...findData(pages, wanted, known.value))
    return c.json({ presets, proposals, ...(kept.value && { draft: { ...kept.value, by: nameOf(kept.value.by) } as z.infer<typeof draft> }) }, 200)
  })

  app.openapi(make, async c => {
    const mine = store.as(c.get('user'))
    const { case: caseId, paper: paperId } = c.req.valid('param')
    const { purpose: why, marks } = c.req.valid('json')
    const paper = await outlineToRedact(mine, caseId, paperId)
    if (!paper.ok) return refuse(c, paper.problem)
    const asked = await mine.redactions.ask(caseId, { paper: paperId, purpose: why, marks: marks as readonly RedactionMark[] })
    return asked.ok ? c.json(await saidBy(asked.value, signInPool), 200) : refuse(c, asked.problem)
  })

  app.openapi(keepDraft, async c => {
    const mine = store.as(c.get('user'))
    const { case: caseId, paper: paperId } = c.req.valid('param')
    const { purpose: why, version, ...marks } = c.req.valid('json')
    const kept = await mine.redactions.keepDraft(caseId, paperId, why, version, marks as DraftMarks)
    return kept.ok ? c.json({ version: kept.value.version }, 200) : refuse(c, kept.problem)
  })

  app.openapi(listMakings, async c => {
    const found = await store.as(c.get('user')).redactions.makings(c.req.valid('param').case)
    return found.ok ? c.json(await Promise.all(found.value.map(one => saidBy(one, signInPool))), 200) : refuse(c, found.problem)
  })

  app.openapi(stopMaking, async c => {
    const { case: caseId, making: id } = c.req.valid('param')
    const stopped = await store.as(c.get('user')).redactions.stop(caseId, id)
    return stopped.ok ? c.json(await saidBy(stopped.value, signInPool), 200) : refuse(c, stopped.problem)
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

async function saidBy<T extends { readonly by: string }>(one: T, pool: Parameters<typeof namesOf>[0]): Promise<T> {
  return { ...one, by: (await namesOf(pool, [one.by]))(one.by) }
}
