import type { Page } from '@lenity/casefile'

/** A page of which nothing was read, and why; its place in the file stays. */
export function setAside(number: number, why: string): Page {
  return { number, width: 612, height: 792, origin: 'text layer', text: '', words: [], setAside: why }
}
