import type { PaperKind } from '@lenity/law'

/** Words that tell a kind of paper, and how much they weigh: 10 is a title no other kind has. A negative sign speaks against. */
export interface Sign {
  readonly kind: PaperKind
  readonly pattern: Pick<RegExp, 'test'>
  readonly weight: number
  readonly says: string
  /** Only where it stands in the first lines of the paper. */
  readonly atTop?: true
}

export function sign(kind: PaperKind, weight: number, pattern: Pick<RegExp, 'test'>, says: string, atTop?: true): Sign {
  return { kind, pattern, weight, says, ...(atTop ? { atTop } : {}) }
}
