import { createRoute, z } from '@hono/zod-openapi'
import type { DueRecord } from '@lenity/casefile/store'
import type { Pool } from 'pg'
import { namesOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { inCase, ok } from '../respond.ts'
import { dueRecord } from '../schemas/records.ts'

const answer = ok('What is due, the day it is counted from, and the names of those it is for', z.object({ today: z.string(), due: z.array(dueRecord).readonly(), names: z.record(z.string(), z.string()) }).openapi('WhatIsDue'))

const whatIsDue = createRoute({
  method: 'get', path: '/api/due', operationId: 'whatIsDue', summary: 'What is due and not done in all open cases one may see, the earliest first',
  responses: answer,
})
const dueInCase = createRoute({
  method: 'get', path: '/api/cases/{case}/due', operationId: 'dueInCase', summary: 'What is due and not done in one case',
  request: { params: inCase }, responses: answer,
})

export const dueRoutes: Register = (app, { store, signInPool, today }) => {
  app.openapi(whatIsDue, async c => {
    const due = await store.as(c.get('user')).due.list()
    return due.ok ? c.json({ today: today(), ...await withNames(signInPool, due.value) }, 200) : refuse(c, due.problem)
  })

  app.openapi(dueInCase, async c => {
    const due = await store.as(c.get('user')).due.ofCase(c.req.valid('param').case)
    return due.ok ? c.json({ today: today(), ...await withNames(signInPool, due.value) }, 200) : refuse(c, due.problem)
  })
}

async function withNames(signIn: Pool, due: readonly DueRecord[]) {
  const people = [...new Set(due.flatMap(({ fields }) => 'assignedTo' in fields && fields.assignedTo !== undefined ? [fields.assignedTo] : []))]
  const nameOf = await namesOf(signIn, people)
  return { due: due as readonly z.infer<typeof dueRecord>[], names: Object.fromEntries(people.map(id => [id, nameOf(id)])) }
}
