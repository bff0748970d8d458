import type { RunReading, SentenceRun, ThenAndNow } from '../../api/shapes.ts'
import type { MarkedCell, TableCell } from './table-geometry.ts'

function cellOf({ guideline }: RunReading): TableCell | undefined {
  if (guideline.status !== 'computed') return undefined
  const { totalLevel, category } = guideline.value
  return totalLevel === undefined || category === undefined ? undefined : { level: Math.min(43, Math.max(1, totalLevel)), category }
}

function cellsOf(run: SentenceRun, label: string, when: MarkedCell['when']): readonly MarkedCell[] {
  const cells = run.readings.map(cellOf)
  const differ = new Set(cells.map((cell) => JSON.stringify(cell))).size > 1
  return cells.flatMap((cell, at) => (cell === undefined || (at > 0 && !differ) ? [] : [{ ...cell, when, label, reading: differ ? at + 1 : undefined }]))
}

/** The cells of the Sentencing Table the runs end in, where they are known: then as found (or else computed), and both of now. */
export function markedCells(sentence: ThenAndNow): readonly MarkedCell[] {
  const found = cellsOf(sentence.found, 'Then', 'then')
  return [
    ...(found.length > 0 ? found : cellsOf(sentence.then, 'Then', 'then')),
    ...cellsOf(sentence.sameOffense, 'Now (a)', 'now'),
    ...cellsOf(sentence.sameConduct, 'Now (b)', 'now'),
  ]
}
