/**
 * What a paper may call a substance when the law asks for more: "methamphetamine" alone may be the pure drug or a mixture, which have
 * amounts of their own. Each is tried, the one more favourable to the person last.
 */
const openKinds: ReadonlyMap<unknown, readonly string[]> = new Map([['methamphetamine (purity unknown)', ['methamphetamine (actual)', 'methamphetamine (mixture)']]])

/** The kinds a known value leaves open, or undefined where it is one kind. */
export function kindsOf(value: unknown): readonly string[] | undefined {
  return typeof value === 'string' ? openKinds.get(value) : undefined
}
