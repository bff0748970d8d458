import { originOf } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import type { PacketInput } from '../compose/input.ts'
import { factsOf } from '../problems.ts'
import { composeWardenReceipt } from './compose-warden-receipt.ts'
import { composeWardenRequest } from './compose-warden-request.ts'
import type { ComposedPaper, DoorPaperId } from './door-paper.ts'
import { sentencesOfHead } from './paper-head.ts'

const compose: Readonly<Record<DoorPaperId, (input: PacketInput, on: CivilDate) => ComposedPaper>> = {
  'warden-request': composeWardenRequest,
  'warden-receipt': composeWardenReceipt,
}

/**
 * A paper for another door from a case as it stands, dated `on`, or why it cannot be made. It is composed of all papers, then again of those it
 * cites alone, so that its exhibits are numbered without a gap; what counsel is told is what was found among all.
 */
export function composeDoorPaper(paper: DoorPaperId, input: PacketInput, on: CivilDate): ComposedPaper {
  const all = compose[paper](input, on)
  if (!all.ok) return all
  const byId = new Map(input.facts.map((fact) => [fact.id, fact]))
  const named = sentencesOfHead(all.packet.head).flatMap((sentence) => factsOf(sentence)).flatMap(({ id }) => byId.get(id) ?? []).map((fact) => originOf(fact, byId).source)
  const cited = new Set([...all.packet.exhibits.map((exhibit) => exhibit.paper), ...named.flatMap((source) => (source.from === 'paper' ? [source.paper] : []))])
  const again = compose[paper]({ ...input, papers: input.papers.filter(({ id }) => cited.has(id)) }, on)
  return again.ok ? { ...again, notes: all.notes } : again
}
