import { createRoute, z } from '@hono/zod-openapi'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { ok } from '../respond.ts'
import { dueRecord } from '../schemas/records.ts'

const whatIsDue = createRoute({
  method: 'get', path: '/api/due', operationId: 'whatIsDue', summary: 'What is due and not done in all open cases one may see, the earliest first',
  responses: ok('What is due, and the day it is counted from', z.object({ today: z.string(), due: z.array(dueRecord).readonly() }).openapi('WhatIsDue')),
})

export const dueRoutes: Register = (app, { store, today }) => {
  app.openapi(whatIsDue, async c => {
    const due = await store.as(c.get('user')).due.list()
    return due.ok ? c.json({ today: today(), due: due.value as readonly z.infer<typeof dueRecord>[] }, 200) : refuse(c, due.problem)
  })
}
