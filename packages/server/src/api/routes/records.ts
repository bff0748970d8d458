import { createRoute, z } from '@hono/zod-openapi'
import type { CaseRecord } from '@lenity/casefile/store'
import { endOfDay } from '../../end-of-day.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { broughtBack, caseRecord, changedRecord, newRecord, recordKind, takenOut } from '../schemas/records.ts'

const path = '/api/cases/{case}/records'
const onRecord = inCase.extend({ record: z.string().max(64).openapi({ description: 'The id of the record' }) })

const list = createRoute({
  method: 'get', path, operationId: 'listRecords', summary: 'The records of one kind, as they stand or as they stood at the end of a day',
  request: { params: inCase, query: z.object({ kind: recordKind, asOf: z.iso.date().optional() }) }, responses: ok('The records, in the order they were last changed', z.array(caseRecord).readonly()),
})
const add = createRoute({
  method: 'post', path, operationId: 'addRecord', summary: 'Keep a task, an hour, a letter, a contact and so on',
  request: { params: inCase, ...body(newRecord) }, responses: ok('The record, in its first version', caseRecord),
})
const change = createRoute({
  method: 'put', path: `${path}/{record}`, operationId: 'changeRecord', summary: 'Change a record; when someone else changed it since that version, nothing is kept and the answer is a conflict',
  request: { params: onRecord, ...body(changedRecord) }, responses: ok('The new version', caseRecord),
})
const remove = createRoute({
  method: 'post', path: `${path}/{record}/remove`, operationId: 'removeRecord', summary: 'Take a record out, saying why; its history stays',
  request: { params: onRecord, ...body(takenOut) }, responses: ok('The version that says so', caseRecord),
})
const bringBack = createRoute({
  method: 'post', path: `${path}/{record}/bring-back`, operationId: 'bringBackRecord', summary: 'Bring back what was taken out, as it was',
  request: { params: onRecord, ...body(broughtBack) }, responses: ok('The record as it stands again', caseRecord),
})
const history = createRoute({
  method: 'get', path: `${path}/{record}/history`, operationId: 'recordHistory', summary: 'Every version of a record: who, when, what it said and why it was changed',
  request: { params: onRecord }, responses: ok('The versions, oldest first', z.array(caseRecord).readonly()),
})

/** The fields of a record are those of its type: the store checked them when it kept them. */
const shown = (record: CaseRecord) => record as z.infer<typeof caseRecord>

export const recordRoutes: Register = (app, { store }) => {
  app.openapi(list, async c => {
    const { kind, asOf } = c.req.valid('query')
    const records = await store.as(c.get('user')).records.list(c.req.valid('param').case, kind, asOf === undefined ? undefined : endOfDay(asOf))
    return records.ok ? c.json(records.value.map(shown), 200) : refuse(c, records.problem)
  })

  app.openapi(add, async c => {
    const { type, fields } = c.req.valid('json')
    const kept = await store.as(c.get('user')).records.add(c.req.valid('param').case, type, fields)
    return kept.ok ? c.json(shown(kept.value), 200) : refuse(c, kept.problem)
  })

  app.openapi(change, async c => {
    const { case: caseId, record } = c.req.valid('param')
    const { version, fields, why } = c.req.valid('json')
    const kept = await store.as(c.get('user')).records.change(caseId, record, { version, fields, why })
    return kept.ok ? c.json(shown(kept.value), 200) : refuse(c, kept.problem)
  })

  app.openapi(remove, async c => {
    const { case: caseId, record } = c.req.valid('param')
    const kept = await store.as(c.get('user')).records.remove(caseId, record, c.req.valid('json'))
    return kept.ok ? c.json(shown(kept.value), 200) : refuse(c, kept.problem)
  })

  app.openapi(bringBack, async c => {
    const { case: caseId, record } = c.req.valid('param')
    const kept = await store.as(c.get('user')).records.bringBack(caseId, record, c.req.valid('json'))
    return kept.ok ? c.json(shown(kept.value), 200) : refuse(c, kept.problem)
  })

  app.openapi(history, async c => {
    const { case: caseId, record } = c.req.valid('param')
    const versions = await store.as(c.get('user')).records.history(caseId, record)
    return versions.ok ? c.json(versions.value.map(shown), 200) : refuse(c, versions.problem)
  })
}
