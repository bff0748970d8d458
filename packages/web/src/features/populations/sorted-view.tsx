import type { RunOfList } from '../../api/population-queries.ts'
import lines from '../people/people.module.css'
import { many } from './list-words.ts'
import look from './populations.module.css'

/** What a sorting came to: how many are in each group, who takes how many, and the conflicts that matched nobody. */
export function SortedView({ sorted: { groups, volunteers, unassigned, unmatched, letters }, madeUp }: { readonly sorted: NonNullable<RunOfList['sorted']>; readonly madeUp: boolean }) {
  return (
    <div className={look.sorted}>
      <table className={lines.table}>
        <caption className="out-of-sight">How many are in each group</caption>
        <thead><tr><th scope="col">Group</th><th scope="col">{madeUp ? 'Made-up people' : 'People'}</th><th scope="col"><span className="out-of-sight">Set apart</span></th></tr></thead>
        <tbody>{groups.map(({ label, apart, people }) => <tr key={label}><th scope="row">{label}</th><td className={look.number}>{people.toLocaleString('en-US')}</td><td className="quiet">{apart ? 'set apart' : ''}</td></tr>)}</tbody>
      </table>
      {volunteers.length === 0 ? null : <p>{volunteers.map(({ name, has, capacity }) => `${name} takes ${has} of at most ${capacity}`).join('; ')}. {unassigned === 0 ? 'Every case found somebody.' : `${many(unassigned, 'case')} could be given to nobody.`}</p>}
      {unmatched.length === 0 ? null : <p>Conflicts that match nobody on the list; look whether they are spelt right: {unmatched.map(({ volunteer, said }) => `${said} (${volunteer})`).join('; ')}.</p>}
      <p className="quiet">{letters === 0 ? 'No letters were set.' : `${many(letters, 'letter')} in English and Spanish are among the files.`} No group says that somebody may not ask: the rules of clemency advise. What is not known is asked for, and sets nobody apart.</p>
    </div>
  )
}
