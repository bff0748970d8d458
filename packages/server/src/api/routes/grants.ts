import { createRoute, z } from '@hono/zod-openapi'
import { done, type Result } from '@lenity/casefile'
import type { GrantList, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import type { GrantRow } from '@lenity/petition'
import { namesOf } from '../../people-names.ts'
import { precedentsOf } from '../../precedents/precedents.ts'
import { readList } from '../../precedents/read-list.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { inCase, ok } from '../respond.ts'
import { grantListForm, grantListPreview, grantListSummary, precedentsShape } from '../schemas/grants.ts'

const path = '/api/offices/{office}/grant-lists'
const inOffice = z.object({ office: z.string().max(64).openapi({ description: 'The id of the office' }) })
const form = { body: { required: true, content: { 'multipart/form-data': { schema: grantListForm } } } } as const

const list = createRoute({
  method: 'get', path, operationId: 'listGrantLists', summary: 'The lists of published grants an office keeps, the newest first',
  request: { params: inOffice }, responses: ok('The lists', z.array(grantListSummary).readonly()),
})
const look = createRoute({
  method: 'post', path: `${path}/preview`, operationId: 'previewGrantList', summary: 'What keeping a list of published grants (CSV, JSON or a saved page) would do, row by row; nothing is written',
  request: { params: inOffice, ...form }, responses: ok('Row by row', grantListPreview),
})
const keep = createRoute({
  method: 'post', path, operationId: 'keepGrantList', summary: 'Keep the grants of a list, with where and when it was published; rows that are refused or kept already are left out',
  request: { params: inOffice, ...form }, responses: ok('How many are kept', z.object({ id: z.string(), kept: z.number() })),
})
const remove = createRoute({
  method: 'delete', path: `${path}/{list}`, operationId: 'removeGrantList', summary: 'Take a list out; what counsel chose from it for a case stays with the case',
  request: { params: inOffice.extend({ list: z.string().max(64) }) }, responses: ok('Done', z.object({ done: z.literal(true) })),
})
const precedents = createRoute({
  method: 'get', path: '/api/cases/{case}/precedents', operationId: 'getPrecedents', summary: 'The published commutations the office keeps that are like a case, by stated rules; not a chance of success',
  request: { params: inCase }, responses: ok('Those that are like it', precedentsShape),
})

export const grantRoutes: Register = (app, { store, signInPool, today }) => {
  app.openapi(list, async c => {
    const kept = await store.as(c.get('user')).grantLists.list(c.req.valid('param').office)
    if (!kept.ok) return refuse(c, kept.problem)
    const nameOf = await namesOf(signInPool, kept.value.map(({ by }) => by))
    return c.json(kept.value.map(({ grants, by, ...one }) => ({ ...one, by: nameOf(by), grants: grants.length })), 200)
  })

  app.openapi(look, async c => {
    const read = await readSent(store.as(c.get('user')), c.req.valid('param').office, c.req.valid('form'))
    if (!read.ok) return refuse(c, read.problem)
    const { how, rows } = read.value
    const count = (outcome: GrantRow['outcome']) => rows.filter(row => row.outcome === outcome).length
    return c.json({ how, rows, counts: { rows: rows.length, kept: count('will be kept'), here: count('kept already'), refused: count('refused') } }, 200)
  })

  app.openapi(keep, async c => {
    const mine = store.as(c.get('user'))
    const { office } = c.req.valid('param')
    const sent = c.req.valid('form')
    const read = await readSent(mine, office, sent)
    if (!read.ok) return refuse(c, read.problem)
    const grants = read.value.rows.flatMap(({ grant }) => grant ?? [])
    const kept = await mine.grantLists.add(office, { name: sent.name, source: sent.source, readOn: sent.readOn as CivilDate, grants })
    return kept.ok ? c.json({ id: kept.value.id, kept: grants.length }, 200) : refuse(c, kept.problem)
  })

  app.openapi(remove, async c => {
    const { office, list: id } = c.req.valid('param')
    const gone = await store.as(c.get('user')).grantLists.remove(office, id)
    return gone.ok ? c.json({ done: true as const }, 200) : refuse(c, gone.problem)
  })

  app.openapi(precedents, async c => {
    const found = await precedentsOf(store.as(c.get('user')), c.req.valid('param').case, today())
    return found.ok ? c.json(found.value, 200) : refuse(c, found.problem)
  })
}

async function readSent(mine: StoreForUser, office: string, sent: z.infer<typeof grantListForm>): Promise<Result<{ readonly how: string; readonly rows: readonly GrantRow[] }>> {
  const kept: Result<readonly GrantList[]> = await mine.grantLists.list(office)
  if (!kept.ok) return kept
  const read = readList(new Uint8Array(await sent.file.arrayBuffer()), sent.file.name || 'the list', { source: sent.source, grantedOn: sent.grantedOn as CivilDate | undefined }, kept.value)
  return read.ok ? done(read.value) : read
}
