import type { ThenAndNow } from '../../api/shapes.ts'
import look from './run-column.module.css'
import { RunColumn } from './run-column.tsx'
import { namedRuns } from './run-words.ts'

/** The four runs side by side. */
export function RunColumns({ sentence }: { readonly sentence: ThenAndNow }) {
  return <div className={look.columns}>{namedRuns(sentence).map(({ key, heading, about, run }) => <RunColumn key={key} heading={heading} about={about} run={run} />)}</div>
}
