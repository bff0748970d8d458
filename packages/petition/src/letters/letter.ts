import type { CivilDate } from '@lenity/law'

/** A place in a letter that is filled by hand, and why nothing confirmed stands there. */
export interface Blank {
  readonly blank: string
  readonly because: BlankBecause
}
export type BlankBecause = 'by hand' | 'not known' | 'not confirmed' | 'the papers differ' | 'only from a paper that must not be quoted'

/** Words and blanks in their order. */
export type Line = readonly (string | Blank)[]

export type LetterBlock =
  /** Sender or receiver, a line each. */
  | { readonly is: 'address'; readonly lines: readonly Line[] }
  | { readonly is: 'subject' | 'paragraph' | 'heading'; readonly line: Line }
  /** What the paragraph above says, in the reader's language: to understand, not to sign. */
  | { readonly is: 'translation'; readonly line: Line }
  | { readonly is: 'list'; readonly items: readonly Line[] }
  | { readonly is: 'signature'; readonly labels: readonly string[] }

/** One letter or statement, ready to print. */
export interface Letter {
  readonly id: LetterId
  readonly title: string
  readonly language: 'en' | 'es'
  readonly signedBy: 'counsel' | 'the person'
  /** Whether it goes to a prison: then nothing confidential is in it, not even the name of a confidential paper. */
  readonly goesToPrison: boolean
  readonly blocks: readonly LetterBlock[]
}

/** The letters that ask, and the statements the person signs. */
export const letterIds = ['request', 'solicitud', 'certification of identity', 'prison release', 'medical release', 'authority to represent'] as const
export type LetterId = (typeof letterIds)[number]

/** Text with blanks and confirmed words between: what is a line already is taken in whole. */
export function line(strings: TemplateStringsArray, ...parts: readonly (string | Blank)[]): Line {
  return strings.flatMap((text, i): Line => { const part = parts[i]; return [text, ...(part === undefined ? [] : [part])] }).filter((part) => part !== '')
}

export function byHand(what: string): Blank {
  return { blank: what, because: 'by hand' }
}

/** Every blank of a letter, each once. */
export function blanksOf({ blocks }: Letter): readonly Blank[] {
  const all = blocks.flatMap(linesOf).flat().filter((part) => typeof part !== 'string')
  return [...new Map(all.map((one) => [one.blank, one])).values()]
}

/** The lines of a block; a signature has none. */
export function linesOf(block: LetterBlock): readonly Line[] {
  switch (block.is) {
    case 'address': return block.lines
    case 'list': return block.items
    case 'signature': return []
    default: return [block.line]
  }
}

const months = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre']

/** `28 de noviembre de 2026`. */
export function diaEnPalabras(day: CivilDate): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return `${String(date)} de ${months[month - 1] ?? ''} de ${String(year)}`
}
