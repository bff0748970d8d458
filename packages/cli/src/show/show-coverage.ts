import type { CoverageCell, CoverageRow } from '@lenity/law/rulebook'
import { alignTable } from './align-table.ts'
import { daysInWords } from './days-in-words.ts'
import { plural } from './plural.ts'
import { indent } from './wrap.ts'

const sign: Readonly<Record<CoverageCell['state'], string>> = { 'verified': '#', 'encoded': '+', 'not encoded': '.' }

/** The coverage as a person reads it: the sentence that answers, then a line for each rule with a sign for each edition. */
export function showCoverage(rows: readonly CoverageRow[]): string {
  const cells = rows.flatMap((row) => row.cells)
  const whole = rows.filter((row) => row.cells.every((cell) => cell.state !== 'not encoded')).length
  const count = (state: CoverageCell['state']): string => cells.filter((cell) => cell.state === state).length.toLocaleString('en-US')
  const head = `${plural(rows.length, 'rule')} by ${plural(rows[0]?.cells.length ?? 0, 'edition')}: ${count('verified')} verified, ${count('encoded')} encoded and used past the day they were checked, ${count('not encoded')} not encoded. ${plural(whole, 'rule is', 'rules are')} encoded for every edition.`
  const legend = '# verified   + encoded, used past the day it was checked   . not encoded'
  const table = alignTable([['', yearMarks(rows[0]?.cells ?? [])], ...rows.map((row) => [`  ${row.id}`, row.cells.map(({ state }) => sign[state]).join('')])])
  return [indent(head, ''), `${legend}\n${table}`, 'One rule with the reasons: law coverage 2D1.1'].join('\n\n')
}

/** Rules one by one: which editions are verified, encoded or not, and why not. */
export function showCoverageOf(rows: readonly CoverageRow[]): string {
  return rows.map(({ id, title, cells }) => [indent(`${id}: ${title}`, ''), alignTable(stretches(cells).map(({ state, first, last, why }) => [`  ${first === last ? first : `${first}–${last}`}`, state, why ?? '']))].join('\n')).join('\n\n')
}

interface Stretch {
  readonly state: CoverageCell['state']
  readonly first: string
  readonly last: string
  readonly why: string | undefined
}

/** Editions of one state in a row, with the reason they share. */
function stretches(cells: readonly CoverageCell[]): readonly Stretch[] {
  return cells.reduce<readonly Stretch[]>((runs, { state, on, why }) => {
    const [year, reason] = [on.slice(0, 4), why === undefined ? undefined : daysInWords(why)]
    const run = runs.at(-1)
    return run?.state === state && run.why === reason ? [...runs.slice(0, -1), { ...run, last: year }] : [...runs, { state, first: year, last: year, why: reason }]
  }, [])
}

/** The years at which decades begin, written over the signs of their first edition. */
function yearMarks(cells: readonly CoverageCell[]): string {
  let line = ''
  cells.forEach(({ on }, at) => {
    const year = on.slice(0, 4)
    if (year.endsWith('0') && year !== cells[at - 1]?.on.slice(0, 4)) line = line.padEnd(at) + year
  })
  return line
}
