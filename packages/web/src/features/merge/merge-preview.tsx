import type { MergeSummary } from '../../api/shapes.ts'
import { partInWords } from '../people/people-words.ts'
import { whatComes, whatStaysAway } from './merge-words.ts'
import look from './merge.module.css'

/** What a merge would do, before it is done. */
export function MergePreview({ summary }: { readonly summary: MergeSummary }) {
  const { first, second, alike, team, walls } = summary
  const [comes, away] = [whatComes(summary), whatStaysAway(summary)]
  return (
    <div className={look.preview}>
      <p>“{second.title}” goes into “{first.title}”. {alike.length === 0 ? <strong>Nothing in the two says that they are one person: look twice.</strong> : `They have ${alike.join('; ')}.`}</p>
      <h3>What comes here</h3>
      {comes.length === 0 ? <p>Nothing: the second case is empty.</p> : <ul>{comes.map((one) => <li key={one}>{one}</li>)}</ul>}
      {away.length === 0 ? null : <><h3>What does not</h3><ul>{away.map((one) => <li key={one}>{one}</li>)}</ul></>}
      <h3>Who is on the case afterwards</h3>
      <ul>{team.map(({ name, role, comes: fresh }) => <li key={name}>{name}, {partInWords(role)}{fresh ? <strong> (comes from the second case, and will see what is here)</strong> : null}</li>)}</ul>
      {walls.length === 0 ? null : <><h3>Whom a wall keeps away</h3><ul>{walls.map(({ name, from, onFirst }) => <li key={name}>{name}, by a wall of {from === 'both' ? 'both cases' : `the ${from} case`}{from === 'second' && onFirst ? <strong>; they are on this case now, and will not open it again</strong> : null}</li>)}</ul></>}
    </div>
  )
}
