import type { Source } from '@lenity/law'

/** Quotes of one copy of a form, all read on one day. */
export function readIn(cite: string, link: string): (quote: string) => Source {
  return (quote) => ({ cite, link, quote, text: 'read', readOn: '2026-11-28' })
}
