import { createRoute, z } from '@hono/zod-openapi'
import { done, type Result } from '@lenity/casefile'
import type { Asker, WaitingWork } from '@lenity/casefile/store'
import { namesOf } from '../../people-names.ts'
import type { Services } from '../../services.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { ok } from '../respond.ts'
import { waitingWork } from '../schemas/arrivals.ts'

const one = z.object({ job: z.uuid() })

const list = createRoute({
  method: 'get', path: '/api/work', operationId: 'listWork', summary: 'Work that waits, runs or was given up: of the offices one administers, of the cases one sees all of, and one’s own',
  responses: ok('The work, oldest first', z.array(waitingWork).readonly()),
})
const again = createRoute({
  method: 'post', path: '/api/work/{job}/again', operationId: 'tryWorkAgain', summary: 'Have work that was given up tried again, under the rights of whoever asked for it',
  request: { params: one }, responses: ok('It waits for its turn', z.object({ done: z.literal(true) })),
})
const discard = createRoute({
  method: 'delete', path: '/api/work/{job}', operationId: 'discardWork', summary: 'Give up work that waits; the paper it was about stays, and can be read again from the page of its case',
  request: { params: one }, responses: ok('It is gone', z.object({ done: z.literal(true) })),
})

export const workRoutes: Register = (app, services) => {
  const { jobs } = services
  const gone = { kind: 'not found', what: 'There is no such work, or you may not decide about it.', where: 'the work', next: 'Look at the list again.' } as const
  const over = { kind: 'conflict', what: 'This work is running or done meanwhile.', where: 'the work', next: 'Look at the list again.' } as const

  app.openapi(list, async c => {
    const told = await tell(services, c.get('user'))
    return told.ok ? c.json(told.value, 200) : refuse(c, told.problem)
  })
  app.openapi(again, async c => {
    const { job } = c.req.valid('param')
    if (!(await manages(services, c.get('user'), job))) return refuse(c, gone)
    return await jobs.again(job) ? c.json({ done: true as const }, 200) : refuse(c, over)
  })
  app.openapi(discard, async c => {
    const { job } = c.req.valid('param')
    if (!(await manages(services, c.get('user'), job))) return refuse(c, gone)
    return await jobs.discard(job) ? c.json({ done: true as const }, 200) : refuse(c, over)
  })
}

async function manages({ store }: Services, asker: Asker, job: string): Promise<boolean> {
  const listed = await store.as(asker).work.list()
  return listed.ok && listed.value.some(({ id, manages: may }) => id === job && may)
}

async function tell({ store, signInPool }: Services, asker: Asker): Promise<Result<readonly z.infer<typeof waitingWork>[]>> {
  const mine = store.as(asker)
  const listed = await mine.work.list()
  if (!listed.ok) return listed
  if (listed.value.length === 0) return done([])
  const titles = new Map((await mine.cases.list()).map(({ id, title }) => [id, title]))
  const offices = new Map((await mine.offices.list()).map(({ id, name }) => [id, name]))
  const nameOf = await namesOf(signInPool, [...new Set(listed.value.map(({ user }) => user))])
  return done(listed.value.map(({ case: caseId, office, user, ...work }: WaitingWork) => {
    const title = caseId === undefined ? undefined : titles.get(caseId)
    return { ...work, office: offices.get(office) ?? '', by: nameOf(user), ...(caseId !== undefined && title !== undefined && { case: { id: caseId, title } }) }
  }))
}
