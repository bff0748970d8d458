import type { Desk } from '../compose/desk.ts'
import { sayValueOf } from '../compose/show-finding.ts'
import type { Block, TableCell } from '../packet.ts'
import { sayCategory, sayRange } from '../say/say-term.ts'
import { connective } from '../sentence.ts'
import { showReadings, type ShownReading } from './range-sentences.ts'

/** The cell the court found (or, where that may not be shown, the cell computed for then) and the cell of now, joined by an arrow. */
export function tableDrawing(desk: Desk): Block | undefined {
  const { found, then, sameOffense } = desk.input.thenAndNow
  const before = cellOf(showReadings(desk, found), 'Then') ?? cellOf(showReadings(desk, then), 'Then')
  const now = showReadings(desk, sameOffense)
  const after = now.length === 1 ? cellOf(now, 'Now') : undefined
  if (before === undefined || after === undefined) return undefined
  return { is: 'sentencing table', caption: connective('The Sentencing Table: the same offense, then and sentenced today'), from: before, to: after }
}

function cellOf(readings: readonly ShownReading[], when: string): TableCell | undefined {
  const guideline = readings.at(-1)?.guideline
  if (guideline?.is !== 'value') return undefined
  const { totalLevel, category, range } = guideline.value
  if (totalLevel === undefined || category === undefined || !(totalLevel >= 1 && category >= 1 && category <= 6)) return undefined
  const says = sayValueOf(`${when}: level ${String(totalLevel)}, category ${sayCategory(category)}, ${sayRange(range)}.`, guideline)
  return says === undefined ? undefined : { level: Math.min(43, totalLevel), category, says }
}
