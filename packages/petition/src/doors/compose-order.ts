import type { Source } from '@lenity/law'
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

const weighed = ', and having considered the factors of 18 U.S.C. 3553(a) as far as they apply'

/** What the law asks a court to find before it may grant each motion; left to the judge, who strikes what was not found. */
const findings: Readonly<Record<MotionKind | 'age', { readonly weighed: string; readonly that: string; readonly sources: readonly Source[] }>> = {
  'motion-compassionate': { weighed, that: 'extraordinary and compelling reasons warrant a reduction and that it is consistent with the applicable policy statements of the Sentencing Commission', sources: [motionLaw.factors, motionLaw.reasons, motionLaw.policy] },
  'age': { weighed, that: 'the age and the time served of 18 U.S.C. 3582(c)(1)(A)(ii) are met and that a reduction is consistent with the applicable policy statements of the Sentencing Commission', sources: [motionLaw.factors, motionLaw.seventy, motionLaw.policy] },
  'motion-amendment': { weighed, that: 'the sentencing range has since been lowered by the Sentencing Commission and that a reduction is consistent with its applicable policy statements', sources: [motionLaw.amendmentFactors, motionLaw.amendmentPolicy] },
  'motion-404': { weighed: '', that: 'the offense is a covered offense under section 404(a) of that Act', sources: [motionLaw.covered] },
}

/** Whether the motion rests on the age and the time of the statute and on no extraordinary and compelling reason. */
function onAgeAlone({ screening }: PacketInput): boolean {
  const grounds = screening.routes.find(({ id }) => id === 'compassionate release')?.answers.find(({ id }) => id === 'compassionate grounds')
  const met = grounds?.parts.filter(({ truth }) => truth === 'met') ?? []
  return met.length > 0 && met.every(({ id }) => id === '3582(c)(1)(A)(ii)')
}

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
  const finds = kind === 'motion-compassionate' && onAgeAlone(asked) ? findings.age : findings[kind]
  const blocks: readonly Block[] = present<Block>([
    paragraphOf([tellUnder([power, ...finds.sources])`On the motion of the defendant, ${name}, under ${under}${finds.weighed}, the court finds that ${finds.that}, and grants the motion.`]),
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
