import type { CaseText } from './case-text.ts'

/** Texts of cases in memory, the ones longest unused making room for others. */
export function textShelf(mostLetters: number) {
  const kept = new Map<string, { readonly changes: number; readonly text: CaseText }>()
  let letters = 0
  const drop = (key: string) => {
    letters -= kept.get(key)?.text.size ?? 0
    kept.delete(key)
  }
  return {
    /** The text under that key, when nothing was done to the case since. */
    get(key: string, changes: number): CaseText | undefined {
      const there = kept.get(key)
      if (there === undefined) return undefined
      if (there.changes !== changes) {
        drop(key)
        return undefined
      }
      kept.delete(key)
      kept.set(key, there)
      return there.text
    },
    put(key: string, changes: number, text: CaseText): void {
      drop(key)
      kept.set(key, { changes, text })
      letters += text.size
      for (const [oldest] of kept) {
        if (letters <= mostLetters || oldest === key) break
        drop(oldest)
      }
    },
  }
}

export type TextShelf = ReturnType<typeof textShelf>
