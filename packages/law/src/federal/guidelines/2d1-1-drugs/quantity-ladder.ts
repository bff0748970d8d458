import type { CivilDate } from '../../../core/civil-date.ts'
import type { Dated, Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import { parseWeight, type Weight, type WeightUnit } from './weight.ts'

/** One line of the Drug Quantity Table: the level for a weight of at least `atLeast` and less than `below`, where it says so. */
export interface Rung {
  readonly level: number
  readonly atLeast: Weight
  readonly below: Weight | undefined
  /** The line of the table, word for word. */
  readonly source: Source
}

/** The lines for one substance in one edition, the highest level first. The last begins at zero. */
export type Ladder = readonly Rung[]

/** How the lines of one edition are cited: the source of the whole, and where its lines are found word for word. */
export interface LadderEntry {
  readonly from: CivilDate
  readonly to?: CivilDate
  readonly checkedThrough?: CivilDate
  readonly source: Source
  readonly linesFrom: Source
  /**
   * One line each: the level, a bar, and the line of the table word for word. A third part is given where the table is known
   * from an amendment that changed only figures of it: then the second part is the line as amended, the third the words found.
   */
  readonly lines: string
}

/** The ladder of a substance over the editions. A line that cannot be read is an error of the table and throws on loading. */
export function ladderSeries(substance: string, entries: readonly LadderEntry[]): Series<Ladder> {
  return { of: `the Drug Quantity Table for ${substance}`, entries: entries.map(readEntry) }
}

function readEntry(entry: LadderEntry): Dated<Ladder> {
  const value = entry.lines.trim().split('\n').map((line) => readRung(line, entry.linesFrom))
  const start = { from: entry.from, value, source: entry.source }
  if (entry.to !== undefined) return { ...start, to: entry.to }
  if (entry.checkedThrough !== undefined) return { ...start, checkedThrough: entry.checkedThrough }
  throw new Error(`The ladder from ${entry.from} has neither a last day nor a day it was checked through.`)
}

const unit = '(KG|G|MG)'
const forms: readonly { readonly form: RegExp; readonly read: (p: readonly string[]) => Pick<Rung, 'atLeast' | 'below'> }[] = [
  { form: new RegExp(`^at least ([\\d.,]+) ${unit} but less than ([\\d.,]+) ${unit}`, 'i'), read: ([, a = '', u, b = '', v]) => ({ atLeast: weight(a, u), below: weight(b, v) }) },
  { form: new RegExp(`^less than ([\\d.,]+) ${unit}`, 'i'), read: ([, b = '', v]) => ({ atLeast: 0n, below: weight(b, v) }) },
  { form: new RegExp(`^([\\d.,]+) ${unit} or more`, 'i'), read: ([, a = '', u]) => ({ atLeast: weight(a, u), below: undefined }) },
  // The first manual left "minor gaps" between its lines (amendment 125): a line holds until the next begins.
  { form: new RegExp(`^([\\d.,]+) ?-[\\d.,]+ ${unit}`, 'i'), read: ([, a = '', u]) => ({ atLeast: weight(a, u), below: undefined }) },
]

function weight(digits: string, u: string | undefined): Weight {
  return parseWeight(digits, u as WeightUnit)
}

function readRung(line: string, from: Source): Rung {
  const [level = '', words = '', quote] = line.split('|').map((part) => part.trim())
  for (const { form, read } of forms) {
    const parts = form.exec(words)
    if (parts) return { level: Number(level), ...read(parts), source: { ...from, quote: quote ?? words } }
  }
  throw new Error(`No weight can be read in this line of the Drug Quantity Table: ${line}`)
}

/** The line a weight falls on. */
export function rungFor(ladder: Ladder, weight: Weight): Rung {
  const rung = ladder.find(({ atLeast }) => weight >= atLeast)
  if (rung === undefined) throw new Error('A ladder of the Drug Quantity Table does not reach down to zero.')
  return rung
}
