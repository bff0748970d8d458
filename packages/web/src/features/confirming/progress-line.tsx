import { Progress } from '@mantine/core'
import { memo } from 'react'
import look from './confirming.module.css'

interface ProgressLineProps {
  readonly settled: number
  readonly of: number
  readonly left: string | undefined
  /** Decided here and not yet answered by the server. */
  readonly unsaved: number
  readonly others: string | undefined
}

/** How far the work is: `34 of 100 settled; about 3 minutes left`. */
export const ProgressLine = memo(function ProgressLine({ settled, of, left, unsaved, others }: ProgressLineProps) {
  return (
    <div className={`${look.progress} screen-only`}>
      <Bar value={of === 0 ? 0 : (settled / of) * 100} />
      <p>{settled} of {of} settled{left === undefined ? '' : `; ${left}`}<span>{unsaved === 0 ? 'All saved' : `${unsaved} being saved`}</span></p>
      {others === undefined ? null : <p role="status">{others}</p>}
    </div>
  )
})

const Bar = memo(function Bar({ value }: { readonly value: number }) { return <Progress value={value} size="sm" aria-label="Settled" /> })
