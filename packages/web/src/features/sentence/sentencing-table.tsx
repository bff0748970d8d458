import type { TermRange } from '@lenity/law'
import { useId, useState } from 'react'
import { roman } from '../words/value-in-words.ts'
import { rangeInWords } from '../words/term-in-words.ts'
import look from './sentencing-table.module.css'
import { arrow, geometry, levelsShown, mark, middle, type MarkedCell, type TableCell } from './table-geometry.ts'

interface SentencingTableProps {
  /** The range of a cell, as the edition of the manual has it. */
  readonly rangeAt: (cell: TableCell) => TermRange | undefined
  readonly marked: readonly MarkedCell[]
  /** Which table is drawn, such as `1 November 2025`. */
  readonly edition: string
}

const categories = [1, 2, 3, 4, 5, 6]

function short(range: TermRange | undefined): string {
  if (range === undefined) return '–'
  const [low, high] = range
  return low === high ? String(low) : `${low}–${high}`
}

/** Cells that several runs share are one mark with all their names. */
function joined(marked: readonly MarkedCell[]): readonly MarkedCell[] {
  const byCell = Map.groupBy(marked, (cell) => `${cell.when} ${cell.level} ${cell.category}`)
  return [...byCell.values()].flatMap((same) => (same[0] ? [{ ...same[0], label: nameOf(same) }] : []))
}

function nameOf(same: readonly MarkedCell[]): string {
  const byReading = Map.groupBy(same, (cell) => cell.reading)
  return [...byReading].map(([reading, cells]) => {
    const runs = cells.map((cell) => cell.label).join(' and ').replaceAll(' and Now ', ' and ')
    return reading === undefined ? runs : `${runs}, reading ${reading}`
  }).join('; ')
}

/** The Sentencing Table, drawn, with the cell of then and the cells of now joined by arrows; below it the same as a table. */
export function SentencingTable({ rangeAt, marked, edition }: SentencingTableProps) {
  const [whole, setWhole] = useState(false)
  const id = useId()
  const cells = joined(marked)
  const levels = levelsShown(cells, whole)
  const first = levels[0] ?? 1
  const width = geometry.left + 6 * geometry.width + geometry.right
  const height = geometry.top + levels.length * geometry.height + geometry.bottom
  const thens = cells.filter((cell) => cell.when === 'then')
  const then = thens.at(-1)
  const now = cells.filter((cell) => cell.when === 'now')
  return (
    <figure className={look.figure}>
      <div className={look.scroll} tabIndex={0} role="group" aria-label="The drawing of the Sentencing Table">
        <svg className={look.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title`}>
          <title id={`${id}-title`}>{cells.map((cell) => `${cell.label}: level ${cell.level}, category ${roman(cell.category)}, ${inWords(rangeAt(cell))}`).join('. ')}</title>
          <defs>
            <marker id={`${id}-head`} viewBox="0 0 10 10" refX="8.5" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
              <path d="M 0 1 L 9 5 L 0 9 z" className={look.head} />
            </marker>
          </defs>
          <text x={geometry.left + 3 * geometry.width} y={13} className={look.caption}>Criminal history category</text>
          <text x={geometry.left - 12} y={34} className={look.axis}>Level</text>
          {categories.map((category) => <text key={category} x={middle({ level: first, category }, first).x} y={34} className={look.category}>{roman(category)}</text>)}
          {levels.map((level) => <Row key={level} level={level} first={first} rangeAt={rangeAt} width={width} />)}
          {now.map((cell) => <Mark key={cell.label} cell={cell} first={first} text={short(rangeAt(cell))} around={false} />)}
          {thens.map((cell) => <Mark key={cell.label} cell={cell} first={first} text={short(rangeAt(cell))} around={now.some((other) => isSame(cell, other))} />)}
          {then && now.filter((cell) => !isSame(cell, then)).map((cell) => (
            <g key={cell.label}>
              <path d={arrow(then, cell, first)} className={look.halo} />
              <path d={arrow(then, cell, first)} className={look.arrow} markerEnd={`url(#${id}-head)`} />
            </g>
          ))}
        </svg>
      </div>
      <figcaption className={look.under}>
        <span>The Sentencing Table of {edition}, in months.{' '}
          <button type="button" className={`${look.whole} screen-only`} aria-pressed={whole} onClick={() => setWhole(!whole)}>{whole ? 'Show the levels around the cells' : 'Show all 43 levels'}</button>
        </span>
        <table>
          <caption className="out-of-sight">The marked cells of the Sentencing Table</caption>
          <thead><tr><th scope="col">Run</th><th scope="col">Level</th><th scope="col">Category</th><th scope="col">Range</th></tr></thead>
          <tbody>
            {cells.map((cell) => (
              <tr key={`${cell.when} ${cell.label}`}><th scope="row"><span className={look.swatch} data-when={cell.when} />{cell.label}</th><td>{cell.level}</td><td>{roman(cell.category)}</td><td>{inWords(rangeAt(cell))}</td></tr>
            ))}
          </tbody>
        </table>
      </figcaption>
    </figure>
  )
}

function inWords(range: TermRange | undefined): string {
  return range === undefined ? 'range not encoded' : rangeInWords(range)
}

function Row({ level, first, rangeAt, width }: { readonly level: number; readonly first: number; readonly rangeAt: SentencingTableProps['rangeAt']; readonly width: number }) {
  const { y } = middle({ level, category: 1 }, first)
  return (
    <g>
      <line x1={geometry.left - 6} x2={width - geometry.right} y1={y - geometry.height / 2} y2={y - geometry.height / 2} className={look.line} />
      <text x={geometry.left - 12} y={y + 4.6} className={look.axis}>{level}</text>
      {categories.map((category) => <text key={category} x={middle({ level, category }, first).x} y={y + 4.6} className={look.cell}>{short(rangeAt({ level, category }))}</text>)}
    </g>
  )
}

function Mark({ cell, first, text, around }: { readonly cell: MarkedCell; readonly first: number; readonly text: string; readonly around: boolean }) {
  const { x, y } = middle(cell, first)
  const [width, height] = around ? [mark.width + 8, mark.height + 6] : [mark.width, mark.height]
  return (
    <g className={`${cell.when === 'then' ? look.then : look.now} ${around ? look.around : ''}`}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={3} />
      {around ? null : <text x={x} y={y + 4.6} className={look.cell}>{text}</text>}
    </g>
  )
}

function isSame(a: TableCell, b: TableCell): boolean {
  return a.level === b.level && a.category === b.category
}
