import { createRoute, z } from '@hono/zod-openapi'
import { fewestTimed, smallestShown } from '@lenity/casefile'
import { statisticsCsv } from '../../statistics/statistics-csv.ts'
import { fateInWords, stepInWords } from '../../statistics/statistics-words.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { file, ok } from '../respond.ts'
import { attachment } from './papers.ts'

const path = '/api/offices/{office}/statistics'
const inOffice = z.object({ office: z.string().max(64).openapi({ description: 'The id of the office' }) })
const shown = z.number().int().nullable().openapi({ description: 'Null where it is not shown' })
const statistics = z.object({
  asOf: z.string(), smallestShown: z.number().int(), fewestTimed: z.number().int(), periods: z.array(z.string()).readonly(),
  rows: z.array(z.object({ fate: z.string(), words: z.string(), level: z.number().int().openapi({ description: 'How far it is below everyone who came, 0 for these' }), values: z.array(shown).readonly(), all: shown })).readonly(),
  times: z.array(z.object({ step: z.string(), quarter: z.number().int(), half: z.number().int(), threeQuarters: z.number().int() })).readonly().openapi({ description: 'In whole weeks' }),
}).openapi('OfficeStatistics')

const read = createRoute({
  method: 'get', path, operationId: 'getStatistics', summary: 'How many people came to an office, what became of them and how long it took, as of the last quarter that is over; small numbers are left out; for its administrators',
  request: { params: inOffice }, responses: ok('The numbers', statistics),
})
const csv = createRoute({
  method: 'get', path: `${path}.csv`, operationId: 'getStatisticsCsv', summary: 'The same numbers as a table for a spreadsheet',
  request: { params: inOffice }, responses: file('The table', 'text/csv'),
})

export const statisticsRoutes: Register = (app, { store, today }) => {
  app.openapi(read, async c => {
    const found = await store.as(c.get('user')).statistics.ofOffice(c.req.valid('param').office, today())
    if (!found.ok) return refuse(c, found.problem)
    const { asOf, periods, rows, times } = found.value
    return c.json({
      asOf, smallestShown, fewestTimed, periods,
      rows: rows.map(({ fate, level, values, all }) => ({ fate, words: fateInWords[fate], level, values: values.map(value => value ?? null), all: all ?? null })),
      times: times.map(one => ({ ...one, step: stepInWords[one.step] })),
    }, 200)
  })
  app.openapi(csv, async c => {
    const found = await store.as(c.get('user')).statistics.ofOffice(c.req.valid('param').office, today())
    return found.ok ? c.body(statisticsCsv(found.value), 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': attachment(`numbers-of-the-office-${found.value.asOf}.csv`) }) : refuse(c, found.problem)
  })
}
