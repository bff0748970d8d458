import { z } from '@hono/zod-openapi'

const place = { paper: z.string(), start: z.number().int(), end: z.number().int() }

/** What stands over an article in a list. `decided` and `unsure` count quotes a person looked at, and quotes for which no speaker is proposed. */
export const articleHead = z.object({
  paper: z.string(), title: z.string(), outlet: z.string().optional(), author: z.string().optional(), publishedOn: z.string().optional(), link: z.string().optional(),
  record: z.object({ id: z.string(), version: z.number().int() }).optional().openapi({ description: 'The record of what a person said of the article' }),
  quotes: z.number().int(), decided: z.number().int(), unsure: z.number().int(),
  linked: z.array(z.object({ name: z.string(), contact: z.string() })).readonly(),
}).openapi('ArticleHead')

const toned = z.object({ ...place, text: z.string(), speaker: z.string().optional(), why: z.string() })

/** Offsets count UTF-16 units of the archived text, which `getArticle` gives. */
export const press = z.object({
  person: z.string().openapi({ description: 'Of whom claims are held against the case file' }),
  articles: z.array(articleHead).readonly(),
  others: z.array(z.object({ paper: z.string(), name: z.string(), kind: z.string() })).readonly().openapi({ description: 'Papers that are no article' }),
  copies: z.array(z.object({ papers: z.array(z.string()).readonly(), share: z.number() })).readonly(),
  shared: z.array(z.object({ text: z.string(), speakers: z.array(z.string()).readonly(), printed: z.array(z.object({ ...place, text: z.string(), trimmed: z.boolean(), speaker: z.string().optional() })).readonly() })).readonly(),
  timeline: z.array(z.object({
    ...place, is: z.enum(['published', 'told']), sentence: z.string(), words: z.string(), days: z.object({ from: z.string(), to: z.string() }).optional(),
    how: z.enum(['that day', 'within these days', 'about then', 'open']), why: z.string().optional(),
  })).readonly(),
  claims: z.array(z.object({
    ...place, words: z.string(), path: z.string(), value: z.union([z.string(), z.number()]), insideQuote: z.boolean(), is: z.enum(['agrees', 'disagrees', 'new', 'cannot say']),
    fileSays: z.string().optional(), why: z.string().optional(), unconfirmed: z.boolean().openapi({ description: 'What the case file says rests on facts nobody has confirmed' }),
  })).readonly(),
  tone: z.object({
    weeks: z.array(z.object({ from: z.string(), to: z.string(), support: z.array(toned).readonly(), criticism: z.array(toned).readonly(), notSaid: z.number().int() })).readonly(),
    undated: z.array(z.string()).readonly(), leftOut: z.array(z.string()).readonly().openapi({ description: 'Copies of an article that is counted already' }),
  }),
}).openapi('Press')

const quote = z.object({
  place: z.string(), start: z.number().int(), end: z.number().int(), text: z.string().openapi({ description: 'Exactly the text between `start` and `end`' }), form: z.enum(['sentence', 'fragment', 'post', 'turn', 'set off']),
  inside: z.boolean().openapi({ description: 'It stands inside another quote' }), page: z.number().int(), words: z.string().openapi({ description: 'The seal of its words, for the record of a decision' }),
  speaker: z.object({ name: z.string(), is: z.enum(['person', 'unnamed']), why: z.string(), sure: z.boolean() }).optional().openapi({ description: 'A proposal' }), unsure: z.string().optional().openapi({ description: 'Why nobody is proposed' }),
  cue: z.string().optional(), told: z.string().optional(), postedBy: z.string().optional(), unclosed: z.boolean(),
  decided: z.object({ record: z.string(), version: z.number().int(), is: z.enum(['said', 'no quotation']), speaker: z.string().optional(), contact: z.string().optional(), told: z.string().optional(), by: z.string(), at: z.string() }).optional(),
}).openapi('PressQuote')

export const articleOfCase = articleHead.extend({
  text: z.string(), pagesLeftOut: z.number().int(), astray: z.number().int().openapi({ description: 'Decisions whose words no longer stand where they did' }),
  quotes: z.array(quote).readonly(),
  people: z.array(z.object({ name: z.string(), aliases: z.array(z.string()).readonly(), role: z.string().optional(), contact: z.object({ id: z.string(), name: z.string() }).optional() })).readonly(),
  statements: z.array(z.object({ start: z.number().int(), end: z.number().int(), text: z.string(), verb: z.string(), speaker: z.string().optional(), unsure: z.string().optional() })).readonly(),
  terms: z.array(z.object({ start: z.number().int(), end: z.number().int(), text: z.string(), kind: z.enum(['title', 'term']), why: z.string() })).readonly(),
}).openapi('ArticleOfCase')
