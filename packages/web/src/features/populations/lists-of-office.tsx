import { Link } from '@tanstack/react-router'
import type { ListOfPeople } from '../../api/population-queries.ts'
import lines from '../people/people.module.css'
import { dateInWords } from '../words/date-in-words.ts'
import { erasedInWords, sizeInWords } from './list-words.ts'

/** The lists that are here, and of those that are gone that there were some. */
export function ListsOfOffice({ lists }: { readonly lists: readonly ListOfPeople[] }) {
  const gone = lists.filter(({ erased }) => erased !== undefined)
  return (
    <>
      <ul className={lines.people}>
        {lists.filter(({ erased }) => erased === undefined).map((list) => (
          <li key={list.id}>
            <p className={lines.said}><Link to="/office/lists/$list" params={{ list: list.id }}><strong>{list.name}</strong></Link>, {sizeInWords(list.size)}</p>
            <p className={lines.when}>{list.by} brought it on {dateInWords(list.at)}. It is kept until {dateInWords(list.keptUntil)}.</p>
          </li>
        ))}
      </ul>
      {gone.length === 0 ? null : <details className={lines.group}><summary>Lists that were erased <span>{gone.length}</span></summary><ul className={lines.people}>{gone.map((list) => <li key={list.id}><p>{erasedInWords(list)}</p></li>)}</ul></details>}
    </>
  )
}
