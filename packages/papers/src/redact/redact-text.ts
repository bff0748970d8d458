import type { Page, RedactionMark } from '@lenity/casefile'
import { Unreadable } from '../problem.ts'
import { coverPage, holds } from './covered-places.ts'

/** What stands in the place of removed words, however long they were. */
export const block = '█████'

/** The text of the pages with one block for whatever a mark removes, and what is kept of it; a form feed between pages. */
export function redactText(pages: readonly Page[], marks: readonly RedactionMark[]): string {
  return pages.map((page) => {
    const { gone } = coverPage(page, marks)
    const isGone = new Set(gone.map(({ start }) => start))
    let [text, at, open] = ['', 0, false]
    for (const word of page.words) {
      const end = word.start + word.text.length
      if (isGone.has(word.start)) {
        const begun = marks.find((mark) => mark.page === page.number && holds(mark, word))
        if (!open) text += `${page.text.slice(at, word.start)}${block}${begun?.keep === undefined ? '' : ` ${begun.keep}`}`
        open = true
        at = end
      } else {
        text += page.text.slice(at, end)
        open = false
        at = end
      }
    }
    return text + page.text.slice(at)
  }).join('\f')
}

/** Throws `Unreadable` when the text holds more of the words that stay than the pages do, or a phrase that was removed everywhere. */
export function checkText(text: string, pages: readonly Page[], marks: readonly RedactionMark[]): void {
  const staying = pages.map((page) => coverPage(page, marks).left.map((word) => word.text).join(' '))
  const plain = text.replace(/\s+/g, ' ')
  for (const mark of marks) {
    const page = pages.find(({ number }) => number === mark.page)
    if (page === undefined) continue
    const phrase = coverPage(page, [mark]).gone.map((word) => word.text).join(' ')
    if (phrase === '') continue
    if (count(plain, phrase) > staying.reduce((sum, one) => sum + count(one, phrase), 0)) throw new Unreadable({ what: 'Words that were to be removed are still in the copy. It was thrown away.', where: `page ${mark.page}`, next: 'Mark the whole words, and make it again.' })
  }
}

function count(text: string, phrase: string): number {
  return text.split(phrase).length - 1
}
