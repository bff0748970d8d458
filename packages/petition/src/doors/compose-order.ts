import type { PacketInput } from '../compose/input.ts'
import { openDeskFor } from '../compose/open-desk-for.ts'
import { present, said, tell, tellUnder } from '../compose/tell.ts'
import type { Block } from '../packet.ts'
import { paragraphOf } from '../parts/rows.ts'
import { connective } from '../sentence.ts'
import { assemblePaper } from './assemble-paper.ts'
import { courtHead } from './court-head.ts'
import { composeMotion } from './compose-motion.ts'
import type { ComposedPaper } from './door-paper.ts'
import { motionKinds, type MotionKind } from './motion-kinds.ts'
import { motionLaw } from './motion-law.table.ts'
import { planPaper } from './plan-paper.ts'

/** The order that goes with a motion, for the judge to complete and sign: made only where the motion itself can be. */
export function composeOrder(kind: MotionKind, asked: PacketInput): ComposedPaper {
  const motion = composeMotion(kind, asked)
  if (!motion.ok) return motion
  const { under, power } = motionKinds[kind]
  const given: PacketInput = { ...asked, variant: 'pardon attorney', draft: false }
  const plan = planPaper(given, undefined)
  const opened = openDeskFor(given, plan, 'other paper')
  const desk = opened.desk.at('Proposed order')
  const [name, term, onDay, supervised] = ['person.name', 'conviction.term', 'conviction.sentencedOn', 'conviction.supervisedReleaseMonths'].map((path) => desk.known(path))
  const what = said(term, term?.value === 'life' ? 'term of life imprisonment' : `term of imprisonment of ${term?.words ?? ''}`)
  const factors = kind === 'motion-404' ? [] : [motionLaw.factors]
  const blocks: readonly Block[] = present<Block>([
    paragraphOf([tellUnder([power, ...factors])`On the motion of the defendant, ${name}, under ${under}${factors.length === 0 ? '' : ', and having considered the factors of 18 U.S.C. 3553(a) as far as they apply'}, the court grants the motion.`]),
    paragraphOf([tell`The ${what} imposed on ${onDay} is reduced to the term written here.`]),
    { is: 'lined space', label: connective('Time served, or a number of months'), lines: 1 },
    paragraphOf([supervised === undefined || supervised.value === 0 ? undefined : tell`The term of ${supervised} of supervised release follows as it was imposed.`]),
    { is: 'lined space', label: connective('Other terms of this order, if any'), lines: 2 },
    paragraphOf([tell`In all else the judgment of ${onDay} remains in effect.`]),
  ])
  const sections = [{ title: undefined, blocks }, { title: connective('So ordered'), blocks: [{ is: 'signature' as const, label: connective('United States District Judge; date') }] }]
  desk.note('A proposed order leaves the term, and what else the court may order, to the judge. Some courts have a form of their own for it (AO 248, AO 247): look before this is sent.')
  const packet = assemblePaper(desk, plan, courtHead(desk, 'Proposed order', under, { bare: true }), sections)
  // An order stands without exhibits: what it rests on stands in the motion.
  return { ok: true, notes: opened.notes(), packet: { ...packet, exhibits: [], parts: packet.parts.slice(0, 1) } }
}
