import { useId } from 'react'
import type { Introductions } from '../../api/shapes.ts'
import { drawCircle } from './circle-geometry.ts'
import look from './circle.module.css'

/** The circle of introductions: we in the middle, each ring one introduction further; the way that was asked for is drawn strong. What it shows is in the table below it. */
export function CircleDrawing({ people, links, way }: Pick<Introductions, 'people' | 'links'> & { readonly way: Introductions['way'] | undefined }) {
  const id = useId()
  const { placed, rings, halfWidth, halfHeight } = drawCircle(people, links)
  if (placed.length === 0) return null
  const steps = way?.found === true ? way.steps : []
  const at = (who: string) => (who === 'us' ? { x: 0, y: 0 } : placed.find((one) => one.id === who))
  const stepTo = (who: string) => steps.findIndex(({ to }) => to === who) + 1
  return (
    <div className={look.scroll} tabIndex={0} role="group" aria-label="The drawn circle of introductions">
      <svg className={look.drawing} viewBox={`${-halfWidth} ${-halfHeight} ${2 * halfWidth} ${2 * halfHeight}`} style={{ minWidth: `${Math.min(2 * halfWidth, 560)}px`, maxWidth: `${2 * halfWidth}px` }} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{`${placed.length} people around us on ${rings.length} rings; the table below says who and how`}</title>
        {rings.map((radius) => <circle key={radius} r={radius} className={look.ring} />)}
        {links.map((link) => {
          const [from, to] = [at(link.one), at(link.other)]
          const onWay = steps.some((step) => step.link === link.id)
          return from === undefined || to === undefined ? null : <line key={link.id} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={look.link} data-way={onWay} data-against={link.against !== undefined} />
        })}
        <circle r={17} className={look.us} /><text y={4.5} className={look.usName}>we</text>
        {placed.map(({ id: who, name, x, y, side }) => (
          <g key={who} data-way={stepTo(who) > 0}>
            <circle cx={x} cy={y} r={stepTo(who) > 0 ? 10 : 5} className={look.person} />
            {stepTo(who) > 0 ? <text x={x} y={y + 4.5} className={look.step}>{stepTo(who)}</text> : null}
            <text x={x + (side === 'right' ? 14 : -14)} y={y + 4.5} className={look.name} data-side={side}>{name}</text>
          </g>
        ))}
      </svg>
    </div>
  )
}
