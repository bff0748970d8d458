import { dateInWords } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import { diaEnPalabras } from './letters/letter.ts'
import { cleanText } from './render/clean-text.ts'
import { layOutTypst } from './render/compile-typst.ts'

/** What stands on mail to the person inside. What nobody knows is left as a place to write. */
export interface InsideMail {
  /** The attorney only on special mail. */
  readonly from: { readonly office: string; readonly attorney: string | undefined }
  readonly to: { readonly name: string; readonly register: string | undefined; readonly facility: string | undefined }
  /** The words on the front of special mail, as the rule has them. */
  readonly marking: string | undefined
  readonly language: 'en' | 'es'
}

/** A letter as it was written. */
export interface WrittenLetter extends InsideMail {
  readonly on: CivilDate
  readonly subject: string
  readonly body: string
}

/** The letter as PDF: paragraphs as they were typed, and on each page of special mail the marking. */
export function renderWrittenLetter({ from, to, marking, language, on, subject, body }: WrittenLetter): Uint8Array {
  return layOutTypst('written-letter.typ', { data: JSON.stringify({
    title: cleanText(subject), lang: language, marking: marking === undefined ? null : cleanText(marking), from: known(sender(from)), to: known(receiver(to)), on: language === 'es' ? diaEnPalabras(on) : dateInWords(on), subject: cleanText(subject),
    paragraphs: body.replaceAll(/\r\n?/g, '\n').split(/\n[ \t]*\n+/).map((paragraph) => paragraph.split('\n').map(cleanText)),
  }) }).toPdf().pdf
}

/** Its envelope as PDF, of the size of a No. 10: the attorney by name as an attorney, the marking on the front, the person with register number. */
export function renderEnvelope({ from, to, marking, language }: InsideMail): Uint8Array {
  return layOutTypst('envelope.typ', { data: JSON.stringify({ title: cleanText(to.name), lang: language, marking: marking === undefined ? null : cleanText(marking), from: [...sender(from), blank('street and number'), blank('city, state, ZIP')], to: [...receiver(to), blank('street or box'), blank('city, state, ZIP')] }) }).toPdf().pdf
}

function sender({ office, attorney }: InsideMail['from']) {
  return [...(attorney === undefined ? [] : [said(`${attorney}, Attorney at Law`)]), said(office)]
}

function receiver({ name, register, facility }: InsideMail['to']) {
  return [register === undefined ? said(name) : said(`${name}, Reg. No. ${register}`), ...(register === undefined ? [blank('register number')] : []), facility === undefined ? blank('institution') : said(facility)]
}

function said(text: string) {
  return { text: cleanText(text), blank: false }
}

function blank(text: string) {
  return { text, blank: true }
}

function known(address: readonly { readonly text: string; readonly blank: boolean }[]): readonly string[] {
  return address.filter((line) => !line.blank).map(({ text }) => text)
}
