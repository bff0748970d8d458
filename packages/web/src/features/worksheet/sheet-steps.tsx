import type { SheetStep } from './sheet.ts'
import look from './worksheet.module.css'

/** The computation step by step; `F` numbers are facts and bracketed numbers are authorities, both listed below. */
export function SheetSteps({ steps, considered }: { readonly steps: readonly SheetStep[]; readonly considered: readonly string[] }) {
  return (
    <section>
      <h2>Step by step</h2>
      <p className={look.note}>Where a run has several readings, the steps are those of the one most favourable to the person. F numbers are facts read, bracketed numbers authorities; both are listed below.</p>
      <table className={look.steps}>
        <thead><tr><th scope="col">Step</th><th scope="col">Then</th><th scope="col">Now (a)</th><th scope="col">Now (b)</th><th scope="col">Compared</th><th scope="col">Facts</th><th scope="col">Law</th></tr></thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.rule}>
              <th scope="row">{step.rule}{step.notes.map((note) => <span key={note}>{note}</span>)}</th>
              {step.cells.map((words, at) => <td key={at}>{words}</td>)}
              <td>{step.compared}</td><td>{step.facts}</td><td>{step.law}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {considered.length === 0 ? null : <><h3>Considered and not applied</h3><ul className={look.dense}>{considered.map((line) => <li key={line}>{line}</li>)}</ul></>}
    </section>
  )
}
