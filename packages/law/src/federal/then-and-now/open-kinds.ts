/**
 * What a paper may call a substance when the law asks for more: "methamphetamine" alone may be the pure drug or a mixture, which have
 * amounts of their own. Each is tried, the one more favourable to the person last.
 */
const open = { value: 'methamphetamine (purity unknown)', kinds: ['methamphetamine (actual)', 'methamphetamine (mixture)'] } as const

/** The kinds a known value leaves open, or undefined where it is one kind. */
export function kindsOf(value: unknown): readonly string[] | undefined {
  return value === open.value ? open.kinds : undefined
}
