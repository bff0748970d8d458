import type { ThenAndNow } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import { WithMonths } from '../words/months.tsx'
import { FactControl } from './fact-control.tsx'
import { isApplied } from './presets.ts'
import type { WhatIf } from './use-what-if.ts'
import { runsBeside } from './what-if-words.ts'
import look from './what-if.module.css'

/** The facts the runs read, to be turned over, and at once beside them what that would do. Nothing here is saved. */
export function WhatIfPanel({ whatIf, actual }: { readonly whatIf: WhatIf; readonly actual: ThenAndNow }) {
  if (!whatIf.open) return null
  const { facts, changes, sentence } = whatIf
  return (
    <section className={`${look.panel} screen-only`} aria-labelledby="what-if">
      <h2 id="what-if">What if</h2>
      <p className="quiet">Turn a fact over and everything on this page is computed again, here. Nothing is saved, and the facts of the case stay as they are.</p>
      {whatIf.error ? <ProblemNotice error={whatIf.error} /> : facts === undefined ? <Waiting for="the facts and the law" /> : (
        <>
        <Presets whatIf={whatIf} />
        <div className={look.groups}>
          {(['Charged and found', 'Found by the court'] as const).map((group) => (
            <section key={group} aria-label={group}>
              <h3>{group}</h3>
              {facts.filter((fact) => fact.group === group).map((fact) => (
                <FactControl key={fact.path} fact={fact} leaf={changes.get(fact.path) ?? fact.leaf} changed={changes.has(fact.path)} onChange={(leaf) => whatIf.change(fact.path, leaf)} />
              ))}
            </section>
          ))}
        </div>
        </>
      )}
      {sentence === undefined ? null : <Beside actual={actual} changed={sentence} />}
      <div className={look.actions}>
        <KeyedButton shows="b" disabled={changes.size === 0} onClick={whatIf.putBack}>Put all back</KeyedButton>
        <KeyedButton shows="w" onClick={whatIf.toggle}>Put the what if away</KeyedButton>
        <p role="status">{changes.size === 0 ? 'All facts are as the papers have them.' : `${changes.size === 1 ? 'One fact is' : `${changes.size} facts are`} changed here, and not saved.`}</p>
      </div>
    </section>
  )
}

/** Questions at one stroke, each pressed while all it changes is changed. */
function Presets({ whatIf: { presets, changes, ask } }: { readonly whatIf: WhatIf }) {
  if (presets.length === 0) return null
  return (
    <div className={look.presets} role="group" aria-label="At one stroke">
      {presets.map((preset) => <button key={preset.id} type="button" aria-pressed={isApplied(preset, changes)} onClick={() => ask(preset)}>{preset.label}</button>)}
    </div>
  )
}

/** What stands over the page while facts are turned over, wherever it is read. */
export function WhatIfStrip({ whatIf, said }: { readonly whatIf: WhatIf; readonly said: string }) {
  if (whatIf.sentence === undefined) return null
  return (
    <div className={`${look.strip} screen-only`}>
      <p><strong>What if</strong> {said}. Not what the papers say; nothing is saved.</p>
      <button type="button" onClick={whatIf.putBack}>Put all back</button>
    </div>
  )
}

function Beside({ actual, changed }: { readonly actual: ThenAndNow; readonly changed: ThenAndNow }) {
  return (
    <table className={look.beside}>
      <caption className="out-of-sight">The ranges by the papers and with what was changed</caption>
      <thead><tr><th scope="col">Run</th><th scope="col">By the papers</th><th scope="col">What if</th><th scope="col"><span className="out-of-sight">Whether it changed</span></th></tr></thead>
      <tbody>
        {runsBeside(actual, changed).map(({ heading, papers, whatIf }) => (
          <tr key={heading} data-changed={papers !== whatIf || undefined}>
            <th scope="row">{heading}</th><td><WithMonths>{papers}</WithMonths></td><td><WithMonths>{whatIf}</WithMonths></td><td>{papers === whatIf ? 'same' : 'changed'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
