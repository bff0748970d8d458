import { createRoute, z } from '@hono/zod-openapi'
import { done, type Result } from '@lenity/casefile'
import type { ImportCase, StoreForUser } from '@lenity/casefile/store'
import { readCaseExport, type CaseExport } from '../../import/read-case-export.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { ok } from '../respond.ts'
import { exportForm, exportPreview } from '../schemas/imports.ts'

const path = '/api/imports/case'
const form = { body: { required: true, content: { 'multipart/form-data': { schema: exportForm } } } } as const

const look = createRoute({
  method: 'post', path: `${path}/preview`, operationId: 'previewCaseExport', summary: 'What an export of a case would bring, every file of it checked against its manifest; nothing is written',
  request: form, responses: ok('What is in it', exportPreview),
})
const take = createRoute({
  method: 'post', path, operationId: 'importCase', summary: 'Open a case with everything an export of a case brings, all or nothing; the very same export is taken in once',
  request: form, responses: ok('The new case', z.object({ caseId: z.string() })),
})

export const importExportRoutes: Register = (app, { store }) => {
  app.openapi(look, async c => {
    const mine = store.as(c.get('user'))
    const asked = await readSent(mine, c.req.valid('form'))
    if (!asked.ok) return refuse(c, asked.problem)
    const { office, found: { case: told, exportedAt, exportedBy, part, close } } = asked.value
    close()
    const alike = await mine.imports.compare(office, [asCase(told)])
    if (!alike.ok) return refuse(c, alike.problem)
    return c.json({
      title: told.title, from: told.from, exportedAt, exportedBy, part,
      counts: { papers: told.papers.length, facts: told.facts.length, decisions: told.decisions.length, records: new Set(told.records.map(({ id }) => id)).size, words: new Set(told.words.map(({ question }) => question)).size, packets: told.packets.length, draft: told.draft.length, filings: told.filings.length, signatures: told.signatures.length },
      matches: alike.value.map(({ row: _row, ...one }) => one),
    }, 200)
  })

  app.openapi(take, async c => {
    const mine = store.as(c.get('user'))
    const asked = await readSent(mine, c.req.valid('form'))
    if (!asked.ok) return refuse(c, asked.problem)
    const { office, found } = asked.value
    const taken = await mine.imports.takeExport(office, found.case).finally(found.close)
    return taken.ok ? c.json({ caseId: taken.value }, 200) : refuse(c, taken.problem)
  })
}

async function readSent(mine: StoreForUser, { file, office }: z.infer<typeof exportForm>): Promise<Result<{ readonly office: string; readonly found: CaseExport }>> {
  const found = await readCaseExport(Buffer.from(await file.arrayBuffer()))
  return found.ok ? done({ office: office ?? (await mine.offices.list())[0]?.id ?? '', found: found.value }) : found
}

/** The person of an exported case, to be compared with those who are here. */
function asCase({ title, facts, manifest }: CaseExport['case']): ImportCase {
  const of = (path: string) => facts.flatMap(one => (one.path === path && one.standing !== 'rejected' && typeof one.value === 'string' ? [one.value] : []))
  return { row: 1, title, person: { names: [title, ...of('person.name')], registerNumbers: of('person.registerNumber'), datesOfBirth: of('person.dateOfBirth') }, facts: [], contact: undefined, task: undefined, tells: `export ${manifest}` }
}
