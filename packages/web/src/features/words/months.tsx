import { useState, type ReactNode } from 'react'
import look from './months.module.css'
import { splitMonths } from './split-months.ts'

interface MonthsProps {
  readonly children: ReactNode
  readonly years: string
}

/** Months, and the same in years and months on hover, on focus and in print. Escape puts the words away. */
function Months({ children, years }: MonthsProps) {
  const [away, setAway] = useState(false)
  return (
    <span
      className={look.months}
      tabIndex={0}
      data-away={away || undefined}
      onKeyDown={(event) => { if (event.key === 'Escape') setAway(true) }}
      onBlur={() => setAway(false)}
      onMouseLeave={() => setAway(false)}
    >
      {children}
      <span role="tooltip" className={look.years}>{years}</span>
    </span>
  )
}

/** A sentence in which every number of months can be had in years and months. */
export function WithMonths({ children }: { readonly children: string }) {
  return splitMonths(children).map((piece, at) =>
    piece.years === undefined ? piece.text : <Months key={at} years={piece.years}>{piece.text}</Months>)
}
