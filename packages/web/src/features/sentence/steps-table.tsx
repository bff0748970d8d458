import { Fragment, useId, useState } from 'react'
import { ReadFrom } from '../facts/read-from.tsx'
import { LawSource } from '../sources/law-source.tsx'
import { WithMonths } from '../words/months.tsx'
import type { StepRow } from './step-rows.ts'
import look from './steps-table.module.css'

/** What stands where a run has no such step. */
export interface MissingSteps {
  readonly before: string
  readonly sameOffense: string
  readonly sameConduct: string
}

/** Then and both readings of now, step by step; each step opens to its citations, quotes and the facts it read. */
export function StepsTable({ rows, missing, was }: {
  readonly rows: readonly StepRow[]
  readonly missing: MissingSteps
  /** While facts are turned over: what a step was by the papers, in words, by its id. */
  readonly was?: ReadonlyMap<string, string> | undefined
}) {
  return (
    <table className={look.steps}>
      <caption className="out-of-sight">The computation step by step, then and now</caption>
      <thead>
        <tr><th scope="col">Step</th><th scope="col">Then</th><th scope="col">Now (a)</th><th scope="col">Now (b)</th><th scope="col"><span className="out-of-sight">Whether it changed</span></th></tr>
      </thead>
      <tbody>{rows.map((row) => <Row key={row.id} row={row} missing={missing} was={was?.get(row.id)} />)}</tbody>
    </table>
  )
}

function Row({ row, missing, was }: { readonly row: StepRow; readonly missing: MissingSteps; readonly was: string | undefined }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <Fragment>
      <tr className={row.compared === 'changed' ? look.changed : undefined}>
        <th scope="row">
          {row.steps.length === 0 ? row.rule : (
            <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>{row.rule}</button>
          )}
          {was === undefined ? null : <span className={look.was}>Changed by the what if. By the papers: {was}</span>}
        </th>
        <Cell heading="Then" words={row.before} missing={missing.before} />
        <Cell heading="Now (a)" words={row.sameOffense} missing={missing.sameOffense} />
        <Cell heading="Now (b)" words={row.sameConduct} missing={missing.sameConduct} />
        <td className={look.word}>{row.compared}</td>
      </tr>
      <tr id={id} className={look.behind} data-open={open || undefined}>
        <td colSpan={5}>
          {row.steps.map(({ run, step }) => (
            <div key={run} className={look.step}>
              <p><strong>{run}</strong>: {step.applied ? step.change : `not applied`}{step.note === undefined ? '' : `. ${step.note}`}</p>
              <ReadFrom paths={step.read} />
              <LawSource source={step.source} />
            </div>
          ))}
        </td>
      </tr>
    </Fragment>
  )
}

function Cell({ heading, words, missing }: { readonly heading: string; readonly words: string | undefined; readonly missing: string }) {
  return <td data-heading={heading}>{words === undefined ? <span className="quiet">{missing}</span> : <WithMonths>{words}</WithMonths>}</td>
}
