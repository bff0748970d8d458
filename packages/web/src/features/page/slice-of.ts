export interface Slice {
  /** From 0. */
  readonly slice: number
  readonly slices: number
  /** The places in all of the first, and of the one after the last. */
  readonly from: number
  readonly to: number
}

/** The slice of a list in which the one at a place lies; of a place beyond the list, the last. */
export function sliceOf({ length, each, at }: { readonly length: number; readonly each: number; readonly at: number }): Slice {
  const slices = Math.max(1, Math.ceil(length / each))
  const slice = Math.min(slices - 1, Math.max(0, Math.floor(at / each)))
  return { slice, slices, from: slice * each, to: Math.min(length, (slice + 1) * each) }
}
