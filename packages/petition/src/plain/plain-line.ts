import type { Gap, Need, Source } from '@lenity/law'
import { connective, fact, law, openQuestion, type FactUsed, type Label, type Sentence } from '../sentence.ts'
import type { Both, PlainLanguage } from './in-both.ts'

/** One line in both languages, on the same basis: what is asked of the reader is a label, all else a sentence. */
export type PlainLine = Readonly<Record<PlainLanguage, Sentence | Label>> & { /** One of a list. */ readonly item?: true }

/** A section with its heading; none without a line. */
export interface PlainPart {
  readonly id: string
  readonly title: Both
  readonly lines: readonly PlainLine[]
}

/** Said of facts; nothing where none is known. */
export function ofFacts(words: Both, facts: readonly (FactUsed | undefined)[], sources: readonly Source[] = []): PlainLine | undefined {
  const [first, ...rest] = new Map(facts.flatMap((used) => (used === undefined ? [] : [[used.id, used] as const]))).values()
  if (first === undefined) return undefined
  return { en: fact(words.en, [first, ...rest], sources), es: fact(words.es, [first, ...rest], sources) }
}

export function ofLaw(words: Both, source: Source | readonly [Source, ...Source[]], facts: readonly FactUsed[] = []): PlainLine {
  return { en: law(words.en, source, facts), es: law(words.es, source, facts) }
}

/** A computed value: on the law, or on the facts it read where no rule was applied. */
export function ofComputation(words: Both, { sources, used }: { readonly sources: readonly Source[]; readonly used: readonly FactUsed[] }): PlainLine | undefined {
  const [source, ...more] = sources
  return source === undefined ? ofFacts(words, used) : ofLaw(words, [source, ...more], used)
}

export function stillOpen(words: Both, missing: readonly [Need | Gap, ...(Need | Gap)[]]): PlainLine {
  return { en: openQuestion(words.en, missing), es: openQuestion(words.es, missing) }
}

/** What the reader is asked to do, or told how to read: nothing that could be true or false. */
export function asked(words: Both): PlainLine {
  return { en: connective(words.en), es: connective(words.es) }
}

export function item(line: PlainLine): PlainLine
export function item(line: PlainLine | undefined): PlainLine | undefined
export function item(line: PlainLine | undefined): PlainLine | undefined {
  return line === undefined ? undefined : { ...line, item: true }
}
