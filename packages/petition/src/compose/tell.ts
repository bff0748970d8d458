import type { Source } from '@lenity/law'
import { fact, type FactUsed, type Sentence } from '../sentence.ts'
import type { Known } from './ledger.ts'

type Piece = Known | string | undefined

/**
 * A sentence of fact from a template: `` tell`${name} was sentenced on ${day}.` ``. The facts are recorded as they are written in; when
 * one of them is not known, there is no sentence. A plain string among the pieces is wording and must not carry a fact.
 */
export function tell(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Sentence | undefined {
  const text = fill(strings, pieces)
  const [first, ...rest] = factsIn(pieces)
  return text === undefined || first === undefined ? undefined : fact(text, [first, ...rest])
}

/** The same for a sentence that also states law. */
export function tellUnder(sources: readonly Source[]): (strings: TemplateStringsArray, ...pieces: readonly Piece[]) => Sentence | undefined {
  return (strings, ...pieces) => {
    const text = fill(strings, pieces)
    const [first, ...rest] = factsIn(pieces)
    return text === undefined || first === undefined ? undefined : fact(text, [first, ...rest], sources)
  }
}

function fill(strings: TemplateStringsArray, pieces: readonly Piece[]): string | undefined {
  let text = strings[0] ?? ''
  for (const [index, piece] of pieces.entries()) {
    if (piece === undefined) return undefined
    text += (typeof piece === 'string' ? piece : piece.words) + (strings[index + 1] ?? '')
  }
  return text
}

function factsIn(pieces: readonly Piece[]): readonly FactUsed[] {
  const used = pieces.flatMap((piece) => (piece === undefined || typeof piece === 'string' ? [] : [piece.used]))
  return [...new Map(used.map((entry) => [entry.id, entry])).values()]
}

/** Only what is there. */
export function present<T>(entries: readonly (T | undefined)[]): readonly T[] {
  return entries.filter((entry) => entry !== undefined)
}

/** An optional piece of a sentence: the fact with words before and after it, or nothing. */
export function clause(before: string, known: Known | undefined, after = ''): Known | string {
  return known === undefined ? '' : { ...known, words: `${before}${known.words}${after}` }
}

/** The same fact said in other words. */
export function said(known: Known | undefined, words: string): Known | undefined {
  return known === undefined ? undefined : { ...known, words }
}
