import type { SheetFact } from './sheet.ts'
import look from './worksheet.module.css'

/** The facts the runs read, numbered, each with the paper and page it stands on. */
export function SheetFacts({ facts, whatIf }: { readonly facts: readonly SheetFact[]; readonly whatIf: boolean }) {
  return (
    <section>
      <h2>Facts read</h2>
      {whatIf ? <p className={look.note}>As the papers have them, before any was turned over.</p> : null}
      <table className={look.facts}>
        <thead><tr><th scope="col">No.</th><th scope="col">Fact</th><th scope="col">Value</th><th scope="col">Paper and page, or who said so</th><th scope="col">Standing</th></tr></thead>
        <tbody>
          {facts.map((fact, at) => <tr key={fact.name}><td>F{at + 1}</td><th scope="row">{fact.name}</th><td>{fact.value}</td><td>{fact.source}</td><td>{fact.standing}</td></tr>)}
        </tbody>
      </table>
    </section>
  )
}
