import { Readable } from 'node:stream'
import { createRoute, z } from '@hono/zod-openapi'
import { done, refused, type Result } from '@lenity/casefile'
import type { PiecesAtHand } from '@lenity/casefile/store'
import type { Reform } from '@lenity/law/reform'
import { groupColumns, openPeopleFrom, readVolunteersFrom, saysMadeUp, sourceOfBytes, Unreadable, type MadeUpTold, type SaysMadeUp } from '@lenity/population'
import type { Context } from 'hono'
import { namesOf as namesOfPeople } from '../../people-names.ts'
import { lookAtList } from '../../populations/look-at-list.ts'
import { lookAtRow } from '../../populations/look-at-row.ts'
import { keptUntil } from '../../populations/kept-until.ts'
import { sayRun } from '../../populations/say-run.ts'
import type { SaidOfList, ScreenAsked } from '../../populations/screen-run.ts'
import { sourceOf } from '../../populations/source-of.ts'
import type { TriageAsked } from '../../populations/triage-run.ts'
import { readAsked } from '../../populations/told-reforms.ts'
import { filesOfRun, zipOfFiles } from '../../populations/zip-of-run.ts'
import { fieldsOfList, planList } from '../../populations/view-columns.ts'
import type { WeighAsked } from '../../populations/weigh-run.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { fileOfForm } from '../file-of-form.ts'
import { largestPaper } from '../limit-body.ts'
import { body, file, ok } from '../respond.ts'
import { lookedAt, population, populationRun, populationWhole, rowLookedAt, saidOfColumns, sortAsked, weighAsked } from '../schemas/populations.ts'
import { attachment } from './papers.ts'

const ofOffice = z.object({ office: z.string().max(64).openapi({ description: 'The id of the office' }) })
const one = z.object({ population: z.string().max(64).openapi({ description: 'The id of the list' }) })
const oneRun = one.extend({ run: z.string().max(64).openapi({ description: 'The id of the run' }) })
const path = '/api/populations/{population}'

const list = createRoute({
  method: 'get', path: '/api/offices/{office}/populations', operationId: 'listPopulations', summary: 'The lists of many people an office keeps, the newest first; for those who read its requests',
  request: { params: ofOffice }, responses: ok('The lists, and whether the asker may have any', z.object({ may: z.boolean(), lists: z.array(population).readonly() })),
})
const bring = createRoute({
  method: 'post', path: '/api/offices/{office}/populations', operationId: 'bringPopulation', summary: 'Bring a list of many people (CSV, NDJSON or Parquet): it is kept encrypted until a day, and nothing is done with it yet',
  request: { params: ofOffice, query: z.object({ keptUntil: z.string().max(10) }), body: { required: true, content: { 'multipart/form-data': { schema: z.object({ file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }) }) } } } },
  responses: ok('The list', population),
})
const get = createRoute({
  method: 'get', path, operationId: 'getPopulation', summary: 'A list, the runs over it and what was done with it',
  request: { params: one }, responses: ok('The list', populationWhole),
})
const look = createRoute({
  method: 'post', path: `${path}/look`, operationId: 'lookAtPopulation', summary: 'What its columns hold, which are not read and why, and what becomes of its first rows; nothing is kept of it',
  request: { params: one, ...body(saidOfColumns) }, responses: ok('Column by column', lookedAt),
})
const keep = createRoute({
  method: 'put', path: `${path}/kept-until`, operationId: 'keepPopulationUntil', summary: 'Keep a list until another day, after which it is erased by itself',
  request: { params: one, ...body(z.object({ day: z.string().max(10) })) }, responses: ok('The list', population),
})
const erase = createRoute({
  method: 'post', path: `${path}/erase`, operationId: 'erasePopulation', summary: 'Erase a list and all that came of it, for good; that there was one stays',
  request: { params: one }, responses: ok('It is gone', z.object({})),
})
const screen = createRoute({
  method: 'post', path: `${path}/screen`, operationId: 'screenPopulation', summary: 'Screen everyone of a list, as work that goes on when the server ends in between',
  request: { params: one, ...body(saidOfColumns) }, responses: ok('The run', populationRun),
})
const triage = createRoute({
  method: 'post', path: `${path}/triage`, operationId: 'sortPopulation', summary: 'Screen everyone of a list and sort them for the first day: who can be filed for, what is missing, who is set apart with a letter',
  request: { params: one, ...body(sortAsked) }, responses: ok('The run', populationRun),
})
const weigh = createRoute({
  method: 'post', path: `${path}/weigh`, operationId: 'weighOnPopulation', summary: 'Weigh one change of the law, or two beside each other, on everyone of a list: whom it would reach surely, possibly or not, and by how many years',
  request: { params: one, ...body(weighAsked) }, responses: ok('The run', populationRun),
})
const getRow = createRoute({
  method: 'get', path: `${path}/runs/{run}/rows/{row}`, operationId: 'lookAtRowOfPopulation', summary: 'One row of a list as a run reads it: every answer of the law with its reasons and citations',
  request: { params: oneRun.extend({ row: z.coerce.number().int().min(1).max(1_000_000_000) }) }, responses: ok('The row', rowLookedAt),
})
const zip = createRoute({
  method: 'get', path: `${path}/runs/{run}/first-day.zip`, operationId: 'populationFirstDayZip', summary: 'All that came of a sorting, as one archive: who comes where, batches, letters, the result and what was refused',
  request: { params: oneRun }, responses: file('The archive', 'application/zip'),
})
const getRun = createRoute({
  method: 'get', path: `${path}/runs/{run}`, operationId: 'getPopulationRun', summary: 'How far a run is, how fast it goes and how long the rest takes',
  request: { params: oneRun }, responses: ok('The run', populationRun),
})
const stop = createRoute({
  method: 'post', path: `${path}/runs/{run}/stop`, operationId: 'stopPopulationRun', summary: 'Stop a run; what it did is kept, and it can go on from there',
  request: { params: oneRun }, responses: ok('The run', populationRun),
})
const goOn = createRoute({
  method: 'post', path: `${path}/runs/{run}/go-on`, operationId: 'goOnWithPopulationRun', summary: 'Go on with a run that was stopped or has failed, behind the last row that is kept',
  request: { params: oneRun }, responses: ok('The run', populationRun),
})
const results = [
  { name: 'results.csv', operationId: 'populationResultsCsv', summary: 'The result of a run, a line for each person', type: 'text/csv' },
  { name: 'results.parquet', operationId: 'populationResultsParquet', summary: 'The same as Parquet', type: 'application/vnd.apache.parquet' },
  { name: 'memorandum.pdf', operationId: 'populationMemorandum', summary: 'Of a weighing: the memorandum for a lawmaker on two pages, with its method and limits', type: 'application/pdf' },
  { name: 'tables.csv', operationId: 'populationWeighedTables', summary: 'Of a weighing: all that is shown of it as one table, small counts left out', type: 'text/csv' },
  { name: 'refused.csv', operationId: 'populationRefusedCsv', summary: 'The rows that were refused, each with every reason and what to do', type: 'text/csv' },
] as const
const resultRoutes = results.map(({ name, operationId, summary, type }) => createRoute({ method: 'get', path: `${path}/runs/{run}/${name}`, operationId, summary, request: { params: oneRun }, responses: file('The file', type) }))

