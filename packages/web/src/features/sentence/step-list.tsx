import type { Step } from '../../api/shapes.ts'
import { ReadFrom } from '../facts/read-from.tsx'
import { LawSource } from '../sources/law-source.tsx'
import look from './step-list.module.css'

/** Steps one under the other: the rule, what it did, why, the facts it read and its law. */
export function StepList({ steps, opens }: { readonly steps: readonly (Step & { readonly run?: string })[]; readonly opens?: string }) {
  if (steps.length === 0) return null
  return (
    <details className={look.steps}>
      <summary>{opens ?? 'How it was counted'}</summary>
      <ol>
        {steps.map((step) => (
          <li key={`${step.run ?? ''} ${step.id}`}>
            <p><strong>{step.rule}</strong>{step.run === undefined ? '' : ` (${step.run})`}: {step.applied ? step.change : 'not applied'}{step.note === undefined ? '' : `. ${step.note}`}</p>
            <ReadFrom paths={step.read} />
            <LawSource source={step.source} />
          </li>
        ))}
      </ol>
    </details>
  )
}
