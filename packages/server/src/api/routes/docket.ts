import { createRoute, z } from '@hono/zod-openapi'
import { roles } from '@lenity/casefile'
import { docket, type DocketPage } from '../../docket/docket.ts'
import { docketAsked } from '../../docket/docket-query.ts'
import { namesOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { ok } from '../respond.ts'
import { caseSummary } from '../schemas/casefile.ts'
import { someone } from '../schemas/people.ts'

const docketRow = caseSummary.extend({
  role: z.enum(roles).openapi({ description: 'The part one has on it oneself' }),
  closedOn: z.string().optional(),
  registerNumber: z.string().optional(),
  district: z.string().optional(),
  missing: z.array(z.string()).readonly().openapi({ description: 'Kinds of paper that would settle something' }),
  due: z.object({ on: z.string(), type: z.string() }).optional().openapi({ description: 'What is due first' }),
  labels: z.array(z.string()).readonly(),
  team: z.array(z.object({ name: z.string(), role: z.enum(roles) })).readonly(),
}).openapi('DocketRow')

const docketPage = z.object({
  on: z.string().openapi({ description: 'The day in the office’s calendar, by which something is due or overdue' }),
  rows: z.array(docketRow).readonly(),
  tally: z.object({ cases: z.int(), open: z.int(), closed: z.int(), outOfScope: z.int(), proposed: z.int(), overdue: z.int() }).openapi({ description: 'Of the cases that fit' }),
  all: z.int().openapi({ description: 'The cases one is on' }),
  unread: z.int().openapi({ description: 'Cases that were not looked through yet, of which it cannot be said whether they fit or where they stand: ask again' }),
  older: z.int().openapi({ description: 'Cases that fit by how they stood on an earlier day, when they were last looked through; those that are shown stand as of today' }),
  next: z.string().optional().openapi({ description: 'Send it as `after` for the page that follows' }),
  choices: z.object({
    roles: z.array(z.enum(roles)).readonly(),
    people: z.array(someone).readonly(),
    missing: z.array(z.string()).readonly(),
    districts: z.array(z.string()).readonly(),
    labels: z.array(z.string()).readonly(),
    routes: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
  }).openapi({ description: 'What there is to filter by, in the cases one is on' }),
}).openapi('DocketPage')

const read = createRoute({
  method: 'get', path: '/api/docket', operationId: 'readDocket', summary: 'The docket: the cases one is on that fit, a page at a time',
  request: { query: docketAsked }, responses: ok('A page of the docket', docketPage),
})
const listCases = createRoute({
  method: 'get', path: '/api/cases', operationId: 'listCases', summary: 'All cases one is on, newest first, each as its line on the docket; of many cases, ask for pages of the docket instead',
  responses: ok('The cases', z.array(caseSummary).readonly()),
})

export const docketRoutes: Register = (app, { store, signInPool, today }) => {
  const lines = docket()

  app.openapi(listCases, async c => {
    const all = await lines.all(store.as(c.get('user')), today())
    return all.ok ? c.json([...all.value], 200) : refuse(c, all.problem)
  })

  app.openapi(read, async c => {
    const user = c.get('user')
    const page = await lines.page(store.as(user), user.userId, c.req.valid('query'), today())
    if (!page.ok) return refuse(c, page.problem)
    const nameOf = await namesOf(signInPool, page.value.choices.people)
    return c.json(shown(page.value, nameOf, today()), 200)
  })
}

function shown({ rows, choices, ...page }: DocketPage, nameOf: (userId: string) => string, on: string): z.infer<typeof docketPage> {
  return {
    ...page,
    on,
    rows: rows.map(({ file, line }) => ({
      ...line.summary,
      role: file.role,
      closedOn: file.closed?.on,
      registerNumber: line.registerNumbers.join(' or ') || undefined,
      district: line.districts.join(' or ') || undefined,
      missing: line.missing,
      due: file.closed || !line.due[0] ? undefined : { on: line.due[0].on, type: line.due[0].type },
      labels: line.labels,
      team: line.team.map(({ userId, role }) => ({ name: nameOf(userId), role })),
    })),
    choices: { ...choices, people: choices.people.map(userId => ({ userId, name: nameOf(userId) })).sort((one, other) => one.name.localeCompare(other.name, 'en')) },
  }
}