export const populationRoutes: Register = (app, { store, signInPool, today }) => {
  const namesOf = (ids: readonly string[]) => namesOfPeople(signInPool, [...new Set(ids)])

  app.openapi(list, async c => {
    const mine = store.as(c.get('user')).populations
    const { office } = c.req.valid('param')
    const may = await mine.may(office)
    if (!may.ok) return refuse(c, may.problem)
    if (!may.value) return c.json({ may: false, lists: [] }, 200)
    const found = await mine.list(office)
    if (!found.ok) return refuse(c, found.problem)
    const nameOf = await namesOf(found.value.map(({ by }) => by))
    return c.json({ may: true, lists: found.value.map(each => ({ ...each, by: nameOf(each.by) })) }, 200)
  })

  // Described, and not read by its description: that would hold the whole file in memory.
  app.openAPIRegistry.registerPath(bring)
  app.post(bring.getRoutingPath(), async c => {
    const mine = store.as(c.get('user')).populations
    const office = c.req.param('office') ?? ''
    const may = await mine.may(office)
    if (!may.ok) return refuse(c, may.problem)
    const day = keptUntil(c.req.query('keptUntil') ?? '', today())
    if (!day.ok) return refuse(c, day.problem)
    let says: SaysMadeUp = { is: 'not said' }
    const sent = await fileOfForm(c.req.raw, largestPaper, ({ name: whole, bytes }) => {
      const name = whole.split(/[/\\]/).at(-1) ?? ''
      return mine.receive(office, {
        name, keptUntil: day.value, bytes,
        // What cannot be read is said below.
        saysMadeUp: async pieces => {
          const read = await readable(async () => saysMadeUp(await openPeopleFrom(sourceOf(name, pieces))))
          if (read.ok) says = read.value
          return says.is === 'made up'
        },
      })
    })
    if (!sent.ok) return refuse(c, sent.problem)
    if (!sent.value.ok) return refuse(c, sent.value.problem)
    // What nobody can read as a list is not kept.
    const opened = await opens(mine, sent.value.value.id, 'looked at whether it can be read', async () => sayMixed(says))
    const readsWell = opened.ok ? opened.value : opened
    if (!readsWell.ok) {
      await mine.erase(sent.value.value.id)
      return refuse(c, readsWell.problem)
    }
    const nameOf = await namesOf([sent.value.value.by])
    return c.json({ ...sent.value.value, by: nameOf(sent.value.value.by) }, 200)
  })

  app.openapi(get, async c => {
    const found = await store.as(c.get('user')).populations.get(c.req.valid('param').population)
    if (!found.ok) return refuse(c, found.problem)
    const { population: of, made, runs, steps } = found.value
    const nameOf = await namesOf([of.by, ...runs.map(({ by }) => by)])
    return c.json({ list: { ...of, by: nameOf(of.by) }, ...(made !== undefined && { made: made as MadeUpTold }), runs: runs.map(run => sayRun(run, nameOf)), steps: steps.map(({ what, by, at }) => ({ what, by, at })) }, 200)
  })

  app.openapi(look, async c => {
    const said = c.req.valid('json') as SaidOfList
    const looked = await opens(store.as(c.get('user')).populations, c.req.valid('param').population, 'first rows looked at', source => lookAtList(source, said, today()))
    return looked.ok ? c.json({ ...looked.value, fields: fieldsOfList, on: today() }, 200) : refuse(c, looked.problem)
  })

  app.openapi(keep, async c => {
    const day = keptUntil(c.req.valid('json').day, today())
    const mine = store.as(c.get('user')).populations
    const changed = day.ok ? await mine.keepUntil(c.req.valid('param').population, day.value) : day
    if (!changed.ok) return refuse(c, changed.problem)
    const nameOf = await namesOf([changed.value.by])
    return c.json({ ...changed.value, by: nameOf(changed.value.by) }, 200)
  })

  app.openapi(erase, async c => {
    const erased = await store.as(c.get('user')).populations.erase(c.req.valid('param').population)
    return erased.ok ? c.json({}, 200) : refuse(c, erased.problem)
  })

  app.openapi(screen, async c => {
    const mine = store.as(c.get('user')).populations
    const { population: id } = c.req.valid('param')
    const said = c.req.valid('json')
    const planned = await opens(mine, id, 'headings read', async source => planList((await openPeopleFrom(source)).headings, said as SaidOfList))
    if (!planned.ok) return refuse(c, planned.problem)
    if (!planned.value.ok) return refuse(c, planned.value.problem)
    const run = await mine.ask(id, 'screen', { plan: planned.value.value.plan, on: today(), said: said as SaidOfList } satisfies ScreenAsked)
    return run.ok ? c.json(sayRun(run.value, await namesOf([run.value.by])), 200) : refuse(c, run.problem)
  })

  app.openapi(triage, async c => {
    const mine = store.as(c.get('user'))
    const { population: id } = c.req.valid('param')
    const { order, letters, volunteers: sent, seed, ...said } = c.req.valid('json')
    const planned = await opens(mine.populations, id, 'headings read', async source => planList((await openPeopleFrom(source)).headings, said as SaidOfList))
    if (!planned.ok) return refuse(c, planned.problem)
    if (!planned.value.ok) return refuse(c, planned.value.problem)
    const volunteers = sent === undefined ? done(undefined) : await readable(() => readVolunteersFrom(sourceOfBytes(sent.name, Buffer.from(sent.text))))
    if (!volunteers.ok) return refuse(c, volunteers.problem)
    const whole = await mine.populations.get(id)
    if (!whole.ok) return refuse(c, whole.problem)
    const { office: officeId, madeUp } = whole.value.population
    const office = (await mine.offices.list()).find(each => each.id === officeId)?.name ?? ''
    const run = await mine.populations.ask(id, 'triage', { ...planned.value.value, on: today(), said: said as SaidOfList, order, seed: seed ?? '', volunteers: volunteers.value, ...(letters && !madeUp && { letters: { office } }) } satisfies TriageAsked)
    return run.ok ? c.json(sayRun(run.value, await namesOf([run.value.by])), 200) : refuse(c, run.problem)
  })

  app.openapi(weigh, async c => {
    const mine = store.as(c.get('user')).populations
    const { population: id } = c.req.valid('param')
    const { reforms: asked, by, ...said } = c.req.valid('json')
    const on = today()
    const planned = await opens(mine, id, 'headings read', async source => {
      const { headings } = await openPeopleFrom(source)
      const plan = planList(headings, said as SaidOfList)
      if (plan.ok) groupColumns(headings, by, plan.value.plan.columns)
      return plan
    })
    if (!planned.ok) return refuse(c, planned.problem)
    if (!planned.value.ok) return refuse(c, planned.value.problem)
    const reforms: Reform[] = []
    for (const [i, each] of asked.entries()) {
      const reform = readAsked(each, on, asked.length === 1 ? '' : `${i === 0 ? 'the first' : 'the second'} reform, `)
      if (!reform.ok) return refuse(c, reform.problem)
      reforms.push(reform.value)
    }
    const run = await mine.ask(id, 'weigh', { plan: planned.value.value.plan, on, said: said as SaidOfList, reforms, by } satisfies WeighAsked)
    return run.ok ? c.json(sayRun(run.value, await namesOf([run.value.by])), 200) : refuse(c, run.problem)
  })

  app.openapi(getRow, async c => {
    const mine = store.as(c.get('user')).populations
    const { population: id, run: runId, row } = c.req.valid('param')
    const run = await mine.run(id, runId)
    if (!run.ok) return refuse(c, run.problem)
    const asked = run.value.asked as ScreenAsked | TriageAsked
    const looked = await opens(mine, id, `row ${row} looked at`, source => lookAtRow(source, asked, row))
    if (!looked.ok) return refuse(c, looked.problem)
    return looked.value.ok ? c.json({ ...looked.value.value, on: asked.on }, 200) : refuse(c, looked.value.problem)
  })

  app.openapi(zip, async c => {
    const mine = store.as(c.get('user')).populations
    const { population: id, run: runId } = c.req.valid('param')
    const run = await mine.run(id, runId)
    if (!run.ok) return refuse(c, run.problem)
    const files = await filesOfRun(mine, id, run.value)
    return files.ok ? c.body(zipOfFiles(files.value), 200, { 'content-type': 'application/zip', 'content-disposition': attachment(nameOfTaken('first-day.zip', files.value.some(({ pieces }) => pieces.madeUp))) }) : refuse(c, files.problem)
  })

  app.openapi(getRun, async c => {
    const { population: id, run } = c.req.valid('param')
    const found = await store.as(c.get('user')).populations.run(id, run)
    return found.ok ? c.json(sayRun(found.value, await namesOf([found.value.by])), 200) : refuse(c, found.problem)
  })
  app.openapi(stop, async c => {
    const { population: id, run } = c.req.valid('param')
    const found = await store.as(c.get('user')).populations.stop(id, run)
    return found.ok ? c.json(sayRun(found.value, await namesOf([found.value.by])), 200) : refuse(c, found.problem)
  })
  app.openapi(goOn, async c => {
    const { population: id, run } = c.req.valid('param')
    const found = await store.as(c.get('user')).populations.goOn(id, run)
    return found.ok ? c.json(sayRun(found.value, await namesOf([found.value.by])), 200) : refuse(c, found.problem)
  })

  for (const [i, route] of resultRoutes.entries()) {
    const { name, type } = results[i] ?? results[0]
    app.openapi(route, async c => {
      const { population: id, run } = c.req.valid('param')
      const found = await store.as(c.get('user')).populations.output(id, run, name, taken[name])
      return found.ok ? streamed(c, found.value, nameOfTaken(name, found.value.madeUp), type) : refuse(c, found.problem)
    })
  }
}

