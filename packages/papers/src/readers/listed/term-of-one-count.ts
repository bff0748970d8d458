import type { Found } from '../../reading/propose.ts'
import type { Spot } from '../../reading/spot.ts'

/** What was found without a term of the whole sentence that stands where the term of one of several counts does: beside it others have their own. */
export function withoutTermOfOneCount(found: readonly Found[]): readonly Found[] {
  const items = new Set(found.flatMap(({ path }) => /^conviction\.counts\.(\d+)\./.exec(path)?.[1] ?? []))
  const ofCounts = found.filter(({ path }) => /^conviction\.counts\.\d+\.term$/.test(path))
  if (items.size < 2) return found
  return found.filter(({ path, spot }) => path !== 'conviction.term' || ofCounts.filter((one) => shares(one.spot, spot)).length !== 1)
}

function shares(one: Spot, other: Spot): boolean {
  return one.page === other.page && one.start < other.end && other.start < one.end
}
