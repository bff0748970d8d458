import type { CasePart, WhoSeesWhat } from '../../api/people-shapes.ts'
import { partInWords, reachInWords } from './people-words.ts'
import look from './people.module.css'

/** The whole table: each part by each kind of record. It is the one the database asks. */
export function PolicyTable({ policy, mine }: { readonly policy: WhoSeesWhat; readonly mine: CasePart }) {
  return (
    <div className={look.scroll} tabIndex={0} role="region" aria-label="The table of who sees what">
      <table className={look.table}>
        <caption className="out-of-sight">What each part may do with each kind of record</caption>
        <thead><tr><th scope="col">Kind of record</th>{policy.roles.map(({ role }) => <th key={role} scope="col" data-mine={role === mine}>{partInWords(role)}{role === mine ? ' (you)' : ''}</th>)}</tr></thead>
        <tbody>
          {policy.kinds.map(({ kind, inWords }) => (
            <tr key={kind}>
              <th scope="row">{inWords}</th>
              {policy.roles.map(({ role, reach }) => {
                const may = reach[kind] ?? 'nothing'
                return <td key={role} data-mine={role === mine} className={may === 'nothing' ? look.none : undefined}>{may === 'nothing' ? <><span aria-hidden="true">–</span><span className="out-of-sight">nothing</span></> : reachInWords[may]}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
