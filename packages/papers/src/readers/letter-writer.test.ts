import { describe, expect, it } from 'vitest'
import type { Page } from '@lenity/casefile'
import { plainPages } from '../pages/plain-pages.ts'
import { propose } from '../reading/propose.ts'
import { readLetterWriter } from './letter-writer.ts'

function read(text: string, change: (page: Page) => Page = (page) => page): Record<string, unknown> {
  const pages = plainPages(text, 'plain text').map(change)
  return Object.fromEntries(propose('paper', pages, readLetterWriter(pages)).map(({ path, value, flags }) => [path.replace('release.letters.0.', ''), flags === undefined ? value : [value, ...flags.map(({ reason }) => reason)]]))
}

describe('who wrote a letter, and when', () => {
  it('is no place whose line goes on with an address', () => {
    expect(read('20 January 2026\nOur congregation has prayed for her for many years.\nHousing has been arranged: a room at 5649 Prospect Boulevard, Las Cruces,\nNew Mexico, rent free for six months.\nRev. Stubblefield\nRev. Stubblefield, Senior Pastor')).not.toHaveProperty('writer')
  })

  it('is the name printed under the closing words, signed where it stands twice', () => {
    expect(read('October 5, 2026\n\nDear Sir or Madam:\n\nMy name is Denise Marlowe Ortega. I write for my mother.\n\nWith respect and hope,\n\nDenise M. Ortega\nDenise Marlowe Ortega\n705 Larkspur Court')).toEqual({ writer: 'Denise Marlowe Ortega', on: '2026-10-05', signed: true })
    expect(read('Mr. President,\n\nPlease let him come home.\n\nRespectfully,\n/s/ Paul Aims\nPaul Aims, Pastor, First Church\nDate: 3/4/2026')).toEqual({ writer: 'Paul Aims', on: '2026-03-04', signed: true })
    expect(read('12 de octubre de 2026\n\nSeñor Procurador:\n\nLe pido volver a verlo.\n\nQue Dios lo bendiga,\n\nSra. Rosario Beltrán viuda de Iriarte')).toEqual({ writer: 'Rosario Beltrán', on: '2026-10-12' })
  })

  it('is without closing words the name at the end, or the one the writer gives', () => {
    expect(read('04/05/2026\n\nI have a room for Dana Lott.\n\nAn officer may visit.\n\nRuth Weems')).toEqual({ writer: 'Ruth Weems', on: '2026-04-05' })
    expect(read('My name is Ruth Weems. This is about Dana Lott.\n\nThank you,\nRuth Weems')).toEqual({ writer: 'Ruth Weems' })
    expect(read('I, Owen Pruitt, have known Dana Lott for ten years.\nShe is my friend.')).toEqual({ writer: 'Owen Pruitt' })
    expect(read('My son is Dana Lott. Please help.\n\nGod bless you,\nhis mother')).toEqual({})
  })

  it('is of the century of the other years of the letter, where the year has two digits, or of that of the living, and waits where nothing tells', () => {
    expect(read('3/4/19\n\nDear Sir or Madam:\nShe came to my house in 2011 and we have been friends since.\nSincerely,\nOwen Pruitt')).toEqual({ writer: 'Owen Pruitt', on: '2019-03-04' })
    expect(read('3/4/96\n\nDear Sir or Madam:\nMy brother was sentenced on June 4, 1994.\nSincerely,\nOwen Pruitt')).toEqual({ writer: 'Owen Pruitt', on: '1996-03-04' })
    expect(read('3/4/19\n\nDear Sir or Madam:\nPlease let him come home.\nSincerely,\nOwen Pruitt')).toEqual({ writer: 'Owen Pruitt', on: '2019-03-04' })
    expect(read('3/4/96\n\nDear Sir or Madam:\nPlease let him come home. His number is 45999-083, and I live at 2011 Elm Street, Canton 44701.\nSincerely,\nOwen Pruitt')).toEqual({ writer: 'Owen Pruitt', on: ['1996-03-04', 'ambiguous'] })
  })

  it('waits for a person where two names or two days stand', () => {
    expect(read('May 4, 2026\nMy name is Ruth Weems.\nSincerely,\nOwen Pruitt\nMay 6, 2026')).toEqual({ writer: ['Owen Pruitt', 'ambiguous'], on: ['2026-05-04', 'ambiguous'] })
  })

  it('does not say that a letter is unsigned, nor take a day told in it for its own', () => {
    expect(read('On May 4, 1996 the judge gave her life.\nSincerely,\nOwen Pruitt')).toEqual({ writer: 'Owen Pruitt' })
    expect(read('Sincerely,\nOwen Pruitt\nOwner, Pruitt Motors')).toEqual({ writer: 'Owen Pruitt' })
  })

  it('takes a mark of a pen above the name for a signature to look at', () => {
    const penned = (page: Page): Page => {
      const word = page.words.find(({ text }) => text === 'Owen')
      return word === undefined ? page : { ...page, penned: [{ left: word.box.left, right: word.box.right, top: word.box.top - 2 * (word.box.bottom - word.box.top), bottom: word.box.top }] }
    }
    expect(read('Please help her.\n\nSincerely,\n\n\nOwen Pruitt', penned)).toEqual({ writer: 'Owen Pruitt', signed: [true, 'handwriting'] })
  })

  it('is the name printed under a signature, which the machine misreads', () => {
    const signed = (page: Page): Page => ({ ...page, penned: page.words.filter(({ text }) => /^Ow[ae]n$|^Fruit$/.test(text)).slice(0, 2).map(({ box }) => box) })
    expect(read('Please help her.\n\nSincerely,\nOwan Fruit\nOwen Pruitt', signed)).toEqual({ writer: 'Owen Pruitt', signed: [true, 'handwriting'] })
  })
})
