import { cleanText } from './render/clean-text.ts'
import { layOutTypst } from './render/compile-typst.ts'

/** A memorandum on what a reform would do, in words and numbers as they are printed. */
interface PrintedReform {
  readonly title: string
  readonly opening: string
  readonly reforms: readonly {
    readonly name: string; readonly about?: string | undefined; readonly says: string; readonly others: string; readonly caption: string
    readonly figures: readonly { readonly what: string; readonly value: string }[]
    readonly bars: readonly { readonly words: string; readonly surely: number; readonly possibly: number; readonly says: string; readonly spoken: string }[]
  }[]
  readonly tables: readonly { readonly label: string; readonly rows: readonly { readonly name: string; readonly people: string; readonly reforms: readonly { readonly surely: string; readonly possibly: string; readonly years: string }[] }[] }[]
  readonly method: { readonly title: string; readonly opening: string; readonly points: readonly (readonly { readonly text: string; readonly strong?: true }[])[] }
}

/** It is to have no more pages than this; where it would, it is set smaller. */
const mostPages = 2
const sizes = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5]

/** The memorandum as PDF on two pages of letter paper, as large as fits on them. The same words give the same bytes. */
export function renderReform(memorandum: PrintedReform): { readonly pdf: Uint8Array; readonly pages: number } {
  const clean = JSON.stringify(memorandum, (_, value: unknown) => (typeof value === 'string' ? cleanText(value) : value))
  for (const size of sizes) {
    const laidOut = layOutTypst('reform.typ', { data: clean, size: String(size) })
    if (laidOut.pages <= mostPages || size === sizes.at(-1)) return { pdf: laidOut.toPdf().pdf, pages: laidOut.pages }
  }
  throw new Error('There is no size to set it in.')
}
