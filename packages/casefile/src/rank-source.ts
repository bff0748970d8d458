import { paperKinds, type LeafShape, type PaperKind } from '@lenity/law'
import { sayPaperKind } from '@lenity/law/records'
import type { Fact } from './fact.ts'
import type { PaperId } from './paper.ts'

/** What kind each paper of a case is. */
export type PaperKinds = ReadonlyMap<PaperId, PaperKind>

/** The fact that `fact` corrects, and the one that one corrects, back to the first: its words are on the paper. */
export function originOf(fact: Fact, byId: ReadonlyMap<string, Fact>): Fact {
  const seen = new Set<string>()
  let at = fact
  while (at.corrects !== undefined && !seen.has(at.id)) {
    seen.add(at.id)
    const before = byId.get(at.corrects)
    if (before === undefined) break
    at = before
  }
  return at
}

const everyKind = Object.keys(paperKinds)

/**
 * How good a source is for a fact of this shape, the lower the better: the papers of the shape in their order, then other papers in
 * the order of the table of kinds, then public records, then what people say. A correction has the rank of the paper it corrects.
 */
export function rankSource(fact: Fact, shape: Pick<LeafShape<unknown>, 'papers'>, kinds: PaperKinds, byId: ReadonlyMap<string, Fact>): number {
  const { source } = originOf(fact, byId)
  const others = shape.papers.length
  if (source.from === 'person') return (others + 2) * everyKind.length
  if (source.from === 'public record') return (others + 1) * everyKind.length
  const kind = kinds.get(source.paper)
  const place = kind === undefined ? -1 : shape.papers.indexOf(kind)
  return place < 0 ? others * everyKind.length + (kind === undefined ? everyKind.length - 1 : everyKind.indexOf(kind)) : place * everyKind.length
}

/** Why the source stands where it does, in words. */
export function sayRank(fact: Fact, shape: Pick<LeafShape<unknown>, 'papers'>, kinds: PaperKinds, byId: ReadonlyMap<string, Fact>): string {
  const { source } = originOf(fact, byId)
  const corrected = fact.corrects === undefined ? '' : ', as corrected by a person'
  if (source.from === 'person') return `said by ${source.who}${corrected}`
  if (source.from === 'public record') return `a public record: ${source.cite}${corrected}`
  const kind = kinds.get(source.paper)
  const place = kind === undefined ? -1 : shape.papers.indexOf(kind)
  if (kind === undefined) return `a paper whose kind is not known${corrected}`
  if (place < 0) return `${sayPaperKind(kind)}${corrected}; such facts are looked for in ${shape.papers.map(sayPaperKind).join(', ')}`
  return place === 0 ? `${sayPaperKind(kind)}${corrected}, the best paper for this fact` : `${sayPaperKind(kind)}${corrected}, after the ${shape.papers.slice(0, place).join(' and the ')}`
}
