import type { Page, Word } from '@lenity/casefile'

/** Whether any of these words stands where somebody wrote by hand: its middle lies in such a place of the page. */
export function byHand(page: Page, words: readonly Word[]): boolean {
  return words.some(({ box }) => (page.penned ?? []).some((place) => (box.left + box.right) / 2 > place.left && (box.left + box.right) / 2 < place.right && (box.top + box.bottom) / 2 > place.top && (box.top + box.bottom) / 2 < place.bottom))
}
