import { createRoute, z } from '@hono/zod-openapi'
import type { SavedView } from '@lenity/casefile/store'
import { docketWishes, sorts } from '../../docket/docket-query.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, ok } from '../respond.ts'

const path = '/api/docket-views'
const name = z.string().trim().min(1, 'a view needs a name').max(80)
const search = docketWishes.extend({ sort: z.enum(sorts).optional() }).openapi('DocketWishes')
const view = z.object({
  id: z.string(),
  name,
  search,
  shared: z.boolean().openapi({ description: 'Everyone of the office but its guests sees its name and what it filters by' }),
  mine: z.boolean(),
  first: z.boolean().openapi({ description: 'The docket opens with it' }),
}).openapi('DocketView')
const onView = { params: z.object({ view: z.string().max(64).openapi({ description: 'The id of the view' }) }) }
const did = z.object({ done: z.literal(true) })

const list = createRoute({ method: 'get', path, operationId: 'listViews', summary: 'Views of the docket: one’s own, and those shared with the office', responses: ok('The views, by name', z.array(view).readonly()) })
const save = createRoute({ method: 'post', path, operationId: 'saveView', summary: 'Keep a way of looking at the docket under a name', request: body(z.object({ name, search, shared: z.boolean().default(false) })), responses: ok('The view', view) })
const first = createRoute({ method: 'put', path: `${path}/first`, operationId: 'openFirst', summary: 'Open the docket with this view, or with all cases when none is named', request: body(z.object({ view: z.string().max(64).optional() })), responses: ok('It does', did) })
const change = createRoute({ method: 'put', path: `${path}/{view}`, operationId: 'changeView', summary: 'Rename a view of one’s own, change what it asks for, or share it', request: { ...onView, ...body(z.object({ name: name.optional(), search: search.optional(), shared: z.boolean().optional() })) }, responses: ok('The view as it now is', view) })
const remove = createRoute({ method: 'post', path: `${path}/{view}/remove`, operationId: 'removeView', summary: 'Take away a view of one’s own; it can be brought back', request: onView, responses: ok('It is gone', did) })
const bringBack = createRoute({ method: 'post', path: `${path}/{view}/bring-back`, operationId: 'bringBackView', summary: 'Bring back a view that was taken away', request: onView, responses: ok('The view', view) })

export const docketViewRoutes: Register = (app, { store }) => {
  app.openapi(list, async c => {
    const views = await store.as(c.get('user')).views.list()
    return views.ok ? c.json(views.value.map(shown), 200) : refuse(c, views.problem)
  })
  app.openapi(save, async c => {
    const { name: called, search: asked, shared } = c.req.valid('json')
    const kept = await store.as(c.get('user')).views.save({ name: called, search: withoutGaps(asked), shared })
    return kept.ok ? c.json(shown(kept.value), 200) : refuse(c, kept.problem)
  })
  app.openapi(first, async c => {
    const opens = await store.as(c.get('user')).views.openFirst(c.req.valid('json').view)
    return opens.ok ? c.json({ done: true as const }, 200) : refuse(c, opens.problem)
  })
  app.openapi(change, async c => {
    const { name: called, search: asked, shared } = c.req.valid('json')
    const kept = await store.as(c.get('user')).views.change(c.req.valid('param').view, { ...(called !== undefined && { name: called }), ...(asked !== undefined && { search: withoutGaps(asked) }), ...(shared !== undefined && { shared }) })
    return kept.ok ? c.json(shown(kept.value), 200) : refuse(c, kept.problem)
  })
  app.openapi(remove, async c => {
    const gone = await store.as(c.get('user')).views.remove(c.req.valid('param').view)
    return gone.ok ? c.json({ done: true as const }, 200) : refuse(c, gone.problem)
  })
  app.openapi(bringBack, async c => {
    const kept = await store.as(c.get('user')).views.bringBack(c.req.valid('param').view)
    return kept.ok ? c.json(shown(kept.value), 200) : refuse(c, kept.problem)
  })
}

/** What a view asks for was checked when it was kept; what the docket no longer knows is left out. */
function shown({ id, name: called, search: asked, shared, mine, first: opens }: SavedView): z.infer<typeof view> {
  const read = search.safeParse(asked)
  return { id, name: called, search: read.success ? read.data : {}, shared, mine, first: opens }
}

function withoutGaps(asked: z.infer<typeof search>): Record<string, string> {
  return Object.fromEntries(Object.entries(asked).filter((entry): entry is [string, Exclude<(typeof entry)[1], undefined>] => entry[1] !== undefined))
}
