import type { Desk } from '../compose/desk.ts'
import { tell } from '../compose/tell.ts'
import type { ExhibitPlan } from '../exhibits/plan-exhibits.ts'
import type { Packet, Part, Section } from '../packet.ts'
import { composeTableOfExhibits, gatherAuthorities } from '../parts/tables.ts'
import { sentencesOfBlock } from '../walk-sentences.ts'
import { placeBlocksInPaper } from '../voice/place-blocks.ts'
import type { PaperWithBlocks } from '../voice/places.table.ts'
import type { PaperHead } from './paper-head.ts'

/** A paper of its own: its head, its sections, with the office's own blocks where it takes some (`ours`), and of the exhibits those that a sentence rests on. */
export function assemblePaper(desk: Desk, plan: ExhibitPlan, head: PaperHead, composed: readonly Section[], ours?: PaperWithBlocks): Packet {
  const { input } = desk
  const sections = ours === undefined ? composed : placeBlocksInPaper(desk, ours, composed)
  const part: Part = { id: 'door', title: head.title, sections }
  const cited = new Set(sections.flatMap(({ blocks }) => blocks.flatMap((block) => [...sentencesOfBlock(block)])).flatMap(({ basis }) => (basis.is === 'fact' || basis.is === 'law' ? basis.facts.flatMap(({ bates }) => bates) : [])))
  const exhibits = plan.exhibits.filter(({ sheets }) => sheets.some(({ bates }) => cited.has(bates)))
  return {
    title: head.running.text, variant: input.variant, asOf: input.asOf, applicant: tell`${desk.known('person.name')}`, draft: false, closed: undefined, head,
    parts: [part, composeTableOfExhibits(exhibits)], authorities: gatherAuthorities([part]), exhibits,
  }
}
