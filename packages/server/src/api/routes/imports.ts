import { createRoute, z } from '@hono/zod-openapi'
import { csvOf, done, importFields, refused, type ColumnMeans, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { preview, toBeAdded, type Preview } from '../../import/preview.ts'
import { readTable, type Table } from '../../import/read-table.ts'
import { runImport } from '../../import/run-import.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { file, ok } from '../respond.ts'
import { columnMeans, importForm, importPreview, importRun } from '../schemas/imports.ts'
import { attachment } from './papers.ts'

const path = '/api/imports'
const form = { body: { required: true, content: { 'multipart/form-data': { schema: importForm } } } } as const

const list = createRoute({
  method: 'get', path, operationId: 'listImports', summary: 'One’s own imports, the newest first, and what of each can still be taken back',
  responses: ok('The imports', z.array(importRun).readonly()),
})
const look = createRoute({
  method: 'post', path: `${path}/preview`, operationId: 'previewImport', summary: 'What taking in a list (CSV, a JSON array or an object a line) would do; nothing is written but that cases it is like were compared',
  request: form, responses: ok('Row by row', importPreview),
})
const take = createRoute({
  method: 'post', path, operationId: 'importList', summary: 'Take in a list: a line of JSON tells how far it is after each batch, which is kept as a whole or not at all; the same list again adds nothing twice',
  request: form, responses: file('How far it is', 'application/x-ndjson'),
})
const refusedRows = createRoute({
  method: 'post', path: `${path}/refused`, operationId: 'refusedRows', summary: 'The rows of a list that are refused, as they were, with the reason in a column of its own',
  request: form, responses: file('The rows', 'text/csv'),
})
const takeBack = createRoute({
  method: 'post', path: `${path}/{import}/take-back`, operationId: 'takeBackImport', summary: 'Take back, for good, each case of an import that nobody has touched since',
  request: { params: z.object({ import: z.string().max(64).openapi({ description: 'The id of the import' }) }) }, responses: ok('What was taken back', z.object({ takenBack: z.number(), kept: z.number() })),
})

export const importRoutes: Register = (app, { store, today }) => {
  app.openapi(list, async c => {
    const runs = await store.as(c.get('user')).imports.list()
    return runs.ok ? c.json(runs.value, 200) : refuse(c, runs.problem)
  })

  app.openapi(look, async c => {
    const asked = await readForm(store.as(c.get('user')), c.req.valid('form'), today())
    if (!asked.ok) return refuse(c, asked.problem)
    const { table, from, told: { means, whyNot, rows } } = asked.value
    const count = (outcome: string) => rows.filter(row => row.outcome === outcome).length
    return c.json({
      how: table.how, from, means, whyNot, rows,
      columns: table.columns.map((heading, i) => ({ heading: heading.slice(0, 200), sample: table.rows.slice(0, 3).map(({ cells }) => (cells[i] ?? '').slice(0, 60)) })),
      fields: importFields.map(({ id, label, ways }) => ({ id, label, ways })),
      counts: { rows: table.rows.length, added: count('will be added'), here: count('already here'), refused: count('refused') },
    }, 200)
  })

  app.openapi(take, async c => {
    const mine = store.as(c.get('user'))
    const asked = await readForm(mine, c.req.valid('form'), today())
    if (!asked.ok) return refuse(c, asked.problem)
    const { office, told, anyway } = asked.value
    if (told.whyNot !== undefined) return refuse(c, { kind: 'invalid', what: told.whyNot, where: 'columns', next: 'Say what the columns hold, and look at the preview first.' })
    const begun = await mine.imports.begin(office, told.rows.length)
    if (!begun.ok) return refuse(c, begun.problem)
    return c.body(runImport(mine, begun.value.id, toBeAdded(told, anyway)), 200, { 'content-type': 'application/x-ndjson' })
  })

  app.openapi(refusedRows, async c => {
    const asked = await readForm(store.as(c.get('user')), c.req.valid('form'), today())
    if (!asked.ok) return refuse(c, asked.problem)
    const { table, told } = asked.value
    const why = new Map(told.rows.filter(({ outcome }) => outcome === 'refused').map(({ row, problems }) => [row, problems.map(({ what, next }) => `${what}: ${next}`).join(' ')]))
    const rows = table.rows.filter(({ number }) => why.has(number))
    const csv = csvOf([...table.columns, 'row', 'why refused'], rows.map(({ number, cells }) => [...table.columns.map((_, i) => cells[i] ?? ''), number, [...cells.slice(table.columns.length).map(cell => `beyond the headings: ${cell}.`), why.get(number)].join(' ')]))
    return c.body(csv, 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': attachment('refused-rows.csv') })
  })

  app.openapi(takeBack, async c => {
    const taken = await store.as(c.get('user')).imports.takeBack(c.req.valid('param').import)
    return taken.ok ? c.json(taken.value, 200) : refuse(c, taken.problem)
  })
}

interface Asked {
  readonly office: string
  readonly from: string
  readonly table: Table
  readonly told: Preview
  readonly anyway: ReadonlySet<number>
}

async function readForm(mine: StoreForUser, sent: z.infer<typeof importForm>, today: CivilDate): Promise<Result<Asked>> {
  const columns = jsonOf(z.array(columnMeans), sent.columns)
  const anyway = jsonOf(z.array(z.number().int()), sent.anyway)
  if (!columns.ok || !anyway.ok) return refused('invalid', 'What is said of the columns cannot be read.', 'columns', 'Choose the file again.')
  const office = sent.office ?? (await mine.offices.list())[0]?.id ?? ''
  const table = readTable(new Uint8Array(await sent.file.arrayBuffer()), sent.file.name || 'the list')
  if (!table.ok) return table
  const from = sent.from === undefined || sent.from === '' ? `the list “${(sent.file.name || 'pasted').slice(0, 120)}”` : sent.from
  const told = await preview(mine, office, table.value, columns.value?.map(({ way, ...one }): ColumnMeans => ({ ...one, ...(way && { way }) })), from, today)
  return told.ok ? done({ office, from, table: table.value, told: told.value, anyway: new Set(anyway.value ?? []) }) : told
}

function jsonOf<T>(schema: z.ZodType<T>, text: string | undefined): { readonly ok: true; readonly value: T | undefined } | { readonly ok: false } {
  if (text === undefined || text === '') return { ok: true, value: undefined }
  try {
    const read = schema.safeParse(JSON.parse(text))
    return read.success ? { ok: true, value: read.data } : { ok: false }
  } catch {
    return { ok: false }
  }
}
