import { createRoute, z } from '@hono/zod-openapi'
import { publicFields, recordTypes } from '@lenity/casefile'
import { publicLanguages } from '@lenity/outreach'
import { publicHtml, publicPageOf } from '../../public/public-page-of.ts'
import { shareCardOf, takeOutPage } from '../../public/take-out-page.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { file, inCase, ok } from '../respond.ts'
import { attachment } from './papers.ts'

const language = z.enum(publicLanguages)
const inBoth = z.object({ en: z.string(), es: z.string() })
const field = z.enum(publicFields)
const view = z.object({
  parts: z.array(z.object({
    id: z.string(), version: z.number().int(), fields: recordTypes['public field'].fields,
    stands: z.enum(['shown', 'withdrawn', 'replaced', 'held back']), why: z.string().optional().openapi({ description: 'Why it is held back' }),
  })).readonly(),
  offers: z.array(z.object({ field, says: inBoth.optional().openapi({ description: 'As the case tells it; not there for what is typed' }), why: z.string().optional().openapi({ description: 'Why the case cannot tell it to everyone' }) })).readonly(),
  pictures: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
  pages: inBoth.openapi({ description: 'The pages as files of HTML' }),
  bytes: z.object({ en: z.number().int(), es: z.number().int() }).openapi({ description: 'How large each is without the photograph' }),
}).openapi('PublicPage')

const get = createRoute({
  method: 'get', path: '/api/cases/{case}/public-page', operationId: 'getPublicPage', summary: 'The page for everyone as it would be made now, what was agreed to, and what could be shown; for counsel',
  request: { params: inCase }, responses: ok('The page', view),
})
const card = createRoute({
  method: 'get', path: '/api/cases/{case}/public-page/card.png', operationId: 'getPublicCard', summary: 'The picture that goes with a link to the page',
  request: { params: inCase, query: z.object({ language: language.default('en') }) }, responses: file('The picture, 1200 by 630', 'image/png'),
})
const zip = createRoute({
  method: 'get', path: '/api/cases/{case}/public-page.zip', operationId: 'takeOutPublicPage', summary: 'Both pages with their pictures in one file, to be put on any host',
  request: { params: inCase }, responses: file('The files', 'application/zip'),
})

export const publicPageRoutes: Register = (app, { store, today, origins: [origin] }) => {
  app.openapi(get, async c => {
    const made = await publicPageOf(store.as(c.get('user')), c.req.valid('param').case, { today: today(), origin })
    if (!made.ok) return refuse(c, made.problem)
    const { pages: { en, es }, parts, offers, pictures } = made.value
    const size = (page: typeof en) => Buffer.byteLength(publicHtml(page)) - (page.photograph?.dataUri.length ?? 0)
    return c.json({ parts, offers, pictures, pages: { en: publicHtml(en), es: publicHtml(es) }, bytes: { en: size(en), es: size(es) } }, 200)
  })
  app.openapi(card, async c => {
    const made = await shareCardOf(store.as(c.get('user')), c.req.valid('param').case, c.req.valid('query').language, { today: today(), origin })
    return made.ok ? c.body(new Uint8Array(made.value).buffer, 200, { 'content-type': 'image/png' }) : refuse(c, made.problem)
  })
  app.openapi(zip, async c => {
    const made = await takeOutPage(store.as(c.get('user')), c.req.valid('param').case, { today: today(), origin })
    return made.ok ? c.body(new Uint8Array(made.value).buffer, 200, { 'content-type': 'application/zip', 'content-disposition': attachment('page.zip') }) : refuse(c, made.problem)
  })
}
