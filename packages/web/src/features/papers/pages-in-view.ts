interface View {
  /** How far the strip is scrolled and how much of it is seen, and the room of one page, all in dots. */
  readonly left: number
  readonly width: number
  readonly each: number
  /** How many pages there are. */
  readonly of: number
  /** A place that is there though it is not seen. */
  readonly always: number
}

/** The places, from 0, of the pages of a strip that are seen, with one on each side, in their order. */
export function pagesInView({ left, width, each, of, always }: View): readonly number[] {
  const from = Math.max(0, Math.floor(left / each) - 1)
  const to = Math.min(of, Math.ceil((left + width) / each) + 1)
  const seen = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
  if (always < 0 || always >= of || seen.includes(always)) return seen
  return always < from ? [always, ...seen] : [...seen, always]
}
