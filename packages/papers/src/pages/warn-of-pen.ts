import type { Page } from '@lenity/casefile'

/** A signature is smaller than this share of the page; more is writing that says something. */
const signature = 0.035
const mostNamed = 12

/** What a person must read because somebody wrote it by hand. */
export function warnOfPen(pages: readonly Page[]): string[] {
  const written = pages.filter(({ penned = [] }) => penned.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0) > signature)
  if (written.length === 0) return []
  const numbers = written.map(({ number }) => number)
  const where = numbers.length === pages.length ? (pages.length === 1 ? 'The page' : 'Every page') : `Page${numbers.length > 1 ? 's' : ''} ${numbers.slice(0, mostNamed).join(', ')}${numbers.length > mostNamed ? ` and ${numbers.length - mostNamed} more` : ''}`
  return [`${where} ${numbers.length > 1 && numbers.length < pages.length ? 'have' : 'has'} writing by hand, or a drawing: a person must read it.`]
}