const taken = { 'results.csv': 'results taken', 'results.parquet': 'results taken', 'refused.csv': 'refused rows taken', 'memorandum.pdf': 'memorandum taken', 'tables.csv': 'tables taken' } as const satisfies Record<(typeof results)[number]['name'], string>

/** A file of made-up people to which others were added is not taken: it would be marked as of nobody, or be worked on as of real people, and both are wrong. */
function sayMixed(says: SaysMadeUp): Result<true> {
  return says.is === 'mixed' ? refused('invalid', 'By its headings this is a file of made-up people, and not every row says that it is one.', `row ${says.row}`, 'Bring those who are made up and those who live in files of their own.') : done(true)
}

/** What a file is called where it is taken: of made-up people it says so. */
function nameOfTaken(name: string, madeUp: boolean): string {
  return madeUp ? `made-up-${name}` : name
}

/** A file as it is read, piece by piece. */
function streamed(c: Context, pieces: PiecesAtHand, name: string, type: string) {
  return c.body(Readable.toWeb(Readable.from(pieces.all(), { objectMode: false })) as ReadableStream<Uint8Array>, 200, { 'content-type': type === 'text/csv' ? 'text/csv; charset=utf-8' : type, 'content-length': String(pieces.size), 'content-disposition': attachment(name) })
}

/** Opens a list for something that is looked up in it; what cannot be read of it is said. */
async function opens<T>(mine: { file: (id: string, what: string) => Promise<Result<PiecesAtHand & { readonly name: string }>> }, id: string, what: string, does: (source: ReturnType<typeof sourceOf>) => Promise<T>): Promise<Result<T>> {
  const found = await mine.file(id, what)
  if (!found.ok) return found
  const source = sourceOf(found.value.name, found.value)
  return readable(async () => {
    await openPeopleFrom(source)
    return does(source)
  })
}

/** What cannot be read of a list, said. */
async function readable<T>(does: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await does())
  } catch (error) {
    if (error instanceof Unreadable) return refused('invalid', error.message, error.where, error.next)
    throw error
  }
}
