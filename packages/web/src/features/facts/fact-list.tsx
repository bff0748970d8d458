import { useEffect, useRef } from 'react'
import { scrollWithin } from '../papers/scroll-within.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import type { FactRow } from './fact-rows.ts'
import look from './fact-list.module.css'
import { isSealed } from './is-sealed.ts'

interface FactListProps {
  readonly rows: readonly FactRow[]
  readonly inHand: string | undefined
  readonly onTake: (path: string) => void
}

/** All facts shown, by part of the case, each with its value and its state in words. */
export function FactList({ rows, inHand, onTake }: FactListProps) {
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => { scrollWithin(current.current, 'nearest') }, [inHand])
  const groups = Map.groupBy(rows, (row) => row.group)
  return (
    <div className={look.list}>
      {[...groups].map(([group, inGroup]) => (
        <section key={group}>
          <h3>{group}</h3>
          <ul>
            {inGroup.map((row) => (
              <li key={row.path} className={isSealed(row.path) ? 'screen-only' : undefined}>
                <button type="button" ref={row.path === inHand ? current : undefined} aria-current={row.path === inHand || undefined} data-state={row.state} onClick={() => onTake(row.path)}>
                  <span className={look.name}>{pathInWords(row.path)}{isSealed(row.path) ? ' (sealed)' : ''}</span>
                  <span className={look.value}>{row.readings.map((reading) => valueInWords(row.path, reading.value)).join(' / ') || '–'}</span>
                  <span className={look.state}>{row.state}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
