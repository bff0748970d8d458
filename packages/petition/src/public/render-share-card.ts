import { cleanText } from '../render/clean-text.ts'
import { layOutTypst } from '../render/compile-typst.ts'

/** What stands on the picture that goes with a link. */
export interface ShareCard {
  readonly language: 'en' | 'es'
  readonly title: string
  /** At most two are shown. */
  readonly lines: readonly string[]
  readonly foot: string
}

/** A PDF of one page, 1200 by 630 points: a point becomes a dot of the picture. */
export function renderShareCard({ language, title, lines, foot }: ShareCard): Uint8Array {
  return layOutTypst('card.typ', { data: JSON.stringify({ lang: language, title: cleanText(title), lines: lines.slice(0, 2).map(cleanText), foot: cleanText(foot) }) }).toPdf().pdf
}
