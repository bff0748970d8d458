import { cleanText } from '../render/clean-text.ts'
import type { HeadLine, PaperHead } from './paper-head.ts'

/** A head as data for the template. */
export function headToTypst(head: PaperHead): object {
  return { running: cleanText(head.running.text), title: cleanText(head.title.text), on: cleanText(head.on), court: lines(head.court), left: lines(head.left), right: lines(head.right) }
}

function lines(all: readonly HeadLine[]): readonly (readonly { readonly text: string; readonly blank: boolean }[])[] {
  return all.map((line) => line.map((piece) => (typeof piece === 'string' ? { text: cleanText(piece), blank: false } : 'blank' in piece ? { text: cleanText(piece.blank), blank: true } : { text: cleanText(piece.text), blank: false })))
}
