import { z } from '@hono/zod-openapi'

const day = z.iso.date()

/** A list as a browser sends it, with what is said of it. */
export const grantListForm = z.object({
  file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }),
  name: z.string().trim().min(1).max(200),
  source: z.string().trim().regex(/^https?:\/\/\S+$/, 'the address of the page, beginning with https://').max(2_000).openapi({ description: 'The address the list was published at' }),
  readOn: day.openapi({ description: 'The day it was read there' }),
  grantedOn: day.optional().openapi({ description: 'The day of its grants, where its rows name none' }),
})

const grant = z.object({
  name: z.string(), kind: z.enum(['commutation', 'pardon', 'other']), grantedOn: z.string(), offense: z.string(), sentence: z.string().optional(), terms: z.string().optional(), district: z.string().optional(), president: z.string().optional(), source: z.string(),
})

export const grantListPreview = z.object({
  how: z.string(),
  counts: z.object({ rows: z.number(), kept: z.number(), here: z.number(), refused: z.number() }),
  rows: z.array(z.object({ row: z.number(), name: z.string(), outcome: z.enum(['will be kept', 'kept already', 'refused']), why: z.string().optional(), grant: grant.optional() })).readonly(),
}).openapi('GrantListPreview')

export const grantListSummary = z.object({ id: z.string(), name: z.string(), source: z.string(), readOn: z.string(), grants: z.number(), by: z.string(), at: z.string() }).openapi('GrantListSummary')

const rule = z.enum(['drug', 'offense', 'sentence', 'time'])
const term = z.union([z.number(), z.literal('life')])

export const precedentsShape = z.object({
  rules: z.object({ drug: z.string(), offense: z.string(), sentence: z.string(), time: z.string() }),
  profile: z.object({ substances: z.array(z.string()).readonly(), kinds: z.array(z.string()).readonly(), term: term.optional(), sentencedOn: z.string().optional(), today: z.string() }),
  lists: z.number(), commutations: z.number(),
  similar: z.array(z.object({ key: z.string(), grant: grant.extend({ list: z.string(), listDay: z.string() }), met: z.array(rule).readonly(), term: term.optional(), months: z.number().optional() })).readonly(),
}).openapi('Precedents')
