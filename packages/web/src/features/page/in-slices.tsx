import { useId, useState, type ReactNode } from 'react'
import { KeyedButton } from './keyed-button.tsx'
import look from './in-slices.module.css'
import { sliceOf } from './slice-of.ts'
import { usePrinting } from './use-printing.ts'

interface InSlicesProps<T> {
  readonly all: readonly T[]
  /** What they are, such as “papers”. */
  readonly of: string
  readonly each?: number
  /** The one that is at hand, which is shown whenever it changes. */
  readonly at?: number
  /** Shows some of them; `from` is the place of the first in all. */
  readonly children: (some: readonly T[], from: number) => ReactNode
}

/** A list of any length, so many at a time, with a way to any of the rest; on paper all of it. */
export function InSlices<T>({ all, of, each = 100, at = 0, children }: InSlicesProps<T>) {
  const [turned, setTurned] = useState<{ readonly at: number; readonly slice: number }>()
  const printing = usePrinting()
  const id = useId()
  if (all.length <= each || printing) return children(all, 0)
  const { slice, slices, from, to } = sliceOf({ length: all.length, each, at: turned?.at === at ? turned.slice * each : at })
  const turn = (next: number) => setTurned({ at, slice: next })
  const named = (one: number) => `${(one * each + 1).toLocaleString('en-US')} to ${Math.min(all.length, (one + 1) * each).toLocaleString('en-US')}`
  return (
    <>
      {children(all.slice(from, to), from)}
      <nav className={`${look.slices} screen-only`} aria-label={`More ${of}`}>
        <KeyedButton size="xs" disabled={slice === 0} onClick={() => turn(slice - 1)}>Before</KeyedButton>
        <label htmlFor={id}>{`${of[0]?.toUpperCase()}${of.slice(1)}`}</label>
        <select id={id} value={slice} onChange={(event) => turn(Number(event.target.value))}>{Array.from({ length: slices }, (_, one) => <option key={one} value={one}>{named(one)}</option>)}</select>
        <span>of {all.length.toLocaleString('en-US')}</span>
        <KeyedButton size="xs" disabled={slice === slices - 1} onClick={() => turn(slice + 1)}>After</KeyedButton>
      </nav>
    </>
  )
}
