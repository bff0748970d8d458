import type { GuidelineFinding, SentenceRun, ThenAndNow } from '../../api/shapes.ts'
import type { MarkedCell } from './sentencing-table.tsx'

function cellOf(run: SentenceRun): { readonly level: number; readonly category: number } | undefined {
  const finding: GuidelineFinding | undefined = run.readings[0]?.guideline
  if (finding?.status !== 'computed') return undefined
  const { totalLevel, category } = finding.value
  return totalLevel === undefined || category === undefined ? undefined : { level: Math.min(43, Math.max(1, totalLevel)), category }
}

/** The cells of the Sentencing Table the runs end in, where they are known: then as found (or else computed), and both of now. */
export function markedCells(sentence: ThenAndNow): readonly MarkedCell[] {
  const found = [
    { label: 'Then', when: 'then' as const, cell: cellOf(sentence.found) ?? cellOf(sentence.then) },
    { label: 'Now (a)', when: 'now' as const, cell: cellOf(sentence.sameOffense) },
    { label: 'Now (b)', when: 'now' as const, cell: cellOf(sentence.sameConduct) },
  ]
  return found.flatMap(({ label, when, cell }) => (cell ? [{ label, when, ...cell }] : []))
}
