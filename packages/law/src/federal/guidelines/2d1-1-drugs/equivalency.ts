import type { CivilDate } from '../../../core/civil-date.ts'
import type { Dated, Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import { parseWeight, type Weight, type WeightUnit } from './weight.ts'

/** What quantities of different drugs are converted to before they are added. */
export type Reference = 'heroin' | 'cocaine' | 'PCP' | 'marihuana' | 'converted drug weight'

/** One line of the Drug Equivalency (since 2018: Drug Conversion) Tables. */
export interface Equivalency {
  /** Whether the line counts grams, or units (pills, capsules, tablets). */
  readonly per: 'gm' | 'unit'
  /** What one gram or unit equals, in each reference the line names. */
  readonly equals: Partial<Record<Reference, Weight>>
}

export interface EquivalencyEntry {
  readonly from: CivilDate
  readonly to?: CivilDate
  readonly checkedThrough?: CivilDate
  /** Its quote is the line of the table, word for word, unless `line` is given. */
  readonly source: Source
  /** The line as amended, where the source is an amendment that changed only a figure of it. */
  readonly line?: string
}

/** The equivalency of a substance over the editions. A line that cannot be read is an error of the table and throws on loading. */
export function equivalencySeries(substance: string, entries: readonly EquivalencyEntry[]): Series<Equivalency> {
  return { of: `the equivalency of ${substance}`, entries: entries.map(readEntry) }
}

function readEntry({ from, to, checkedThrough, source, line }: EquivalencyEntry): Dated<Equivalency> {
  const start = { from, value: readEquivalency(line ?? source.quote), source }
  if (to !== undefined) return { ...start, to }
  if (checkedThrough !== undefined) return { ...start, checkedThrough }
  throw new Error(`The equivalency from ${from} has neither a last day nor a day it was checked through.`)
}

/** Reads `1 gm of Cocaine Base ("Crack") = 100 gm of cocaine/20 gm of heroin` and its kin. */
export function readEquivalency(words: string): Equivalency {
  const [left = '', right = ''] = words.split('=')
  const per = /^\s*1 unit/.test(left) ? 'unit' : 'gm'
  const equals: Partial<Record<Reference, Weight>> = {}
  for (const [, digits = '', unit = '', names = 'converted drug weight'] of right.matchAll(/([\d.,]+) (kg|gm|mg)\.?(?: of ([a-zA-Z ]+))?/g)) {
    const weight = parseWeight(digits, unit === 'kg' ? 'KG' : unit === 'gm' ? 'G' : 'MG' satisfies WeightUnit)
    for (const name of names.split(' or ')) equals[name.trim() as Reference] = weight
  }
  if (Object.keys(equals).length === 0) throw new Error(`No equivalency can be read in: ${words}`)
  return { per, equals }
}
