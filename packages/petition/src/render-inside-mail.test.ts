import { PDFiumLibrary } from '@hyzyla/pdfium'
import { describe, expect, it } from 'vitest'
import { renderEnvelope, renderWrittenLetter, type WrittenLetter } from './render-inside-mail.ts'

const marking = 'Special Mail—Open only in the presence of the inmate'
const letter: WrittenLetter = { from: { office: 'Harbor Clemency Clinic', attorney: 'Ruth Feld' }, to: { name: 'Amos Delacroix', register: '00000-424', facility: 'FCI Forrest City Low' }, marking, language: 'en', on: '2026-12-03', subject: 'Your petition', body: 'Dear Amos,\n\nWe filed it.\nIt is #23 of *many*.\n\nRuth' }

async function wordsOf(bytes: Uint8Array): Promise<{ readonly words: string; readonly width: number; readonly height: number; readonly pages: number }> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const pages = [...document.pages()]
  const [size, words] = [pages[0]?.getOriginalSize(), pages.map((page) => page.getText()).join('\n')]
  document.destroy()
  library.destroy()
  return { words: words.replaceAll(/\s+/g, ' '), width: size?.originalWidth ?? 0, height: size?.originalHeight ?? 0, pages: pages.length }
}

describe('mail to the person inside', () => {
  it('has on its envelope the attorney as an attorney, the marking word for word, and the person with their number', async () => {
    const { words, width, height, pages } = await wordsOf(renderEnvelope(letter))
    for (const part of ['Ruth Feld, Attorney at Law', 'Harbor Clemency Clinic', marking, 'Amos Delacroix, Reg. No. 00000-424', 'FCI Forrest City Low']) expect(words).toContain(part)
    expect([Math.round(width), Math.round(height), pages]).toEqual([684, 297, 1])
  })
  it('leaves a place to write what nobody knows, and has no marking when it is ordinary', async () => {
    const { words } = await wordsOf(renderEnvelope({ ...letter, marking: undefined, from: { ...letter.from, attorney: undefined }, to: { name: 'Amos Delacroix', register: undefined, facility: undefined } }))
    for (const part of ['register number', 'institution']) expect(words).toContain(part)
    expect(words).not.toMatch(/Special Mail|Attorney/)
  })
  it('is printed as it was written, whatever signs are in it, and dated in its language', async () => {
    const { words } = await wordsOf(renderWrittenLetter(letter))
    for (const part of [marking, '3 December 2026', 'Your petition', 'Dear Amos,', 'It is #23 of *many*.']) expect(words).toContain(part)
    expect((await wordsOf(renderWrittenLetter({ ...letter, language: 'es' }))).words).toContain('3 de diciembre de 2026')
    expect((await wordsOf(renderWrittenLetter({ ...letter, body: 'Long. '.repeat(2500) }))).pages).toBeGreaterThan(2)
  })
})
