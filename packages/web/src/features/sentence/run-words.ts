import type { SentenceRun, ThenAndNow } from '../../api/shapes.ts'

type RunKey = 'found' | 'then' | 'sameOffense' | 'sameConduct'

export interface NamedRun {
  readonly key: RunKey
  /** As a column is headed. */
  readonly heading: string
  readonly about: string
  readonly run: SentenceRun
}

/** The runs in the order they are read: what the court found, then computed, now (a), now (b). */
export function namedRuns(sentence: ThenAndNow): readonly NamedRun[] {
  return [
    { key: 'found', heading: 'Then, as the court found', about: 'What the papers say the court found.', run: sentence.found },
    { key: 'then', heading: 'Then, computed', about: 'The same findings put through the manual of that day.', run: sentence.then },
    { key: 'sameOffense', heading: 'Now (a)', about: 'The same offense on its own date, sentenced today.', run: sentence.sameOffense },
    { key: 'sameConduct', heading: 'Now (b)', about: 'The same conduct, committed and sentenced today.', run: sentence.sameConduct },
  ]
}
