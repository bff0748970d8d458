import type { Spot } from './spot.ts'

/** Whether a value ends its line over words that begin with a capital: a label begins there, and no sentence goes on. */
export function isOverLabel({ page, end }: Spot): boolean {
  return /^[^\S\n]*\n\s*[A-Z]/.test(page.text.slice(end, end + 40))
}
