import type { Dice } from '../../dice.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'

export type Field = readonly [label: string, value: string]

const ways = ['colon', 'columns', 'dots', 'pairs', 'stacked', 'running', 'numbered', 'dash', 'figures first'] as const
export type Arrangement = (typeof ways)[number]

/** How a form sets its fields: one way for all of them. */
export function arrangement(dice: Dice, without: readonly Arrangement[] = []): Arrangement {
  return dice.pick(ways.filter((way) => !without.includes(way)))
}

/** Fields of a form set in one arrangement: label and value in a line, in columns, two in a line, the value below its label, in a running line. */
export function setFields(w: PaperWriter, way: Arrangement, fields: readonly Field[]): void {
  if (way === 'pairs') {
    for (let i = 0; i < fields.length; i += 2) w.row(fields.slice(i, i + 2).map(([label, value], n) => ({ at: n * 240, text: `${label}: ${value}`, width: 228 })), 0.2)
  } else if (way === 'stacked') {
    for (let i = 0; i < fields.length; i += 3) {
      const three = fields.slice(i, i + 3)
      w.need(50).row(three.map(([label], n) => ({ at: n * 156, text: label, width: 148, size: 9 }))).row(three.map(([, value], n) => ({ at: n * 156, text: value, width: 148 })), 0.5)
    }
  } else if (way === 'running') w.par(`${fields.map(([label, value]) => `${label}: ${value}`).join('; ')}.`, { after: 0.3 })
  else for (const [i, [label, value]] of fields.entries()) {
    if (way === 'columns') w.row([{ at: 0, text: label, width: 220 }, { at: 236, text: value, width: 220 }], 0.2)
    else if (way === 'figures first') w.row([{ at: 0, text: value, width: 150 }, { at: 160, text: label, width: 290 }], 0.2)
    else w.par({ colon: `${label}: ${value}`, dots: `${label} ................ ${value}`, numbered: `${i + 1}. ${label}: ${value}`, dash: `${label} - ${value}` }[way], { after: 0.2 })
  }
}

export interface TableColumn<T> {
  readonly head: string
  readonly width: number
  readonly of: (item: T, index: number) => string
}

/** A table whose columns stand side by side in the order given, with heads over them. */
export function setTable<T>(w: PaperWriter, columns: readonly TableColumn<T>[], items: readonly T[], size = 10): void {
  let left = 0
  const at = columns.map(({ width }) => (left += width) - width)
  w.row(columns.map(({ head, width }, i) => ({ at: at[i] ?? 0, text: head, width: width - 8, size })), 0.3)
  items.forEach((item, n) => w.row(columns.map(({ width, of }, i) => ({ at: at[i] ?? 0, text: of(item, n), width: width - 8, size })), 0.3))
}
