import { z } from '@hono/zod-openapi'
import type { Answer } from '@lenity/law'

/** The shapes of the law's answers as they travel; the same as the types of `@lenity/law`, which the compiler checks at each route. */
export const source = z.object({
  cite: z.string(),
  link: z.string(),
  quote: z.string(),
  text: z.string(),
  readOn: z.string().optional(),
}).openapi('Source')

const need = z.object({
  path: z.string(),
  label: z.string(),
  because: z.enum(['unknown', 'rival readings', 'list not known to be complete']),
  papers: z.array(z.string()).readonly(),
  question: z.string().optional(),
}).openapi('Need')

const reason = z.object({ text: z.string(), read: z.array(z.string()).readonly(), source: source.optional() }).openapi('Reason')

const gap = z.object({ of: z.string(), on: z.string(), why: z.string() }).openapi('Gap')

export const answer: z.ZodType<Answer> = z.object({
  id: z.string(),
  question: z.string(),
  decides: z.enum(['data', 'person', 'discretion']),
  truth: z.enum(['met', 'not met', 'cannot say']),
  reasons: z.array(reason).readonly(),
  sources: z.array(source).readonly(),
  needs: z.array(need).readonly(),
  gaps: z.array(gap).readonly(),
  verifiedThrough: z.string().optional(),
  metOn: z.string().optional(),
  parts: z.array(z.lazy(() => answer)).readonly(),
}).openapi('Answer') as unknown as z.ZodType<Answer>

const step = z.object({
  id: z.string(),
  rule: z.string(),
  source,
  read: z.array(z.string()).readonly(),
  applied: z.boolean(),
  change: z.string(),
  total: z.number().optional(),
  note: z.string().optional(),
}).openapi('Step')

function finding<T extends z.ZodType>(name: string, value: T) {
  const always = { id: z.string(), title: z.string(), steps: z.array(step).readonly(), verifiedThrough: z.string().optional() }
  return z.discriminatedUnion('status', [
    z.object({ ...always, status: z.literal('computed'), value }),
    z.object({ ...always, status: z.literal('cannot say'), needs: z.array(need).readonly() }),
    z.object({ ...always, status: z.literal('not encoded'), gaps: z.array(gap).readonly() }),
    z.object({ ...always, status: z.literal('out of scope'), why: z.string(), instead: z.string() }),
  ]).openapi(name)
}

const term = z.union([z.number(), z.literal('life')]).openapi('Term')
const termRange = z.tuple([term, term]).readonly().openapi('TermRange')

const run = z.object({
  name: z.enum(['then, as the court found', 'then, computed', 'now, same offense sentenced today', 'now, same conduct committed and sentenced today']),
  offenseOn: z.string().optional(),
  sentencedOn: z.string().optional(),
  edition: z.object({ label: z.string(), why: z.string(), source }).optional(),
  force: z.object({ word: z.enum(['bound the judge', 'advised the judge']), source }).optional(),
  readings: z.array(z.object({
    assuming: z.string().optional(),
    statutory: finding('StatutoryFinding', z.object({ min: term, minDays: z.number().optional(), max: term, tier: z.string() })),
    guideline: finding('GuidelineFinding', z.object({ baseLevel: z.number().optional(), totalLevel: z.number().optional(), category: z.number().optional(), tableRange: termRange, range: termRange, consecutiveMonths: term.optional() })),
  })).readonly(),
  needs: z.array(need).readonly(),
  questions: z.array(z.object({ id: z.string(), question: z.string(), source, needs: z.array(need).readonly() })).readonly().optional(),
}).openapi('SentenceRun')

const changes = z.array(z.object({ id: z.string(), rule: z.string(), then: z.string().optional(), now: z.string().optional(), same: z.boolean() })).readonly()

export const thenAndNow = z.object({
  found: run,
  then: run,
  sameOffense: run,
  sameConduct: run,
  changes: z.object({ sameOffense: changes, sameConduct: changes }),
}).openapi('ThenAndNow')

export const timeServed = finding('TimeServedFinding', z.object({ days: z.number(), years: z.number(), months: z.number(), restDays: z.number() }))

const nextPaper = z.object({ paper: z.string(), settles: z.number(), paths: z.array(z.string()).readonly() }).openapi('NextPaper')

const route = z.object({
  id: z.string(),
  name: z.string(),
  about: z.string(),
  source,
  answers: z.array(answer).readonly(),
  to: z.string().optional(),
  deadlines: z.array(z.object({ what: z.string(), on: z.string().optional(), source })).readonly().optional(),
  lapsed: z.object({ on: z.string(), why: z.string(), source }).optional(),
  sealed: z.literal(true).optional(),
}).openapi('RouteScreen')

export const screening = z.object({
  outOfScope: z.object({ why: z.string(), instead: z.string(), source }).optional(),
  routes: z.array(route).readonly(),
  nextPapers: z.array(nextPaper).readonly(),
}).openapi('Screening')
