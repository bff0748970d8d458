import { createRoute, z } from '@hono/zod-openapi'
import type { Erasure } from '@lenity/casefile/store'
import { sentencesOnPaper } from '../../draft/sentences-on-paper.ts'
import { namesOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'

const erasure = z.object({
  id: z.string(),
  office: z.string(),
  caseId: z.string(),
  why: z.string(),
  by: z.string(),
  /** The name of who asked. */
  name: z.string(),
  at: z.string(),
  end: z.object({ what: z.enum(['agreed', 'withdrawn']), by: z.string(), at: z.string() }).optional(),
}).openapi('Erasure')

const reason = body(z.object({ why: z.string().trim().min(1).max(2_000).openapi({ description: 'Kept with the case and not encrypted, so it does not say what is erased' }) }))

const paper = createRoute({
  method: 'post', path: '/api/cases/{case}/papers/{paper}/erase', operationId: 'erasePaper', summary: 'Erase a paper for good, with everything read from it, what rests on it in kept drafts, and packets built of it; lead counsel and the supervisor may',
  request: { params: inCase.extend({ paper: z.string().max(100) }), ...reason }, responses: ok('It is gone', z.object({ erased: z.string() })),
})
const list = createRoute({
  method: 'get', path: '/api/erasures', operationId: 'listErasures', summary: 'What was asked of whole cases, for those who may ask and for administrators of the office',
  responses: ok('What was asked, oldest first', z.array(erasure).readonly()),
})
const ask = createRoute({
  method: 'post', path: '/api/cases/{case}/erasures', operationId: 'askToEraseCase', summary: 'Ask for a case to be erased; nothing happens until an administrator of the office agrees',
  request: { params: inCase, ...reason }, responses: ok('It was asked', erasure),
})
const withdraw = createRoute({
  method: 'post', path: '/api/cases/{case}/erasures/{erasure}/withdraw', operationId: 'withdrawErasure', summary: 'Take back that a case be erased',
  request: { params: inCase.extend({ erasure: z.string().max(64) }) }, responses: ok('It was taken back', erasure),
})
const agree = createRoute({
  method: 'post', path: '/api/erasures/{erasure}/agree', operationId: 'agreeToErase', summary: 'Erase a case for good, as an administrator of the office who did not ask for it',
  request: { params: z.object({ erasure: z.string().max(64) }) }, responses: ok('It is gone', erasure),
})

export const erasureRoutes: Register = (app, { store, signInPool, today }) => {
  const named = async (asked: readonly Erasure[]) => {
    const nameOf = await namesOf(signInPool, [...new Set(asked.map(({ by }) => by))])
    return asked.map(one => ({ ...one, name: nameOf(one.by) }))
  }
  const one = async (asked: Erasure) => ({ ...asked, name: (await namesOf(signInPool, [asked.by]))(asked.by) })

  app.openapi(paper, async c => {
    const { case: caseId, paper: id } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const gone = await mine.erasures.paper(caseId, id, c.req.valid('json').why, await sentencesOnPaper(mine, caseId, id, today()))
    return gone.ok ? c.json({ erased: id }, 200) : refuse(c, gone.problem)
  })

  app.openapi(list, async c => {
    const asked = await store.as(c.get('user')).erasures.ofCases()
    return asked.ok ? c.json(await named(asked.value), 200) : refuse(c, asked.problem)
  })

  app.openapi(ask, async c => {
    const asked = await store.as(c.get('user')).erasures.askForCase(c.req.valid('param').case, c.req.valid('json').why)
    return asked.ok ? c.json(await one(asked.value), 200) : refuse(c, asked.problem)
  })

  app.openapi(withdraw, async c => {
    const { case: caseId, erasure: id } = c.req.valid('param')
    const taken = await store.as(c.get('user')).erasures.withdraw(caseId, id)
    return taken.ok ? c.json(await one(taken.value), 200) : refuse(c, taken.problem)
  })

  app.openapi(agree, async c => {
    const agreed = await store.as(c.get('user')).erasures.agree(c.req.valid('param').erasure)
    return agreed.ok ? c.json(await one(agreed.value), 200) : refuse(c, agreed.problem)
  })
}
