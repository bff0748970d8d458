import type { MadeUpTold } from '../../api/population-queries.ts'
import lines from '../people/people.module.css'
import { dateInWords } from '../words/date-in-words.ts'
import { many } from './list-words.ts'
import look from './populations.module.css'

/** What stands wherever made-up people are shown. */
export function MadeUpMark() {
  return <p role="note" className={look.madeUp}><strong>Made-up people.</strong> Nobody here lives or lived. It is for teaching and demonstration, and says nothing of anybody, nor of how many there are.</p>
}

/** What each column of a made-up list follows: which published figures, in their words, and what was only spread evenly. */
export function MadeUpNote({ made: { count, seed, missing, on, columns, figures } }: { readonly made: MadeUpTold }) {
  return (
    <div className={look.note}>
      <p>{many(count, 'person', 'people')} in federal prison on {dateInWords(on)}, made from the words “{seed}”; {missing === 0 ? 'no fact was left out' : `${Math.round(missing * 1000) / 10} of a hundred facts were left out`}. The same gives the same list on any machine.</p>
      <p>Each column follows the published figures named beside it. Where no figure was read, values are spread evenly, the same for all, or left blank. Columns depend on each other only where that is published or the law must have it: real people are less independent than these.</p>
      <div className={lines.scroll} tabIndex={0} role="region" aria-label="What each column follows">
        <table className={lines.table}>
          <caption className="out-of-sight">What each column follows</caption>
          <thead><tr><th scope="col">Column</th><th scope="col">After figure</th><th scope="col">Besides</th></tr></thead>
          <tbody>{alike(columns).map(({ headings, after, besides }) => <tr key={headings[0]}><th scope="row">{headings.map((each) => <div key={each}>{each}</div>)}</th><td>{after.length === 0 ? 'none' : after.join(', ')}</td><td>{besides}</td></tr>)}</tbody>
        </table>
      </div>
      <h3>The figures</h3>
      <ol className={look.figures}>{figures.map(({ source, of, link, words, secondHand }) => (
        <li key={link}>
          <p><a href={link} target="_blank" rel="noreferrer">{source}</a>; {of}.{secondHand === undefined ? '' : ` Read at second hand: ${secondHand}.`}</p>
          {words.map((each) => <blockquote key={each}>{each}</blockquote>)}
        </li>
      ))}</ol>
    </div>
  )
}

/** Columns that follow the same, together. */
function alike(columns: MadeUpTold['columns']): readonly { readonly headings: readonly string[]; readonly after: readonly number[]; readonly besides: string }[] {
  return [...Map.groupBy(columns, ({ after, besides }) => `${after.join(' ')} ${besides}`).values()].map((same) => ({ headings: same.map(({ heading }) => heading), after: same[0]?.after ?? [], besides: same[0]?.besides ?? '' }))
}
