import { importWays } from '@lenity/casefile'
import { z } from '@hono/zod-openapi'

export const population = z.object({
  id: z.string(), office: z.string(),
  name: z.string().openapi({ description: 'Empty when it was erased' }),
  size: z.number().openapi({ description: 'In bytes' }),
  keptUntil: z.string(), by: z.string(), at: z.string(),
  erased: z.object({ why: z.enum(['by hand', 'its day was over', 'it did not come whole']), at: z.string() }).optional(),
}).openapi('ListOfPeople')

export const saidOfColumns = z.object({
  columns: z.array(z.object({ heading: z.string().max(2_000), holds: z.string().max(120).nullable(), way: z.enum(importWays).optional() })).max(2_000).readonly(),
  id: z.string().max(2_000).optional().openapi({ description: 'The heading of the column by which rows are known' }),
}).openapi('SaidOfList')

export const populationRun = z.object({
  id: z.string(), kind: z.enum(['screen', 'triage', 'weigh']),
  state: z.enum(['waiting', 'done', 'stopped', 'refused', 'failed']),
  on: z.string().openapi({ description: 'The day the law is asked for' }),
  said: saidOfColumns.openapi({ description: 'What was said of the columns' }),
  screened: z.number(), refusedRows: z.number(),
  share: z.number().openapi({ description: 'Of the file, 0 to 1' }),
  working: z.boolean().openapi({ description: 'Somebody is at it now; a run that waits and is not worked on stands in the queue' }),
  perSecond: z.number().optional().openapi({ description: 'Rows a second in the stretch that is worked on' }),
  secondsLeft: z.number().optional(),
  problem: z.object({ what: z.string(), where: z.string(), next: z.string() }).optional(),
  by: z.string(), at: z.string(), endedAt: z.string().optional(),
  files: z.array(z.object({ name: z.string(), size: z.number() })).readonly(),
}).openapi('RunOfList')

const step = z.object({ what: z.string(), by: z.string(), at: z.string() })
export const populationWhole = z.object({ list: population, runs: z.array(populationRun).readonly(), steps: z.array(step).readonly() }).openapi('ListOfPeopleWhole')

const problem = z.object({ what: z.string(), where: z.string(), next: z.string() })
export const lookedAt = z.object({
  how: z.string(), on: z.string(),
  columns: z.array(z.object({
    heading: z.string(), holds: z.string().optional(), label: z.string().optional(), way: z.string().optional(), unread: z.string().optional(),
    nearest: z.object({ path: z.string(), label: z.string() }).optional(), sample: z.array(z.string()).readonly(),
  })).readonly(),
  fields: z.array(z.object({ path: z.string(), label: z.string(), ways: z.array(z.string()).readonly() })).readonly(),
  whyNot: problem.optional(),
  rows: z.array(z.object({ row: z.number(), cells: z.array(z.string()).readonly(), wrong: z.array(z.object({ heading: z.string(), cell: z.string(), what: z.string(), next: z.string() })).readonly() })).readonly(),
}).openapi('ListLookedAt')
