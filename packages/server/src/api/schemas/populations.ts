import { importWays } from '@lenity/casefile'
import { z } from '@hono/zod-openapi'
import { triageOrders, type TriageOrder } from '@lenity/population'
import { mostForOffice } from '../../populations/make-up-people.ts'
import { screening } from './law.ts'
import { weighed } from './reforms.ts'

export const population = z.object({
  id: z.string(), office: z.string(),
  name: z.string().openapi({ description: 'Empty when it was erased' }),
  madeUp: z.boolean().openapi({ description: 'All of its people are made up: it was made here, or says so in each of its rows' }),
  brought: z.boolean().openapi({ description: 'It came as a file, and was not made here' }),
  size: z.number().openapi({ description: 'In bytes' }),
  keptUntil: z.string(), by: z.string(), at: z.string(),
  erased: z.object({ why: z.enum(['by hand', 'its day was over', 'it did not come whole']), at: z.string() }).optional(),
}).openapi('ListOfPeople')

export const saidOfColumns = z.object({
  columns: z.array(z.object({ heading: z.string().max(2_000), holds: z.string().max(120).nullable(), way: z.enum(importWays).optional() })).max(2_000).readonly(),
  id: z.string().max(2_000).optional().openapi({ description: 'The heading of the column by which rows are known' }),
  fiscalYear: z.number().int().min(1900).max(2099).optional().openapi({ description: 'Of the Sentencing Commission’s individual datafile: the fiscal year of all its rows, where they have no day of sentence' }),
}).openapi('SaidOfList')

export const populationRun = z.object({
  id: z.string(), kind: z.enum(['screen', 'triage', 'weigh']),
  state: z.enum(['waiting', 'done', 'stopped', 'refused', 'failed']),
  on: z.string().openapi({ description: 'The day the law is asked for' }),
  said: saidOfColumns.openapi({ description: 'What was said of the columns' }),
  screened: z.number(), refusedRows: z.number(),
  share: z.number().openapi({ description: 'Of the file, 0 to 1' }),
  working: z.boolean().openapi({ description: 'Somebody is at it now; a run that waits and is not worked on stands in the queue' }),
  parts: z.object({ of: z.number(), done: z.number(), underWay: z.number() }).optional().openapi({ description: 'Of a long list that is not done: into how many parts it is split, how many are done, and how many are worked on now, each by a process of its own' }),
  perSecond: z.number().optional().openapi({ description: 'Rows a second in the stretch that is worked on' }),
  secondsLeft: z.number().optional(),
  problem: z.object({ what: z.string(), where: z.string(), next: z.string() }).optional(),
  by: z.string(), at: z.string(), endedAt: z.string().optional(),
  files: z.array(z.object({ name: z.string(), size: z.number() })).readonly(),
  sorted: z.object({
    groups: z.array(z.object({ label: z.string(), apart: z.boolean(), people: z.number() })).readonly(),
    volunteers: z.array(z.object({ name: z.string(), capacity: z.number(), has: z.number() })).readonly(), unassigned: z.number(),
    unmatched: z.array(z.object({ volunteer: z.string(), said: z.string() })).readonly().openapi({ description: 'Conflicts of volunteers that nobody on the list matches' }),
    letters: z.number(),
  }).optional().openapi({ description: 'Of a sorting that is done: what it came to' }),
  weighs: z.object({ reforms: z.array(z.string()).readonly(), by: z.array(z.string()).readonly() }).optional().openapi({ description: 'Of a weighing: the names of the reforms, and the columns by which groups are told apart' }),
  weighed: weighed.optional().openapi({ description: 'Of a weighing that is done: all that is shown of it' }),
}).openapi('RunOfList')

