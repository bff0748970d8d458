import { useSyncExternalStore } from 'react'

/*
 * What a page loads first holds a key in the place of each quote of the law, and of its link; they come in a file of their own, by those
 * keys (scripts/lift-quotes.ts). What the server sends has its quotes and links in place.
 */
let quotes: readonly string[] | undefined
let loading: Promise<void> | undefined
const waiting = new Set<() => void>()

/** Loads the quotes, once. */
export function loadQuotes(): Promise<void> {
  return (loading ??= load())
}

async function load(): Promise<void> {
  quotes = (await import('virtual:law-quotes')).default
  for (const tell of waiting) tell()
}

/** The words a quote stands for; an ellipsis until they are loaded. */
export function quoteOf(quote: string): string {
  return quote.startsWith('¶') ? (quotes?.[Number(quote.slice(1))] ?? '…') : quote
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell)
  void loadQuotes()
  return () => { waiting.delete(tell) }
}

/** The words a quote stands for, loaded when they are first shown. */
export function useQuote(quote: string): string {
  return useSyncExternalStore(subscribe, () => quoteOf(quote))
}

/** Where the words can be read: an address; undefined until it is loaded. */
export function useLink(link: string): string | undefined {
  const address = useQuote(link)
  return address === '…' ? undefined : address
}

/** The address as it is printed. */
export function Address({ of }: { readonly of: string }) {
  return useQuote(of).replace(/^https?:\/\/(www\.)?/, '')
}

/** A quote, shown. */
export function Quote({ of }: { readonly of: string }) {
  return useQuote(of)
}
