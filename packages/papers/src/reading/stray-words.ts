import type { Page } from '@lenity/casefile'

/** Signs that say nothing by themselves, and that recognition makes of dust and of the strokes between cells. */
const stray = /^[.,‘’'"“”_~`^°·]{1,2}$/

/** The words of a recognised page that are dust, by their places in the list. */
export function strayWords(page: Page): ReadonlySet<number> {
  return new Set(page.origin === 'optical recognition' ? page.words.flatMap(({ text }, i) => (stray.test(text) ? [i] : [])) : [])
}
