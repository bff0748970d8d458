import { cleanText } from '../render/clean-text.ts'
import { layOutTypst } from '../render/compile-typst.ts'

/** An answer that goes on on a sheet of its own. */
export interface Continued {
  readonly question: string
  readonly words: string
}

/** The answers that did not fit, each under the name of its question, with the form and the person named on top. */
export function continuationSheets(form: string, person: string | undefined, continued: readonly Continued[]): Uint8Array {
  const blocks = [
    { kind: 'heading', lines: line(`Continuation of ${form}`), labels: [] },
    { kind: 'subject', lines: line(`Applicant: ${person ?? 'see the form'}`), labels: [] },
    ...continued.flatMap(({ question, words }) => [
      { kind: 'subject', lines: line(question), labels: [] },
      ...words.split(/\n\s*\n/).map((paragraph) => ({ kind: 'paragraph', lines: line(paragraph), labels: [] })),
    ]),
  ]
  return layOutTypst('letter.typ', { data: JSON.stringify({ title: `Continuation of ${form}`, lang: 'en', blocks }) }).toPdf().pdf
}

function line(text: string): readonly (readonly { readonly text: string; readonly blank: boolean }[])[] {
  return [[{ text: cleanText(text), blank: false }]]
}
