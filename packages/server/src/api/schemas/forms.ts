import { z } from '@hono/zod-openapi'
import { formIds, narrativeQuestions } from '@lenity/petition'
import { source } from './law.ts'

const edition = z.object({ version: z.string(), approval: z.string().optional(), expires: z.string().optional().openapi({ description: 'The last day of its approval, as the copy prints it' }), source })

const line = z.object({
  label: z.string().optional(), text: z.string(), is: z.enum(['fact', 'law', 'own words', 'open question', 'office words', 'by hand']), sources: z.array(source).readonly(),
  takenDown: z.object({ by: z.string().optional(), on: z.string() }).optional(),
  stands: z.array(z.object({ fact: z.string(), path: z.string(), paper: z.string().optional(), page: z.number().int().optional(), says: z.string() })).readonly().openapi({ description: 'Where the facts behind it stand' }),
})

const question = z.object({
  id: z.string(), section: z.string().optional(), asks: z.string(),
  source: source.optional().openapi({ description: 'The words of the form; missing where they were not read' }),
  takes: z.enum(['line', 'date', 'choice', 'table', 'own words', 'signature']), mayNotApply: z.boolean(),
  standing: z.enum(['answered', 'does not apply', 'open', 'needs the person']),
  lines: z.array(line).readonly(), held: z.array(z.string()).readonly().openapi({ description: 'Why something the case has is not said here' }), papers: z.array(z.string()).readonly(),
  words: z.enum(Object.values(narrativeQuestions)).optional().openapi({ description: 'The answer in the applicant’s own words that it takes' }),
}).openapi('FormQuestion')

export const formOfCase = z.object({
  forms: z.array(z.object({ id: z.enum(formIds), name: z.string() })).readonly(),
  today: z.string(),
  wordsSeen: z.boolean().openapi({ description: 'Whether the one who asks sees the applicant’s own words' }),
  form: z.object({ id: z.enum(formIds), name: z.string(), edition: edition.optional(), published: z.string(), notEncoded: z.string().optional(), rules: z.array(z.object({ says: z.string(), source })).readonly() }),
  warnings: z.array(z.object({ is: z.enum(['near expiry', 'past expiry', 'edition not encoded', 'questions not encoded']), says: z.string() })).readonly(),
  requirements: z.array(z.object({ question: z.string(), truth: z.enum(['met', 'not met', 'cannot say']), says: z.string() })).readonly(),
  questions: z.array(question).readonly(),
}).openapi('FormOfCase')
