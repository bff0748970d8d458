import type { Page } from '@lenity/casefile'

/** Signs that say nothing by themselves, and that recognition makes of dust and of the strokes between cells. */
const stray = /^[.,‘’'"“”_~`^°·]{1,2}$/

/** The edge of a frame before a line; before a small letter it is the `I` of whoever speaks. */
function isEdge(page: Page, i: number): boolean {
  const [word, next] = [page.words[i], page.words[i + 1]]
  return word?.text === '|' && (i === 0 || page.text.charAt(word.start - 1) === '\n') && /^[\p{Lu}\d]/u.test(next?.text ?? '') && page.text.charAt(word.start + 1) !== '\n'
}

/** The words of a recognised page that are dust, by their places in the list. */
export function strayWords(page: Page): ReadonlySet<number> {
  return new Set(page.origin === 'optical recognition' ? page.words.flatMap(({ text }, i) => (stray.test(text) || isEdge(page, i) ? [i] : [])) : [])
}
