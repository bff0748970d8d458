import type { CoverageCell, CoverageRow } from '@lenity/law'
import { alignTable } from './align-table.ts'
import { plural } from './plural.ts'

/** The coverage as a person reads it: the sentence that answers, then for each rule which editions are verified, encoded or not. */
export function showCoverage(rows: readonly CoverageRow[]): string {
  const cells = rows.flatMap((row) => row.cells)
  const whole = rows.filter((row) => row.cells.every((cell) => cell.state !== 'not encoded')).length
  const count = (state: CoverageCell['state']): string => cells.filter((cell) => cell.state === state).length.toLocaleString('en-US')
  const head = `${plural(rows.length, 'rule')} by ${plural(rows[0]?.cells.length ?? 0, 'edition')}: ${count('verified')} verified, ${count('encoded')} encoded and used past the day they were checked, ${count('not encoded')} not encoded. ${plural(whole, 'rule is', 'rules are')} encoded for every edition.`
  return `${head}\n\n${alignTable(rows.map((row) => [`  ${row.id}`, stretches(row.cells).join('; ')]), { width: 120 })}`
}

/** Editions of one state in a row, as `verified 1987–2025`. */
function stretches(cells: readonly CoverageCell[]): string[] {
  const runs: { state: string; first: string; last: string }[] = []
  for (const { state, on } of cells) {
    const year = on.slice(0, 4)
    const run = runs.at(-1)
    if (run?.state === state) run.last = year
    else runs.push({ state, first: year, last: year })
  }
  const [only] = runs
  if (only !== undefined && runs.length === 1 && only.state === 'not encoded') return ['not encoded']
  return runs.map(({ state, first, last }) => `${state} ${first === last ? first : `${first}–${last}`}`)
}
