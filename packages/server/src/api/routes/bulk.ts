import { randomUUID } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { closingReasons, roles } from '@lenity/casefile'
import type { BulkAct } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, ok } from '../respond.ts'
import { userId } from '../schemas/people.ts'

/** So many cases at once. */
const most = 500

const act = z.discriminatedUnion('do', [
  z.object({ do: z.literal('put on the case'), userId, role: z.enum(roles), why: z.string().trim().min(1).max(2000).optional() }),
  z.object({ do: z.literal('add a task'), title: z.string().trim().min(1, 'a task needs a name').max(500), dueOn: z.iso.date().optional(), assignedTo: userId.optional() }),
  z.object({ do: z.literal('add a label'), label: z.string().trim().min(1, 'a label needs a word').max(60) }),
  z.object({ do: z.literal('close'), why: z.enum(closingReasons) }),
  z.object({ do: z.literal('reopen') }),
]).openapi('BulkAct')
const refusal = z.object({ case: z.string(), what: z.string(), next: z.string() })
const acted = z.object({
  bulk: z.string().openapi({ description: 'Names the whole, to undo it' }),
  done: z.array(z.string()).readonly().openapi({ description: 'The cases in which it was done' }),
  already: z.array(z.string()).readonly().openapi({ description: 'The cases that were so already' }),
  refused: z.array(refusal).readonly().openapi({ description: 'Where it was not done and why. Of a case in which one may not do it that is what is said of one that is not there.' }),
}).openapi('BulkDone')
const undone = z.object({ undone: z.array(z.string()).readonly(), left: z.array(refusal).readonly() }).openapi('BulkUndone')

const doIt = createRoute({
  method: 'post', path: '/api/bulk', operationId: 'actOnCases', summary: 'Do one thing to many cases, each under one’s own rights',
  request: body(z.object({ cases: z.array(z.string().max(64)).min(1).max(most), act })), responses: ok('Where it was done, and where not', acted),
})
const undo = createRoute({
  method: 'post', path: '/api/bulk/{bulk}/undo', operationId: 'undoOnCases', summary: 'Undo within the hour what one did to many cases, where it was not changed since',
  request: { params: z.object({ bulk: z.string().max(64).openapi({ description: 'What was given when it was done' }) }) }, responses: ok('Where it was undone, and where not', undone),
})

export const bulkRoutes: Register = (app, { store, today }) => {
  app.openapi(doIt, async c => {
    const mine = store.as(c.get('user'))
    const { cases, act: asked } = c.req.valid('json')
    const bulk = randomUUID()
    const [done, already, refused]: [string[], string[], z.infer<typeof refusal>[]] = [[], [], []]
    for (const id of new Set(cases)) {
      const did = await mine.bulk.act(bulk, id, withDay(asked, today()))
      if (!did.ok) refused.push({ case: id, what: did.problem.what, next: did.problem.next })
      else if (did.value === 'already') already.push(id)
      else done.push(id)
    }
    return c.json({ bulk, done, already, refused }, 200)
  })

  app.openapi(undo, async c => {
    const back = await store.as(c.get('user')).bulk.undo(c.req.valid('param').bulk)
    if (!back.ok) return refuse(c, back.problem)
    return c.json({ undone: [...back.value.undone], left: back.value.left.map(({ caseId, problem }) => ({ case: caseId, what: problem.what, next: problem.next })) }, 200)
  })
}

function withDay(asked: z.infer<typeof act>, today: CivilDate): BulkAct {
  if (asked.do === 'close') return { ...asked, on: today }
  return asked.do === 'add a task' ? { ...asked, dueOn: asked.dueOn as CivilDate | undefined } : asked
}
