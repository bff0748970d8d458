import { z } from '@hono/zod-openapi'

const source = z.object({ cite: z.string(), link: z.string(), quote: z.string() })
const said = z.array(z.object({
  says: z.string(), changes: z.array(source).readonly().openapi({ description: 'The law of today that it would change; none where no law that is encoded stands there' }),
})).readonly()

export const reformTold = z.object({
  name: z.string(), about: z.string().optional(), says: said,
  text: z.string().openapi({ description: 'As a file states it, as JSON' }),
}).openapi('ReformTold')
export const knownReform = reformTold.extend({ id: z.string() }).openapi('KnownReform')
export const reformRead = z.object({ text: z.string().max(20_000) }).openapi('ReformToRead')

const count = z.number().optional()
const months = z.tuple([z.number(), z.number()]).readonly().optional()
export const weighed = z.object({
  source: z.string(), on: z.string(), madeUp: z.boolean().optional().openapi({ description: 'Nobody of them lives or lived' }), people: z.number(), refusedRows: z.number(),
  least: z.number().openapi({ description: 'Counts from 1 to less than this are not there, and neither are such others as would give them away' }),
  reforms: z.array(z.object({
    name: z.string(), about: z.string().optional(), says: said, secondLook: z.boolean(),
    reach: z.object({ 'surely': count, 'possibly': count, 'not': count, 'cannot say': count, 'not encoded': count, 'not in prison': count, 'out of scope': count }),
    life: count,
    months: months.openapi({ description: 'Of those reached surely: months of their terms over the highest end of the range under the reform, and over its lowest' }),
    monthsPossibly: z.number().optional().openapi({ description: 'Of those reached possibly: so many months more at most' }),
    spans: z.array(z.object({ words: z.string(), surely: count, possibly: count })).readonly(),
    lacks: z.array(z.object({ label: z.string(), people: z.number() })).readonly(),
  })).readonly(),
  tables: z.array(z.object({
    heading: z.string(), label: z.string(),
    rows: z.array(z.object({ name: z.string(), together: z.number().optional().openapi({ description: 'How many groups it stands for, where it is several' }), people: z.number(), reforms: z.array(z.object({ surely: count, possibly: count, months })).readonly() })).readonly().openapi({ description: 'None where every count would point at few' }),
  })).readonly(),
}).openapi('Weighed')
