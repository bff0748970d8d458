import type { PlainSummary } from './plain/compose-plain.ts'
import { cleanText } from './render/clean-text.ts'
import { layOutTypst } from './render/compile-typst.ts'

/** What of a paper in plain words is printed. */
type PrintedPlain = Pick<PlainSummary, 'language' | 'title' | 'office' | 'byHand' | 'day' | 'to' | 'opening'> & { readonly sections: readonly { readonly title: string; readonly lines: readonly { readonly says: { readonly text: string }; readonly item: boolean }[] }[] }

/** The summary as PDF: black on white, on as few sheets of letter paper as it takes, each with the name and number of whom it is for. `pages` counts them. */
export function renderPlain(summary: PrintedPlain): { readonly pdf: Uint8Array; readonly pages: number } {
  return renderPlains([summary])
}

/** Several such papers as one PDF to be printed at once: each begins on a sheet of its own and counts its own. There must be one at least. */
export function renderPlains(papers: readonly PrintedPlain[]): { readonly pdf: Uint8Array; readonly pages: number } {
  const data = papers.map(({ language, title, office, byHand, day, to, opening, sections }) => ({
    lang: language, title, byHand, day, opening, office: cleanText(office), to: to.map(cleanText),
    sections: sections.map((section) => ({ title: section.title, lines: section.lines.map(({ says, item }) => ({ text: cleanText(says.text), item })) })),
  }))
  const laidOut = layOutTypst('plain.typ', { data: JSON.stringify({ papers: data }) })
  return { pdf: laidOut.toPdf().pdf, pages: laidOut.pages }
}
