import { askedInWords, asksOf } from '../asks/petition-asks.ts'
import { sectionsOfAsks } from '../asks/sections-of-asks.ts'
import type { Desk } from '../compose/desk.ts'
import type { Part } from '../packet.ts'
import { connective } from '../sentence.ts'
import { composeComparableGrants } from './comparable-grants.ts'
import { composeCriteria } from './criteria.ts'
import { composeHealth } from './health.ts'
import { composeRecordInside } from './record-inside.ts'
import { composeReleasePlan } from './release-plan.ts'
import { composeThenAndNow } from './then-and-now.ts'

/** The memorandum of counsel; sections with nothing to say are not there. */
export function composeMemorandum(desk: Desk): Part {
  const asks = asksOf(desk.input) ?? 'commutation'
  const criteria = composeCriteria(desk.at('Memorandum: The published criteria'), asks)
  const sections = asks !== 'commutation' ? [...sectionsOfAsks(desk.at(`Memorandum: ${askedInWords[asks]}`), asks), criteria, composeRecordInside(desk.at('Memorandum: The record inside'))] : [composeThenAndNow(desk.at('Memorandum: The sentence, then and now')), criteria, composeRecordInside(desk.at('Memorandum: The record inside')), composeHealth(desk.at('Memorandum: Health')), composeReleasePlan(desk.at('Memorandum: Release plan')), composeComparableGrants(desk.at('Memorandum: Comparable grants'))]
  const there = sections.filter((section) => section !== undefined && section.blocks.length > 0).map((section) => section as NonNullable<typeof section>)
  const signed = desk.input.variant === 'pardon attorney' && desk.input.closed === undefined
  return { id: 'memorandum', title: connective('Memorandum in support'), sections: there.map((section, index) => (signed && index === there.length - 1 ? { ...section, blocks: [...section.blocks, { is: 'signature', label: connective('Respectfully submitted: name, capacity and date') }] } : section)) }
}
