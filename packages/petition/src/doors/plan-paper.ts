import type { PacketInput } from '../compose/input.ts'
import { planExhibits, type ExhibitPlan } from '../exhibits/plan-exhibits.ts'

/** The ids of the papers a door paper cites; undefined while that is not known. */
export type Cited = ReadonlySet<string> | undefined

/**
 * The exhibits of a door paper, numbered without a gap once it is known which it cites. Every paper of the case stays in view: what is withheld,
 * and what may not be said for it, is the same whichever are exhibits.
 */
export function planPaper(input: PacketInput, cited: Cited): ExhibitPlan {
  const plan = planExhibits(input.papers, input.facts, input.variant, input.confidentialAllowedBy, input.redacted ?? [])
  if (cited === undefined) return plan
  let bates = 0
  const exhibits = plan.exhibits.filter(({ paper }) => cited.has(paper)).map((exhibit, at) => ({ ...exhibit, tab: at + 1, sheets: exhibit.sheets.map((sheet) => ({ ...sheet, bates: `LEN-${String(++bates).padStart(6, '0')}` })) }))
  return { ...plan, exhibits }
}
