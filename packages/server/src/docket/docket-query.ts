import { roles } from '@lenity/casefile'
import { z } from '@hono/zod-openapi'

export const sorts = ['newest', 'name', 'due', 'apart', 'missing'] as const
export const dues = ['overdue', 'in a week', 'in a month', 'something', 'nothing'] as const

/** What of the docket is wanted. Several wishes are joined by “and”. */
export const docketWishes = z.object({
  find: z.string().trim().max(200).optional().openapi({ description: 'Words in the name of the case or the person, or in a register or docket number' }),
  status: z.enum(['open', 'closed', 'out of scope']).optional(),
  role: z.enum(roles).optional().openapi({ description: 'The part one has on it oneself' }),
  mine: z.enum(['yes']).optional().openapi({ description: 'Cases one leads, or in which a task is one’s own' }),
  who: z.string().max(200).optional().openapi({ description: 'Somebody who is on the case, by the id they sign in under' }),
  due: z.enum(dues).optional(),
  missing: z.string().max(200).optional().openapi({ description: 'A kind of paper that would settle something, or `nothing`' }),
  twice: z.enum(['yes']).optional().openapi({ description: 'Cases that may be of the same person as another of one’s own: the same register number, or the same name and date of birth' }),
  district: z.string().max(300).optional(),
  label: z.string().max(60).optional(),
  route: z.string().max(100).optional().openapi({ description: 'A route to relief, by its id; with `stands`' }),
  stands: z.enum(['met', 'cannot say']).optional().openapi({ description: 'How the questions of that route stand: every question that facts decide is met, or some cannot be answered yet' }),
})

export const docketAsked = docketWishes.extend({
  sort: z.enum(sorts).default('newest'),
  after: z.string().max(500).optional().openapi({ description: 'The `next` of the page before' }),
  look: z.enum(['on']).optional().openapi({ description: 'Take longer to look through cases that were not' }),
  most: z.coerce.number().int().min(1).max(200).default(50),
})

export type DocketWishes = z.infer<typeof docketWishes>
export type DocketAsked = z.infer<typeof docketAsked>
