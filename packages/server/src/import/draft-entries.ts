import { z } from 'zod'

const instant = z.iso.datetime()
const head = { id: z.string(), about: z.string().optional(), by: z.string().max(500), at: instant }
const variant = z.enum(['pardon attorney', 'person by mail'])
const words = z.string().max(100_000)
const factUsed = z.object({ id: z.string(), path: z.string(), value: z.unknown(), bates: z.array(z.string()).readonly(), overruled: z.array(z.string()).readonly().optional(), said: z.string().optional() })
const kept = z.object({ where: words, text: words, rests: z.enum(['fact', 'law', 'own words', 'open question']), facts: z.array(factUsed).readonly() })

/** An entry of the life of a draft as an export tells it: each kind with what the pages read of it, so that nothing they cannot show comes in. */
export const draftEntry = z.discriminatedUnion('kind', [
  z.object({ ...head, kind: z.literal('version'), content: z.object({ variant, paper: z.string().max(100).optional(), asOf: z.iso.date(), name: words, sentences: z.array(kept).max(20_000).readonly(), packet: z.string().max(100).optional() }) }),
  z.object({ ...head, kind: z.enum(['sentence signed', 'sentence signed elsewhere']), content: z.object({ key: z.string(), text: words, why: words, signed: z.boolean() }) }),
  z.object({ ...head, kind: z.enum(['packet signed off', 'packet signed off elsewhere']), content: z.object({ packet: z.string().max(100), sha256: z.string(), files: z.array(z.object({ name: z.string(), sha256: z.string() })).optional() }) }),
  z.object({ ...head, kind: z.literal('comment'), content: z.object({ sentence: words.optional(), words }) }),
  z.object({ ...head, kind: z.literal('comment settled'), content: z.object({ settled: z.boolean() }) }),
  z.object({ ...head, kind: z.literal('wording'), content: z.object({ variant, was: words, now: words, why: words, facts: z.array(z.string()).optional() }) }),
])
