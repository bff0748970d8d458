import type { TermRange } from '../../../facts/shape.ts'

/** Reads rows of the Sentencing Table as printed: `34 151–188 168–210 …`, `43 life life …`. */
export function readRows(printed: string): ReadonlyMap<number, readonly TermRange[]> {
  return new Map(printed.trim().split('\n').map((line) => {
    const [level, ...cells] = line.trim().split(' ')
    return [Number(level), cells.map(readCell)]
  }))
}

function readCell(cell: string): TermRange {
  const [low = '', high = low] = cell.split('–')
  return [readTerm(low), readTerm(high)]
}

function readTerm(text: string): number | 'life' {
  return text === 'life' ? 'life' : Number(text)
}
