import { z } from 'zod'
import type { CivilDate } from '@lenity/law'
import { lawOfReform, type Reform } from '@lenity/law/reform'

const term = z.union([z.number().int().min(0).max(999), z.literal('life')])
const changes = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('weigh as'), drug: z.string().max(60), as: z.string().max(60) }),
  z.strictObject({ change: z.literal('least terms'), of: z.enum(['841(b)(1)(A)', '841(b)(1)(B)']), plain: term.optional(), onePrior: term.optional(), twoPriors: term.optional(), death: term.optional() }).refine(({ plain, onePrior, twoPriors, death }) => [plain, onePrior, twoPriors, death].some((one) => one !== undefined), 'no term is given: plain, onePrior, twoPriors or death'),
  z.strictObject({ change: z.literal('drug levels'), by: z.number().int().min(-12).max(-1) }),
  z.strictObject({ change: z.literal('safety valve'), pointsAtMost: z.number().int().min(1).max(60) }),
  z.strictObject({ change: z.literal('firearm counts'), second: z.literal('after a final conviction') }),
  z.strictObject({ change: z.literal('first step terms'), reach: z.literal('every sentence') }),
])
const named = { name: z.string().trim().min(1).max(80), about: z.string().max(600).optional() }
const ofChanges = z.strictObject({ ...named, changes: z.array(changes).min(1).max(12) })
const ofSecondLook = z.strictObject({ ...named, secondLook: z.strictObject({ afterMonths: z.number().int().min(1).max(720), youngerThan: z.number().int().min(12).max(60).optional(), atLeastAged: z.number().int().min(18).max(100).optional() }) })

export type ReformRead = { readonly ok: true; readonly reform: Reform } | { readonly ok: false; readonly what: string; readonly where: string; readonly next: string }

/** Reads a reform as a file states it, as JSON. What the engine cannot compute is refused and never passed over; `on` is the day it is weighed on. */
export function readReform(text: string, on: CivilDate): ReformRead {
  let told: unknown
  try {
    told = JSON.parse(text)
  } catch (error) {
    return { ok: false, what: 'This is not JSON.', where: placeIn(text, error), next: 'Write { "name": …, "changes": [ … ] }; see docs/reforms.md.' }
  }
  const read = typeof told === 'object' && told !== null && 'secondLook' in told ? ofSecondLook.safeParse(told) : ofChanges.safeParse(told)
  if (!read.success) {
    const [issue] = read.error.issues
    const { path, message } = issue ?? { path: [], message: 'it cannot be read' }
    const unknown = issue?.code === 'invalid_union' && path.at(-1) === 'change'
    return {
      ok: false, what: `The reform is not stated as it must be: ${unknown ? 'there is no such change' : message}.`, where: path.length === 0 ? 'at the top' : path.join('.'),
      next: unknown ? `Changes that can be weighed are: ${changes.options.map((one) => `“${one.shape.change.value}”`).join(', ')}.` : 'What a reform can say, with an example of each, is in docs/reforms.md.',
    }
  }
  const reform = read.data as Reform
  if (reform.changes !== undefined) {
    const law = lawOfReform(reform, on)
    if ('wrong' in law) return { ok: false, what: `The reform cannot be weighed: ${law.wrong}.`, where: 'changes', next: law.next }
  }
  return { ok: true, reform }
}

/** Where text stops being JSON, as a line and a column of it, both from 1. */
function placeIn(text: string, error: unknown): string {
  const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  const before = at === undefined ? text : text.slice(0, Number(at))
  const lines = before.split('\n')
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
}
