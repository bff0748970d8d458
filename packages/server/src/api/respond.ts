import { z } from '@hono/zod-openapi'
import { problem } from './schemas/problem.ts'

const refusal = (description: string) => ({ description, content: { 'application/json': { schema: problem } } })

/** The answers every route can give beside its own. */
const refusals = {
  400: refusal('The request was not understood'),
  401: refusal('Nobody is signed in'),
  403: refusal('It did not come from a page or a program of ours, a token was not made for it, or it takes a fresh proof of who asks'),
  404: refusal('There is nothing here that the one who asks can open'),
  409: refusal('It no longer fits what is there'),
  413: refusal('It is too large'),
  429: refusal('There were too many tries'),
  503: refusal('A disk or a server did not do its part'),
} as const

export function ok<T extends z.ZodType>(description: string, schema: T) {
  return { 200: { description, content: { 'application/json': { schema } } }, ...refusals } as const
}

export function file<M extends string>(description: string, mediaType: M) {
  return { 200: { description, content: { [mediaType]: { schema: z.string().openapi({ format: 'binary' }) } } }, ...refusals }
}

export function body<T extends z.ZodType>(schema: T) {
  return { body: { required: true, content: { 'application/json': { schema } } } } as const
}

export const inCase = z.object({ case: z.string().max(64).openapi({ description: 'The id of the case' }) })
