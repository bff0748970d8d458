import { paperKinds, type Need, type PaperKind } from '@lenity/law'

const kinds = Object.keys(paperKinds) as readonly PaperKind[]
const bitOf: ReadonlyMap<string, number> = new Map(kinds.map((kind, i) => [kind, 1 << i]))
/** Papers that settle everything are looked for in sets of so many; more are put together one by one, the one that holds most first. */
const mostTried = 3

/**
 * The fewest kinds of paper of which each missing fact stands in one at least, the one that holds most first; undefined where a fact is in no kind of paper
 * that is known. That a paper holds a fact is what such papers do: this one may not.
 */
export function papersThatSettle(needs: readonly Need[]): readonly PaperKind[] | undefined {
  const masks = [...new Set(needs.map(({ papers }) => papers.reduce((mask, paper) => mask | (bitOf.get(paper) ?? 0), 0)))]
  if (masks.includes(0)) return undefined
  const held = (bit: number): number => needs.filter(({ papers }) => papers.some((paper) => bitOf.get(paper) === bit)).length
  const asked = kinds.map((kind) => ({ kind, bit: bitOf.get(kind) ?? 0 })).filter(({ bit }) => masks.some((mask) => (mask & bit) !== 0)).map((one) => ({ ...one, held: held(one.bit) })).toSorted((one, other) => other.held - one.held)
  const bits = asked.map(({ bit }) => bit)
  for (let size = 1; size <= mostTried; size++) {
    const found = cover(masks, bits, size)
    if (found !== undefined) return asked.filter(({ bit }) => (found & bit) !== 0).map(({ kind }) => kind)
  }
  return oneByOne(masks, asked)
}

/** The first set of so many papers, in their order, that holds something of every mask. */
function cover(masks: readonly number[], bits: readonly number[], size: number, from = 0, chosen = 0): number | undefined {
  if (size === 0) return masks.every((mask) => (mask & chosen) !== 0) ? chosen : undefined
  for (let i = from; i < bits.length; i++) {
    const found = cover(masks, bits, size - 1, i + 1, chosen | (bits[i] ?? 0))
    if (found !== undefined) return found
  }
  return undefined
}

function oneByOne(masks: readonly number[], asked: readonly { readonly kind: PaperKind; readonly bit: number }[]): readonly PaperKind[] {
  const chosen: PaperKind[] = []
  let open = masks
  while (open.length > 0) {
    const [best] = asked.map(({ kind, bit }) => ({ kind, bit, settles: open.filter((mask) => (mask & bit) !== 0).length })).toSorted((one, other) => other.settles - one.settles)
    if (best === undefined) break
    chosen.push(best.kind)
    open = open.filter((mask) => (mask & best.bit) === 0)
  }
  return chosen
}
