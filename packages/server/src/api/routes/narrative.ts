import { createRoute, z } from '@hono/zod-openapi'
import type { NarrativeGiven } from '@lenity/casefile/store'
import { narrativeQuestions } from '@lenity/petition'
import { wordsBesideRecord } from '../../own-words/words-beside-record.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { narrativeAnswer } from '../schemas/casefile.ts'

const name = z.string().trim().min(1).max(200)
const beside = createRoute({
  method: 'get', path: '/api/cases/{case}/narrative/{question}/record', operationId: 'getWordsBesideRecord', summary: 'What the record says beside an answer, and where the two disagree or the answer speaks of more than the counts',
  request: { params: inCase.extend({ question: z.string().max(100) }) },
  responses: ok('The record', z.object({
    version: z.number().int().optional(),
    shown: z.boolean().openapi({ description: 'Whether the one who asks sees facts; nothing is held against a record one does not see' }),
    record: z.array(z.object({ fact: z.string(), path: z.string(), label: z.string(), says: z.string(), confirmed: z.boolean() })).readonly(),
    warnings: z.array(z.object({ is: z.enum(['differs', 'not in the counts', 'cannot say', 'sealed matter']), words: z.string(), start: z.number().int(), end: z.number().int(), says: z.string() })).readonly(),
  }).openapi('WordsBesideRecord')),
})
const list = createRoute({
  method: 'get', path: '/api/cases/{case}/narrative', operationId: 'listNarrative', summary: 'What the applicant wrote or dictated, newest version of each answer',
  request: { params: inCase }, responses: ok('The answers', z.array(narrativeAnswer).readonly()),
})
const put = createRoute({
  method: 'put', path: '/api/cases/{case}/narrative/{question}', operationId: 'putNarrative', summary: 'Keep an answer in the applicant’s own words; earlier versions stay',
  request: {
    params: inCase.extend({ question: z.enum(Object.values(narrativeQuestions)) }),
    ...body(z.object({ text: z.string().min(1).max(100_000), takenDownBy: name.optional(), on: z.iso.date(),
      language: z.string().trim().min(1).max(100).optional(), interpretedBy: name.optional(),
      readBackOn: z.iso.date().optional(), signedOn: z.iso.date().optional().openapi({ description: 'The applicant signed this version: it is locked, and the next one is begun on purpose' }),
      replaces: z.number().int().min(0).optional().openapi({ description: 'The version it was written over, 0 for none; a newer one is a conflict' }),
      newVersion: z.boolean().optional().openapi({ description: 'That the signed version before it is followed by another on purpose' }),
    })),
  },
  responses: ok('The answer as kept', narrativeAnswer),
})

export const narrativeRoutes: Register = (app, { store, today }) => {
  app.openapi(beside, async c => {
    const { case: caseId, question } = c.req.valid('param')
    const held = await wordsBesideRecord(store.as(c.get('user')), caseId, question, today())
    return held.ok ? c.json(held.value, 200) : refuse(c, held.problem)
  })

  app.openapi(list, async c => {
    const answers = await store.as(c.get('user')).narrative.list(c.req.valid('param').case)
    return answers.ok ? c.json(answers.value, 200) : refuse(c, answers.problem)
  })

  app.openapi(put, async c => {
    const { case: caseId, question } = c.req.valid('param')
    const kept = await store.as(c.get('user')).narrative.put(caseId, question, c.req.valid('json') as NarrativeGiven)
    return kept.ok ? c.json(kept.value, 200) : refuse(c, kept.problem)
  })
}
