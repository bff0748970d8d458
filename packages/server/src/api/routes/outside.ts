import { createRoute, z } from '@hono/zod-openapi'
import type { ModelOn } from '@lenity/casefile/store'
import { bounds } from '../../model/ask-model.ts'
import { namesOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, ok } from '../respond.ts'

const inOffice = z.object({ office: z.string().max(64).openapi({ description: 'The id of the office' }) })
const outside = z.object({
  watched: z.object({ folder: z.string(), as: z.string() }).optional().openapi({ description: 'The folder whose files come into cases, and the account under whose rights; as whoever runs the machine set it' }),
  model: z.object({
    address: z.string(), name: z.string(),
    mostPages: z.number().int().openapi({ description: 'So many pages of a paper are sent at most' }),
    on: z.object({ by: z.string(), at: z.string() }).optional(),
  }).optional().openapi({ description: 'The language model whoever runs the machine set; nothing is sent to it unless it is on' }),
}).openapi('Outside')

const get = createRoute({
  method: 'get', path: '/api/offices/{office}/outside', operationId: 'getOutside', summary: 'Where papers come in by themselves and where words may go; for administrators of the office',
  request: { params: inOffice }, responses: ok('What is set', outside),
})
const set = createRoute({
  method: 'put', path: '/api/offices/{office}/model', operationId: 'setModel', summary: 'Turn the language model on for the address that was shown, or off; it only proposes facts with words of the page, which wait for a person',
  request: { params: inOffice, ...body(z.object({ address: z.string().min(1).max(2_000).optional().openapi({ description: 'The address as it was shown; without it nothing is sent any more' }) })) }, responses: ok('What is set now', outside),
})

export const outsideRoutes: Register = (app, { store, signInPool, outside: { watch, model } = {} }) => {
  const told = async (on: ModelOn | undefined): Promise<z.infer<typeof outside>> => {
    const nameOf = await namesOf(signInPool, on === undefined ? [] : [on.by])
    return {
      ...(watch && { watched: { folder: watch.dir, as: watch.as } }),
      ...(model && { model: { address: model.address, name: model.name, mostPages: bounds.pages, ...(on?.address === model.address && { on: { by: nameOf(on.by), at: on.at } }) } }),
    }
  }

  app.openapi(get, async c => {
    const { office } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    // Whoever may see its addresses may see this.
    const runs = await mine.webhooks.list(office)
    if (!runs.ok) return refuse(c, runs.problem)
    const on = await mine.models.now(office)
    return on.ok ? c.json(await told(on.value), 200) : refuse(c, on.problem)
  })
  app.openapi(set, async c => {
    const { address } = c.req.valid('json')
    const { office } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const runs = await mine.webhooks.list(office)
    if (!runs.ok) return refuse(c, runs.problem)
    if (address !== undefined && address !== model?.address) return refuse(c, { kind: 'conflict', what: 'That is not the language model that is set on this machine.', where: 'address', next: 'Look at the page again, and at where words would go.' })
    const on = await mine.models.set(office, address)
    return on.ok ? c.json(await told(on.value), 200) : refuse(c, on.problem)
  })
}
