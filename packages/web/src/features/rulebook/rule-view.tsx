import { inForce, type CivilDate, type Dated, type Series } from '@lenity/law'
import { describeValue } from '@lenity/law/rulebook'
import { useState } from 'react'
import { dateInWords, datesInWords } from '../words/date-in-words.ts'
import { CoverageStrip } from './coverage-strip.tsx'
import { stateOf, stretchesOf } from './find-rules.ts'
import { LawWords } from './law-words.tsx'
import type { RulebookRule } from './rulebook.ts'
import look from './rulebook.module.css'
import { ValueLines } from './value-lines.tsx'

interface RuleViewProps {
  readonly rule: RulebookRule
  /** The first day of the edition it is shown under. */
  readonly on: CivilDate
  /** Set while the page prints: everything shown is open. */
  readonly printing: boolean
  readonly opened: boolean
}

/** One rule: its name and how it stands under the edition, opening to its values, the words they were read from, and all others it has had. */
export function RuleView({ rule, on, printing, opened }: RuleViewProps) {
  const [open, setOpen] = useState(opened)
  const cell = stateOf(rule, on)
  return (
    <details className={look.rule} open={open || printing} onToggle={(event) => { if (!printing) setOpen(event.currentTarget.open) }}>
      <summary>
        <span className={look.id}>{rule.id}</span>
        <span className={look.title}>{datesInWords(rule.title)}</span>
        {rule.cells.length === 0 ? null : <CoverageStrip cells={rule.cells} on={on} />}
        <span className={look.state}>{cell?.state ?? ''}</span>
      </summary>
      {open || printing ? (
        <div className={look.inside}>
          {cell?.why === undefined ? null : <p className="quiet small">{datesInWords(cell.why)}</p>}
          {rule.series.map((series) => <SeriesView key={series.of} series={series} on={on} printing={printing} />)}
          {rule.lines.map((line) => <div key={`${line.name} ${line.source?.quote ?? line.words}`} className={look.line}>{line.words === '' ? null : <p>{line.name}: {datesInWords(line.words)}</p>}{line.source === undefined ? null : <LawWords source={line.source} />}</div>)}
          {rule.cells.length === 0 ? null : <p className="quiet small">By edition: {stretchesOf(rule.cells).map(({ state, years }) => `${state} ${years}`).join('; ')}.</p>}
        </div>
      ) : null}
    </details>
  )
}

function SeriesView({ series, on, printing }: { readonly series: Series<unknown>; readonly on: CivilDate; readonly printing: boolean }) {
  const looked = inForce(series, on)
  return (
    <section className={look.series}>
      <h4>{series.of}</h4>
      {looked.found ? <><ValueLines lines={describeValue(looked.value)} /><LawWords source={looked.source} /></> : <p>Not encoded: {datesInWords(looked.gap.why)}.</p>}
      {printing || series.entries.length < 2 ? null : <Entries entries={series.entries} />}
    </section>
  )
}

/** Every value there has been, by the days it was in force. */
function Entries({ entries }: { readonly entries: readonly Dated<unknown>[] }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={look.entries} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>All {entries.length} values, 1987 to now</summary>
      {open ? entries.map((entry) => (
        <section key={entry.from}>
          <h5>{dateInWords(entry.from)} to {entry.to === undefined ? `now, checked through ${dateInWords(entry.checkedThrough)}` : dateInWords(entry.to)}</h5>
          <ValueLines lines={describeValue(entry.value)} />
          <LawWords source={entry.source} />
        </section>
      )) : null}
    </details>
  )
}
