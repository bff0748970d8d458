import { Link } from '@tanstack/react-router'
import type { ListOfPeople } from '../../api/population-queries.ts'
import { Section } from '../page/section.tsx'
import lines from '../people/people.module.css'
import { dateInWords } from '../words/date-in-words.ts'
import { erasedInWords, sizeInWords } from './list-words.ts'
import look from './populations.module.css'

/** The lists that are here, and of those that are gone that there were some. */
export function ListsOfOffice({ lists }: { readonly lists: readonly ListOfPeople[] }) {
  const gone = lists.filter(({ erased }) => erased !== undefined)
  const here = lists.filter(({ erased }) => erased === undefined)
  const madeUp = here.filter((list) => list.madeUp)
  return (
    <>
      <Section title="The lists">{here.length === madeUp.length ? <p>None is here.</p> : <Here lists={here.filter((list) => !list.madeUp)} />}</Section>
      {madeUp.length === 0 ? null : <Section title="Made-up lists, to teach and to show on"><p className={look.nobody}>Nobody on these lives or lived.</p><Here lists={madeUp} /></Section>}
      {gone.length === 0 ? null : <details className={lines.group}><summary>Lists that were erased <span>{gone.length}</span></summary><ul className={lines.people}>{gone.map((list) => <li key={list.id}><p>{erasedInWords(list)}</p></li>)}</ul></details>}
    </>
  )
}

function Here({ lists }: { readonly lists: readonly ListOfPeople[] }) {
  return (
    <ul className={lines.people}>
      {lists.map((list) => (
        <li key={list.id}>
          <p className={lines.said}><Link to="/office/lists/$list" params={{ list: list.id }}><strong>{list.name}</strong></Link>, {sizeInWords(list.size)}</p>
          <p className={lines.when}>{list.by} {list.brought ? 'brought it' : 'made it up'} on {dateInWords(list.at)}. It is kept until {dateInWords(list.keptUntil)}.</p>
        </li>
      ))}
    </ul>
  )
}
