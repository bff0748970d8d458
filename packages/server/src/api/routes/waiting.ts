import { createRoute, z } from '@hono/zod-openapi'
import { isRecordType, recordKinds, recordTypes } from '@lenity/casefile'
import type { LoneLift, StudentWork } from '@lenity/casefile/store'
import { leafShapeAt } from '@lenity/law'
import { namesOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'

const work = z.object({
  caseId: z.string(), caseTitle: z.string(), kind: z.enum(recordKinds), id: z.string(), version: z.number().int(),
  what: z.string().openapi({ description: 'The type of the record, the question of the application, or the path of the fact' }),
  inWords: z.string().openapi({ description: 'The same in words' }),
  by: z.string().openapi({ description: 'The name of the student' }), byMe: z.boolean(), at: z.string(),
}).openapi('StudentWork')
const wallNews = z.object({ caseId: z.string(), caseTitle: z.string(), names: z.string(), askedBy: z.string(), byMe: z.boolean(), why: z.string(), at: z.string(), lifted: z.object({ by: z.string(), at: z.string() }).optional() }).openapi('WallNews')
const loneLift = z.object({ office: z.string(), wallId: z.string(), names: z.string(), by: z.string(), why: z.string(), at: z.string() }).openapi('LoneLift')

const waits = createRoute({
  method: 'get', path: '/api/waiting', operationId: 'whatWaits', summary: 'What waits for one as counsel, in all cases: work of students to sign, and walls somebody asks to have lifted or that were',
  responses: ok('What waits', z.object({ toSign: z.array(work).readonly(), walls: z.array(wallNews).readonly() })),
})
const inOne = createRoute({
  method: 'get', path: '/api/cases/{case}/unsigned', operationId: 'unsignedWork', summary: 'Work of students on the case that counsel has not signed, for whoever may see the work',
  request: { params: inCase }, responses: ok('The work, oldest first', z.array(work).readonly()),
})
const sign = createRoute({
  method: 'post', path: '/api/cases/{case}/signatures', operationId: 'signWork', summary: 'Sign the work of a student in the version one read; counsel does, and nobody their own',
  request: { params: inCase, ...body(z.object({ kind: z.enum(recordKinds), id: z.string().max(500), version: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER) })) },
  responses: ok('It is signed', z.object({ signed: z.string() })),
})
const lifts = createRoute({
  method: 'get', path: '/api/lifts', operationId: 'loneLifts', summary: 'Walls somebody asks to have lifted where nobody else on the case could agree, for administrators of the office',
  responses: ok('The walls, oldest first', z.array(loneLift).readonly()),
})
const agree = createRoute({
  method: 'post', path: '/api/lifts/{wall}/agree', operationId: 'agreeToLoneLift', summary: 'Agree, as an administrator of the office, that such a wall is lifted',
  request: { params: z.object({ wall: z.string().max(64) }) }, responses: ok('It is lifted', z.object({ lifted: z.string() })),
})

function inWords({ kind, what }: StudentWork): string {
  if (kind === 'words') return `the person’s words: ${what}`
  return isRecordType(what) ? recordTypes[what].label : leafShapeAt(what)?.label ?? what
}

export const waitingRoutes: Register = (app, { store, signInPool }) => {
  const named = async (some: readonly StudentWork[], me: string) => {
    const nameOf = await namesOf(signInPool, some.map(({ by }) => by))
    return some.map((one): z.infer<typeof work> => ({ ...one, by: nameOf(one.by), byMe: one.by === me, inWords: inWords(one) }))
  }

  app.openapi(waits, async c => {
    const { userId } = c.get('user')
    const mine = store.as(c.get('user'))
    const [toSign, news] = await Promise.all([mine.signatures.waiting(), mine.walls.news()])
    if (!toSign.ok) return refuse(c, toSign.problem)
    if (!news.ok) return refuse(c, news.problem)
    const nameOf = await namesOf(signInPool, news.value.flatMap(({ wall }) => [wall.userId, wall.liftAsked?.by ?? '', wall.lifted?.by ?? '']))
    const walls = news.value.flatMap(({ caseId, caseTitle, wall: { userId: names, liftAsked: asked, lifted } }): z.infer<typeof wallNews>[] => (asked === undefined ? [] : [{
      caseId, caseTitle, names: nameOf(names), askedBy: nameOf(asked.by), byMe: asked.by === userId, why: asked.why, at: asked.at, ...(lifted && { lifted: { ...lifted, by: nameOf(lifted.by) } }),
    }]))
    return c.json({ toSign: await named(toSign.value, userId), walls }, 200)
  })

  app.openapi(inOne, async c => {
    const unsigned = await store.as(c.get('user')).signatures.ofCase(c.req.valid('param').case)
    return unsigned.ok ? c.json(await named(unsigned.value, c.get('user').userId), 200) : refuse(c, unsigned.problem)
  })

  app.openapi(sign, async c => {
    const what = c.req.valid('json')
    const signed = await store.as(c.get('user')).signatures.sign(c.req.valid('param').case, what)
    return signed.ok ? c.json({ signed: what.id }, 200) : refuse(c, signed.problem)
  })

  app.openapi(lifts, async c => {
    const alone = await store.as(c.get('user')).walls.alone()
    if (!alone.ok) return refuse(c, alone.problem)
    const nameOf = await namesOf(signInPool, alone.value.flatMap(({ userId, by }) => [userId, by]))
    return c.json(alone.value.map(({ userId, by, ...rest }: LoneLift) => ({ ...rest, names: nameOf(userId), by: nameOf(by) })), 200)
  })

  app.openapi(agree, async c => {
    const { wall } = c.req.valid('param')
    const agreed = await store.as(c.get('user')).walls.agreeAlone(wall)
    return agreed.ok ? c.json({ lifted: wall }, 200) : refuse(c, agreed.problem)
  })
}
