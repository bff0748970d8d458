import { createRoute, z } from '@hono/zod-openapi'
import type { CivilDate } from '@lenity/law'
import { narrativeQuestions } from '@lenity/petition'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { narrativeAnswer } from '../schemas/casefile.ts'

const list = createRoute({
  method: 'get', path: '/api/cases/{case}/narrative', operationId: 'listNarrative', summary: 'What the applicant wrote or dictated, newest version of each answer',
  request: { params: inCase }, responses: ok('The answers', z.array(narrativeAnswer).readonly()),
})
const put = createRoute({
  method: 'put', path: '/api/cases/{case}/narrative/{question}', operationId: 'putNarrative', summary: 'Keep an answer in the applicant’s own words; earlier versions stay',
  request: {
    params: inCase.extend({ question: z.enum(Object.values(narrativeQuestions)) }),
    ...body(z.object({ text: z.string().min(1).max(100_000), takenDownBy: z.string().trim().min(1).max(200).optional(), on: z.iso.date() })),
  },
  responses: ok('The answer as kept', narrativeAnswer),
})

export const narrativeRoutes: Register = (app, { store }) => {
  app.openapi(list, async c => {
    const answers = await store.as(c.get('user')).narrative.list(c.req.valid('param').case)
    return answers.ok ? c.json(answers.value, 200) : refuse(c, answers.problem)
  })

  app.openapi(put, async c => {
    const { case: caseId, question } = c.req.valid('param')
    const { text, takenDownBy, on } = c.req.valid('json')
    const kept = await store.as(c.get('user')).narrative.put(caseId, question, { text, takenDownBy, on: on as CivilDate })
    return kept.ok ? c.json(kept.value, 200) : refuse(c, kept.problem)
  })
}
