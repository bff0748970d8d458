import { createRoute, z } from '@hono/zod-openapi'
import type { Narrative as NarrativeVersion } from '@lenity/casefile/store'
import { namesOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { inCase, ok } from '../respond.ts'
import { narrativeAnswer } from '../schemas/casefile.ts'
import { factEvent } from '../schemas/history.ts'

const factHistory = createRoute({
  method: 'get', path: '/api/cases/{case}/fact-history', operationId: 'factHistory', summary: 'All that was ever said of the facts of a case, or of one path: who, when, which value, from which source and why',
  request: { params: inCase, query: z.object({ path: z.string().max(200).optional() }) }, responses: ok('What was said, oldest first', z.array(factEvent).readonly()),
})

const narrativeHistory = createRoute({
  method: 'get', path: '/api/cases/{case}/narrative-history', operationId: 'narrativeHistory', summary: 'Every version of what the applicant wrote or dictated',
  request: { params: inCase }, responses: ok('The versions, oldest first', z.array(narrativeAnswer).readonly()),
})

export const historyRoutes: Register = (app, { store, signInPool }) => {
  app.openapi(factHistory, async c => {
    const events = await store.as(c.get('user')).facts.history(c.req.valid('param').case, c.req.valid('query').path)
    if (!events.ok) return refuse(c, events.problem)
    const nameOf = await namesOf(signInPool, [...new Set(events.value.map(({ by }) => by))])
    return c.json(events.value.map(event => ({ ...event, by: nameOf(event.by) })), 200)
  })

  app.openapi(narrativeHistory, async c => {
    const { narrative } = store.as(c.get('user'))
    const caseId = c.req.valid('param').case
    const newest = await narrative.list(caseId)
    if (!newest.ok) return refuse(c, newest.problem)
    const versions: NarrativeVersion[] = []
    for (const { question } of newest.value) {
      const read = await narrative.versions(caseId, question)
      if (!read.ok) return refuse(c, read.problem)
      versions.push(...read.value)
    }
    return c.json(versions.toSorted((one, other) => one.savedAt.localeCompare(other.savedAt)), 200)
  })
}
