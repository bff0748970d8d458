import type { CivilDate, DaysOfCustody } from '@lenity/law'
import { useId } from 'react'
import { dateInWords } from '../words/date-in-words.ts'
import look from './custody.module.css'
import { drawing, inOrder, marksOf, scaleOf, yearsOf } from './timeline-geometry.ts'

/** The middle of the marks of a lane. */
function heightOf(lane: number): number {
  return drawing.line - 28 - lane * 26
}

/** The custody drawn on one line: what was credited, what was served, what is left; each number is a row of the table. */
export function CustodyDrawing({ timeline }: { readonly timeline: DaysOfCustody }) {
  const id = useId()
  const { known } = inOrder(timeline)
  const [first, last] = [known[0]?.on, known.at(-1)?.on]
  if (known.length < 3 || first === undefined || last === undefined) return null
  const at = scaleOf(known.map(({ on }) => on))
  const marks = marksOf(known, at)
  const day = (name: string): CivilDate | undefined => known.find((date) => date.id === name)?.on
  const [credited, commenced, full] = [day('first day'), day('commenced'), day('full term')]
  const released = day('projected') ?? full
  const start = credited ?? commenced
  const top = drawing.line - 30 - Math.max(...marks.map(({ lane }) => lane)) * 26
  const bar = (from: CivilDate | undefined, to: CivilDate | undefined, className: string | undefined) =>
    (from === undefined || to === undefined || from >= to ? null : <rect x={at(from)} width={at(to) - at(from)} y={drawing.line - 7} height={14} className={className} />)
  return (
    <div className={look.scroll} tabIndex={0} role="group" aria-label="The drawing of the custody">
      <svg className={look.drawing} viewBox={`0 ${top - 16} ${drawing.width} ${drawing.line + 46 - top}`} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{known.map((date) => `${dateInWords(date.on)}: ${date.what}`).join('. ')}</title>
        {bar(start, full, look.term)}
        {bar(start, released, look.toServe)}
        {bar(start, timeline.today < (released ?? timeline.today) ? timeline.today : released ?? timeline.today, look.served)}
        {bar(credited, commenced, look.credited)}
        {timeline.endless ? <path d={`M ${at(last)} ${drawing.line - 9} l 16 9 l -16 9 z`} className={look.endless} /> : null}
        {yearsOf(first, last).map((year) => (
          <g key={year}><line x1={at(year)} x2={at(year)} y1={drawing.line + 8} y2={drawing.line + 14} className={look.tick} /><text x={at(year)} y={drawing.line + 29} className={look.year}>{year.slice(0, 4)}</text></g>
        ))}
        {marks.map(({ x, lane, date }) => <line key={date.id} x1={x} x2={x} y1={heightOf(lane)} y2={drawing.line + 8} className={look.stem} />)}
        {marks.map(({ number, x, lane, date, label, side }) => (
          <g key={date.id} className={date.id === 'today' ? look.now : undefined}>
            <text x={x + (side === 'right' ? 1 : -1) * (drawing.mark + 5)} y={heightOf(lane) + 4.5} className={look.label} data-side={side}>{label}</text>
            <circle cx={x} cy={heightOf(lane)} r={drawing.mark} className={look.mark} />
            <text x={x} y={heightOf(lane) + 4.5} className={look.number}>{number}</text>
          </g>
        ))}
      </svg>
      <p className={look.key}><span data-is="credited" /> credited before <span data-is="served" /> served <span data-is="left" /> left to release <span data-is="term" /> the rest of the term</p>
    </div>
  )
}
