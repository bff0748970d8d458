import type { Flag, KindGuess, ProposedFact } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import { surenessOfWords } from '../kinds/guess-kind.ts'

const untitled: Flag = { reason: 'ambiguous', says: 'No title says surely what this paper is: it was read as what its words make likely.' }
const exact = /\.(?:statute|penalty|docketNumber|registerNumber|number)$/

/** The proposals of a paper whose kind no title tells, with the doubt on each day, figure, term and statute whether it is what that kind has there. A register number is one by its form, on a paper of any kind. */
export function doubtKind(kind: KindGuess, proposals: readonly ProposedFact[]): ProposedFact[] {
  return proposals.map((one) => (kind.kind !== 'other' && kind.certainty <= surenessOfWords && isFigure(one.path) && one.path !== 'person.registerNumber' ? { ...one, flags: [...(one.flags ?? []), untitled] } : one))
}

/** Whether a wrong value of a path does harm unseen: a day, a figure, a term, a statute, a number of a case or a person. */
export function isFigure(path: string): boolean {
  const kind = leafShapeAt(path)?.kind
  return exact.test(path) || (kind !== undefined && kind !== 'text' && kind !== 'boolean' && kind !== 'option')
}
