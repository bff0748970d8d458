import { useId } from 'react'
import type { Introductions } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { Section } from '../page/section.tsx'
import { CircleDrawing } from './circle-drawing.tsx'
import look from './circle.module.css'

interface WayToProps {
  readonly circle: Introductions
  /** Whom a way is looked for to; empty when to nobody. */
  readonly to: string
  readonly onTo: (to: string) => void
}

/** Who can introduce whom, drawn and as a table, and the shortest respectful way to one person in sentences. */
export function WayTo({ circle, to, onTo }: WayToProps) {
  const id = useId()
  const { people, links, way } = circle
  if (people.length === 0) return null
  const nameOf = (who: string) => (who === 'us' ? 'we' : people.find((one) => one.id === who)?.name ?? 'someone not among the contacts')
  const known = (who: string) => links.filter(({ one, other }) => one === who || other === who)
  return (
    <Section title="The way to a person">
      <div className={`${look.choose} screen-only`}>
        <label htmlFor={id}>Whom do you want to reach?</label>
        <select id={id} value={to} onChange={(event) => onTo(event.currentTarget.value)}>
          <option value="">–</option>
          {people.toSorted((one, other) => one.name.localeCompare(other.name)).map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
        </select>
      </div>
      <div role="status">
        {to === '' || way === undefined ? null : way.found ? (
          <>
            <ol className={look.way}>{way.steps.map(({ link, says }) => <li key={link}>{says}</li>)}</ol>
            {way.cautions.length === 0 ? null : <><p><strong>Before you ask</strong></p><ul className={look.way}>{way.cautions.map((one) => <li key={one}>{one}</li>)}</ul></>}
          </>
        ) : (
          <>
            <p><strong>{way.why}</strong></p>
            <ul className={look.way}>{way.missing.map((one) => <li key={one}>{one}</li>)}</ul>
          </>
        )}
      </div>
      <CircleDrawing people={people} links={links} way={way} />
      <div className={look.scroll} tabIndex={0} role="region" aria-label="The circle as a table">
        <table className={look.people}>
          <caption className="out-of-sight">Who is how many introductions away, whom they know, and what stands against asking them</caption>
          <thead><tr><th scope="col">Person</th><th scope="col">Introductions away</th><th scope="col">Knows</th><th scope="col" className="screen-only"><span className="out-of-sight">Look for a way</span></th></tr></thead>
          <tbody>
            {people.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.name}<small>{[one.role, one.office].filter((part) => part !== undefined && part !== '').join('; ')}</small>{one.against === undefined ? null : <small>{one.against}</small>}</th>
                <td>{one.ring ?? 'no link leads there'}</td>
                <td>{known(one.id).map(({ id: link, one: first, other, strength, against }) => <small key={link}>{nameOf(first === one.id ? other : first)}, {strength === 'close' ? 'close' : strength}{against === undefined ? '' : `. ${against}`}</small>)}</td>
                <td className="screen-only"><KeyedButton onClick={() => onTo(one.id)} aria-label={`Find the way to ${one.name}`}>Find the way</KeyedButton></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
