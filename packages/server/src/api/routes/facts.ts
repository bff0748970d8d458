import { createRoute, z } from '@hono/zod-openapi'
import type { FromPerson } from '@lenity/casefile'
import { viewCase } from '../../case-view.ts'
import { factsPage } from '../../facts-page.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { decision, fact, factsOfCase } from '../schemas/casefile.ts'

const path = '/api/cases/{case}/facts'
const ids = z.array(z.string().max(64)).min(1).max(1000)
const why = z.string().trim().min(1, 'say why').max(2000)

const getFacts = createRoute({
  method: 'get', path, operationId: 'listFacts', summary: 'The facts of a case with their sources and where they disagree',
  request: { params: inCase }, responses: ok('The facts', factsOfCase),
})
const addFact = createRoute({
  method: 'post', path, operationId: 'addFact', summary: 'Add what a person said',
  request: { params: inCase, ...body(z.object({ path: z.string().max(200), value: z.unknown(), who: z.string().trim().min(1).max(200), on: z.iso.date(), words: z.string().trim().min(1).max(5000) })) },
  responses: ok('The fact, proposed', fact),
})
const confirm = createRoute({
  method: 'post', path: `${path}/confirm`, operationId: 'confirmFacts', summary: 'Confirm facts after looking at the paper',
  request: { params: inCase, ...body(z.object({ facts: ids })) }, responses: ok('The facts as they now stand', z.array(fact).readonly()),
})
const reject = createRoute({
  method: 'post', path: `${path}/reject`, operationId: 'rejectFacts', summary: 'Reject facts, saying why',
  request: { params: inCase, ...body(z.object({ facts: ids, why })) }, responses: ok('The facts as they now stand', z.array(fact).readonly()),
})
const reopen = createRoute({
  method: 'post', path: `${path}/reopen`, operationId: 'reopenFacts', summary: 'Undo what was said of facts: they are proposed again, and a correction is taken back',
  request: { params: inCase, ...body(z.object({ facts: ids })) }, responses: ok('Every fact touched, as it now stands', z.array(fact).readonly()),
})
const correct = createRoute({
  method: 'post', path: `${path}/{fact}/correct`, operationId: 'correctFact', summary: 'Reject a fact and put the right value in its place, with the paper it is read from',
  request: { params: inCase.extend({ fact: z.string().max(64) }), ...body(z.object({ value: z.unknown() })) },
  responses: ok('The rejected fact and the new one', z.object({ rejected: fact, added: fact })),
})
const decide = createRoute({
  method: 'post', path: '/api/cases/{case}/decisions', operationId: 'decide', summary: 'Choose between facts that disagree, and sign the choice',
  request: { params: inCase, ...body(z.object({ path: z.string().max(200), fact: z.string().max(64), why })) },
  responses: ok('The decision', decision),
})

export const factRoutes: Register = (app, { store, today }) => {
  app.openapi(getFacts, async c => {
    const view = await viewCase(store.as(c.get('user')), c.req.valid('param').case, today(), { what: 'facts read' })
    return view.ok ? c.json(factsPage(view.value), 200) : refuse(c, view.problem)
  })

  app.openapi(addFact, async c => {
    const { path: at, value, who, on, words } = c.req.valid('json')
    const source: FromPerson = { from: 'person', who, on, words }
    const added = await store.as(c.get('user')).facts.propose(c.req.valid('param').case, [{ path: at, value, source }])
    if (!added.ok) return refuse(c, added.problem)
    const [first] = added.value
    return first ? c.json(first, 200) : refuse(c, { kind: 'unavailable', what: 'The fact was not kept.', where: at, next: 'Try again.' })
  })

  app.openapi(confirm, async c => {
    const changed = await store.as(c.get('user')).facts.confirm(c.req.valid('param').case, c.req.valid('json').facts)
    return changed.ok ? c.json(changed.value, 200) : refuse(c, changed.problem)
  })

  app.openapi(reject, async c => {
    const { facts, why: because } = c.req.valid('json')
    const changed = await store.as(c.get('user')).facts.reject(c.req.valid('param').case, facts, because)
    return changed.ok ? c.json(changed.value, 200) : refuse(c, changed.problem)
  })

  app.openapi(reopen, async c => {
    const changed = await store.as(c.get('user')).facts.reopen(c.req.valid('param').case, c.req.valid('json').facts)
    return changed.ok ? c.json(changed.value, 200) : refuse(c, changed.problem)
  })

  app.openapi(correct, async c => {
    const { case: caseId, fact: factId } = c.req.valid('param')
    const changed = await store.as(c.get('user')).facts.correct(caseId, factId, c.req.valid('json').value)
    return changed.ok ? c.json(changed.value, 200) : refuse(c, changed.problem)
  })

  app.openapi(decide, async c => {
    const made = await store.as(c.get('user')).decisions.add(c.req.valid('param').case, c.req.valid('json'))
    return made.ok ? c.json(made.value, 200) : refuse(c, made.problem)
  })
}
