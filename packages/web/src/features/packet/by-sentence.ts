import type { PacketProblem } from './problem-words.ts'

type OfSentence = Extract<PacketProblem, { readonly key: string }>

/** A sentence that waits to be settled, with all that is wrong with it and every place it stands. */
export interface SentenceToSettle {
  readonly key: string
  readonly text: string
  readonly where: readonly string[]
  readonly troubles: readonly Pick<OfSentence, 'is' | 'path' | 'next'>[]
  readonly signed: OfSentence['signed']
  readonly signedElsewhere?: OfSentence['signedElsewhere']
}

/** Each sentence once, in reading order, those a lawyer signed for last; and what is no sentence. */
export function bySentence(problems: readonly PacketProblem[]): { readonly sentences: readonly SentenceToSettle[]; readonly others: readonly PacketProblem[] } {
  const groups = Map.groupBy(problems.filter((problem): problem is OfSentence => 'key' in problem), ({ key }) => key)
  const sentences = [...groups].flatMap(([key, [first, ...rest]]): readonly SentenceToSettle[] => {
    if (first === undefined) return []
    const all = [first, ...rest]
    return [{ key, text: first.sentence, where: [...new Set(all.map(({ where }) => where))], troubles: [...new Map(all.map((one) => [one.path, one])).values()], signed: first.signed, ...(first.signedElsewhere !== undefined && { signedElsewhere: first.signedElsewhere }) }]
  })
  return { sentences: sentences.toSorted((one, other) => Number(one.signed !== undefined) - Number(other.signed !== undefined)), others: problems.filter((problem) => !('key' in problem)) }
}

/** How many things are left to settle: sentences nobody signed for, and everything else. */
export function leftToSettle(problems: readonly PacketProblem[]): number {
  const { sentences, others } = bySentence(problems)
  return sentences.filter(({ signed }) => signed === undefined).length + others.length
}