const step = z.object({ what: z.string(), by: z.string(), at: z.string() })
const figure = z.object({ source: z.string(), of: z.string(), link: z.string(), words: z.array(z.string()).readonly(), secondHand: z.string().optional().openapi({ description: 'Where it was not read with whoever publishes it: where it was' }) })
export const madeUpTold = z.object({
  count: z.number(), seed: z.string(), missing: z.number(), on: z.string(), says: z.array(z.string()).readonly(),
  columns: z.array(z.object({ heading: z.string(), after: z.array(z.number()).readonly().openapi({ description: 'The figures it follows, by number from 1; none where none was read' }), besides: z.string() })).readonly(),
  figures: z.array(figure).readonly(),
}).openapi('MadeUpTold')
export const madeUpAsked = z.object({
  count: z.number().int().min(1).max(mostForOffice), seed: z.string().max(100), missing: z.number().min(0).max(0.9).openapi({ description: 'The share of cells left blank' }), keptUntil: z.string().max(10),
}).openapi('MadeUpAsked')
export const populationWhole = z.object({ list: population, made: madeUpTold.optional().openapi({ description: 'Of made-up people: what each column follows' }), runs: z.array(populationRun).readonly(), steps: z.array(step).readonly() }).openapi('ListOfPeopleWhole')

const problem = z.object({ what: z.string(), where: z.string(), next: z.string() })
export const lookedAt = z.object({
  how: z.string(), on: z.string(),
  columns: z.array(z.object({
    heading: z.string(), holds: z.string().optional(), label: z.string().optional(), way: z.string().optional(), unread: z.string().optional(),
    codebook: z.string().optional().openapi({ description: 'What a published codebook calls the column, verbatim, where it is read by one' }),
    nearest: z.object({ path: z.string(), label: z.string() }).optional(), sample: z.array(z.string()).readonly(),
  })).readonly(),
  fields: z.array(z.object({ path: z.string(), label: z.string(), ways: z.array(z.string()).readonly() })).readonly(),
  knownAs: z.object({ name: z.string(), codebooks: z.array(z.object({ fiscalYear: z.number(), study: z.string(), title: z.string(), link: z.string() })).readonly() }).optional().openapi({ description: 'What the list is by its columns, and the codebooks by which its rows are read' }),
  asksFiscalYear: z.boolean().openapi({ description: 'Rows do not tell of which fiscal year they are, or it was said: whoever brought the list may say it' }),
  whyNot: problem.optional(),
  rows: z.array(z.object({ row: z.number(), cells: z.array(z.string()).readonly(), wrong: z.array(z.object({ heading: z.string(), cell: z.string(), what: z.string(), next: z.string() })).readonly() })).readonly(),
}).openapi('ListLookedAt')

export const sortAsked = saidOfColumns.extend({
  order: z.enum(Object.keys(triageOrders) as [TriageOrder, ...TriageOrder[]]).openapi({ description: 'How people stand within each group' }),
  letters: z.boolean().openapi({ description: 'Set a letter to each who is set apart' }),
  volunteers: z.object({ name: z.string().max(200), text: z.string().max(1_500_000) }).optional().openapi({ description: 'A table of who takes cases: name, capacity, conflicts' }),
  seed: z.string().max(200).optional().openapi({ description: 'Words that decide between volunteers with as many cases' }),
}).openapi('SortAsked')

export const weighAsked = saidOfColumns.extend({
  reforms: z.array(z.union([
    z.object({ known: z.string().max(80) }).openapi({ description: 'One that comes with the program' }),
    z.object({ text: z.string().max(20_000) }).openapi({ description: 'One as a file states it, as JSON' }),
  ])).min(1).max(2).readonly(),
  by: z.array(z.string().max(2_000)).max(8).readonly().openapi({ description: 'Headings of columns by whose words people are told apart' }),
}).openapi('WeighAsked')

export const rowLookedAt = z.object({
  row: z.number(), on: z.string(), madeUp: z.boolean(),
  cells: z.array(z.object({ heading: z.string(), cell: z.string(), path: z.string() })).readonly(),
  wrong: z.array(z.object({ heading: z.string(), cell: z.string(), what: z.string(), next: z.string() })).readonly(),
  screening: screening.optional(),
  sorted: z.object({ group: z.string(), why: z.string(), cite: z.string().optional(), link: z.string().optional(), papers: z.array(z.string()).readonly().optional(), holders: z.array(z.string()).readonly().optional(), opensOn: z.string().optional() }).optional(),
}).openapi('RowOfList')
