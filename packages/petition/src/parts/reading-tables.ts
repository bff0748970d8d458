import { lowerFirst, sayValueOf, type Shown } from '../compose/show-finding.ts'
import { present } from '../compose/tell.ts'
import type { Block, Cell } from '../packet.ts'
import { sayDate } from '../say/say-date.ts'
import { sayRangeInYears, sayStatutory } from '../say/say-term.ts'
import { connective, type Sentence } from '../sentence.ts'
import { capital, levelsInWords, type ShownReading } from './range-sentences.ts'
import { labelled, tableOf, type Row } from './rows.ts'

/** What one reading of a run comes to: what the statutes allow, the levels, the range. */
export function readingRows(reading: ShownReading): readonly (Row | undefined)[] {
  return linesOf(reading).map(({ label, says }) => labelled(label, says))
}

/** Two or three readings side by side, one column each; more than that, a table each. */
export function readingTables(readings: readonly ShownReading[]): readonly (Block | undefined)[] {
  if (readings.length > 3) return readings.map((reading) => tableOf(headOf(reading), ['', ''], readingRows(reading)))
  const columns = readings.map(linesOf)
  const rows = (columns[0] ?? []).map(({ label }, index): Row | undefined => {
    const cells = columns.map((lines): Cell => lines[index]?.says ?? [])
    return cells.every((cell) => Array.isArray(cell) && cell.length === 0) ? undefined : [connective(label), ...cells]
  })
  return [tableOf('', ['', ...readings.map(headOf)], rows)]
}

function headOf(reading: ShownReading): string {
  return reading.assuming === undefined ? 'As known' : `If ${lowerFirst(reading.assuming)}`
}

function linesOf(reading: ShownReading): readonly { readonly label: string; readonly says: readonly Sentence[] }[] {
  return [
    { label: 'Statute', says: said(reading.statutory, (value) => `${sayStatutory(value.min, value.max, value.minDays)}, under ${value.tier}.`) },
    { label: 'Levels', says: said(reading.guideline, (value) => `${levelsInWords(value) ?? ''}.`).slice(0, 1).filter((sentence) => sentence.basis.is !== 'open question' && sentence.text !== '.') },
    { label: 'Guideline range', says: said(reading.guideline, (value) => `${capital(sayRangeInYears(value.range))}${String(value.range) === String(value.tableRange) ? '' : `; the Sentencing Table alone would give ${sayRangeInYears(value.tableRange)}`}.`) },
  ]
}

function said<T>(shown: Shown<T>, say: (value: T) => string): readonly Sentence[] {
  if (shown.is === 'open') return shown.sentences
  if (shown.is === 'barred') return []
  const verified = shown.verifiedThrough === undefined ? undefined : sayValueOf(`Law last verified on ${sayDate(shown.verifiedThrough)}.`, { sources: shown.sources.slice(0, 1), used: [] })
  return present([sayValueOf(capital(say(shown.value)), shown), verified])
}
